//! The command `cargo xtask translate`: reads, updates and writes the catalogues of a project.

use super::unit::TranslationUnit;
use super::update::{Updated, update};
use super::{ORIGINAL, unit_comment};
use crate::content::assets::Assets;
use crate::content::{Diagnostic, Diagnostics, house_style};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// The catalogues of a project, to be brought up to date.
pub struct Translator {
    assets: Assets,
    languages: Vec<String>,
    machine_translations: BTreeMap<(String, TranslationUnit), String>,
}

/// A translation that a machine made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MachineTranslation {
    context: String,
    english: String,
    text: String,
}

impl Translator {
    /// The existing catalogues of the project in a folder.
    pub fn load(project: &Path) -> Result<Translator, Diagnostics> {
        let assets = Assets::new(project.join("assets"));
        let languages = codes(&assets)?.into_iter().filter(|code| assets.path(&super::file(code)).is_file()).collect();
        Ok(Translator { assets, languages, machine_translations: BTreeMap::new() })
    }

    /// Takes over machine translations from a JSON file. A language without a catalogue gets one.
    pub fn take_over(&mut self, language: &str, file: &Path) -> Result<(), String> {
        let known = codes(&self.assets).map_err(|diagnostic| diagnostic.to_string())?;
        if !known.iter().any(|code| code == language) || language == ORIGINAL {
            return Err(format!(
                "“{language}” is no language to translate into. Add it to assets/{}.",
                house_style::FILE
            ));
        }
        let failed =
            |error: String| format!("{}: {error}. Write a JSON list of context, english and text.", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| failed(error.to_string()))?;
        let translations: Vec<MachineTranslation> =
            serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
        for MachineTranslation { context, english, text } in translations {
            self.machine_translations.insert((language.to_owned(), TranslationUnit { context, english }), text);
        }
        if !self.languages.iter().any(|code| code == language) {
            self.languages.push(language.to_owned());
        }
        Ok(())
    }

    /// Writes template and catalogues, and reports the changes. If one catalogue cannot be read, nothing is written.
    pub fn write(&self) -> Result<String, String> {
        let updated = update(&self.assets, &self.languages, unit_comment, &self.machine_translations)
            .map_err(|found| found.to_string())?;
        let mut report = String::new();
        for Updated { file, text, new, changed, obsolete } in &updated {
            let path = self.assets.path(file);
            let partial = path.with_extension("part");
            // The old file stays until the new one is complete.
            let written = std::fs::write(&partial, text).and_then(|()| std::fs::rename(&partial, &path));
            written.map_err(|error| format!("{}: cannot be written ({error})", path.display()))?;
            if file.ends_with(".po") {
                let _ = writeln!(report, "assets/{file}: {new} new, {changed} changed, {obsolete} obsolete");
            } else {
                let _ = writeln!(report, "assets/{file}");
            }
        }
        Ok(report.trim_end().to_owned())
    }
}

/// The codes of all languages that have a house style.
fn codes(assets: &Assets) -> Result<Vec<String>, Diagnostic> {
    Ok(house_style::load(assets)?.into_keys().collect())
}
