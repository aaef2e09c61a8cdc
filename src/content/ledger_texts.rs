//! The texts of the ledger of claims: `ledger.json` of a language.

use super::Diagnostic;
use super::assets::Assets;
use super::claim::Verdict;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The texts. They contain no digits: numbers and dates come from the data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerTexts {
    /// The heading.
    pub title: String,
    /// A sentence for search engines and shared links.
    pub description: String,
    /// `{article}`, `{publisher}`, `{published}`, `{read}`: the introduction.
    pub lede: String,
    /// The caution that a verdict “not found” is no doubt of a statement.
    pub care: String,
    /// The disclosure with the meanings of the verdicts.
    pub meanings_title: String,
    /// The meaning of each verdict, by the name of [`Verdict`].
    pub meanings: BTreeMap<String, String>,
    /// The headings of the table.
    pub columns: ColumnTexts,
    /// The text of a claim on which no other source bears.
    pub nothing: String,
    /// `{series}`, `{what}`, `{date}`, `{number}`, `{chain}`: a second-hand number and its chain.
    pub counted: String,
    /// `{claim}`: the link to the claim in the story.
    pub back: String,
    /// `{claim}`: the accessible name of the claim's own link.
    pub own_link: String,
    /// The search and the filters.
    pub filters: FilterTexts,
    /// The words before the links to the data files.
    pub downloads: String,
    /// The link to the CSV file.
    pub csv: String,
    /// The link to the JSON file.
    pub json: String,
    /// The headings of the CSV file, by the names of its columns.
    pub data_columns: BTreeMap<String, String>,
    /// The words of links from other pages.
    pub link: String,
}

/// The search and the filters, which the program adds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterTexts {
    /// The box for words.
    pub search: String,
    /// The label of the field that selects a verdict.
    pub verdict: String,
    /// The label of the field that selects a section.
    pub section: String,
    /// The first option of both fields.
    pub all: String,
    /// The message if no claim matches.
    pub nothing: String,
}

/// The headings of the table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnTexts {
    /// The number of the claim.
    pub number: String,
    /// The article's statement.
    pub claim: String,
    /// The verdict and the notes.
    pub others: String,
    /// The sources.
    pub sources: String,
}

/// Reads the texts. The error names a verdict or a column without words.
pub fn load(assets: &Assets, folder: &str) -> Result<LedgerTexts, Diagnostic> {
    let name = format!("{folder}/ledger.json");
    let texts: LedgerTexts = assets.json_without_digits(&name)?;
    let missing = |key: &str, what: &str| {
        Diagnostic::new(
            &assets.display_name(&name),
            assets.line_of_key(&name, key),
            format!("{key} has no words for “{what}”"),
            "Add them",
        )
    };
    if let Some((_, verdict)) = Verdict::ALL.iter().find(|(_, verdict)| !texts.meanings.contains_key(*verdict)) {
        return Err(missing("meanings", verdict));
    }
    if let Some(column) = COLUMNS.iter().find(|column| !texts.data_columns.contains_key(**column)) {
        return Err(missing("data_columns", column));
    }
    Ok(texts)
}

/// The names of the columns of the CSV file, which are also the keys of the JSON file.
pub const COLUMNS: [&str; 13] = [
    "claim",
    "section",
    "statement",
    "hedge",
    "verdict",
    "verdict_means",
    "others",
    "sources",
    "dates",
    "addresses",
    "chains",
    "link",
    // Last, so that the columns before it keep their positions.
    "how_read",
];
