//! What the article says, claim by claim: `data/claims.csv`.

use super::files::{Assets, Row};
use super::{Diagnostic, Diagnostics};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A claim of the article.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its number: the article's paragraph, a full stop, its place there.
    pub id: String,
    /// A number, something to check, or an opinion.
    pub kind: Kind,
    /// What the article says, in our words.
    pub text: String,
    /// How sure it says it is.
    pub qualifier: Option<String>,
    /// The number, or a span of years as `1916/1941`; empty where the article gives none.
    pub value: String,
    /// When the claim holds, ISO; spans as `1919/1922`, several parted by `;`.
    pub date: String,
    /// The editor's notes on it.
    pub notes: Vec<String>,
    /// The article first, then what bears on the claim.
    pub sources: Vec<String>,
    /// What the sources beside the article hold.
    pub found: Found,
    /// Where it stands.
    pub line: usize,
}

/// What a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Holds a number.
    Quantity,
    /// Can be checked.
    Checkable,
    /// An opinion or a characterisation.
    Opinion,
}

/// What the sources beside the article hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// The same.
    Agrees,
    /// Part of it, or it with another scope.
    Partly,
    /// Something else.
    Differs,
    /// Nothing on it.
    NotFound,
    /// It is not for sources to settle.
    Opinion,
}

impl Found {
    /// All, with their names in the table and in `labels.json`.
    pub const ALL: [(Found, &'static str); 5] = [
        (Found::Agrees, "agrees"),
        (Found::Partly, "partly"),
        (Found::Differs, "differs"),
        (Found::NotFound, "not-found"),
        (Found::Opinion, "opinion"),
    ];

    /// The name in the table.
    pub fn name(self) -> &'static str {
        Found::ALL.into_iter().find(|(found, _)| *found == self).map_or("", |(_, name)| name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    text: String,
    #[serde(default)]
    qualifier: Option<String>,
}

/// Where the claims stand.
pub const FILE: &str = "data/claims.csv";

/// Reads the claims, in order.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Claim>, Diagnostics) {
    let columns = ["id", "kind", "value", "value_bound", "unit", "date", "notes", "sources", "found"];
    let (rows, mut diagnostics) = assets.table(FILE, &columns);
    let all_rows = diagnostics.0.is_empty();
    let words_file = format!("{folder}/claims.json");
    let mut claims = Vec::new();
    let Some(mut words): Option<BTreeMap<String, Words>> = diagnostics.keep(assets.json(&words_file)) else {
        return (claims, diagnostics);
    };
    for row in &rows {
        match words.remove(row.text("id")) {
            Some(words) => claims.extend(diagnostics.keep(claim(row, words))),
            None => diagnostics.push(Diagnostic::at(
                &assets.shown(&words_file),
                0,
                format!("the claim {} has no words", row.text("id")),
                "Add them",
            )),
        }
    }
    for id in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::at(
            &assets.shown(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no claim {id}"),
            format!("Take the words out, or add the claim to assets/{FILE}"),
        ));
    }
    (claims, diagnostics)
}

fn claim(row: &Row, words: Words) -> Result<Claim, Diagnostic> {
    let kind = match row.text("kind") {
        "Q" => Kind::Quantity,
        "C" => Kind::Checkable,
        "O" => Kind::Opinion,
        other => {
            return Err(row.diagnostic(
                format!("“{other}” is no kind of claim"),
                "Write Q for a number, C for what can be checked, O for an opinion",
            ));
        }
    };
    let found =
        Found::ALL.into_iter().find(|(_, name)| *name == row.text("found")).map(|(found, _)| found).ok_or_else(
            || row.diagnostic("it is not said what was found", "Write agrees, partly, differs, not-found or opinion"),
        )?;
    let sources = row.ids("sources");
    if sources.first().map(String::as_str) != Some("article") {
        return Err(row.diagnostic("its sources do not begin with the article", "Begin the list with article"));
    }
    if sources.len() == 1 && !matches!(found, Found::NotFound | Found::Opinion) {
        return Err(row.diagnostic(
            "it has no source beside the article, and does not say that none was found",
            "Name the source, or write not-found",
        ));
    }
    Ok(Claim {
        id: row.needed("id")?.to_owned(),
        kind,
        text: words.text,
        qualifier: words.qualifier,
        value: row.text("value").to_owned(),
        date: row.text("date").to_owned(),
        notes: row.ids("notes"),
        sources,
        found,
        line: row.line,
    })
}
