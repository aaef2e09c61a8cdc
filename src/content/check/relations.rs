//! Checks that rows which count the same people are kept apart, and that the parts of a whole add up.

use crate::content::columns::{Column, INSIDE, Keys, RIVALS};
use crate::content::partial_content::PartialContent;
use crate::content::parts_of_whole::TOTAL;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Diagnostic, Diagnostics};

/// Rows inside others, and rivals, must name rows of other series of their table, so that no line joins them. Rivals
/// must name each other. A table with a total must add up.
pub fn relations(content: &PartialContent, diagnostics: &mut Diagnostics) {
    // A table that was read in part may lack the row that another one names.
    for table in content.series_tables.values().filter(|table| table.is_complete).map(|table| &table.value) {
        for row in &table.rows {
            for column in [INSIDE, RIVALS] {
                for key in row.find(column).unwrap_or_default() {
                    diagnostics.ok_or_record(apart(table, row, column, &key));
                }
            }
        }
        if table.rows.iter().any(|row| row.series == TOTAL) {
            diagnostics.ok_or_record(table.parts());
        }
    }
}

fn apart(table: &SeriesTable, row: &SeriesRow, column: Column<Keys>, key: &str) -> Result<(), Diagnostic> {
    let Some(other) = table.rows.iter().find(|other| other.key == key) else {
        return Err(row.diagnostic(
            format!("the column {} names “{key}”, and there is no such row", column.name),
            "Use a key of the same table",
        ));
    };
    if other.series == row.series {
        return Err(row.diagnostic(
            format!("“{}” and “{key}” count the same people, and are of one series “{}”", row.key, row.series),
            "Give one of them a series of its own, so that nothing joins or adds them",
        ));
    }
    let names = |other: &SeriesRow| other.find(column).unwrap_or_default().contains(&row.key);
    if column.name == RIVALS.name && !names(other) {
        return Err(other.diagnostic(
            format!("“{}” is a rival of “{key}”, which does not name it", row.key),
            format!("Add “{}” to the column {}", row.key, column.name),
        ));
    }
    if column.name == INSIDE.name && names(other) {
        return Err(row.diagnostic(
            format!("“{}” and “{key}” are each inside the other", row.key),
            "Leave the key in the row with the narrower scope",
        ));
    }
    Ok(())
}
