//! What is said of a row in words: when it was, how many, who says so and how sure that is. Build time only.
//!
//! Must not know any figure.

use crate::content::Content;
use crate::content::series::{Series, SeriesRow};

/// When: the dates, or what stands for them where an ISO date cannot say it.
///
/// A remark that holds a date of its own, or stands where no date is recorded, takes the dates' place; any other, such
/// as “date of the report”, follows them.
pub fn when(content: &Content, row: &SeriesRow) -> String {
    let dates = row.start.map(|start| content.language.dates(start, row.end)).unwrap_or_default();
    match &row.words.date {
        None => dates,
        Some(remark) if dates.is_empty() || is_dated(remark) => remark.clone(),
        Some(remark) => format!("{dates} ({remark})"),
    }
}

/// Whether a remark on a date holds a date itself.
pub fn is_dated(remark: &str) -> bool {
    remark.contains(|letter: char| letter.is_ascii_digit())
}

/// The year, or the years from the first to the last.
pub fn years(content: &Content, row: &SeriesRow) -> String {
    let year = |date: crate::content::date::Date| crate::content::date::Date { month: None, day: None, ..date };
    let end = row.end.map(year).filter(|end| row.start.is_some_and(|start| start.year != end.year));
    row.start.map(|start| content.language.dates(year(start), end)).unwrap_or_default()
}

/// How many, with the bound of the source: “at least 160,000”. Empty where the row holds no number.
pub fn how_many(content: &Content, row: &SeriesRow) -> String {
    let language = &content.language;
    row.bounded("low").map(|value| language.bounded(&value, |number| language.short_number(number))).unwrap_or_default()
}

/// The same with its unit: “at least 160,000 people”.
pub fn how_many_of(content: &Content, series: &Series, row: &SeriesRow) -> String {
    let (number, unit) = (how_many(content, row), series.unit_words.get(&row.unit));
    match unit {
        Some(unit) if !number.is_empty() => format!("{number} {unit}"),
        _ => number,
    }
}

/// Who says so: the publishers of the sources, the origin first, each once.
pub fn who(content: &Content, row: &SeriesRow) -> String {
    let mut names: Vec<String> = Vec::new();
    for source in row.sources.iter().filter_map(|id| content.source(id)) {
        let name = source.short_name(&content.labels);
        if !names.iter().any(|named| named == name) {
            names.push(name.to_owned());
        }
    }
    content.language.list(&names)
}

/// A remark of the data as a sentence of its own.
pub fn sentence(text: &str) -> String {
    let text = crate::content::language::capitalised(text);
    if text.ends_with(['.', '?', '!']) { text } else { text + "." }
}
