//! The table: every count of people, families and households, every return from China, and the dated events.

use super::Words;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};
use crate::figures::crossings::Crossings;
use crate::figures::required_data;
use crate::figures::row_phrases::{how_many_of, when};
use crate::figures::table::{Table, TableRow};

/// The events that bear on the crossings.
const EVENTS: [&str; 14] = [
    "flight-window-article",
    "central-asian-revolt",
    "uprising-over-article",
    "basmachi-britannica",
    "basmachi-longer-dating",
    "famine-first-article",
    "famine-first-wikipedia",
    "famine-qalam-first",
    "famine-qalam-second",
    "border-shootings",
    "famine-second-article",
    "famine-second-scholars",
    "yi-ta",
    "border-shut",
];

/// The table.
pub fn table(content: &Content, words: &Words, crossings: &Crossings) -> Result<Table, Diagnostic> {
    let row = |table: &SeriesTable, row: &SeriesRow| {
        let number = how_many_of(content, table, row);
        let number = if number.is_empty() { crossings.words.no_count.clone() } else { number };
        let name = if row.name().is_empty() { table.name_of(row) } else { row.name() };
        TableRow::new(row, vec![when(content, row), name.to_owned(), number])
    };
    let (counts, returns, events) =
        (content.series_table("displacement")?, content.series_table("returns")?, content.series_table("events")?);
    let mut rows: Vec<TableRow> = counts.rows.iter().map(|found| row(counts, found)).collect();
    rows.extend(returns.rows.iter().map(|found| row(returns, found)));
    for key in EVENTS {
        let (_, found) = required_data::row(content, "events", key)?;
        rows.push(row(events, found));
    }
    Ok(Table { columns: words.columns.clone(), rows })
}
