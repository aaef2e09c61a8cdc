//! Checks of a catalogue: every translation has the links, figures, placeholders, numbers, terms and hedges of its
//! English text, and only letters of its language.
//!
//! Numbers of the English text are checked against the data; equal numbers then need no second check.

use super::foreign_names::{CommonWords, unlisted};
use super::kk_arab::KkArab;
use super::unit::TranslationUnit;
use super::wording::Wording;
use super::{ORIGINAL, Translation, file, kk_arab};
use crate::content::assets::Assets;
use crate::content::blocks::{Block, Inline, LinkTarget, paragraphs, pieces};
use crate::content::language::{self, Language};
use crate::content::paragraph_voice::voice_of;
use crate::content::{Diagnostic, Diagnostics, markdown, numerals};
use std::collections::{BTreeMap, BTreeSet};

/// All mistakes of a catalogue, each with the line of its unit.
pub fn check(translation: &Translation, assets: &Assets) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let name = file(&translation.catalogue_language);
    let text = assets.text(&name).unwrap_or_default();
    let english = diagnostics.ok_or_record(language::load(assets, ORIGINAL));
    let own = diagnostics.ok_or_record(language::load(assets, &translation.catalogue_language));
    let (Some(english), Some(own)) = (english, own) else { return diagnostics };
    let edition = diagnostics.ok_or_record(language::load(assets, &translation.language));
    // A converted edition has the words of its catalogue, which the check of the catalogue's own language covers.
    let is_converted = translation.converter.is_some();
    let wording =
        diagnostics.ok_or_record((!is_converted).then(|| Wording::load(assets, &translation.language)).transpose());
    let wording = wording.flatten();
    let letters = edition.as_ref().and_then(|edition| edition.style.letters.as_deref());
    let entries = || translation.entries.values().filter(|entry| !entry.text.is_empty() && !entry.is_stale());
    let common = CommonWords::from_texts(entries().map(|entry| entry.text.as_str()));
    for entry in entries() {
        let in_script = translation.in_script(&entry.text);
        let pair =
            Pair { unit: &entry.unit, text: &entry.text, in_script: &in_script, english: &english, own: &own, letters };
        let words = wording.iter().flat_map(|wording| wording.problems(&entry.unit.english, &entry.text));
        let names = translation.converter.iter().flat_map(|converter| names(&entry.text, converter, &common));
        for (problem, fix) in pair.problems().into_iter().chain(words).chain(names) {
            let line = line_of(&text, &entry.unit);
            let beginning: String = entry.text.chars().take(60).collect();
            diagnostics.push(Diagnostic::new(
                &assets.display_name(&name),
                line,
                format!("{problem}, in the translation “{beginning}” of {}", entry.unit.context),
                fix,
            ));
        }
    }
    diagnostics.0.sort_by_key(|diagnostic| diagnostic.line);
    diagnostics
}

/// The foreign names of a text that need an exception of the converter and have none, as problems with their fixes.
fn names(text: &str, converter: &KkArab, common: &CommonWords) -> Vec<(String, String)> {
    let problem = |name| {
        let problem = format!("the foreign name “{name}”, whose spelling in Arabic script the rule does not settle");
        (problem, format!("Add its word stem to assets/{}, as it is spelt in Arabic script", kk_arab::FILE))
    };
    unlisted(text, converter, common).map(problem).collect()
}

/// The line of a unit in a catalogue. 0 if the catalogue has no such unit.
fn line_of(catalogue: &str, unit: &TranslationUnit) -> usize {
    let lines: Vec<&str> = catalogue.lines().collect();
    let escaped = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let quoted = |line: &str| line.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    // A long text is wrapped: further lines begin with a quotation mark.
    let field = |start: usize, name: &str| -> Option<String> {
        let first = lines.get(start)?.strip_prefix(name)?;
        let further = lines[start + 1..].iter().copied().take_while(|line| line.starts_with('"'));
        std::iter::once(first).chain(further).map(quoted).collect()
    };
    let (context, english) = (escaped(&unit.context), escaped(&unit.english));
    let is_unit = |start: &usize| {
        let is_id = |line: &usize| lines[*line].starts_with("msgid ");
        field(*start, "msgctxt ").as_ref() == Some(&context)
            && (*start..lines.len()).find(is_id).and_then(|line| field(line, "msgid ")).as_ref() == Some(&english)
    };
    (0..lines.len()).find(is_unit).map_or(0, |index| index + 1)
}

