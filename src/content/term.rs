//! The glossary, and names in other languages and scripts.

use super::assets::Assets;
use super::{Diagnostic, Diagnostics};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A term of the glossary, or an entry with names only.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id.
    pub id: String,
    /// The term in the language of the story.
    pub term: String,
    /// The definition. `None` for an entry with names only.
    pub text: Option<String>,
    /// The ids of the sources of the definition.
    pub sources: Vec<String>,
    /// The names in other languages and scripts.
    pub names: Vec<Name>,
    /// True if the glossary defines it. The prose must then link to it.
    pub explained: bool,
}

/// A name in a language and script.
#[derive(Clone, Debug)]
pub struct Name {
    /// The BCP 47 code.
    pub lang: String,
    /// The direction: `ltr` or `rtl`.
    pub dir: String,
    /// The name.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermWords {
    term: String,
    #[serde(default)]
    text: Option<String>,
}

/// The table, relative to `assets/`.
pub const FILE: &str = "data/terms.csv";
const NAMES: &str = "data/names.csv";

/// Reads glossary and names: explained terms first, in the order of their table, then the rest.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Term>, Diagnostics) {
    let (rows, mut diagnostics) = assets.table(FILE, &["id", "marks", "sources"]);
    let (names, of_names) = assets.table(NAMES, &["term", "lang", "dir", "text"]);
    diagnostics.add(of_names);
    let all_rows = diagnostics.0.is_empty();
    let words_file = format!("{folder}/glossary.json");
    let Some(mut words): Option<BTreeMap<String, TermWords>> = diagnostics.ok_or_record(assets.json(&words_file))
    else {
        return (Vec::new(), diagnostics);
    };
    let mut named: BTreeMap<String, Vec<Name>> = BTreeMap::new();
    let mut order: Vec<String> = rows.iter().map(|row| row.text("id").to_owned()).collect();
    for row in &names {
        let dir = row.text("dir").to_owned();
        if dir != "ltr" && dir != "rtl" {
            diagnostics.push(row.diagnostic(format!("unknown direction “{dir}”"), "Write ltr or rtl"));
        }
        let term = row.text("term").to_owned();
        if !order.contains(&term) {
            order.push(term.clone());
        }
        named.entry(term).or_default().push(Name {
            lang: row.text("lang").to_owned(),
            dir,
            text: row.text("text").to_owned(),
        });
    }
    let mut terms = Vec::new();
    for id in order {
        let row = rows.iter().find(|row| row.text("id") == id);
        match words.remove(&id) {
            Some(found) => terms.push(Term {
                term: found.term,
                text: found.text,
                sources: row.map(|row| row.ids("sources")).unwrap_or_default(),
                names: named.remove(&id).unwrap_or_default(),
                explained: row.is_some(),
                id,
            }),
            None => diagnostics.push(Diagnostic::new(
                &assets.display_name(&words_file),
                0,
                format!("the term “{id}” has no words"),
                "Add them",
            )),
        }
    }
    for id in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::new(
            &assets.display_name(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no term “{id}”"),
            format!("Remove its words, or add the term to assets/{FILE} or assets/{NAMES}"),
        ));
    }
    (terms, diagnostics)
}
