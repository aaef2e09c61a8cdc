//! The readers' sign-offs: `story/sign-off.csv`. Only people outside the project edit it.

use super::catalogue::hash;
use super::unit::TranslationUnit;
use crate::content::assets::Assets;
use crate::content::{Diagnostic, Diagnostics};
use std::collections::BTreeSet;

/// The file, relative to `assets/`.
pub const FILE: &str = "story/sign-off.csv";

/// The signed translations: language, context, and the hashes of both texts.
#[derive(Clone, Debug, Default)]
pub struct SignOffs(BTreeSet<[String; 4]>);

impl SignOffs {
    /// Reads the file.
    pub fn load(assets: &Assets) -> Result<SignOffs, Diagnostics> {
        let columns = ["language", "context", "english", "text", "who", "date"];
        let (rows, mut diagnostics) = assets.table(FILE, &columns);
        let mut signed = BTreeSet::new();
        for row in &rows {
            let refused = |problem: &str, fix: &str| Diagnostic::new(&row.file, row.line, problem, fix);
            for column in columns {
                diagnostics.ok_or_record(row.needed(column).map(|_| ()));
            }
            if row.text("who").contains('@') {
                diagnostics
                    .push(refused("the reader is an address", "Write a name, or “a reader known to the editors”"));
            }
            if row.text("date").parse::<crate::content::date::Date>().is_err() {
                diagnostics.push(refused("the date is not in ISO 8601", "Write it as 2026-11-29"));
            }
            signed.insert(["language", "context", "english", "text"].map(|column| row.text(column).to_owned()));
        }
        if diagnostics.0.is_empty() { Ok(SignOffs(signed)) } else { Err(diagnostics) }
    }

    /// True if a person has signed this translation of this English text.
    pub fn has(&self, language: &str, unit: &TranslationUnit, text: &str) -> bool {
        self.0.contains(&[language.to_owned(), unit.context.clone(), hash(&unit.english), hash(text)])
    }
}
