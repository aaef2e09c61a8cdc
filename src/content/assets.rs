//! Reads the files of `assets/`: tables and texts with their line numbers.
//!
//! Handles CSV and JSON. Must not depend on the meaning of columns and keys.

use std::any::Any;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::pseudo_locale::PseudoLocale;
use super::translation::unit::{TranslationUnit, translation_units};
use super::translation::{ORIGINAL, Translation};
use super::{Diagnostic, Diagnostics};
use std::sync::{Arc, Mutex, PoisonError};

/// The folder `assets/`.
#[derive(Clone, Debug)]
pub struct Assets {
    root: PathBuf,
    /// The translations that were read so far, by language, or the first problem of each.
    translations: Arc<Mutex<BTreeMap<String, TranslationFound>>>,
    /// The values that were derived from data so far, by name.
    derived: Arc<Mutex<BTreeMap<String, Arc<dyn Any + Send + Sync>>>>,
}

/// A translation. `None` if the language has no catalogue.
type TranslationFound = Result<Option<Arc<Translation>>, Diagnostic>;

/// The part of a line of JSON after its key.
fn value_of(line: &str) -> &str {
    line.split_once("\":").map_or(line, |(_, value)| value)
}

impl Assets {
    /// Uses the folder at `root`.
    pub fn new(root: impl Into<PathBuf>) -> Assets {
        Assets { root: root.into(), translations: Arc::default(), derived: Arc::default() }
    }

    /// The path of a file on disk. `name` is relative to `assets/`.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The name of a file in messages. For a file that is translated, that of the catalogue, with the file in brackets.
    pub fn display_name(&self, name: &str) -> String {
        match in_language(name) {
            Some((language, file)) if language != ORIGINAL && !self.path(name).exists() => {
                format!("assets/{} ({file})", super::translation::file(language))
            }
            _ => format!("assets/{name}"),
        }
    }

    /// The text of a file. Files of a pseudo-locale or of a language with a catalogue are generated from the English
    /// ones.
    pub fn text(&self, name: &str) -> Result<String, Diagnostic> {
        if let Some((language, english)) = PseudoLocale::for_file(name) {
            return self.text(&english).map(|text| language.file(name, &text));
        }
        if let Some((language, file)) = in_language(name)
            && language != ORIGINAL
            && let Some(translation) = self.translation(language)?
        {
            return self.text(&format!("story/{ORIGINAL}/{file}")).map(|text| translation.file(file, &text));
        }
        std::fs::read_to_string(self.path(name)).map_err(|error| {
            Diagnostic::new(&self.display_name(name), 0, format!("cannot be read ({error})"), "Add the file, in UTF-8")
        })
    }

    /// The translation into a language. `None` if it has no catalogue.
    pub fn translation(&self, language: &str) -> Result<Option<Arc<Translation>>, Diagnostic> {
        if let Some(known) = self.known().get(language) {
            return known.clone();
        }
        let loaded = Translation::load(self, language).map_err(Diagnostics::first).map(|found| found.map(Arc::new));
        self.known().insert(language.to_owned(), loaded.clone());
        loaded
    }

