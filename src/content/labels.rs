//! The words of the page around the story: `labels.json` of a language.

use super::Diagnostic;
use super::claim::Found;
use super::evidence::Evidence;
use super::file_labels::FileLabels;
use super::files::Assets;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The words of the page. They hold no digits: numbers and dates come from the data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The title of the page.
    pub title: String,
    /// What it is, in a sentence, for search engines.
    pub description: String,
    /// What a series is, after its title.
    pub data_set: String,
    /// What it is, above its title.
    pub kind_of_page: String,
    /// `{date}`: when the article appeared.
    pub published: String,
    /// `{date}`: the date of the facts.
    pub facts_as_of: String,
    /// For those who go by keys.
    pub skip: String,
    /// What the contents are called.
    pub contents: String,
    /// What the link of a section to itself is called.
    pub section_link: String,
    /// What a note is called.
    pub note: String,
    /// Closes a note.
    pub close: String,
    /// Before a claim.
    pub article_says: String,
    /// Before an opinion.
    pub article_holds: String,
    /// Before what a claim says of its own certainty.
    pub how_sure: String,
    /// What was found of a claim.
    pub found: BTreeMap<String, String>,
    /// What a mark means.
    #[serde(rename = "marks")]
    pub evidence: BTreeMap<Evidence, String>,
    /// What kind of source one is.
    pub kinds: BTreeMap<String, String>,
    /// A single source.
    pub source: String,
    /// What a source of each kind is called of which neither publisher nor title was recorded.
    pub unnamed_sources: BTreeMap<String, String>,
    /// A source without a recorded address.
    pub no_address: String,
    /// The fold that holds a figure's table.
    pub table: String,
    /// The column of marks.
    pub known: String,
    /// The fold that holds a figure's notes and sources.
    pub notes_and_sources: String,
    /// The fold that holds all sources.
    pub all_sources: String,
    /// `{version}`, `{date}`: the last line of a figure.
    pub as_of: String,
    /// The link to the corrections.
    pub corrections: String,
    /// The link for reporting an error.
    pub report: String,
    /// The link to the whole story as one file.
    #[serde(rename = "one_file")]
    pub standalone: String,
    /// Light and dark.
    #[serde(rename = "looks")]
    pub theme: ThemeLabels,
    /// The key to the drawings.
    #[serde(rename = "key")]
    pub legend: LegendLabels,
    /// The key figures of the first screen, by claim.
    pub key_figures: BTreeMap<String, KeyFigureLabels>,
    /// What files for taking away say.
    pub files: FileLabels,
    /// Embeds.
    pub embed: EmbedLabels,
}

/// What an embed says of itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbedLabels {
    /// `{title}`: the link to the story, in the last line of a figure.
    pub part_of: String,
    /// Unfolds what a figure has too much of.
    pub whole: String,
    /// The link to the story, above the whole of it.
    pub open: String,
}

/// Light and dark.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeLabels {
    /// What is chosen.
    pub legend: String,
    /// As the system has it.
    pub auto: String,
    /// Light.
    pub light: String,
    /// Dark.
    pub dark: String,
}

/// The key to the drawings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegendLabels {
    /// What the key is called.
    pub title: String,
    /// The article's marks.
    pub article: String,
    /// Everybody else's.
    pub other: String,
    /// Hollow marks.
    pub estimated: String,
    /// Bars.
    pub range: String,
    /// Dotted marks.
    pub second_hand: String,
}

/// A key figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigureLabels {
    /// `{published}`, `{date}`: what the number counts, of when, and who says so.
    pub what: String,
    /// `{value}`, `{date}`: what another source says, and of when; without both where no row stands beside the claim.
    pub beside: String,
}

/// Reads the words of the page.
pub fn load(assets: &Assets, folder: &str) -> Result<Labels, Diagnostic> {
    let name = format!("{folder}/labels.json");
    let labels: Labels = assets.json(&name)?;
    for (_, found) in Found::ALL {
        if !labels.found.contains_key(found) {
            return Err(Diagnostic::at(
                &assets.shown(&name),
                assets.line_of_key(&name, "found"),
                format!("“{found}” has no words"),
                "Add them under found",
            ));
        }
    }
    for evidence in Evidence::ALL {
        if !labels.evidence.contains_key(&evidence) {
            return Err(Diagnostic::at(
                &assets.shown(&name),
                assets.line_of_key(&name, "marks"),
                format!("the mark {} has no words", evidence.code()),
                "Add them under marks",
            ));
        }
    }
    Ok(labels)
}

impl Labels {
    /// What was found of a claim.
    pub fn found(&self, found: Found) -> &str {
        self.found.get(found.name()).map_or("", String::as_str)
    }

    /// What a mark means.
    pub fn evidence(&self, evidence: Evidence) -> &str {
        self.evidence.get(&evidence).map_or("", String::as_str)
    }

    /// What kind of source one is.
    pub fn kind(&self, kind: &str) -> &str {
        self.kinds.get(kind).map_or("", String::as_str)
    }
}
