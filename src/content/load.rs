//! Everything that a page in one language is made from, read and checked.

use super::claim::Claim;
use super::draft::Draft;
use super::files::Assets;
use super::labels::Labels;
use super::language::Language;
use super::note::Note;
use super::section::Section;
use super::series::{Series, SeriesRow};
use super::settings::Settings;
use super::sharing::Sharing;
use super::source::Source;
use super::term::Term;
use super::{Diagnostic, Diagnostics, check, series};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The story in one language with its numbers.
#[derive(Clone, Debug)]
pub struct Content {
    /// What whoever publishes has set.
    pub settings: Settings,
    /// How the language writes.
    pub language: Language,
    /// The words of the page around the story.
    pub labels: Labels,
    /// The words with which a figure is taken away.
    pub sharing: Sharing,
    /// The lede of the first screen.
    pub lede: Section,
    /// The story.
    pub sections: Vec<Section>,
    /// What stands after it.
    pub appendix: Vec<Section>,
    /// What the article says.
    pub claims: Vec<Claim>,
    /// Where everything was read.
    pub sources: Vec<Source>,
    /// The editor's notes.
    pub notes: Vec<Note>,
    /// Glossary and names.
    pub terms: Vec<Term>,
    /// The series to draw, by name.
    pub series: BTreeMap<String, Series>,
    pub(super) assets: Assets,
    pub(super) folder: String,
}

impl Content {
    /// Reads a language's folder of `assets/story` and the data; all that is wrong comes back at once.
    pub fn load(assets: &Assets, lang: &str, figures: &[&str]) -> Result<Content, Diagnostics> {
        match Content::inspect(assets, lang, figures) {
            (Some(content), diagnostics) if diagnostics.0.is_empty() => Ok(content),
            (_, diagnostics) => Err(diagnostics),
        }
    }

    /// What is wrong with a language, and the content wherever every file could be read: with it, figures can be checked
    /// even if the files do not agree with each other.
    pub fn inspect(assets: &Assets, lang: &str, figures: &[&str]) -> (Option<Content>, Diagnostics) {
        let folder = format!("story/{lang}");
        let mut diagnostics = Diagnostics::default();
        let draft = Draft::read(assets, &folder, &mut diagnostics);
        check::references(&draft, &mut diagnostics);
        check::numbers(&draft, figures, &mut diagnostics);
        check::placements(&draft, figures, &mut diagnostics);
        check::figure_words(assets, &folder, figures, &mut diagnostics);
        (draft.content(assets.clone(), folder), diagnostics)
    }

    /// Where the pages of this language stand in the site: empty for the first language, else a folder with its `/`.
    pub fn folder_in_site(&self) -> String {
        let code = &self.language.code;
        if self.settings.languages.first() == Some(code) { String::new() } else { format!("{code}/") }
    }

    /// The address of this copy of the site, ending in `/`; where none is set, what stands for it.
    pub fn base(&self) -> &str {
        let site = self.settings.site_url.as_str();
        if site.is_empty() { &self.sharing.code.base } else { site }
    }

    /// A claim by its number.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// A note by its id.
    pub fn note(&self, id: &str) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == id)
    }

    /// A term by its id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// A row by `file/key`.
    pub fn row(&self, address: &str) -> Option<&SeriesRow> {
        let (file, key) = address.split_once('/')?;
        self.series.get(file)?.rows.iter().find(|row| row.key == key)
    }

    /// A series that a figure draws.
    pub fn series(&self, name: &str) -> Result<&Series, Diagnostic> {
        self.series.get(name).ok_or_else(|| {
            Diagnostic::at(
                &self.assets.shown(&format!("{}/{name}.csv", series::FOLDER)),
                0,
                "a figure draws this series, and it is not there",
                "Add the file",
            )
        })
    }

    /// The words of a figure, `figures/<id>.json`. They hold no digits: numbers come from the data.
    pub fn figure_words<T: DeserializeOwned>(&self, id: &str) -> Result<T, Diagnostic> {
        self.assets.words(&format!("{}/figures/{id}.json", self.folder))
    }

    /// A file of data that is no series, such as an outline.
    pub fn data<T: DeserializeOwned>(&self, name: &str) -> Result<T, Diagnostic> {
        self.assets.json(&format!("data/{name}"))
    }
}
