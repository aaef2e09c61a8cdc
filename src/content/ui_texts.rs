//! The interface texts of the page: `labels.json` of a language.

use super::Diagnostic;
use super::assets::Assets;
use super::claim::Verdict;
use super::evidence::Evidence;
use super::file_texts::FileTexts;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The interface texts. They contain no digits: numbers and dates come from the data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UiTexts {
    /// The title of the page.
    pub title: String,
    /// One sentence about the page, for search engines.
    pub description: String,
    /// The description of every series, for search engines.
    pub data_set: String,
    /// `{year}`: the line under the title.
    pub deck: String,
    /// `{published}`, `{read}`: the dates of the article and of the facts, and whether outsiders have checked them.
    pub dates: String,
    /// The skip link, for keyboard users.
    pub skip: String,
    /// The heading of the table of contents.
    pub contents: String,
    /// The name of a section's permalink.
    pub section_link: String,
    /// The heading of a note.
    pub note: String,
    /// The button that closes a note.
    pub close: String,
    /// The words before a claim.
    pub article_says: String,
    /// `{claim}`: the article's claim, at the end of a note.
    pub article_claims: String,
    /// `{hedge}`: the article's own hedge.
    pub article_puts_it: String,
    /// The texts for [`Verdict`], by name.
    #[serde(rename = "found")]
    pub verdicts: BTreeMap<String, String>,
    /// The texts for [`Evidence`].
    #[serde(rename = "marks")]
    pub evidence: BTreeMap<Evidence, String>,
    /// The texts for kinds of source, by kind.
    pub kinds: BTreeMap<String, String>,
    /// The heading above one source.
    pub source: String,
    /// The names of sources without publisher and title, by kind.
    pub unnamed_sources: BTreeMap<String, String>,
    /// The name of a source without a title, after its publisher.
    pub untitled: String,
    /// The note on a source without a URL.
    pub no_address: String,
    /// The lesson, as other pages name it.
    pub lesson: LessonTexts,
    /// The appendix page.
    pub appendix: AppendixTexts,
    /// The disclosure with the table of a figure.
    pub table: String,
    /// The instruction under a drawing, for touch screens.
    pub hint_touch: String,
    /// The heading of the evidence column.
    pub known: String,
    /// The disclosure with the notes and sources of a figure.
    pub notes_and_sources: String,
    /// The disclosure with all sources.
    pub all_sources: String,
    /// `{version}`, `{date}`: the last line of a figure.
    pub as_of: String,
    /// The link to the corrections.
    pub corrections: String,
    /// The link for reporting an error.
    pub report: String,
    /// The warning beside that link.
    pub report_warning: String,
    /// The disclosure with all terms and names.
    pub all_terms: String,
    /// The link to the standalone file.
    #[serde(rename = "one_file")]
    pub standalone: String,
    /// The theme switch.
    #[serde(rename = "looks")]
    pub theme: ThemeTexts,
    /// The legend.
    #[serde(rename = "key")]
    pub legend: LegendTexts,
    /// The key figures of the first screen, by claim id.
    pub key_figures: BTreeMap<String, KeyFigureTexts>,
    /// Texts of downloads.
    pub files: FileTexts,
    /// Texts of embeds.
    pub embed: EmbedTexts,
    /// Texts on languages and translations.
    pub translation: TranslationTexts,
}

/// Texts on languages and translations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationTexts {
    /// The name of the menu of languages.
    pub languages: String,
    /// The heading of the languages in which no person has read the translation.
    pub drafts: String,
    /// The notice above such an edition.
    pub notice: String,
    /// The same in a few words, for figures and files.
    pub label: String,
    /// The link for reporting an error.
    pub report: String,
    /// The reason why a section stays in the original language.
    pub waiting: String,
    /// The notice of an edition that is converted from another script.
    pub converted: String,
}

/// The appendix page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppendixTexts {
    /// Its title.
    pub title: String,
    /// Its description for search engines and previews of links.
    pub description: String,
    /// `{title}`: the link from the beginning of a section to the whole section.
    pub in_full: String,
}

/// The lesson, as other pages name it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonTexts {
    /// The words of links to it.
    pub link: String,
    /// A sentence for search engines and shared links.
    pub description: String,
}

/// Texts of embeds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbedTexts {
    /// `{title}`: the link to the story, in the last line of a figure.
    pub part_of: String,
    /// The disclosure that opens the complete text of a figure.
    #[serde(rename = "whole")]
    pub complete: String,
    /// The link to the story page, in the story embed.
    pub open: String,
    /// The words before the address of a link that the host may not follow.
    pub refused: String,
    /// Instead of controls that could not be loaded.
    pub failure: String,
}

/// The theme switch.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeTexts {
    /// The name of the switch.
    pub legend: String,
    /// The theme of the system.
    pub auto: String,
    /// The light theme.
    pub light: String,
    /// The dark theme.
    pub dark: String,
}

/// The legend.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegendTexts {
    /// The heading of the legend.
    pub title: String,
    /// Marks of the article.
    pub article: String,
    /// The same in an image, which may stand alone. `{publisher}`, `{date}`: of the article.
    pub article_named: String,
    /// Marks of all other sources.
    pub other: String,
    /// Hollow marks: estimates.
    pub estimated: String,
    /// Bars: ranges.
    pub range: String,
    /// Dotted marks: second-hand.
    pub second_hand: String,
}

/// The texts of a key figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigureTexts {
    /// The words in place of a number that the article does not give.
    #[serde(default)]
    pub value: Option<String>,
    /// `{published}`: the subject of the number and its source.
    pub what: String,
    /// `{a}`, `{a_date}`, `{b}`, `{b_date}`: what others say, with values and dates of the rows that stand beside it;
    /// `{low}`, `{high}`: the ends of all their values.
    pub beside: String,
}

/// Reads and checks the texts.
pub fn load(assets: &Assets, folder: &str) -> Result<UiTexts, Diagnostic> {
    let name = format!("{folder}/labels.json");
    let ui: UiTexts = assets.json(&name)?;
    for (_, verdict) in Verdict::ALL {
        if !ui.verdicts.contains_key(verdict) {
            return Err(Diagnostic::new(
                &assets.display_name(&name),
                assets.line_of_key(&name, "found"),
                format!("“{verdict}” has no words"),
                "Add them under found",
            ));
        }
    }
    for evidence in Evidence::ALL {
        if !ui.evidence.contains_key(&evidence) {
            return Err(Diagnostic::new(
                &assets.display_name(&name),
                assets.line_of_key(&name, "marks"),
                format!("the evidence {} has no words", evidence.code()),
                "Add them under marks",
            ));
        }
    }
    Ok(ui)
}

impl UiTexts {
    /// The text for a [`Verdict`].
    pub fn verdict(&self, verdict: Verdict) -> &str {
        self.verdicts.get(verdict.name()).map_or("", String::as_str)
    }

    /// The text for a kind of [`Evidence`].
    pub fn evidence(&self, evidence: Evidence) -> &str {
        self.evidence.get(&evidence).map_or("", String::as_str)
    }

    /// The text for a kind of source. Empty if it has none.
    pub fn kind(&self, kind: &str) -> &str {
        self.kinds.get(kind).map_or("", String::as_str)
    }
}
