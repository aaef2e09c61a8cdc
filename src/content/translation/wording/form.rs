//! Forms of words in the lists for translators, such as `лагер*` or `autonomous region*`.
//!
//! Must not depend on the lists.

use super::tokens::{Token, TokenKind, tokens};

/// One or more words in a row. `*` at the end or the beginning of a word stands for any letters.
///
/// A capital matches only a capital; a small letter matches both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    words: Vec<Word>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    letters: String,
    /// True for a prefix: other letters may follow.
    is_prefix: bool,
    /// True for a suffix: other letters may precede.
    is_suffix: bool,
}

impl Form {
    /// Reads a form.
    pub fn parse(form: &str) -> Form {
        let words = form.split(|letter: char| letter.is_whitespace() || letter == '-');
        Form { words: words.filter(|word| !word.is_empty()).flat_map(Word::parse).collect() }
    }

    /// The forms in a cell of a table, separated by semicolons.
    pub fn list(cell: &str) -> Vec<Form> {
        cell.split(';').map(Form::parse).filter(|form| !form.words.is_empty()).collect()
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The first letter of the form, in lower case. `None` if other letters may precede it.
    pub fn first_letter(&self) -> Option<char> {
        let first = self.words.first().filter(|word| !word.is_suffix)?;
        first.letters.chars().next().map(folded)
    }

    /// True if the tokens begin with the form.
    pub fn begins(&self, tokens: &[Token]) -> bool {
        tokens.len() >= self.len()
            && self
                .words
                .iter()
                .zip(tokens)
                .all(|(word, token)| token.kind != TokenKind::Punctuation && word.matches(token.text))
    }

    /// True if the form stands somewhere in the tokens.
    pub fn is_in(&self, tokens: &[Token]) -> bool {
        (0..tokens.len()).any(|start| self.begins(&tokens[start..]))
    }

    /// The form, for a message.
    pub fn notation(&self) -> String {
        let words: Vec<String> = self.words.iter().map(Word::notation).collect();
        let is_chinese = self.words.iter().all(|word| !word.is_prefix && word.letters.chars().all(|c| c > '\u{3400}'));
        words.join(if is_chinese { "" } else { " " })
    }
}

impl Word {
    /// The words of a text without spaces: more than one in Chinese.
    fn parse(text: &str) -> Vec<Word> {
        let (is_prefix, is_suffix) = (text.ends_with('*'), text.starts_with('*'));
        let letters = tokens(text.trim_matches('*'));
        letters.into_iter().map(|token| Word { letters: token.text.to_owned(), is_prefix, is_suffix }).collect()
    }

    fn matches(&self, word: &str) -> bool {
        let same = |one: &str, other: &str| {
            let (mut one, mut other) = (one.chars(), other.chars());
            loop {
                match (one.next(), other.next()) {
                    (None, None) => return true,
                    (Some(form), Some(letter)) if form == letter => {}
                    (Some(form), Some(letter)) if !form.is_uppercase() && folded(form) == folded(letter) => {}
                    _ => return false,
                }
            }
        };
        let (own, length) = (self.letters.as_str(), self.letters.chars().count());
        let count = word.chars().count();
        let at = |index: usize| word.char_indices().nth(index).map_or(word.len(), |(at, _)| at);
        match (self.is_prefix, self.is_suffix) {
            _ if count < length => false,
            (false, false) => same(own, word),
            (true, _) => same(own, &word[..at(length)]),
            (false, true) => same(own, &word[at(count - length)..]),
        }
    }

    fn notation(&self) -> String {
        let star = |has_star: bool| if has_star { "*" } else { "" };
        format!("{}{}{}", star(self.is_suffix), self.letters, star(self.is_prefix))
    }
}

/// The letter in lower case. The dotted and the dotless i of Turkish both become `i`.
pub fn folded(letter: char) -> char {
    match letter {
        'İ' | 'ı' => 'i',
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::Form;
    use crate::content::translation::wording::tokens::tokens;

    #[test]
    fn a_form_matches_words_prefixes_and_suffixes() {
        let cases = [
            ("camp", "a Camp.", true),
            ("camp", "campaign", false),
            ("лагер*", "в лагерях", true),
            ("Han", "hangi", false),
            ("Han", "han", false),
            ("Çin*", "için", false),
            ("azınlık*", "AZINLIKLARIN", true),
            ("re-education camp", "Re-education camp", true),
            ("до*", "не", false),
            ("*тай", "минуттай", true),
            ("中国", "在中国", true),
            ("中国", "中华", false),
            ("white paper", "white. Paper", false),
        ];
        for (form, text, expected) in cases {
            assert_eq!(Form::parse(form).is_in(&tokens(text)), expected, "{form} in {text}");
        }
    }
}
