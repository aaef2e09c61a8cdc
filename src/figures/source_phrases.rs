//! Phrases for sources: dates and publishers.

use crate::content::date::Date;
use crate::content::series::SeriesRow;
use crate::content::{Content, Diagnostic};

/// The date of the facts, when the archived pages were read.
pub fn read_in(content: &Content) -> String {
    let as_of = &content.settings.as_of;
    as_of.parse().map_or_else(|_| as_of.clone(), |date: Date| content.language.date(date))
}

/// The date of a source. Empty if it was not recorded.
pub fn date_of(content: &Content, source: &str) -> String {
    let date = content.source(source).and_then(|source| source.date);
    date.map(|date| content.language.date(date)).unwrap_or_default()
}

/// The publisher of a source. Empty if there is none.
pub fn publisher_of<'a>(content: &'a Content, source: &str) -> &'a str {
    content.source(source).map_or("", |source| &source.publisher)
}

/// The date of a row: its remark on the date, else its date.
pub fn date_of_row(content: &Content, row: &SeriesRow) -> String {
    let dates = || row.start.map(|start| content.language.dates(start, row.end)).unwrap_or_default();
    row.words.date.clone().unwrap_or_else(dates)
}

/// The month of the article.
pub fn article_month(content: &Content) -> String {
    let date = content.source(&content.settings.article_source).and_then(|source| source.date);
    date.map(|date| content.language.date(Date { day: None, ..date })).unwrap_or_default()
}

/// The text of a claim. The error names the missing id.
pub fn claim_text<'a>(content: &'a Content, id: &str) -> Result<&'a str, Diagnostic> {
    content.claim(id).map(|claim| claim.text.as_str()).ok_or_else(|| missing("claims.csv", "claim", id))
}

/// The text of an editor's note. The error names the missing id.
pub fn note_text<'a>(content: &'a Content, id: &str) -> Result<&'a str, Diagnostic> {
    content.note(id).map(|note| note.text.as_str()).ok_or_else(|| missing("notes.csv", "note", id))
}

fn missing(file: &str, kind: &str, id: &str) -> Diagnostic {
    let what = format!("a figure needs the {kind} “{id}”, which does not exist");
    Diagnostic::at(&format!("assets/data/{file}"), 0, what, "Add the row")
}
