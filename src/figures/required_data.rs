//! Rows, claims, notes, sources and words that a figure needs. Each error names the file and the fix.
//!
//! A figure has no fallback for data that it needs: a missing piece stops the build.

use crate::content::claim::Claim;
use crate::content::date::Date;
use crate::content::series_table::{SeriesRow, SeriesTable};
use crate::content::source::Source;
use crate::content::{Content, Diagnostic};
use std::collections::BTreeMap;

/// A row of a table of series by its key, with the table.
pub fn row<'a>(content: &'a Content, table: &str, key: &str) -> Result<(&'a SeriesTable, &'a SeriesRow), Diagnostic> {
    let found = content.series_table(table)?;
    let row = found.rows.iter().find(|row| row.key == key).ok_or_else(|| {
        found.diagnostic(
            format!("a figure needs the row “{key}”, which does not exist"),
            "Add the row, or take its key out of the figure",
        )
    })?;
    Ok((found, row))
}

/// A claim.
pub fn claim<'a>(content: &'a Content, id: &str) -> Result<&'a Claim, Diagnostic> {
    content.claim(id).ok_or_else(|| missing("claims.csv", "claim", id))
}

/// The text of an editor's note.
pub fn note<'a>(content: &'a Content, id: &str) -> Result<&'a str, Diagnostic> {
    content.note(id).map(|note| note.text.as_str()).ok_or_else(|| missing("notes.csv", "note", id))
}

/// A source.
pub fn source<'a>(content: &'a Content, id: &str) -> Result<&'a Source, Diagnostic> {
    content.source(id).ok_or_else(|| missing("sources.csv", "source", id))
}

/// The date of a source.
pub fn date_of_source(content: &Content, id: &str) -> Result<Date, Diagnostic> {
    let source = source(content, id)?;
    source.date.ok_or_else(|| {
        let what = format!("a figure needs the date of the source “{id}”, which is empty");
        Diagnostic::new(&format!("assets/{}", crate::content::source::FILE), source.line, what, "Write the date")
    })
}

/// The words of a unit of a table of series.
pub fn unit<'a>(content: &Content, table: &'a SeriesTable, unit: &str) -> Result<&'a str, Diagnostic> {
    table.unit_words.get(unit).map(String::as_str).ok_or_else(|| {
        let file = content.words_file(&format!("series/{}.json", table.name));
        Diagnostic::new(&file, 0, format!("the unit “{unit}” has no words"), "Add them under _units")
    })
}

/// The entry for a key in one list of a figure's words. `list` is the field with the list, for the diagnostic.
pub fn words<'w, T>(
    content: &Content,
    figure: &str,
    list: &str,
    words: &'w BTreeMap<String, T>,
    key: &str,
) -> Result<&'w T, Diagnostic> {
    words.get(key).ok_or_else(|| {
        let file = content.words_file(&format!("figures/{figure}.json"));
        Diagnostic::new(&file, 0, format!("“{key}” has no words"), format!("Add them under {list}"))
    })
}

fn missing(file: &str, kind: &str, id: &str) -> Diagnostic {
    let what = format!("a figure needs the {kind} “{id}”, which does not exist");
    Diagnostic::new(&format!("assets/data/{file}"), 0, what, "Add the row")
}
