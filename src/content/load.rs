//! Everything that a page in one language is made from, read and checked.

use super::claim::Claim;
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
use super::{Fault, Faults, check, claim, labels, note, section, series, settings, sharing, source, term};
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
    pub papers: Vec<Section>,
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
    assets: Assets,
    folder: String,
}

impl Content {
    /// Reads a language's folder of `assets/story` and the data; all that is wrong comes back at once.
    pub fn load(assets: &Assets, lang: &str) -> Result<Content, Faults> {
        let folder = format!("story/{lang}");
        let mut faults = Faults::default();
        let settings = faults.keep(settings::load(assets));
        let language: Option<Language> = faults.keep(assets.json(&format!("{folder}/language.json")));
        let labels = faults.keep(labels::load(assets, &folder));
        let sharing = faults.keep(sharing::load(assets, &folder));
        let claims = gather(&mut faults, claim::load(assets, &folder));
        let sources = gather(&mut faults, source::load(assets, &folder));
        let notes = gather(&mut faults, note::load(assets, &folder));
        let terms = gather(&mut faults, term::load(assets, &folder));
        let mut all_series = BTreeMap::new();
        for name in assets.stems(series::FOLDER, "csv") {
            if let Some(found) = gather(&mut faults, series::load(assets, &folder, &name)) {
                all_series.insert(name, found);
            }
        }
        let mut parts = |ids: &[String]| -> Vec<Section> {
            ids.iter().filter_map(|id| faults.keep(section::load(assets, &folder, id))).collect()
        };
        let (sections, papers, lede) = match &settings {
            Some(settings) => (parts(&settings.sections), parts(&settings.papers), parts(&["lede".to_owned()]).pop()),
            None => (Vec::new(), Vec::new(), None),
        };
        let (
            Some(settings),
            Some(language),
            Some(labels),
            Some(sharing),
            Some(lede),
            Some(claims),
            Some(sources),
            Some(notes),
            Some(terms),
        ) = (settings, language, labels, sharing, lede, claims, sources, notes, terms)
        else {
            return Err(faults);
        };
        let content = Content {
            settings,
            language,
            labels,
            sharing,
            lede,
            sections,
            papers,
            claims,
            sources,
            notes,
            terms,
            series: all_series,
            assets: assets.clone(),
            folder,
        };
        check::references(&content, &mut faults);
        check::numbers(&content, &mut faults);
        check::places(&content, &mut faults);
        if faults.0.is_empty() { Ok(content) } else { Err(faults) }
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
    pub fn series(&self, name: &str) -> Result<&Series, Fault> {
        self.series.get(name).ok_or_else(|| {
            Fault::at(
                &self.assets.shown(&format!("{}/{name}.csv", series::FOLDER)),
                0,
                "a figure draws this series, and it is not there",
                "Add the file",
            )
        })
    }

    /// The file of the words with which a figure or a section is shared, as messages name it.
    pub fn file_of_sharing(&self) -> String {
        self.assets.shown(&format!("{}/sharing.json", self.folder))
    }

    /// The words of a figure, `figures/<id>.json`. They hold no digits: numbers come from the data.
    pub fn figure_words<T: DeserializeOwned>(&self, id: &str) -> Result<T, Fault> {
        self.assets.words(&format!("{}/figures/{id}.json", self.folder))
    }

    /// A file of data that is no series, such as an outline.
    pub fn data<T: DeserializeOwned>(&self, name: &str) -> Result<T, Fault> {
        self.assets.json(&format!("data/{name}"))
    }
}

fn gather<T>(faults: &mut Faults, result: Result<T, Faults>) -> Option<T> {
    result.map_err(|found| faults.0.extend(found.0)).ok()
}
