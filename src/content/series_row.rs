//! A row of a series: date, value, evidence and sources.

use super::Diagnostic;
use super::assets::Record;
use super::cell::YES_NO;
use super::columns::{self, Cell, Column, ColumnType, RANGE, Range};
use super::date::Date;
use super::evidence::Evidence;
use crate::chart::decimal::Decimal;
use crate::chart::range::Bound;
use serde::Deserialize;

/// A checked row of a series.
#[derive(Clone, Debug)]
pub struct SeriesRow {
    /// The key, unique in its file.
    pub key: String,
    /// The id of the series within the table. Rows of two series are never joined by a line.
    pub series: String,
    /// The date, or the start of a span. `None` if no year is recorded.
    pub start: Option<Date>,
    /// The end of a span.
    pub end: Option<Date>,
    /// The id of the unit.
    pub unit: String,
    /// The ids of the sources, the original one first.
    pub sources: Vec<String>,
    /// The kind of evidence.
    pub evidence: Evidence,
    /// The words of the row in the language.
    pub words: RowWords,
    row: Record,
}

/// The words of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RowWords {
    /// The name of the row on a figure.
    #[serde(rename = "label")]
    pub name: Option<String>,
    /// The date in words, if ISO 8601 cannot express it.
    pub date: Option<String>,
    /// A remark that belongs beside the number.
    pub note: Option<String>,
}

impl SeriesRow {
    /// A value of the row. `None` if the cell is empty.
    ///
    /// The table must have the column: `SeriesTable::with_column` checks it for a figure.
    pub fn get<C: Cell + ?Sized>(&self, column: Column<C>) -> Option<C::Value<'_>> {
        debug_assert!(self.has(column), "{}", self.row.no_column(column.name));
        self.find(column)
    }

    /// A value of the row. `None` if the cell is empty or the series has no such column.
    ///
    /// For code that reads series of several structures.
    pub fn find<C: Cell + ?Sized>(&self, column: Column<C>) -> Option<C::Value<'_>> {
        if self.has(column) { C::read(&self.row, column.name) } else { None }
    }

    /// A value that a figure needs; a diagnostic if the cell is empty.
    pub fn need<C: Cell + ?Sized>(&self, column: Column<C>) -> Result<C::Value<'_>, Diagnostic> {
        self.get(column).ok_or_else(|| {
            self.diagnostic(format!("a figure needs “{}” of this row, which is empty", column.name), "Write the value")
        })
    }

    /// The date, or the start of a span, that a figure needs; a diagnostic if none is recorded.
    pub fn needed_start(&self) -> Result<Date, Diagnostic> {
        self.start
            .ok_or_else(|| self.diagnostic("a figure needs the date of this row, which is empty", "Write the date"))
    }

    /// A diagnostic on the first column of a value that the series lacks. `None` if it has all.
    pub(super) fn lacking<C: Cell + ?Sized>(&self, column: Column<C>) -> Option<Diagnostic> {
        let lacking = C::columns(column.name).into_iter().find(|name| !self.row.has(name));
        lacking.map(|name| self.row.no_column(name))
    }

    fn has<C: Cell + ?Sized>(&self, column: Column<C>) -> bool {
        C::columns(column.name).into_iter().all(|name| self.row.has(name))
    }

    /// The table's name and all fields by column, without evidence and sources.
    pub(crate) fn recorded_fields(&self) -> Vec<(String, String)> {
        let table = std::path::Path::new(&self.row.file)
            .file_stem()
            .and_then(|file_stem| file_stem.to_str())
            .unwrap_or_default();
        let fields = self.row.fields().filter(|(column, _)| !["mark", "source"].contains(column));
        std::iter::once(("table", table))
            .chain(fields)
            .map(|(column, field)| (column.to_owned(), field.to_owned()))
            .collect()
    }

    /// The name of the row. Empty if it has none.
    pub fn name(&self) -> &str {
        self.words.name.as_deref().unwrap_or_default()
    }

    /// All text of the row, against which numbers in the prose are checked.
    pub(crate) fn all_text(&self) -> String {
        // Keys contain years of other rows.
        let keys = ["key", "source", columns::INSIDE.name, columns::RIVALS.name];
        let fields = self.row.fields().filter(|(column, _)| !keys.contains(column)).map(|(_, field)| field);
        let words = [&self.words.name, &self.words.date, &self.words.note].into_iter().flatten().map(String::as_str);
        fields.chain(words).collect::<Vec<_>>().join(" ; ")
    }

    /// A diagnostic on this row's line.
    pub fn diagnostic(&self, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
        self.row.diagnostic(what, fix)
    }
}

/// Reads a row of a table and joins it with its words.
pub(super) fn series_row(row: Record, words: RowWords) -> Result<SeriesRow, Diagnostic> {
    let date = |column: &str| match row.text(column) {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|error: String| row.diagnostic(error, "Write the date with the precision of its source")),
    };
    let start = if row.has("year") { date("year")? } else { date("start")? };
    let end = date("end")?;
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        return Err(row.diagnostic("the end is earlier than the start", "Put the earlier date first"));
    }
    for (column, text) in row.fields() {
        cell(&row, column, text)?;
    }
    if !row.text("low").is_empty() || !row.text("high").is_empty() {
        Range::read(&row, RANGE.name).ok_or_else(|| {
            row.diagnostic(
                "low and high do not form a range",
                "Put the lower value first; a low without high is at-least, a high without low is up-to",
            )
        })?;
    }
    let evidence =
        row.text("mark").parse().map_err(|error: String| row.diagnostic(error, "Write the kind of evidence"))?;
    let sources = row.ids("source");
    if sources.is_empty() {
        return Err(row.diagnostic("the row has no source", "Add the id of a source of assets/data/sources.csv"));
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

/// Checks a cell against the kind of its column.
fn cell(row: &Record, column: &str, text: &str) -> Result<(), Diagnostic> {
    let (is_one, kind, fix) = match columns::column_type(column) {
        None => {
            return Err(Diagnostic::new(
                &row.file,
                1,
                format!("no table has a column “{column}”"),
                "Fix its name, or add it to src/content/columns.rs",
            ));
        }
        Some(ColumnType::Number) => (
            text.parse::<Decimal>().is_ok(),
            "a number",
            "Write digits with a decimal point and without separators of thousands",
        ),
        Some(ColumnType::Bound) => (text.parse::<Bound>().is_ok(), "a bound", "Write exact, about, at-least or up-to"),
        Some(ColumnType::YesNo) => (YES_NO.iter().any(|(word, _)| *word == text), "yes or no", "Write yes or no"),
        Some(ColumnType::Text | ColumnType::Date | ColumnType::Keys) => return Ok(()),
    };
    if text.is_empty() || is_one {
        return Ok(());
    }
    Err(row.diagnostic(format!("“{text}” in the column {column} is not {kind}"), fix))
}
