//! The claims of the article: `data/claims.csv`, joined with `claims.json` of a language.

use super::assets::{Assets, Record};
use super::{Diagnostic, Diagnostics};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A claim of the article.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The number: the article's paragraph, a full stop, the position in that paragraph.
    pub id: String,
    /// A quantity, a checkable statement or an opinion.
    pub kind: ClaimKind,
    /// The article's statement, paraphrased.
    pub text: String,
    /// The article's own words of uncertainty, such as “estimated”, if any.
    pub qualifier: Option<String>,
    /// The number, or a span of years as `1916/1941`. Empty if the article gives none.
    pub value: String,
    /// The dates for which the claim holds, in ISO 8601. Spans are `1919/1922`; `;` separates several.
    pub date: String,
    /// The ids of the editor's notes on the claim.
    pub notes: Vec<String>,
    /// The ids of the sources: the article first, then all others that bear on the claim.
    pub sources: Vec<String>,
    /// The verdict of the sources other than the article.
    pub verdict: Verdict,
    /// The line of the row in the table.
    pub line: usize,
}

/// The kind of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// Contains a number.
    Quantity,
    /// A statement that can be checked.
    Checkable,
    /// An opinion or a characterisation.
    Opinion,
}

/// The verdict of the sources other than the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// They agree.
    Agrees,
    /// They support part of the claim, or the claim with another scope.
    Partly,
    /// They contradict the claim.
    Differs,
    /// No other source was found.
    NotFound,
    /// The claim is an opinion, which no source can settle.
    Opinion,
}

impl Verdict {
    /// All variants with their names in the table and in `labels.json`.
    pub const ALL: [(Verdict, &'static str); 5] = [
        (Verdict::Agrees, "agrees"),
        (Verdict::Partly, "partly"),
        (Verdict::Differs, "differs"),
        (Verdict::NotFound, "not-found"),
        (Verdict::Opinion, "opinion"),
    ];

    /// The name in the table.
    pub fn name(self) -> &'static str {
        Verdict::ALL.into_iter().find(|(verdict, _)| *verdict == self).map_or("", |(_, name)| name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimWords {
    text: String,
    #[serde(default)]
    qualifier: Option<String>,
}

/// The table, relative to `assets/`.
pub const FILE: &str = "data/claims.csv";

/// Reads the claims, in order.
pub fn load(assets: &Assets, folder: &str) -> (Vec<Claim>, Diagnostics) {
    let columns = ["id", "kind", "value", "value_bound", "unit", "date", "notes", "sources", "found"];
    let (rows, mut diagnostics) = assets.table(FILE, &columns);
    let all_rows = diagnostics.0.is_empty();
    let words_file = format!("{folder}/claims.json");
    let mut claims = Vec::new();
    let Some(mut words): Option<BTreeMap<String, ClaimWords>> = diagnostics.ok_or_record(assets.json(&words_file))
    else {
        return (claims, diagnostics);
    };
    for row in &rows {
        match words.remove(row.text("id")) {
            Some(words) => claims.extend(diagnostics.ok_or_record(claim(row, words))),
            None => diagnostics.push(Diagnostic::new(
                &assets.display_name(&words_file),
                0,
                format!("the claim {} has no words", row.text("id")),
                "Add them",
            )),
        }
    }
    for id in words.keys().filter(|_| all_rows) {
        diagnostics.push(Diagnostic::new(
            &assets.display_name(&words_file),
            assets.line_of_key(&words_file, id),
            format!("there is no claim {id}"),
            format!("Remove its words, or add the claim to assets/{FILE}"),
        ));
    }
    (claims, diagnostics)
}

fn claim(row: &Record, words: ClaimWords) -> Result<Claim, Diagnostic> {
    let kind = match row.text("kind") {
        "Q" => ClaimKind::Quantity,
        "C" => ClaimKind::Checkable,
        "O" => ClaimKind::Opinion,
        other => {
            return Err(row.diagnostic(
                format!("unknown kind of claim “{other}”"),
                "Write Q for a quantity, C for a checkable statement or O for an opinion",
            ));
        }
    };
    let verdict = Verdict::ALL
        .into_iter()
        .find(|(_, name)| *name == row.text("found"))
        .map(|(verdict, _)| verdict)
        .ok_or_else(|| {
            row.diagnostic("the column found has no known value", "Write agrees, partly, differs, not-found or opinion")
        })?;
    let sources = row.ids("sources");
    if sources.len() == 1 && !matches!(verdict, Verdict::NotFound | Verdict::Opinion) {
        return Err(row.diagnostic(
            "the claim has no source other than the article and is not marked not-found",
            "Add a source, or write not-found in the column found",
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
        verdict,
        line: row.line,
    })
}
