//! Phrases for a row: its date, its number with hedge and unit, its publishers.
//!
//! Must not depend on any figure.

use crate::content::Content;
use crate::content::columns::RANGE;
use crate::content::series::{Series, SeriesRow};

/// The name of a row's series.
pub fn series_name<'a>(series: &'a Series, row: &SeriesRow) -> &'a str {
    // Never empty: loading a series checks that each of its names has words.
    series.series_words.get(&row.series).map_or("", String::as_str)
}

/// The date of a row, or its remark on the date.
///
/// A remark that contains a date, or for which no date is recorded, replaces the date. Any other remark, such as “date
/// of the report”, follows it in brackets.
pub fn when(content: &Content, row: &SeriesRow) -> String {
    let dates = row.start.map(|start| content.language.dates(start, row.end)).unwrap_or_default();
    match &row.words.date {
        None => dates,
        Some(remark) if dates.is_empty() || is_dated(remark) => remark.clone(),
        Some(remark) => format!("{dates} ({remark})"),
    }
}

/// True if a remark on a date contains a date.
pub fn is_dated(remark: &str) -> bool {
    remark.contains(|letter: char| letter.is_ascii_digit())
}

/// The year, or the first and last year. Empty if the row has no date.
pub fn years(content: &Content, row: &SeriesRow) -> String {
    let year = |date: crate::content::date::Date| crate::content::date::Date { month: None, day: None, ..date };
    let end = row.end.map(year).filter(|end| row.start.is_some_and(|start| start.year != end.year));
    row.start.map(|start| content.language.dates(year(start), end)).unwrap_or_default()
}

/// True if a row ends at a month or a day, so that it covers a part of a year.
pub fn is_part_of_year(row: &SeriesRow) -> bool {
    row.end.is_some_and(|end| end.month.is_some())
}

/// The number with its hedge: “at least 160,000”. Empty if the row has no number.
pub fn how_many(content: &Content, row: &SeriesRow) -> String {
    let language = &content.language;
    row.find(RANGE).map(|value| language.bounded(&value, |number| language.short_number(number))).unwrap_or_default()
}

/// The number with its hedge and unit: “at least 160,000 people”.
pub fn how_many_of(content: &Content, series: &Series, row: &SeriesRow) -> String {
    let (number, unit) = (how_many(content, row), series.unit_words.get(&row.unit));
    match unit {
        Some(unit) if !number.is_empty() => format!("{number} {unit}"),
        _ => number,
    }
}

/// The publishers of the sources, the original one first, each once.
pub fn who(content: &Content, row: &SeriesRow) -> String {
    let mut names: Vec<String> = Vec::new();
    for source in row.sources.iter().filter_map(|id| content.source(id)) {
        let name = source.short_name(&content.ui);
        if !names.iter().any(|named| named == name) {
            names.push(name.to_owned());
        }
    }
    content.language.list(&names)
}

/// A text as a sentence: with a capital and a full stop.
pub fn sentence(text: &str) -> String {
    let text = crate::content::language::capitalised(text);
    if text.ends_with(['.', '?', '!']) { text } else { text + "." }
}
