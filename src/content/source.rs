//! The bibliographic sources: `data/sources.csv`.

use super::assets::{Assets, Record};
use super::date::Date;
use super::ui_texts::UiTexts;
use super::{Diagnostic, Diagnostics};
use std::collections::BTreeMap;

/// A source. Fields that were not recorded are empty.
#[derive(Clone, Debug)]
pub struct Source {
    /// The id.
    pub id: String,
    /// The publisher.
    pub publisher: String,
    /// The title.
    pub title: String,
    /// The publication date.
    pub date: Option<Date>,
    /// The URL, exactly as recorded.
    pub url: String,
    /// The kind of source. Its words are in `labels.json`.
    pub kind: String,
    /// A remark on the source.
    pub note: Option<String>,
    /// The line of the row in the table.
    pub line: usize,
}

impl Source {
    /// The publisher and title, or the words for its kind if neither was recorded.
    pub fn name(&self, ui: &UiTexts) -> String {
        match (self.publisher.as_str(), self.title.as_str()) {
            (publisher, title) if !publisher.is_empty() && !title.is_empty() => format!("{publisher}, {title}"),
            _ => self.short_name(ui).to_owned(),
        }
    }

    /// The publisher, else the title, else the words for its kind.
    pub(crate) fn short_name<'a>(&'a self, ui: &'a UiTexts) -> &'a str {
        match (self.publisher.as_str(), self.title.as_str()) {
            ("", "") => ui.unnamed_sources.get(&self.kind).map_or("", String::as_str),
            ("", title) => title,
            (publisher, _) => publisher,
        }
    }

    /// The text of a source in which numbers may be: its date, title and remark.
    pub(crate) fn all_text(&self) -> String {
        let date = self.date.map(|date| date.iso()).unwrap_or_default();
        format!("{date} ; {} ; {}", self.title, self.note.as_deref().unwrap_or_default())
    }

    /// The URL if it can be opened. `None` if it has no scheme.
    pub fn link(&self) -> Option<&str> {
        self.url.starts_with("http").then_some(self.url.as_str())
    }
}

/// The table, relative to `assets/`.
pub const FILE: &str = "data/sources.csv";

/// Reads the sources, in the order of their table.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Source>, Diagnostics) {
    let (rows, mut diagnostics) = assets.table(FILE, &["id", "publisher", "title", "date", "url", "kind"]);
    let words_file = format!("{folder}/sources.json");
    let Some(mut notes): Option<BTreeMap<String, String>> = diagnostics.ok_or_record(assets.json(&words_file)) else {
        return (Vec::new(), diagnostics);
    };
    let sources: Vec<Source> =
        rows.iter().filter_map(|row| diagnostics.ok_or_record(source(row, &mut notes))).collect();
    // The remark of a row that could not be read is left over, but not superfluous.
    let all_rows = diagnostics.0.is_empty();
    for id in notes.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::new(
            &assets.display_name(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no source “{id}”"),
            format!("Remove the note, or add the source to assets/{FILE}"),
        ));
    }
    (sources, diagnostics)
}

fn source(row: &Record, notes: &mut BTreeMap<String, String>) -> Result<Source, Diagnostic> {
    let date = match row.text("date") {
        "" => None,
        text => Some(
            text.parse()
                .map_err(|error: String| row.diagnostic(error, "Write the date with the precision that is recorded"))?,
        ),
    };
    let id = row.needed("id")?.to_owned();
    Ok(Source {
        publisher: row.text("publisher").to_owned(),
        title: row.text("title").to_owned(),
        date,
        url: row.text("url").to_owned(),
        kind: row.needed("kind")?.to_owned(),
        note: notes.remove(&id),
        line: row.line,
        id,
    })
}
