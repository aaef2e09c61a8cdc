//! A gettext catalogue: the translations of one language, `story/<language>.po`.
//!
//! Parses and writes the text of the file. A translator comment of each entry stores the hashes of both texts and the
//! maker.

use super::syntax;
use super::unit::TranslationUnit;
use crate::content::Diagnostic;
use polib::catalog::Catalog;
use polib::message::{Message, MessageMutView, MessageView};
use polib::metadata::CatalogMetadata;
use polib::po_file;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The entries of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The entries in the order of the file.
    pub entries: Vec<CatalogueEntry>,
    /// Entries that no unit needs any more, kept so that no work is lost.
    pub obsolete: Vec<CatalogueEntry>,
}

/// A translated unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// The unit: `msgctxt` and `msgid`.
    pub unit: TranslationUnit,
    /// The translation: `msgstr`. Empty if there is none.
    pub text: String,
    /// The origin of the translation. `None` if nothing is recorded.
    pub origin: Option<Origin>,
    /// The remarks of translators.
    pub remarks: String,
}

/// The recorded origin of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The hash of the English text that was translated.
    pub english: String,
    /// The hash of the translation. Another one means that somebody has edited it since.
    pub text: String,
    /// True if a machine made it.
    pub machine: bool,
}

/// The hash of a text: the first twelve hexadecimal digits of SHA-256.
pub fn hash(text: &str) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(text.as_bytes()).iter().take(6) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

impl Origin {
    /// The origin of a translation made now.
    pub fn now(english: &str, text: &str, machine: bool) -> Origin {
        Origin { english: hash(english), text: hash(text), machine }
    }

    fn comment(&self) -> String {
        let maker = if self.machine { "machine" } else { "person" };
        format!("english: {}, text: {}, by: {maker}", self.english, self.text)
    }

    /// Reads a comment. `None` if it is another remark.
    fn parse(comment: &str) -> Option<Origin> {
        let rest = comment.trim().strip_prefix("english: ")?;
        let (english, rest) = rest.split_once(", text: ")?;
        let (text, maker) = rest.split_once(", by: ")?;
        let machine = match maker {
            "machine" => true,
            "person" => false,
            _ => return None,
        };
        Some(Origin { english: english.to_owned(), text: text.to_owned(), machine })
    }
}

impl CatalogueEntry {
    /// True if the text was edited after its origin was recorded, or no origin is recorded. The editor is assumed to
    /// have seen the English text of the entry.
    pub fn is_edited(&self) -> bool {
        !self.text.is_empty() && self.origin.as_ref().is_none_or(|origin| origin.text != hash(&self.text))
    }

    /// True if the English text has changed since it was translated.
    pub fn is_stale(&self) -> bool {
        !self.is_edited() && self.origin.as_ref().is_some_and(|origin| origin.english != hash(&self.unit.english))
    }

    /// True if a machine made the translation and nobody has edited it.
    pub fn is_machine_made(&self) -> bool {
        !self.is_edited() && self.origin.as_ref().is_some_and(|origin| origin.machine)
    }

    fn from_message(message: &dyn MessageView) -> CatalogueEntry {
        let comments = message.translator_comments();
        let is_remark = |line: &&str| Origin::parse(line).is_none();
        CatalogueEntry {
            unit: TranslationUnit {
                context: message.msgctxt().unwrap_or_default().to_owned(),
                english: message.msgid().to_owned(),
            },
            text: message.msgstr().unwrap_or_default().to_owned(),
            origin: comments.lines().find_map(Origin::parse),
            remarks: comments.lines().filter(is_remark).collect::<Vec<_>>().join("\n"),
        }
    }

    fn message(&self, comment: &str) -> Message {
        let mut comments: Vec<String> = self.remarks.lines().map(str::to_owned).collect();
        comments.extend(self.origin.as_ref().map(Origin::comment));
        let mut message = Message::build_singular();
        message
            .with_translator_comments(comments.join("\n"))
            .with_extracted_comments(comment.to_owned())
            .with_msgctxt(self.unit.context.clone())
            .with_msgid(self.unit.english.clone())
            .with_msgstr(self.text.clone());
        let mut message = message.done();
        if self.is_stale() {
            // A hint for translators. No code reads it, because catalogue editors clear it on any edit.
            message.flags_mut().add_flag("fuzzy");
        }
        message
    }
}

impl Catalogue {
    /// Reads a catalogue. `file` is its name in messages.
    pub fn parse(file: &str, text: &str) -> Result<Catalogue, Diagnostic> {
        let text = &syntax::normalised(text);
        if let Some((line, found)) = syntax::names_somebody(text) {
            return Err(Diagnostic::new(
                file,
                line,
                format!("the catalogue names a person or an address: “{found}”"),
                "Run `cargo xtask translate`, which removes names from the header, or remove it yourself; names of \
                 readers belong in sign-off.csv, and only with their consent",
            ));
        }
        if let Some((line, found)) = syntax::malformed_line(text) {
            return Err(Diagnostic::new(
                file,
                line,
                format!("the line belongs to no entry: “{found}”"),
                "Write a field and a text in quotation marks, with \\\" for a quotation mark inside it; resolve the \
                 conflict if a merge has left it",
            ));
        }
        if let Some(line) = syntax::misplaced_entry(text) {
            return Err(Diagnostic::new(
                file,
                line,
                "the entry repeats an earlier one, or no empty line stands before it",
                "Keep one of two equal entries; separate entries by an empty line",
            ));
        }
        let (live, obsolete) = syntax::split_obsolete(text);
        let read = |text: &str| po_file::parse_from_reader(text.as_bytes());
        let entries = |catalog: Catalog| catalog.messages().map(CatalogueEntry::from_message).collect();
        match (read(&live), read(&obsolete)) {
            (Ok(live), Ok(obsolete)) => Ok(Catalogue { entries: entries(live), obsolete: entries(obsolete) }),
            (Err(error), _) | (_, Err(error)) => Err(Diagnostic::new(
                file,
                failing_line(text),
                format!("the catalogue cannot be read ({error})"),
                "Run `msgfmt --check` on it, or restore its last version",
            )),
        }
    }

