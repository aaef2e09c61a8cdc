//! Two pseudo-locales, generated from English. They test that no code depends on a language.
//!
//! `en-XA` is accented and a third longer. `ar-XB` is written from right to left. Both codes are CLDR's. They are
//! loaded and checked like all languages, but never released. Numbers, placeholders and URLs are not changed.

use super::language::Direction;

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PseudoLocale {
    /// Left to right, with accents and longer words.
    Accented,
    /// Right to left, in Arabic letters.
    RightToLeft,
}

impl PseudoLocale {
    /// The language from which they are generated.
    pub const ORIGINAL: &'static str = "en";

    /// Both variants with their codes.
    pub const ALL: [(PseudoLocale, &'static str); 2] =
        [(PseudoLocale::Accented, "en-XA"), (PseudoLocale::RightToLeft, "ar-XB")];

    /// The codes of both.
    pub fn codes() -> Vec<String> {
        PseudoLocale::ALL.iter().map(|(_, code)| (*code).to_owned()).collect()
    }

    /// The pseudo-locale of a file's name in `assets/`, and the English file that it is generated from.
    pub fn for_file(name: &str) -> Option<(PseudoLocale, String)> {
        PseudoLocale::ALL.into_iter().find_map(|(language, code)| {
            let rest = name.strip_prefix("story/")?.strip_prefix(code)?.strip_prefix('/')?;
            Some((language, format!("story/en/{rest}")))
        })
    }

    /// Generates a file of this pseudo-locale from the English file.
    pub fn file(self, name: &str, english: &str) -> String {
        self.words(name, english)
    }

    /// The writing direction.
    pub fn dir(self) -> Direction {
        match self {
            PseudoLocale::Accented => Direction::Ltr,
            PseudoLocale::RightToLeft => Direction::Rtl,
        }
    }

    fn words(self, name: &str, english: &str) -> String {
        if name.ends_with(".md") {
            return self.markdown(english);
        }
        let mut value: serde_json::Value = match serde_json::from_str(english) {
            Ok(value) => value,
            // The English file is invalid. Loading it reports the diagnostic.
            Err(_) => return english.to_owned(),
        };
        self.value(&mut value);
        serde_json::to_string_pretty(&value).unwrap_or_default()
    }

    fn value(self, value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = self.text(text),
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| self.value(item)),
            serde_json::Value::Object(fields) => {
                // The field `key` refers to data, so it must not change.
                let is_name = |name: &str, field: &serde_json::Value| name == "key" && field.is_string();
                fields
                    .iter_mut()
                    .filter(|(name, field)| !is_name(name, field))
                    .for_each(|(_, field)| self.value(field));
            }
            _ => {}
        }
    }

    /// Changes Markdown, except for the targets of links.
    fn markdown(self, text: &str) -> String {
        let mut parts = text.split("](");
        let mut made = self.text(parts.next().unwrap_or_default());
        for part in parts {
            let (address, words) = part.split_once(')').unwrap_or((part, ""));
            made.push_str(&format!("]({address}){}", self.text(words)));
        }
        made
    }

    /// Changes a text, except for placeholders in braces.
    pub(super) fn text(self, text: &str) -> String {
        let mut braces = false;
        let mut made = String::new();
        for letter in text.chars() {
            braces = (braces || letter == '{') && letter != '}';
            if braces || letter == '}' {
                made.push(letter);
            } else {
                made.push_str(&self.letter(letter));
            }
        }
        made
    }

    fn letter(self, letter: char) -> String {
        match self {
            PseudoLocale::Accented => match letter {
                'a' => "áá".into(),
                'e' => "éé".into(),
                'i' => "íí".into(),
                'o' => "óó".into(),
                'u' => "úú".into(),
                'A' => "Å".into(),
                'C' => "Ç".into(),
                'E' => "É".into(),
                'S' => "Š".into(),
                'T' => "Ť".into(),
                other => other.into(),
            },
            PseudoLocale::RightToLeft => {
                const LETTERS: [char; 26] = [
                    'ا', 'ب', 'ص', 'د', 'ە', 'ف', 'گ', 'ح', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'پ', 'ق', 'ر', 'س', 'ت',
                    'ۇ', 'ۆ', 'ش', 'خ', 'ى', 'ز',
                ];
                let index = u32::from(letter.to_ascii_lowercase()).wrapping_sub(u32::from('a')) as usize;
                LETTERS.get(index).map_or_else(|| letter.into(), |found| String::from(*found))
            }
        }
    }
}