/// A unit with its translation.
struct Pair<'a> {
    unit: &'a TranslationUnit,
    text: &'a str,
    /// The text in the script of the edition.
    in_script: &'a str,
    english: &'a Language,
    own: &'a Language,
    letters: Option<&'a str>,
}

/// A multiset.
type Bag<T> = BTreeMap<T, usize>;

fn bag<T: Ord>(items: impl IntoIterator<Item = T>) -> Bag<T> {
    let mut bag = Bag::new();
    for item in items {
        *bag.entry(item).or_default() += 1;
    }
    bag
}

impl Pair<'_> {
    /// The problems, each with its fix.
    fn problems(&self) -> Vec<(String, String)> {
        let mut problems = Vec::new();
        let (unit, text) = (self.unit, self.text);
        let (wanted, found) = (placeholders(&unit.english), placeholders(text));
        if wanted.keys().ne(found.keys()) {
            let list: Vec<String> = wanted.into_keys().collect();
            problems.push(("other placeholders than in English".to_owned(), format!("Write {}", list.join(", "))));
        }
        if let Some(digit) = text.chars().find(|character| is_foreign_digit(*character)) {
            problems.push((format!("the digit “{digit}”"), "Write ASCII digits".to_owned()));
        }
        if self.unit.context.ends_with(".md") {
            self.blocks(&mut problems);
        } else if self.numbers_differ(&unit.english, text) {
            problems
                .push(("other numbers than in English".to_owned(), format!("Write the numbers of “{}”", unit.english)));
        }
        if let Some(letter) = self.letters.and_then(|letters| foreign_letter(self.in_script, letters)) {
            problems.push((
                format!("the letter “{letter}” (U+{:04X}), which the language does not have", u32::from(letter)),
                "Write the letter of the language that looks like it".to_owned(),
            ));
        }
        problems
    }

    /// Compares the structure of a block: its kind, the links with their numbers, and its voice.
    fn blocks(&self, problems: &mut Vec<(String, String)>) {
        let (Ok(english), Ok(own)) = (markdown::parse("", &self.unit.english), markdown::parse("", self.text)) else {
            problems.push(("Markdown that cannot be read".to_owned(), "Write it as in English".to_owned()));
            return;
        };
        let kinds = |blocks: &[Block]| -> Vec<(std::mem::Discriminant<_>, usize)> {
            blocks.iter().map(|block| (std::mem::discriminant(&block.kind), paragraphs(block).len())).collect()
        };
        if kinds(&english) != kinds(&own) {
            let fix = "Write the same kind of block with as many items as in English".to_owned();
            problems.push(("another structure than in English".to_owned(), fix));
        }
        let voices = |blocks: &[Block]| -> Vec<Option<String>> {
            blocks
                .iter()
                .flat_map(paragraphs)
                .map(|paragraph| voice_of(paragraph).map(|voice| format!("{voice:?}")))
                .collect()
        };
        if voices(&english) != voices(&own) {
            let fix = "Begin each paragraph with the speaker of the English one".to_owned();
            problems.push(("another speaker than in English".to_owned(), fix));
        }
        let (english, own) = (texts_of_links(&english), texts_of_links(&own));
        let counts = |links: &Links| -> Vec<(Option<LinkTarget>, usize)> {
            links.iter().map(|(target, (count, _))| (target.clone(), *count)).collect()
        };
        if counts(&english) != counts(&own) {
            let targets: Vec<String> = english.keys().flatten().map(|target| format!("{target:?}")).collect();
            problems.push(("other links than in English".to_owned(), format!("Link to {}", targets.join(", "))));
        } else if english.iter().any(|(target, (_, text))| self.numbers_differ(text, &own[target].1)) {
            problems.push((
                "other numbers than in English, or in another link".to_owned(),
                format!("Write the numbers of “{}”", self.unit.english),
            ));
        }
    }

    /// True if two texts have other numbers, each read in the format of its language.
    fn numbers_differ(&self, english: &str, own: &str) -> bool {
        let (mut english, mut own) = (without_placeholders(english), without_placeholders(own));
        for name in identifiers(&english).intersection(&identifiers(&own)) {
            (english, own) = (english.replace(name, ""), own.replace(name, ""));
        }
        bag(numerals::in_prose(&english, self.english)) != bag(numerals::in_prose(&own, self.own))
    }
}

