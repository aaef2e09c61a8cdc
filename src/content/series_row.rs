//! A row of a series: when, how much, how it is known, where it was read.

use super::Diagnostic;
use super::date::Date;
use super::evidence::Evidence;
use super::files::Row;
use crate::chart::decimal::Decimal;
use crate::chart::range::{Bound, Bounded};
use serde::Deserialize;

/// One row.
#[derive(Clone, Debug)]
pub struct SeriesRow {
    /// Unique in its file.
    pub key: String,
    /// Rows to be drawn as one share it; rows of two series are never joined.
    pub series: String,
    /// When; none where no year is recorded.
    pub start: Option<Date>,
    /// The end of a span.
    pub end: Option<Date>,
    /// What is counted.
    pub unit: String,
    /// The sources, the origin first.
    pub sources: Vec<String>,
    /// How it is known.
    pub evidence: Evidence,
    /// The words of this row.
    pub words: RowWords,
    row: Row,
}

/// What a reader sees of a row beside its numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RowWords {
    /// What the row is called on a figure.
    pub label: Option<String>,
    /// What an ISO date cannot say.
    pub date: Option<String>,
    /// What must be said beside the number.
    pub note: Option<String>,
}

/// The columns that hold numbers, wherever they stand.
const NUMBERS: [&str; 8] = ["low", "high", "share", "rank", "km", "miles", "share_pct", "share_of"];
const BOUNDS: [&str; 3] = ["bound", "low_bound", "high_bound"];

impl SeriesRow {
    /// The number in a column, with the decimals of its source.
    pub fn value(&self, column: &str) -> Option<Decimal> {
        self.row.text(column).parse().ok()
    }

    /// The text in a column.
    pub fn text(&self, column: &str) -> &str {
        self.row.text(column)
    }

    /// Its fields by their columns, and the table that it stands in; how it is known and its sources are apart.
    pub fn recorded_fields(&self) -> Vec<(String, String)> {
        let table = std::path::Path::new(&self.row.file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let fields = self.row.fields().filter(|(column, _)| !["mark", "source"].contains(column));
        std::iter::once(("table", table))
            .chain(fields)
            .map(|(column, field)| (column.to_owned(), field.to_owned()))
            .collect()
    }

    /// The row's value between its bounds; none where the row holds no number.
    ///
    /// Read from `low` and `high` where the table has them, else from `column` and `bound`.
    pub fn bounded(&self, column: &str) -> Option<Bounded> {
        bounded(&self.row, column)
    }

    /// What the row is called; empty where it has no name.
    pub fn label(&self) -> &str {
        self.words.label.as_deref().unwrap_or_default()
    }

    /// Everything that the row and its words say, for checking a number against it.
    pub fn vouched_text(&self) -> String {
        let fields =
            self.row.fields().filter(|(column, _)| !["key", "source"].contains(column)).map(|(_, field)| field);
        let words = [&self.words.date, &self.words.note].into_iter().flatten().map(String::as_str);
        fields.chain(words).collect::<Vec<_>>().join(" ; ")
    }

    /// A diagnostic on this row's line.
    pub fn diagnostic(&self, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
        self.row.diagnostic(what, fix)
    }
}

/// Reads a row of a table and joins it with its words.
pub(super) fn series_row(row: Row, words: RowWords) -> Result<SeriesRow, Diagnostic> {
    let date = |column: &str| match row.text(column) {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|error: String| row.diagnostic(error, "Write the date as precisely as its source has it")),
    };
    let start = if row.has("year") { date("year")? } else { date("start")? };
    let end = date("end")?;
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        return Err(row.diagnostic("it ends before it begins", "Put the earlier date first"));
    }
    for column in NUMBERS {
        let text = row.text(column);
        if !text.is_empty() && text.parse::<Decimal>().is_err() {
            return Err(row.diagnostic(
                format!("“{text}” in the column {column} is no number"),
                "Write digits, with a point before decimals and nothing between thousands",
            ));
        }
    }
    for column in BOUNDS {
        let text = row.text(column);
        if !text.is_empty() && text.parse::<crate::chart::range::Bound>().is_err() {
            return Err(row.diagnostic(
                format!("“{text}” in the column {column} is no bound"),
                "Write exact, about, at-least or up-to",
            ));
        }
    }
    if !row.text("low").is_empty() || !row.text("high").is_empty() {
        bounded(&row, "").ok_or_else(|| {
            row.diagnostic(
                "its low and high values make no range",
                "Put the lower value first; a lone low is at-least, a lone high up-to",
            )
        })?;
    }
    let evidence =
        row.text("mark").parse().map_err(|error: String| row.diagnostic(error, "Say how the row is known"))?;
    let sources = row.ids("source");
    if sources.is_empty() {
        return Err(row.diagnostic("it has no source", "Name where it was read, by an id of assets/data/sources.csv"));
    }
    Ok(SeriesRow {
        key: row.needed("key")?.to_owned(),
        series: row.text("series").to_owned(),
        start,
        end,
        unit: row.text("unit").to_owned(),
        sources,
        evidence,
        words,
        row,
    })
}

fn bounded(row: &Row, column: &str) -> Option<Bounded> {
    let end = |value: &str, bound: &str| -> Option<(Decimal, Bound)> {
        Some((row.text(value).parse().ok()?, row.text(bound).parse().ok()?))
    };
    if row.has("low_bound") {
        Bounded::new(end("low", "low_bound"), end("high", "high_bound")).ok()
    } else {
        let value = end(column, "bound");
        Bounded::new(value, value).ok()
    }
}
