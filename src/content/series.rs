//! The series to draw: `data/series/*.csv`, one table a file, a source in every row.

use super::date::Date;
use super::files::{Assets, Row};
use super::mark::Mark;
use super::{Fault, Faults};
use crate::chart::decimal::Decimal;
use crate::chart::range::{Bound, Bounded};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A table of numbers or happenings.
#[derive(Clone, Debug)]
pub struct Series {
    /// The file's name without its ending.
    pub name: String,
    /// What the table holds.
    pub title: String,
    /// The rows, in the order of the file.
    pub rows: Vec<SeriesRow>,
    /// What its series are called, by their ids.
    pub series_words: BTreeMap<String, String>,
    /// What its units are called, by their ids.
    pub unit_words: BTreeMap<String, String>,
}

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
    pub mark: Mark,
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

    /// A fault on this row's line.
    pub fn fault(&self, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        self.row.fault(what, remedy)
    }
}

/// The folder of the series.
pub const FOLDER: &str = "data/series";

/// Reads one series and its words.
pub fn load(assets: &Assets, folder: &str, name: &str) -> Result<Series, Faults> {
    let file = format!("{FOLDER}/{name}.csv");
    let words_file = format!("{folder}/series/{name}.json");
    let rows = assets.table(&file, &["key", "series", "source", "mark"])?;
    let mut faults = Faults::default();
    let mut words: BTreeMap<String, serde_json::Value> = faults.keep(assets.json(&words_file)).unwrap_or_default();
    let named = |words: &mut BTreeMap<String, serde_json::Value>, key: &str| -> BTreeMap<String, String> {
        words.remove(key).and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
    };
    let title = match words.remove("_title") {
        Some(serde_json::Value::String(title)) => title,
        _ => {
            let line = assets.line_of_key(&words_file, "_title");
            faults.push(Fault::at(&assets.shown(&words_file), line, "the series has no title", "Add it as “_title”"));
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
                faults.push(Fault::at(
                    &assets.shown(&words_file),
                    assets.line_of_key(&words_file, row.text("key")),
                    format!("the words of “{}” do not fit ({error})", row.text("key")),
                    "Use label, date and note",
                ));
                RowWords::default()
            }
        };
        if let Some(row) = faults.keep(series_row(row, row_words)) {
            if let Some(start) = row.start {
                if last.get(&row.series).is_some_and(|before| before.is_after(start)) {
                    faults.push(row.fault(
                        format!("it is out of order: the row before it in “{}” is later", row.series),
                        "Put the rows of a series in the order of time",
                    ));
                }
                last.insert(row.series.clone(), start);
            }
            found.push(row);
        }
    }
    for key in words.keys() {
        faults.push(Fault::at(
            &assets.shown(&words_file),
            assets.line_of_key(&words_file, key),
            format!("there is no row “{key}”"),
            format!("Take the words out, or add the row to assets/{file}"),
        ));
    }
    if faults.0.is_empty() {
        Ok(Series { name: name.to_owned(), title, rows: found, series_words, unit_words })
    } else {
        Err(faults)
    }
}

fn series_row(row: Row, words: RowWords) -> Result<SeriesRow, Fault> {
    let date = |column: &str| match row.text(column) {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|error: String| row.fault(error, "Write the date as precisely as its source has it")),
    };
    let start = if row.has("year") { date("year")? } else { date("start")? };
    let end = date("end")?;
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        return Err(row.fault("it ends before it begins", "Put the earlier date first"));
    }
    for column in NUMBERS {
        let text = row.text(column);
        if !text.is_empty() && text.parse::<Decimal>().is_err() {
            return Err(row.fault(
                format!("“{text}” in the column {column} is no number"),
                "Write digits, with a point before decimals and nothing between thousands",
            ));
        }
    }
    for column in BOUNDS {
        let text = row.text(column);
        if !text.is_empty() && text.parse::<crate::chart::range::Bound>().is_err() {
            return Err(row.fault(
                format!("“{text}” in the column {column} is no bound"),
                "Write exact, about, at-least or up-to",
            ));
        }
    }
    if !row.text("low").is_empty() || !row.text("high").is_empty() {
        bounded(&row, "").ok_or_else(|| {
            row.fault(
                "its low and high values make no range",
                "Put the lower value first; a lone low is at-least, a lone high up-to",
            )
        })?;
    }
    let mark = row.text("mark").parse().map_err(|error: String| row.fault(error, "Say how the row is known"))?;
    let sources = row.ids("source");
    if sources.is_empty() {
        return Err(row.fault("it has no source", "Name where it was read, by an id of assets/data/sources.csv"));
    }
    Ok(SeriesRow {
        key: row.needed("key")?.to_owned(),
        series: row.text("series").to_owned(),
        start,
        end,
        unit: row.text("unit").to_owned(),
        sources,
        mark,
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