/// The words of a text with digits that are no numbers: versions, addresses and names, such as `4.0` of a licence.
fn identifiers(text: &str) -> BTreeSet<String> {
    let words = text.split_whitespace().map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()));
    let is_identifier = |word: &&str| {
        let has = |wanted: fn(u8) -> bool| word.bytes().any(wanted);
        has(|byte| byte.is_ascii_digit())
            && has(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'/' | b':'))
    };
    words.filter(is_identifier).map(str::to_owned).collect()
}

/// The link targets of blocks, each with its count and the text of its links. `None` is the text outside links.
type Links = BTreeMap<Option<LinkTarget>, (usize, String)>;

fn texts_of_links(blocks: &[Block]) -> Links {
    let mut links = Links::from([(None, (0, String::new()))]);
    for piece in blocks.iter().flat_map(pieces) {
        let (target, text) = match piece {
            Inline::Link { target, text, .. } => (Some(target.clone()), text),
            Inline::Text(text) => (None, text),
            Inline::Emphasis(_) | Inline::Strong(_) => continue,
        };
        let entry = links.entry(target).or_default();
        entry.0 += usize::from(!matches!(piece, Inline::Text(_)));
        entry.1.push_str(&format!("{text} "));
    }
    links
}

/// The text without the names in braces, which may have digits.
fn without_placeholders(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain + rest
}

/// True for a decimal digit of another script.
fn is_foreign_digit(character: char) -> bool {
    matches!(u32::from(character), 0x660..=0x669 | 0x6F0..=0x6F9 | 0x966..=0x96F | 0xFF10..=0xFF19)
}

/// The placeholders of a text, with their braces.
fn placeholders(text: &str) -> Bag<String> {
    let ends = text.match_indices('{').filter_map(|(start, _)| Some((start, start + text[start..].find('}')?)));
    let name =
        |placeholder: &str| placeholder.split('|').next().unwrap_or_default().trim_end_matches('}').to_owned() + "}";
    // Plural forms follow the name, as in `{n|one:…|other:…}`.
    bag(ends.map(|(start, end)| name(&text[start..=end])))
}

/// A letter that the language does not have, in a word that has letters of the language.
///
/// Words in other scripts, such as Latin names, are accepted as a whole.
fn foreign_letter(text: &str, letters: &str) -> Option<char> {
    let own = |letter: &char| letter.to_lowercase().all(|letter| letters.contains(letter));
    let mut words = text.split(|letter: char| !letter.is_alphabetic() && !('\u{300}'..'\u{370}').contains(&letter));
    words.find_map(|word| {
        let letters: Vec<char> = word.chars().collect();
        let foreign = letters.iter().find(|letter| letter.is_alphabetic() && !own(letter));
        // A Latin name may share letters with a language in Latin script without being a word of it.
        foreign.filter(|_| letters.iter().any(own) && !is_latin_name(word)).copied()
    })
}

/// True for a word of Latin letters only.
fn is_latin_name(word: &str) -> bool {
    word.chars().all(|letter| {
        letter.is_ascii_alphabetic()
            || ('\u{C0}'..'\u{250}').contains(&letter)
            || ('\u{1E00}'..'\u{1F00}').contains(&letter)
    })
}
