//! Translations: gettext catalogues of the units of the original language, their states and their checks.
//!
//! [`Translation`] decides for each unit whether an edition shows its translation or the English text. Must not depend
//! on pages or figures.

pub mod catalogue;
mod check;
pub mod comparison;
mod foreign_names;
pub mod isolates;
mod kk_arab;
pub mod original;
mod sign_off;
mod status;
mod syntax;
mod testimony;
mod translator;
pub mod unit;
mod unit_comment;
mod update;
mod wording;

pub use status::{Drafts, Status, StatusCounts};
pub use translator::Translator;
pub use unit_comment::unit_comment;

use super::assets::Assets;
use super::language::{self, Direction};
use super::settings;
use super::{Diagnostics, house_style};
use catalogue::{Catalogue, CatalogueEntry};
use kk_arab::KkArab;
use sign_off::SignOffs;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use testimony::Testimony;
use unit::TranslationUnit;

/// The language of the original texts, and the name of their folder.
pub const ORIGINAL: &str = "en";
/// The lists of hedges of all languages, relative to `assets/`.
pub const HEDGES: &str = "story/hedges.json";

/// The translation into one language.
#[derive(Debug)]
pub struct Translation {
    /// The code of the language.
    language: String,
    /// The language of its catalogue: another one if the edition is converted from it.
    catalogue_language: String,
    entries: HashMap<TranslationUnit, CatalogueEntry>,
    sign_offs: SignOffs,
    testimony: Testimony,
    drafts: Drafts,
    differences: usize,
    converter: Option<KkArab>,
    is_right_to_left: bool,
    /// The files that were made so far by name, each with the English text it was made from.
    files: Mutex<HashMap<String, (String, String)>>,
}

/// The file of a catalogue, relative to `assets/`.
pub fn file(language: &str) -> String {
    format!("story/{language}.po")
}

impl Translation {
    /// The translation into a language that has a catalogue, or is converted from one. `None` for all others.
    pub fn load(assets: &Assets, language: &str) -> Result<Option<Translation>, Diagnostics> {
        let from = house_style::load(assets)?.remove(language).and_then(|style| style.converted_from);
        let catalogue_language = from.clone().unwrap_or_else(|| language.to_owned());
        let file = file(&catalogue_language);
        if !assets.path(&file).is_file() {
            return Ok(None);
        }
        let catalogue = Catalogue::parse(&assets.display_name(&file), &assets.text(&file)?)?;
        let settings = settings::load(assets)?;
        let differences = comparison::load(assets, &catalogue_language)?;
        Ok(Some(Translation {
            language: language.to_owned(),
            catalogue_language,
            entries: catalogue.entries.into_iter().map(|entry| (entry.unit.clone(), entry)).collect(),
            sign_offs: SignOffs::load(assets)?,
            testimony: Testimony::load(assets, &settings.testimony_section),
            drafts: settings.drafts,
            differences,
            converter: from.map(|_| KkArab::load(assets)).transpose()?,
            is_right_to_left: language::load(assets, language)?.dir == Direction::Rtl,
            files: Mutex::default(),
        }))
    }

    /// A file of the language's folder, generated from the English file. Units whose translation is not shown stay
    /// English, between delimiters ([`original`]).
    pub fn file(&self, name: &str, english: &str) -> String {
        // A file is read several times while it is checked.
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, made)) = files.get(name).filter(|(from, _)| from == english) {
            return made.clone();
        }
        let made = self.make_file(name, english);
        files.insert(name.to_owned(), (english.to_owned(), made.clone()));
        made
    }

    fn make_file(&self, name: &str, english: &str) -> String {
        unit::rewrite(name, english, |context, english| {
            let unit = TranslationUnit { context: context.to_owned(), english: english.to_owned() };
            self.text(&unit).unwrap_or_else(|| match name.ends_with(".md") {
                true => original::delimited_block(english),
                false => original::delimited(english),
            })
        })
    }

    /// The state of a unit.
    pub fn status(&self, unit: &TranslationUnit) -> Status {
        match self.entries.get(unit) {
            None => Status::Missing,
            Some(entry) if entry.text.is_empty() => Status::Missing,
            Some(entry) if entry.is_stale() => Status::Stale,
            Some(entry) if self.sign_offs.has(&self.language, unit, &self.in_script(&entry.text)) => Status::Signed,
            Some(entry) if entry.is_machine_made() => Status::Machine,
            Some(_) => Status::Person,
        }
    }

    /// The translation of a unit. `None` if the edition shows the English text.
    fn text(&self, unit: &TranslationUnit) -> Option<String> {
        let shown = match self.status(unit) {
            Status::Missing | Status::Stale => false,
            Status::Signed => true,
            Status::Machine | Status::Person => self.drafts.shows(self.testimony.has(unit)),
        };
        let entry = self.entries.get(unit).filter(|_| shown)?;
        let text = self.in_script(&entry.text);
        // The texts for sharing have no isolates, because they are copied into the code of other pages.
        let isolates = self.is_right_to_left && !unit.context.starts_with("sharing.json");
        Some(if isolates { isolates::isolated(&text) } else { text.into_owned() })
    }

    /// A text of the catalogue in the script of the edition.
    fn in_script<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match &self.converter {
            Some(converter) => converter.convert(text).into(),
            None => text.into(),
        }
    }

    /// The number of units in each state.
    pub fn counts(&self, assets: &Assets) -> StatusCounts {
        let mut counts = StatusCounts { differences: self.differences, ..StatusCounts::default() };
        for unit in assets.translation_units() {
            counts.add(self.status(&unit), self.testimony.has(&unit));
        }
        counts
    }

    /// The mistakes of its translations.
    pub fn check(&self, assets: &Assets) -> Diagnostics {
        check::check(self, assets)
    }
}
