//! The tables of series that figures draw: `data/series/*.csv`. Every row has a source.

use super::assets::Assets;
use super::columns::{Cell, Column};
use super::date::Date;
use super::parts_of_whole::Parts;
use super::series_row::series_row;
use super::time_series::TimeSeries;
use super::{Diagnostic, Diagnostics};
use std::collections::BTreeMap;

pub use super::series_row::{RowWords, SeriesRow};

/// A table of numbers or events, with the rows of several series.
#[derive(Clone, Debug)]
pub struct SeriesTable {
    /// The file name without its extension.
    pub name: String,
    /// The title of the table.
    pub title: String,
    /// The rows, in the order of the file.
    pub rows: Vec<SeriesRow>,
    /// The names of its series, by id.
    pub series_words: BTreeMap<String, String>,
    /// The names of its units, by id.
    pub unit_words: BTreeMap<String, String>,
}

impl SeriesTable {
    /// The table, if it has a column; else a diagnostic. A figure checks all columns that it reads.
    pub fn with_column<C: Cell + ?Sized>(&self, column: Column<C>) -> Result<&SeriesTable, Diagnostic> {
        match self.rows.first().and_then(|row| row.lacking(column)) {
            Some(diagnostic) => Err(diagnostic),
            None => Ok(self),
        }
    }

    /// The rows of one of its series, which alone may be joined by a line; a diagnostic if there are none.
    pub fn series(&self, series: &str) -> Result<TimeSeries<'_>, Diagnostic> {
        TimeSeries::from_table(self, series)
    }

    /// The rows as parts of a whole, which alone may be added up; a diagnostic if they are not.
    pub fn parts(&self) -> Result<Parts<'_>, Diagnostic> {
        Parts::from_table(self)
    }

    /// The name of a row's series.
    pub fn name_of(&self, row: &SeriesRow) -> &str {
        // Never empty in a build: loading checks that each series has words.
        self.series_words.get(&row.series).map_or("", String::as_str)
    }

    /// The unit of a row in words.
    pub fn unit_of(&self, row: &SeriesRow) -> &str {
        // Never empty in a build: loading checks that each unit has words. A row without a number has no unit.
        self.unit_words.get(&row.unit).map_or("", String::as_str)
    }

    /// A diagnostic on the file.
    pub(crate) fn diagnostic(&self, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&format!("assets/{FOLDER}/{}.csv", self.name), 0, what, fix)
    }
}

/// The folder of all tables of series, relative to `assets/`.
pub(crate) const FOLDER: &str = "data/series";

/// Reads one table of series and its words.
pub fn load(assets: &Assets, folder: &str, name: &str) -> (SeriesTable, Diagnostics) {
    let file = format!("{FOLDER}/{name}.csv");
    let words_file = format!("{folder}/series/{name}.json");
    let (rows, mut diagnostics) = assets.table(&file, &["key", "series", "source", "mark"]);
    let all_rows = diagnostics.0.is_empty();
    let words = diagnostics.ok_or_record(assets.json(&words_file));
    let all_words = words.is_some();
    let mut words: BTreeMap<String, serde_json::Value> = words.unwrap_or_default();
    let named = |words: &mut BTreeMap<String, serde_json::Value>, key: &str| -> BTreeMap<String, String> {
        words.remove(key).and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
    };
    let title = match words.remove("_title") {
        Some(serde_json::Value::String(title)) => title,
        None if !all_words => String::new(),
        _ => {
            let line = assets.line_of_key(&words_file, "_title");
            diagnostics.push(Diagnostic::new(
                &assets.display_name(&words_file),
                line,
                "the table has no title",
                "Add it as “_title”",
            ));
            String::new()
        }
    };
    let series_words = named(&mut words, "_series");
    let unit_words = named(&mut words, "_units");
    let mut last: BTreeMap<String, Date> = BTreeMap::new();
    let mut found = Vec::new();
    for row in rows {
        let row_words = match words.remove(row.text("key")).map(serde_json::from_value) {
            None => RowWords::default(),
            Some(Ok(row_words)) => row_words,
            Some(Err(error)) => {
                diagnostics.push(Diagnostic::new(
                    &assets.display_name(&words_file),
                    assets.line_of_key(&words_file, row.text("key")),
                    format!("the words of “{}” have an unexpected structure ({error})", row.text("key")),
                    "Use only the fields label, date and note",
                ));
                continue;
            }
        };
        if let Some(row) = diagnostics.ok_or_record(series_row(row, row_words)) {
            if let Some(start) = row.start {
                if last.get(&row.series).is_some_and(|before| before.is_after(start)) {
                    diagnostics.push(row.diagnostic(
                        format!("the row is out of order: the previous row of “{}” is later", row.series),
                        "Sort the rows of a series by date",
                    ));
                }
                last.insert(row.series.clone(), start);
            }
            for (id, names, field) in [(&row.series, &series_words, "_series"), (&row.unit, &unit_words, "_units")] {
                if all_words && !id.is_empty() && !names.contains_key(id) {
                    diagnostics.push(Diagnostic::new(
                        &assets.display_name(&words_file),
                        assets.line_of_key(&words_file, field),
                        format!("“{id}” of the row “{}” has no name", row.key),
                        format!("Add it under “{field}”"),
                    ));
                }
            }
            found.push(row);
        }
    }
    for key in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::new(
            &assets.display_name(&words_file),
            assets.line_of_key(&words_file, key),
            format!("there is no row “{key}”"),
            format!("Remove its words, or add the row to assets/{file}"),
        ));
    }
    // Rows without their words lack dates and notes, so checks against them would fail.
    let found = if all_words { found } else { Vec::new() };
    (SeriesTable { name: name.to_owned(), title, rows: found, series_words, unit_words }, diagnostics)
}
