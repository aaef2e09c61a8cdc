//! Splits a text of a catalogue into words, numbers, placeholders and punctuation.
//!
//! Spaces, link targets and markup are left out, unlike in the bidi tokens of `isolates`. Must not depend on any list
//! of words.

/// A piece of a text that is compared with lists of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    pub text: &'t str,
    pub kind: TokenKind,
}

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters of one script, or one Chinese character: Chinese has no spaces between words.
    Word,
    /// Digits with their separators.
    Number,
    /// `{name}`, without the plural forms that may follow the name.
    Placeholder,
    /// Punctuation that ends a phrase, such as a comma or a bracket.
    Punctuation,
}

/// The tokens of a text. Hyphens, apostrophes and markup separate words and are no tokens.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, kind) = if let Some(target) = rest.strip_prefix("](") {
            (2 + target.find(')').map_or(0, |end| end + 1), None)
        } else if first == '{' {
            (rest.find(['|', '}']).map_or(1, |end| end + 1), Some(TokenKind::Placeholder))
        } else if first.is_ascii_digit() {
            (numeral_length(rest), Some(TokenKind::Number))
        } else if is_han(first) {
            (first.len_utf8(), Some(TokenKind::Word))
        } else if is_letter(first) {
            (
                rest.find(|character| !is_letter(character) || is_han(character)).unwrap_or(rest.len()),
                Some(TokenKind::Word),
            )
        } else {
            (first.len_utf8(), ends_phrase(first).then_some(TokenKind::Punctuation))
        };
        let (text, after) = rest.split_at(length);
        found.extend(kind.map(|kind| Token { text, kind }));
        rest = after;
    }
    found
}

/// The length of a number in bytes, with separators between digits.
fn numeral_length(text: &str) -> usize {
    let mut length = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let digit_follows = characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let is_separator = matches!(character, '.' | ',' | '\u{A0}' | '\u{202F}') && digit_follows;
        if !character.is_ascii_digit() && !is_separator {
            break;
        }
        length = start + character.len_utf8();
    }
    length
}

fn is_letter(character: char) -> bool {
    character.is_alphabetic() || ('\u{300}'..'\u{370}').contains(&character)
}

fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9FFF}').contains(&character)
}

fn ends_phrase(character: char) -> bool {
    ".;:!?()«»“”„—,。；：（）！？，、《》،؛؟".contains(character)
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, tokens};

    #[test]
    fn link_targets_and_markup_are_left_out() {
        let text = "[about **200,000**](claim:2.10) people";
        let found: Vec<&str> = tokens(text).iter().map(|token| token.text).collect();
        assert_eq!(found, ["about", "200,000", "people"]);
    }

    #[test]
    fn a_number_ends_where_letters_begin() {
        let found: Vec<(&str, TokenKind)> = tokens("60\u{a0}000-нан 约16万, {n|one:год|many:лет}")
            .iter()
            .map(|token| (token.text, token.kind))
            .collect();
        let expected = [
            ("60\u{a0}000", TokenKind::Number),
            ("нан", TokenKind::Word),
            ("约", TokenKind::Word),
            ("16", TokenKind::Number),
            ("万", TokenKind::Word),
            (",", TokenKind::Punctuation),
            ("{n|", TokenKind::Placeholder),
            ("one", TokenKind::Word),
            (":", TokenKind::Punctuation),
            ("год", TokenKind::Word),
            ("many", TokenKind::Word),
            (":", TokenKind::Punctuation),
            ("лет", TokenKind::Word),
        ];
        assert_eq!(found, expected);
    }
}
