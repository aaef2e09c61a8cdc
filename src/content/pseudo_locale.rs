//! Two pseudo-locales, generated from English. They show that a language needs nothing but its folder.
//!
//! `en-XA` is accented and a third longer. `ar-XB` is written from right to left. Both codes are CLDR's. They are
//! loaded and checked like all languages, but never released. Numbers, placeholders and URLs are not changed.

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PseudoLocale {
    /// Left to right, with accents and longer words.
    Accented,
    /// Right to left, in Arabic letters.
    RightToLeft,
}

impl PseudoLocale {
    /// Both variants with their codes.
    pub const ALL: [(PseudoLocale, &'static str); 2] =
        [(PseudoLocale::Accented, "en-XA"), (PseudoLocale::RightToLeft, "ar-XB")];

    /// The codes of both.
    pub fn codes() -> Vec<String> {
        PseudoLocale::ALL.iter().map(|(_, code)| (*code).to_owned()).collect()
    }

    /// The pseudo-locale of a file's name in `assets/`, and the English file that it is generated from.
    pub fn of(name: &str) -> Option<(PseudoLocale, String)> {
        PseudoLocale::ALL.into_iter().find_map(|(language, code)| {
            let rest = name.strip_prefix("story/")?.strip_prefix(code)?.strip_prefix('/')?;
            Some((language, format!("story/en/{rest}")))
        })
    }

    /// Generates a file of this pseudo-locale from the English file.
    pub fn file(self, name: &str, english: &str) -> String {
        if name.ends_with("language.json") { self.language(english) } else { self.words(name, english) }
    }

    fn language(self, english: &str) -> String {
        let (_, code) = PseudoLocale::ALL[self as usize];
        let english = english.replace("\"code\": \"en\"", &format!("\"code\": \"{code}\""));
        let english = match self {
            PseudoLocale::Accented => english,
            PseudoLocale::RightToLeft => english.replace("\"dir\": \"ltr\"", "\"dir\": \"rtl\""),
        };
        // The code, the direction and the two separators are settings, not words.
        english
            .lines()
            .map(|line| if is_setting(line) { line.to_owned() } else { self.json_line(line) })
            .collect::<Vec<_>>()
            .join("\n")
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

    fn json_line(self, line: &str) -> String {
        let Some((field, words)) = line.split_once(':') else { return line.to_owned() };
        let parts: Vec<String> = words
            .split('"')
            .enumerate()
            .map(|(index, part)| if index % 2 == 1 { self.text(part) } else { part.to_owned() })
            .collect();
        format!("{field}:{}", parts.join("\""))
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
    fn text(self, text: &str) -> String {
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

fn is_setting(line: &str) -> bool {
    ["\"code\"", "\"dir\"", "\"group\"", "\"decimal\""].iter().any(|field| line.trim_start().starts_with(field))
}