    fn known(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, TranslationFound>> {
        self.translations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A value that is derived from data without words, made once for all languages. A value of another type under the
    /// same name is replaced.
    pub fn derived<T: Any + Send + Sync>(
        &self,
        name: &str,
        make: impl FnOnce() -> Result<T, Diagnostic>,
    ) -> Result<Arc<T>, Diagnostic> {
        // Locked while the value is made, so that other threads wait for it instead of making it too.
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = derived.get(name).cloned().and_then(|known| known.downcast().ok()) {
            return Ok(known);
        }
        let made = Arc::new(make()?);
        derived.insert(name.to_owned(), made.clone());
        Ok(made)
    }

    /// The translation units of all files of the original language, in the order of the files.
    pub fn translation_units(&self) -> Vec<TranslationUnit> {
        let folder = format!("story/{ORIGINAL}");
        let mut files: Vec<String> = Vec::new();
        for below in ["", "figures/", "sections/", "series/"] {
            for extension in ["json", "md"] {
                let file_stems = self.file_stems(&format!("{folder}/{below}"), extension);
                files.extend(file_stems.into_iter().map(|file_stem| format!("{below}{file_stem}.{extension}")));
            }
        }
        // A file that cannot be read is reported when it is loaded.
        files
            .iter()
            .flat_map(|file| translation_units(file, &self.text(&format!("{folder}/{file}")).unwrap_or_default()))
            .collect()
    }

    /// The stems of the names of the files with an extension in a folder, sorted.
    pub fn file_stems(&self, folder: &str, extension: &str) -> Vec<String> {
        let mut file_stems: Vec<String> = std::fs::read_dir(self.path(folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|found| found == extension))
            .filter_map(|entry| file_stem(&entry.path()))
            .collect();
        file_stems.sort();
        file_stems
    }

    /// The readable rows of a table with a header line, and diagnostics of the others.
    ///
    /// Columns beyond `columns` are kept too. If one of `columns` is missing, there are no rows. If the first column is
    /// `id` or `key`, its fields must be unique.
    pub fn table(&self, name: &str, columns: &[&str]) -> (Vec<Record>, Diagnostics) {
        let file = self.display_name(name);
        let text = match self.text(name) {
            Ok(text) => text,
            Err(diagnostic) => return (Vec::new(), diagnostic.into()),
        };
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        let mut diagnostics = Diagnostics::default();
        for column in columns {
            if !header.iter().any(|found| found == *column) {
                diagnostics.push(no_column(&file, column));
            }
        }
        let mut rows = Vec::new();
        if !diagnostics.0.is_empty() {
            return (rows, diagnostics);
        }
        let mut seen = HashSet::new();
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, |position| position.line() as usize);
                    let fields = header
                        .iter()
                        .zip(record.iter())
                        .map(|(column, field)| (column.to_owned(), field.to_owned()))
                        .collect();
                    let row = Record { file: file.clone(), line, fields };
                    let id = record.get(0).unwrap_or_default().to_owned();
                    let has_ids = header.get(0).is_some_and(|first| first == "id" || first == "key");
                    if has_ids && !seen.insert(id.clone()) {
                        let problem = format!("the id “{id}” is not unique");
                        diagnostics.push(row.diagnostic(problem, "Give each row its own id"));
                    }
                    rows.push(row);
                }
                Err(error) => {
                    let line = error.position().map_or(0, |position| position.line() as usize);
                    diagnostics.push(Diagnostic::new(
                        &file,
                        line,
                        format!("the row does not fit the table ({error})"),
                        "Write as many fields as the header has; quote a field that contains a comma",
                    ));
                }
            }
        }
        (rows, diagnostics)
    }

    /// A JSON file, deserialized. A missing or unknown field is a diagnostic with its line.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T, Diagnostic> {
        let text = self.text(name)?;
        serde_json::from_str(&text).map_err(|error| {
            Diagnostic::new(
                &self.display_name(name),
                error.line(),
                format!("the file has an unexpected structure ({error})"),
                "Correct the name or the value on this line",
            )
        })
    }

    /// A JSON file of texts. Digits are refused: numbers belong in the data, where they have a source.
    pub fn json_without_digits<T: DeserializeOwned>(&self, name: &str) -> Result<T, Diagnostic> {
        match self.digits(name)?.0.into_iter().next() {
            Some(diagnostic) => Err(diagnostic),
            None => self.json(name),
        }
    }

    /// A diagnostic for each line with a digit in a file of words.
    pub fn digits(&self, name: &str) -> Result<Diagnostics, Diagnostic> {
        let text = self.text(name)?;
        let lines = text
            .lines()
            .zip(1..)
            .filter(|(line, _)| value_of(line).contains(|character: char| character.is_ascii_digit()));
        let diagnostic = |(_, line)| {
            Diagnostic::new(
                &self.display_name(name),
                line,
                "the words contain a digit",
                "Move the number to the data, and write a placeholder",
            )
        };
        Ok(Diagnostics(lines.map(diagnostic).collect()))
    }

    /// The first line of a JSON file that contains a key, counted from 1. 0 if there is none.
    pub(crate) fn line_of_key(&self, name: &str, key: &str) -> usize {
        let quoted = format!("\"{key}\"");
        let text = self.text(name).unwrap_or_default();
        text.lines().position(|line| line.contains(&quoted)).map_or(0, |index| index + 1)
    }
}

/// The language and the file of a name such as `story/ru/labels.json`. `None` for tables, which are not translated.
fn in_language(name: &str) -> Option<(&str, &str)> {
    let has_words = |(_, file): &(&str, &str)| file.ends_with(".json") || file.ends_with(".md");
    name.strip_prefix("story/")?.split_once('/').filter(has_words)
}

fn no_column(file: &str, column: &str) -> Diagnostic {
    Diagnostic::new(file, 1, format!("has no column “{column}”"), "Add it to the header line and to each row")
}

fn file_stem(path: &Path) -> Option<String> {
    Some(path.file_stem()?.to_str()?.to_owned())
}

/// A record of a CSV file, with its line.
#[derive(Clone, Debug)]
pub struct Record {
    /// The name of the file in messages.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    fields: BTreeMap<String, String>,
}

impl Record {
    /// A field. Empty if the table has no such column.
    pub fn text(&self, column: &str) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }

    /// True if the table has the column.
    pub fn has(&self, column: &str) -> bool {
        self.fields.contains_key(column)
    }

    /// A diagnostic on the header line: the table lacks a column.
    pub fn no_column(&self, column: &str) -> Diagnostic {
        no_column(&self.file, column)
    }

    /// All pairs of column and field, by column name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(column, field)| (column.as_str(), field.as_str()))
    }

    /// A field that lists ids, separated by semicolons.
    pub fn ids(&self, column: &str) -> Vec<String> {
        self.text(column).split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect()
    }

    /// A field that must not be empty.
    pub fn needed(&self, column: &str) -> Result<&str, Diagnostic> {
        match self.text(column) {
            "" => Err(self.diagnostic(format!("the field “{column}” is empty"), "Fill it in")),
            text => Ok(text),
        }
    }

    /// A diagnostic on this row's line.
    pub fn diagnostic(&self, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.file, self.line, what, fix)
    }
}
