//! Splits a text into bidi tokens: words, numbers and punctuation, each of one direction.
//!
//! All of them together are the text. The tokens of `wording` are words to compare, so they leave out spaces and
//! markup.

/// A piece of a text that has one direction, which its kind decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BidiToken<'t> {
    pub text: &'t str,
    pub kind: BidiTokenKind,
}

/// The kind of a bidi token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BidiTokenKind {
    /// A Latin word, which may have digits and inner punctuation: “RFE”, “ecoi.net”.
    Latin,
    /// A word in Arabic script, or its semicolon or question mark, which have the same direction.
    RightToLeft,
    /// Digits with their separators.
    Number,
    /// `{name}`.
    Placeholder,
    Space,
    /// Markdown syntax, and targets of links. They are not on the page.
    Markup,
    /// Any other character, also a symbol such as `%`.
    Punctuation,
}

impl BidiToken<'_> {
    /// True if it has no direction of its own.
    pub fn is_neutral(&self) -> bool {
        matches!(self.kind, BidiTokenKind::Space | BidiTokenKind::Markup | BidiTokenKind::Punctuation)
    }

    /// True for what may stand in brackets within a Latin name.
    pub fn is_in_name(&self) -> bool {
        matches!(self.kind, BidiTokenKind::Latin | BidiTokenKind::Number | BidiTokenKind::Space)
    }
}

/// The bidi tokens of a text, which together are the text.
pub fn bidi_tokens(text: &str) -> Vec<BidiToken<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, kind) = match first {
            ']' if rest.starts_with("](") => (up_to(rest, ')'), BidiTokenKind::Markup),
            '[' | ']' | '*' => (1, BidiTokenKind::Markup),
            '{' => (up_to(rest, '}'), BidiTokenKind::Placeholder),
            _ if first.is_whitespace() => (first.len_utf8(), BidiTokenKind::Space),
            _ if is_latin(first) || is_latin_with_digits(rest) => {
                (joined(rest, is_latin_or_digit, ".-/'’@_:"), BidiTokenKind::Latin)
            }
            _ if first.is_ascii_digit() => {
                (joined(rest, |character| character.is_ascii_digit(), ".,/\u{A0}\u{202F}"), BidiTokenKind::Number)
            }
            _ if is_right_to_left(first) => (joined(rest, is_right_to_left, ""), BidiTokenKind::RightToLeft),
            _ => (first.len_utf8(), BidiTokenKind::Punctuation),
        };
        let (text, after) = rest.split_at(length);
        found.push(BidiToken { text, kind });
        rest = after;
    }
    found
}

/// The length in bytes up to and including a character; that of the whole text if there is none.
fn up_to(text: &str, end: char) -> usize {
    text.find(end).map_or(text.len(), |at| at + end.len_utf8())
}

/// The length in bytes of characters of one kind, with punctuation between two of them.
fn joined(text: &str, is_own: impl Fn(char) -> bool, punctuation: &str) -> usize {
    let mut length = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let is_inner = punctuation.contains(character) && characters.peek().is_some_and(|(_, next)| is_own(*next));
        if !is_own(character) && !is_inner {
            break;
        }
        length = start + character.len_utf8();
    }
    length
}

/// True for a word that begins with a digit and has Latin letters, such as “63d36c5e”.
fn is_latin_with_digits(text: &str) -> bool {
    let word = &text[..joined(text, is_latin_or_digit, "")];
    word.starts_with(|character: char| character.is_ascii_digit()) && word.contains(is_latin)
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic() || (character.is_alphabetic() && ('\u{C0}'..'\u{250}').contains(&character))
}

fn is_latin_or_digit(character: char) -> bool {
    is_latin(character) || character.is_ascii_digit()
}

/// True for characters of Arabic script, except for its comma.
fn is_right_to_left(character: char) -> bool {
    ('\u{600}'..='\u{6FF}').contains(&character) && character != '\u{60C}'
}
