//! The editor's notes: where the article is imprecise or disputed.

use super::files::Assets;
use super::{Diagnostic, Diagnostics};
use std::collections::BTreeMap;

/// An editor's note.
#[derive(Clone, Debug)]
pub struct Note {
    /// C1, C2, …
    pub id: String,
    /// The claims that it stands beside.
    pub claims: Vec<String>,
    /// How much the sources bear: `strong`, `moderate`, `weak` or `strong-gap`.
    pub strength: String,
    /// The sources that it rests on.
    pub sources: Vec<String>,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub line: usize,
}

/// Where the notes stand.
pub const FILE: &str = "data/notes.csv";

/// Reads the notes, in order.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Note>, Diagnostics) {
    let (rows, mut diagnostics) = assets.table(FILE, &["id", "claims", "strength", "sources"]);
    let all_rows = diagnostics.0.is_empty();
    let words_file = format!("{folder}/notes.json");
    let mut notes = Vec::new();
    let Some(mut words): Option<BTreeMap<String, String>> = diagnostics.keep(assets.json(&words_file)) else {
        return (notes, diagnostics);
    };
    for row in &rows {
        let id = row.text("id").to_owned();
        let strength = row.text("strength");
        if !["strong", "moderate", "weak", "strong-gap"].contains(&strength) {
            diagnostics.push(row.diagnostic(
                format!("“{strength}” is no strength of a note"),
                "Write strong, moderate, weak or strong-gap",
            ));
        }
        match words.remove(&id) {
            Some(text) => notes.push(Note {
                claims: row.ids("claims"),
                strength: strength.to_owned(),
                sources: row.ids("sources"),
                text,
                line: row.line,
                id,
            }),
            None => diagnostics.push(Diagnostic::at(
                &assets.shown(&words_file),
                0,
                format!("the note “{id}” has no words"),
                "Add them",
            )),
        }
    }
    for id in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::at(
            &assets.shown(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no note “{id}”"),
            format!("Take the words out, or add the note to assets/{FILE}"),
        ));
    }
    (notes, diagnostics)
}
