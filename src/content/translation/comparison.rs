//! The comparison of a translation with the English: `story/comparison/<language>.csv`.
//!
//! Somebody who had not seen the English translated the translation back; somebody else compared both, claim by claim.
//! Each row is a difference and its resolution. No edition is built without the file.

use crate::content::Diagnostics;
use crate::content::assets::Assets;

/// The kinds of difference: one for each question of the comparison, and the wording.
pub const KINDS: [&str; 6] = ["who", "certainty", "how many", "whom", "when", "wording"];

/// The file of a language, relative to `assets/`.
pub fn file(language: &str) -> String {
    format!("story/comparison/{language}.csv")
}

/// Reads the file and returns its number of differences.
pub fn load(assets: &Assets, language: &str) -> Result<usize, Diagnostics> {
    let columns = ["context", "english", "kind", "difference", "resolution"];
    let (rows, mut diagnostics) = assets.table(&file(language), &columns);
    for row in &rows {
        for column in columns {
            diagnostics.ok_or_record(row.needed(column).map(|_| ()));
        }
        if !KINDS.contains(&row.text("kind")) {
            let problem = format!("unknown kind of difference “{}”", row.text("kind"));
            diagnostics.push(row.diagnostic(problem, format!("Write one of {}", KINDS.join(", "))));
        }
    }
    if diagnostics.0.is_empty() { Ok(rows.len()) } else { Err(diagnostics) }
}
