//! The editor's notes on imprecise or disputed claims: `data/notes.csv`, joined with `notes.json`.

use super::assets::Assets;
use super::{Diagnostic, Diagnostics};
use std::collections::BTreeMap;

/// An editor's note.
#[derive(Clone, Debug)]
pub struct Note {
    /// The id: C1, C2, …
    pub id: String,
    /// The ids of the claims that it comments on.
    pub claims: Vec<String>,
    /// The ids of its sources.
    pub sources: Vec<String>,
    /// The text.
    pub text: String,
    /// The line of the row in the table.
    pub line: usize,
}

/// The table, relative to `assets/`.
pub const FILE: &str = "data/notes.csv";

/// Reads the notes, in order.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Note>, Diagnostics) {
    let (rows, mut diagnostics) = assets.table(FILE, &["id", "claims", "strength", "sources"]);
    let all_rows = diagnostics.0.is_empty();
    let words_file = format!("{folder}/notes.json");
    let mut notes = Vec::new();
    let Some(mut words): Option<BTreeMap<String, String>> = diagnostics.ok_or_record(assets.json(&words_file)) else {
        return (notes, diagnostics);
    };
    for row in &rows {
        let id = row.text("id").to_owned();
        let strength = row.text("strength");
        if !["strong", "moderate", "weak", "strong-gap"].contains(&strength) {
            diagnostics.push(
                row.diagnostic(format!("unknown strength “{strength}”"), "Write strong, moderate, weak or strong-gap"),
            );
        }
        match words.remove(&id) {
            Some(text) => {
                notes.push(Note { claims: row.ids("claims"), sources: row.ids("sources"), text, line: row.line, id })
            }
            None => diagnostics.push(Diagnostic::new(
                &assets.display_name(&words_file),
                0,
                format!("the note “{id}” has no words"),
                "Add them",
            )),
        }
    }
    for id in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::new(
            &assets.display_name(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no note “{id}”"),
            format!("Remove its words, or add the note to assets/{FILE}"),
        ));
    }
    (notes, diagnostics)
}
