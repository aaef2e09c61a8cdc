//! Phrases for a row: its date, its number with hedge and unit, its publishers.
//!
//! A table lists rows without a date or a number, so their phrases may be empty. A drawing requires both: it reads
//! them with `SeriesRow::need` and `SeriesRow::needed_start`. Must not depend on any figure.

use super::required_data;
use crate::chart::decimal::Decimal;
use crate::content::columns::{PART_OF_YEAR, RANGE};
use crate::content::date::Date;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::{Content, Diagnostic};

/// The dates of a row with their own precision. Empty if the row has no date.
fn dates(content: &Content, row: &SeriesRow) -> String {
    // The cell of a row without a date is empty.
    row.start.map(|start| content.language.dates(start, row.end)).unwrap_or_default()
}

/// The date of a row, or its remark on the date.
///
/// A remark that contains a date replaces the recorded date. Any other remark, such as “date of the report”, follows it
/// in brackets. If no date is recorded, the remark stands alone.
pub fn when(content: &Content, row: &SeriesRow) -> String {
    let dates = dates(content, row);
    match &row.words.date {
        None => dates,
        Some(remark) if dates.is_empty() || is_dated(remark) => remark.clone(),
        Some(remark) => content.language.bracketed(&dates, remark),
    }
}

/// The remark of a row on its date, else its date.
pub fn date_of_row(content: &Content, row: &SeriesRow) -> String {
    row.words.date.clone().unwrap_or_else(|| dates(content, row))
}

/// True if a remark on a date contains a date.
fn is_dated(remark: &str) -> bool {
    remark.contains(|character: char| character.is_ascii_digit())
}

/// The year, or the first and last year. Empty if the row has no date.
pub fn years(content: &Content, row: &SeriesRow) -> String {
    let year = |date: Date| Date { month: None, day: None, ..date };
    let end = row.end.map(year).filter(|end| row.start.is_some_and(|start| start.year != end.year));
    // The cell of a row without a date is empty.
    row.start.map(|start| content.language.dates(year(start), end)).unwrap_or_default()
}

/// True if a number covers a part of its year only, even if the last day is not recorded.
pub fn is_part_of_year(row: &SeriesRow) -> bool {
    row.find(PART_OF_YEAR) == Some(true)
}

/// The number with its hedge: “at least 160,000”. Empty if the row has no number.
pub fn how_many(content: &Content, row: &SeriesRow) -> String {
    hedged(content, row, |number| content.language.short_number(number))
}

/// The number with its hedge in a label, where a language may use symbols. Empty if the row has no number.
pub fn how_many_in_label(content: &Content, row: &SeriesRow) -> String {
    let number = |number| content.language.short_number(number);
    // As in `hedged`, the cell of a row without a number is empty.
    row.find(RANGE).map(|value| content.language.bounded_in_label(&value, number)).unwrap_or_default()
}

/// The number with its hedge and a format. Empty if the row has no number.
pub fn hedged(content: &Content, row: &SeriesRow, number: impl Fn(Decimal) -> String) -> String {
    // The cell of a row without a number is empty. A drawing requires the number with `SeriesRow::need`.
    row.find(RANGE).map(|value| content.language.bounded(&value, number)).unwrap_or_default()
}

/// The number with its hedge and unit: “at least 160,000 people”.
pub fn how_many_of(content: &Content, table: &SeriesTable, row: &SeriesRow) -> String {
    let (number, unit) = (how_many(content, row), table.unit_words.get(&row.unit));
    match unit {
        Some(unit) if !number.is_empty() => format!("{number} {unit}"),
        _ => number,
    }
}

/// The publishers of the sources, the original one first, each once.
pub fn who(content: &Content, row: &SeriesRow) -> Result<String, Diagnostic> {
    publishers(content, row.sources.iter())
}

/// The publishers of the numbers from which a row is computed.
pub fn given_by(content: &Content, row: &SeriesRow) -> Result<String, Diagnostic> {
    publishers(content, row.sources.iter().filter(|id| *id != "computed"))
}

fn publishers<'r>(content: &Content, sources: impl Iterator<Item = &'r String>) -> Result<String, Diagnostic> {
    let mut names: Vec<String> = Vec::new();
    for id in sources {
        let name = required_data::source(content, id)?.short_name(&content.ui);
        if !names.iter().any(|named| named == name) {
            names.push(name.to_owned());
        }
    }
    Ok(content.language.list(&names))
}