    /// The text of the catalogue. `comment` tells translators where a unit is on the page.
    pub fn write(&self, language: &str, comment: impl Fn(&TranslationUnit) -> String) -> String {
        let live = po(&self.entries, language, &comment);
        let obsolete = po(&self.obsolete, language, &comment);
        let obsolete = obsolete.split_once("\n\n").map_or("", |(_, entries)| entries);
        let obsolete: Vec<String> = obsolete
            .lines()
            .map(|line| if line.is_empty() || line.starts_with("# ") { line.to_owned() } else { format!("#~ {line}") })
            .collect();
        format!("{}\n\n{}", live.trim_end(), obsolete.join("\n")).trim_end().to_owned() + "\n"
    }
}

/// The header of every catalogue. It names nobody.
fn metadata(language: &str) -> CatalogMetadata {
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version = env!("CARGO_PKG_NAME").to_owned();
    metadata.mime_version = "1.0".to_owned();
    metadata.content_type = "text/plain; charset=UTF-8".to_owned();
    metadata.content_transfer_encoding = "8bit".to_owned();
    metadata.language = language.to_owned();
    metadata
}

fn po(entries: &[CatalogueEntry], language: &str, comment: &impl Fn(&TranslationUnit) -> String) -> String {
    let mut catalog = Catalog::new(metadata(language));
    for entry in entries {
        catalog.append_or_update(entry.message(&comment(&entry.unit)));
    }
    let mut writer = std::io::BufWriter::new(Vec::new());
    po_file::write(&catalog, &mut writer).expect("writing to memory does not fail");
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("the catalogue is made of texts")
}

/// The line of the first entry that cannot be read; 1 if it is the header.
fn failing_line(text: &str) -> usize {
    let header = text.split("\n\n").next().unwrap_or_default();
    let mut line = 1;
    for entry in text.split("\n\n") {
        let alone = if line == 1 { format!("{entry}\n") } else { format!("{header}\n\n{entry}\n") };
        if po_file::parse_from_reader(alone.as_bytes()).is_err() {
            return line;
        }
        line += entry.matches('\n').count() + 2;
    }
    1
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, CatalogueEntry, Origin, TranslationUnit};

    fn entry(english: &str, text: &str, origin: Option<Origin>) -> CatalogueEntry {
        let unit = TranslationUnit { context: "labels.json#title".to_owned(), english: english.to_owned() };
        CatalogueEntry { unit, text: text.to_owned(), origin, remarks: String::new() }
    }

    #[test]
    fn a_catalogue_is_read_as_it_was_written() {
        let one = entry("One “a”\nand\\b", "Один", Some(Origin::now("One “a”\nand\\b", "Один", true)));
        let two = CatalogueEntry { remarks: "A remark, of a translator.".to_owned(), ..entry("Two", "", None) };
        let old = entry("Old", "Старый", Some(Origin::now("Old", "Старый", false)));
        let catalogue = Catalogue { entries: vec![one, two], obsolete: vec![old] };
        let written = catalogue.write("ru", |_| "a comment".to_owned());
        assert_eq!(Catalogue::parse("ru.po", &written).expect("a catalogue"), catalogue);
        assert!(written.contains("#~ msgid \"Old\""), "{written}");
        assert_eq!(
            Catalogue::parse("ru.po", &written).expect("a catalogue").write("ru", |_| "a comment".to_owned()),
            written
        );
    }

    #[test]
    fn a_changed_original_makes_a_translation_stale_and_an_edit_makes_it_current() {
        let origin = Origin::now("One", "Один", true);
        let stale = entry("One more", "Один", Some(origin.clone()));
        assert!(stale.is_stale() && stale.is_machine_made());
        let edited = entry("One more", "Ещё один", Some(origin));
        assert!(!edited.is_stale() && !edited.is_machine_made());
        assert!(
            Catalogue { entries: vec![stale], ..Catalogue::default() }.write("ru", |_| String::new()).contains("fuzzy")
        );
    }

    #[test]
    fn a_broken_catalogue_and_one_that_names_somebody_are_refused() {
        let good = Catalogue { entries: vec![entry("One", "Один", None)], ..Catalogue::default() };
        let good = good.write("ru", |_| String::new());
        let broken = good.replace("msgid \"One\"", "msgid \"One\\q\"");
        let message = Catalogue::parse("ru.po", &broken).expect_err("an error").to_string();
        assert!(message.contains("ru.po:") && message.contains("msgfmt"), "{message}");
        for named in [
            good.replace("msgctxt", "# by a.b@example.org\nmsgctxt"),
            good.replace("\"Language:", "\"Last-Translator: A B\\n\"\n\"Language:"),
        ] {
            let message = Catalogue::parse("ru.po", &named).expect_err("an error").to_string();
            assert!(message.contains("names a person"), "{message}");
        }
    }
}
