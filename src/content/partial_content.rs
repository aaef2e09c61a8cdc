//! What could be read of all files of a language, for the checks between files.
//!
//! A file that could not be read already has a diagnostic. Checks that need it skip it, so that one mistake does not
//! cause more diagnostics.

use super::assets::Assets;
use super::claim::Claim;
use super::language::Language;
use super::ledger_texts::LedgerTexts;
use super::load::Content;
use super::note::Note;
use super::partial_file::{Lookup, PartialFile};
use super::section::Section;
use super::series_table::{SeriesRow, SeriesTable};
use super::settings::Settings;
use super::sharing::Sharing;
use super::source::Source;
use super::term::Term;
use super::ui_texts::UiTexts;
use super::{
    Diagnostics, claim, language, ledger_texts, load, note, section, series_table, settings, sharing, source, term,
    ui_texts,
};
use std::collections::BTreeMap;

/// The parts of a [`Content`], each present only if it could be read.
pub struct PartialContent {
    pub settings: Option<Settings>,
    pub language: Option<Language>,
    pub ui: Option<UiTexts>,
    pub sharing: Option<Sharing>,
    pub ledger: Option<LedgerTexts>,
    pub lede: Option<Section>,
    pub sections: Vec<Option<Section>>,
    pub appendix: Vec<Option<Section>>,
    pub lesson: Option<Section>,
    pub claims: PartialFile<Vec<Claim>>,
    pub sources: PartialFile<Vec<Source>>,
    pub notes: PartialFile<Vec<Note>>,
    pub terms: PartialFile<Vec<Term>>,
    pub chains: Option<BTreeMap<String, String>>,
    pub series_tables: BTreeMap<String, PartialFile<SeriesTable>>,
    /// The folder of the language, relative to `assets/`.
    pub folder: String,
}

impl PartialContent {
    /// Reads every file, regardless of mistakes in the others.
    pub fn read(assets: &Assets, folder: &str, diagnostics: &mut Diagnostics) -> PartialContent {
        let settings = diagnostics.ok_or_record(settings::load(assets));
        let language = diagnostics.ok_or_record(language::load(assets, folder.trim_start_matches("story/")));
        let ui = diagnostics.ok_or_record(ui_texts::load(assets, folder));
        let sharing = diagnostics.ok_or_record(sharing::load(assets, folder));
        let ledger = diagnostics.ok_or_record(ledger_texts::load(assets, folder));
        let (read, found) = claim::load(assets, folder);
        let claims = PartialFile::noting(read, found, diagnostics);
        let (read, found) = source::load(assets, folder);
        let sources = PartialFile::noting(read, found, diagnostics);
        let (read, found) = note::load(assets, folder);
        let notes = PartialFile::noting(read, found, diagnostics);
        let (read, found) = term::load(assets, folder);
        let terms = PartialFile::noting(read, found, diagnostics);
        let chains = diagnostics.ok_or_record(assets.json(&format!("{folder}/{}", load::CHAINS)));
        let mut series_tables = BTreeMap::new();
        for name in assets.file_stems(series_table::FOLDER, "csv") {
            let (read, found) = series_table::load(assets, folder, &name);
            series_tables.insert(name, PartialFile::noting(read, found, diagnostics));
        }
        let mut section = |id: &str| diagnostics.ok_or_record(section::load(assets, folder, id));
        let lede = section("lede");
        let lesson = section("lesson");
        let mut sections = |ids: &[String]| -> Vec<Option<Section>> { ids.iter().map(|id| section(id)).collect() };
        let (sections, appendix) = match &settings {
            Some(settings) => (sections(&settings.sections), sections(&settings.appendix)),
            None => (Vec::new(), Vec::new()),
        };
        PartialContent {
            settings,
            language,
            ui,
            sharing,
            ledger,
            lede,
            sections,
            appendix,
            lesson,
            claims,
            sources,
            notes,
            terms,
            chains,
            series_tables,
            folder: folder.to_owned(),
        }
    }

    /// A row by `file/key`.
    pub fn row(&self, address: &str) -> Lookup<'_, SeriesRow> {
        let table = address.split_once('/').and_then(|(file, key)| Some((self.series_tables.get(file)?, key)));
        let Some((table, key)) = table else { return Lookup::Missing };
        match table.value.rows.iter().find(|row| row.key == key) {
            Some(row) => Lookup::Found(row),
            None if table.is_complete => Lookup::Missing,
            None => Lookup::Unread,
        }
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Lookup<'_, Source> {
        self.sources.find(|source| source.id == id)
    }

    /// All sections that could be read: those of the story page and the lesson.
    pub fn all_sections(&self) -> impl Iterator<Item = &Section> {
        self.story_page().chain(&self.lesson)
    }

    /// The sections of the story page that could be read: the lede, the story and the appendix.
    pub fn story_page(&self) -> impl Iterator<Item = &Section> {
        self.lede.iter().chain(self.sections.iter().flatten()).chain(self.appendix.iter().flatten())
    }

    /// True if all sections of the story page could be read, so that an id that none of them names is unused.
    pub fn has_complete_story_page(&self) -> bool {
        let read = |sections: &[Option<Section>]| sections.iter().all(Option::is_some);
        self.settings.is_some() && self.lede.is_some() && read(&self.sections) && read(&self.appendix)
    }

    /// The content, or `None` if a file could not be read.
    pub fn content(self, assets: Assets, folder: String) -> Option<Content> {
        let complete = |parts: Vec<Option<Section>>| parts.into_iter().collect::<Option<Vec<Section>>>();
        let series_tables = self.series_tables.into_iter().map(|(name, table)| Some((name, table.into_complete()?)));
        Some(Content {
            settings: self.settings?,
            language: self.language?,
            ui: self.ui?,
            sharing: self.sharing?,
            ledger: self.ledger?,
            lede: self.lede?,
            sections: complete(self.sections)?,
            appendix: complete(self.appendix)?,
            lesson: self.lesson?,
            claims: self.claims.into_complete()?,
            sources: self.sources.into_complete()?,
            notes: self.notes.into_complete()?,
            terms: self.terms.into_complete()?,
            chains: self.chains?,
            series_tables: series_tables.collect::<Option<_>>()?,
            translation: match assets.translation(folder.trim_start_matches("story/")) {
                Ok(translation) => translation.map(|translation| translation.counts(&assets)),
                // Reading the files of the language has already reported the error.
                Err(_) => return None,
            },
            assets,
            folder,
        })
    }
}
