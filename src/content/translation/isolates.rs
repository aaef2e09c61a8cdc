//! Isolates Latin names in right-to-left text, so that what follows them stands on their left.
//!
//! The bidirectional algorithm joins a number, or another Latin name, to the Latin name before it, also across a comma.
//! Then “Amnesty International، 2021” would read from left to right as a whole. Must not depend on languages.

mod bidi_tokens;

use std::borrow::Cow;

use bidi_tokens::{BidiToken, BidiTokenKind, bidi_tokens};

/// First strong isolate: what follows is laid out on its own, in its own direction.
const FSI: char = '\u{2068}';
/// Pop directional isolate: ends the isolate.
const PDI: char = '\u{2069}';

/// A comma with no direction, which only right-to-left text has.
const ARABIC_COMMA: &str = "،";

/// A right-to-left text with isolates around its Latin names, where they are needed.
///
/// A text without right-to-left letters, commas and placeholders stays as it is: it is one Latin name.
pub fn isolated(text: &str) -> String {
    let tokens = bidi_tokens(text);
    let is_right_to_left = |token: &BidiToken| {
        matches!(token.kind, BidiTokenKind::RightToLeft | BidiTokenKind::Placeholder) || token.text == ARABIC_COMMA
    };
    if !tokens.iter().any(is_right_to_left) {
        return text.to_owned();
    }
    let mut made = String::new();
    let mut start = 0;
    while start < tokens.len() {
        let end = match tokens[start].kind {
            BidiTokenKind::Latin => start + name_length(&tokens[start..]),
            _ => start + 1,
        };
        let written: String = tokens[start..end].iter().map(|token| token.text).collect();
        match needs_isolate(&tokens[start], &tokens[end..]) {
            true => made.extend([FSI.to_string(), written, PDI.to_string()]),
            false => made.push_str(&written),
        }
        start = end;
    }
    made
}

/// The text without isolates, for files that software reads.
pub fn without_isolates(text: &str) -> Cow<'_, str> {
    if text.contains([FSI, PDI]) { text.replace([FSI, PDI], "").into() } else { text.into() }
}

/// True if the next word or number would be drawn on the wrong side of a name or placeholder.
fn needs_isolate(name: &BidiToken, after: &[BidiToken]) -> bool {
    if !matches!(name.kind, BidiTokenKind::Latin | BidiTokenKind::Placeholder) {
        return false;
    }
    let between = after.iter().take_while(|token| token.is_neutral()).count();
    let has_punctuation = after[..between].iter().any(|token| token.kind == BidiTokenKind::Punctuation);
    let next = after.get(between).map(|token| token.kind);
    let is_left_to_right =
        matches!(next, Some(BidiTokenKind::Latin | BidiTokenKind::Number | BidiTokenKind::Placeholder));
    // `{number} {unit}` belong together, and `{first}–{last}` are numbers.
    let are_parts = !has_punctuation || after[..between].iter().all(|token| token.text == "–");
    is_left_to_right && (name.kind == BidiTokenKind::Latin || !are_parts)
}

/// The number of tokens of a name, of which the first is Latin.
fn name_length(tokens: &[BidiToken]) -> usize {
    let mut length = 1;
    while let Some(more) = continuation(tokens[length - 1].text, &tokens[length..]) {
        length += more;
    }
    length
}

/// The number of tokens that continue a name after its token `last`. `None` if the name ends there.
fn continuation(last: &str, after: &[BidiToken]) -> Option<usize> {
    let kinds: Vec<BidiTokenKind> = after.iter().take(4).map(|token| token.kind).collect();
    let text = |index: usize| after.get(index).map_or("", |token| token.text);
    let is_initial = last.chars().rev().nth(1).is_none_or(|before| before == '.');
    match kinds[..] {
        [BidiTokenKind::Space, BidiTokenKind::Latin, ..] => Some(2),
        // Initials: “J. D. Smele”.
        [BidiTokenKind::Punctuation, BidiTokenKind::Space, BidiTokenKind::Latin, ..]
            if text(0) == "." && is_initial =>
        {
            Some(3)
        }
        // “Terms & Conditions”.
        [BidiTokenKind::Space, BidiTokenKind::Punctuation, BidiTokenKind::Space, BidiTokenKind::Latin]
            if text(1) == "&" =>
        {
            Some(4)
        }
        // “1930-33” in a title, “en/ru”.
        [BidiTokenKind::Punctuation, BidiTokenKind::Latin | BidiTokenKind::Number, ..] if "-–/&+".contains(text(0)) => {
            Some(2)
        }
        // “(CC BY 4.0)” after the name of the licence.
        [BidiTokenKind::Space, BidiTokenKind::Punctuation, BidiTokenKind::Latin | BidiTokenKind::Number, ..]
            if text(1) == "(" =>
        {
            let inside = after[2..].iter().take_while(|token| token.is_in_name()).count();
            (text(2 + inside) == ")").then_some(3 + inside)
        }
        // The number of a version or a file, unless it counts the next word.
        [BidiTokenKind::Space, BidiTokenKind::Number, ..] if !counts(&after[2..]) => Some(2),
        _ => None,
    }
}

/// True if a number before these tokens belongs to a word or placeholder after it: “18 ادام”, “2018-يىلى”, “23% ى”.
fn counts(after: &[BidiToken]) -> bool {
    let mut rest =
        after.iter().skip_while(|token| matches!(token.text, "%" | "-") || token.kind == BidiTokenKind::Space);
    rest.next().is_some_and(|token| match token.kind {
        BidiTokenKind::RightToLeft => token.text.starts_with(char::is_alphabetic),
        kind => kind == BidiTokenKind::Placeholder,
    })
}

#[cfg(test)]
mod tests {
    use super::{isolated, without_isolates};

    #[test]
    fn names_before_numbers_and_other_names_are_isolated() {
        let cases = [
            (
                "[Amnesty International، 2021 جىلى](voice:amnesty-2021)",
                "[‹Amnesty International›، 2021 جىلى](voice:amnesty-2021)",
            ),
            ("بۇ Human Rights Watch 18 ادام", "بۇ ‹Human Rights Watch› 18 ادام"),
            ("بۇ AP، Guardian", "بۇ ‹AP›، Guardian"),
            ("بۇ {who}، {date}", "بۇ ‹{who}›، {date}"),
            ("راديو (RFE/RL) 2020، 2021", "راديو (‹RFE/RL›) 2020، 2021"),
            // Right without isolates.
            ("بۇ Human Rights Watch.", "بۇ Human Rights Watch."),
            ("بۇ CC BY 4.0؛ 2020", "بۇ CC BY 4.0؛ 2020"),
            ("بۇ J. D. Smele دەپ (A.I. Kudaibergenova)", "بۇ J. D. Smele دەپ (A.I. Kudaibergenova)"),
            ("بۇ Creative Commons (CC BY 4.0) دەپ", "بۇ Creative Commons (CC BY 4.0) دەپ"),
            ("بۇ {number} {unit}", "بۇ {number} {unit}"),
            ("بۇ {first}–{last}", "بۇ {first}–{last}"),
            ("Human Rights Watch, 2018", "Human Rights Watch, 2018"),
        ];
        for (text, expected) in cases {
            let made = isolated(text).replace('\u{2068}', "‹").replace('\u{2069}', "›");
            assert_eq!(made, expected);
            assert_eq!(without_isolates(&isolated(text)), text);
        }
    }
}
