//! Loads and checks the content of one language.

use super::assets::Assets;
use super::claim::Claim;
use super::date::Date;
use super::language::Language;
use super::ledger_texts::LedgerTexts;
use super::note::Note;
use super::partial_content::PartialContent;
use super::pattern::interpolate;
use super::section::Section;
use super::series_table::{SeriesRow, SeriesTable};
use super::settings::Settings;
use super::sharing::Sharing;
use super::source::Source;
use super::term::Term;
use super::translation::{ORIGINAL, StatusCounts};
use super::ui_texts::UiTexts;
use super::{Diagnostic, Diagnostics, check, series_table};
use serde::de::DeserializeOwned;
use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The file with the chains of second-hand rows, in the folder of a language.
pub(super) const CHAINS: &str = "chains.json";

/// The story in one language, with the data.
#[derive(Clone, Debug)]
pub struct Content {
    /// The publisher's settings.
    pub settings: Settings,
    /// The formats of the language.
    pub language: Language,
    /// The interface texts.
    pub ui: UiTexts,
    /// The texts for sharing, citing and embedding.
    pub sharing: Sharing,
    /// The texts of the ledger of claims.
    pub ledger: LedgerTexts,
    /// The lede of the first screen.
    pub lede: Section,
    /// The sections of the story.
    pub sections: Vec<Section>,
    /// The sections after the story.
    pub appendix: Vec<Section>,
    /// The lesson for schools, a page of its own.
    pub lesson: Section,
    /// The claims of the article.
    pub claims: Vec<Claim>,
    /// The sources.
    pub sources: Vec<Source>,
    /// The editor's notes.
    pub notes: Vec<Note>,
    /// The glossary and the names.
    pub terms: Vec<Term>,
    /// The chains of second-hand rows, by `file/key`: who counted, who passed it on, where it was read.
    pub chains: BTreeMap<String, String>,
    /// The tables of series, by name.
    pub series_tables: BTreeMap<String, SeriesTable>,
    /// The number of its translation units in each state. `None` for the original language.
    pub translation: Option<StatusCounts>,
    pub(super) assets: Assets,
    pub(super) folder: String,
}

impl Content {
    /// Loads a language of `assets/story` and the data. `figures` lists the ids of all figures.
    ///
    /// The error holds all diagnostics at once.
    pub fn load(assets: &Assets, lang: &str, figures: &[&str]) -> Result<Content, Diagnostics> {
        match Content::inspect(assets, lang, figures) {
            (Some(content), diagnostics) if diagnostics.0.is_empty() => Ok(content),
            (_, diagnostics) => Err(diagnostics),
        }
    }

    /// All diagnostics of a language, and its content if every file could be read.
    ///
    /// The content is returned even if files contradict each other, so that figures can be checked too.
    pub fn inspect(assets: &Assets, lang: &str, figures: &[&str]) -> (Option<Content>, Diagnostics) {
        let folder = format!("story/{lang}");
        let mut diagnostics = Diagnostics::default();
        let partial = PartialContent::read(assets, &folder, &mut diagnostics);
        check::references(&partial, &mut diagnostics);
        check::relations(&partial, &mut diagnostics);
        match assets.translation(lang) {
            // The numbers of a translation are compared with those of the English texts, unit by unit.
            Ok(Some(translation)) => diagnostics.add(translation.check(assets)),
            _ => {
                check::numbers(&partial, figures, &mut diagnostics);
                if lang == ORIGINAL {
                    check::hedges(&partial, assets, &mut diagnostics);
                }
            }
        }
        check::chains(&partial, &mut diagnostics);
        check::voices(&partial, &mut diagnostics);
        check::placements(&partial, figures, &mut diagnostics);
        check::figure_words(assets, &folder, figures, &mut diagnostics);
        (partial.content(assets.clone(), folder), diagnostics)
    }

    /// True if a translation in it is unsigned, so that it is labelled as a draft.
    pub fn is_draft(&self) -> bool {
        self.translation.is_some_and(|counts| counts.is_draft())
    }

    /// The folder of this language in the site: empty for the first language, else `code/`.
    pub(crate) fn folder_in_site(&self) -> String {
        let code = &self.language.code;
        if self.settings.languages.first() == Some(code) { String::new() } else { format!("{code}/") }
    }

    /// The URL of the site, ending in `/`. A placeholder if no URL is set.
    pub fn base(&self) -> &str {
        let site = self.settings.site_url.as_str();
        if site.is_empty() { &self.sharing.code.base } else { site }
    }

    /// A claim by id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    /// A source by id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The words for the article where nothing else introduces it: publisher and month.
    pub fn article_named(&self) -> String {
        let texts = &self.ui.legend;
        let Some(article) = self.source(&self.settings.article_source) else { return texts.article.clone() };
        let date = article.date.map(|date| self.language.date(Date { day: None, ..date })).unwrap_or_default();
        interpolate(&texts.article_named, &[("publisher", article.short_name(&self.ui)), ("date", &date)])
    }

    /// A note by id.
    pub fn note(&self, id: &str) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == id)
    }

    /// A term by id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// A row by `file/key`.
    pub fn row(&self, address: &str) -> Option<&SeriesRow> {
        let (file, key) = address.split_once('/')?;
        self.series_tables.get(file)?.rows.iter().find(|row| row.key == key)
    }

    /// A table of series by name. The error is a diagnostic for the figure that needs it.
    pub fn series_table(&self, name: &str) -> Result<&SeriesTable, Diagnostic> {
        self.series_tables.get(name).ok_or_else(|| {
            Diagnostic::new(
                &self.assets.display_name(&format!("{}/{name}.csv", series_table::FOLDER)),
                0,
                "a figure needs this table, but the file does not exist",
                "Add the file",
            )
        })
    }

    /// The texts of a figure, `figures/<id>.json`. They contain no digits: numbers come from the data.
    pub(crate) fn figure_words<T: DeserializeOwned>(&self, id: &str) -> Result<T, Diagnostic> {
        self.assets.json_without_digits(&format!("{}/figures/{id}.json", self.folder))
    }

    /// The path of a file of this language's folder, for diagnostics.
    pub(crate) fn words_file(&self, name: &str) -> String {
        self.assets.display_name(&format!("{}/{name}", self.folder))
    }

    /// The text of a file of this language's folder.
    pub(crate) fn words_text(&self, name: &str) -> Result<String, Diagnostic> {
        self.assets.text(&format!("{}/{name}", self.folder))
    }

    /// A value that is derived from data without words, made once for all languages of a build.
    pub(crate) fn derived<T: Any + Send + Sync>(
        &self,
        name: &str,
        make: impl FnOnce() -> Result<T, Diagnostic>,
    ) -> Result<Arc<T>, Diagnostic> {
        self.assets.derived(name, make)
    }

    /// A JSON file of data other than a table of series, such as an outline.
    pub fn data<T: DeserializeOwned>(&self, name: &str) -> Result<T, Diagnostic> {
        self.assets.json(&format!("data/{name}"))
    }
}
