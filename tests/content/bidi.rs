//! The visual order of all units of the right-to-left editions, by the Unicode Bidirectional Algorithm.
//!
//! Words, Latin names and numbers stand from right to left in the order in which they are read. Must not depend on how
//! the editions isolate names.

use super::temporary_assets::{TemporaryAssets, assets};
use explainer::content::assets::Assets;
use explainer::content::language;
use explainer::content::translation::original;
use explainer::content::translation::unit::translation_units;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// The texts of an edition as they are on the page: without markup, and with values for placeholders.
fn texts(language: &str, value: &str) -> Vec<String> {
    let copy = TemporaryAssets::new();
    copy.replace("site.json", "\"drafts\": \"without-testimony\"", "\"drafts\": \"all\"");
    let assets = Assets::new(copy.path(""));
    let mut found = Vec::new();
    for below in ["", "figures/", "sections/", "series/"] {
        for extension in ["json", "md"] {
            for file_stem in assets.file_stems(&format!("story/en/{below}"), extension) {
                let name = format!("{below}{file_stem}.{extension}");
                let text = assets.text(&format!("story/{language}/{name}")).unwrap_or_else(|error| panic!("{error}"));
                // Texts for sharing are copied into code, so they have no isolates. Their values are in Arabic script.
                if name != "sharing.json" || !value.is_ascii() {
                    found.extend(translation_units(&name, &text).into_iter().map(|unit| unit.english));
                }
            }
        }
    }
    assert!(found.len() > 1000, "{}", found.len());
    found.retain(|text| !original::has_original(text));
    found.iter().flat_map(|text| plain_text(text, value).lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// A text without link targets and markup. Each placeholder has the value.
fn plain_text(text: &str, value: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            ']' if rest.starts_with("](") => rest.find(')').map(|end| end + 1),
            '[' | ']' | '*' => Some(1),
            '{' => rest.find('}').map(|end| end + 1),
            _ => None,
        };
        match first {
            '{' => plain.push_str(value),
            _ if skipped.is_none() => plain.push(first),
            _ => {}
        }
        rest = &rest[skipped.unwrap_or(first.len_utf8())..];
    }
    plain
}

/// The positions of the characters of a line from left to right, by their byte in the text.
fn positions(line: &str) -> Vec<usize> {
    let bidi = BidiInfo::new(line, Some(Level::rtl()));
    let paragraph = &bidi.paragraphs[0];
    let levels = bidi.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let order = BidiInfo::reorder_visual(&levels);
    let mut positions = vec![0; line.len()];
    let starts: Vec<usize> = line.char_indices().map(|(start, _)| start).collect();
    for (position, index) in order.into_iter().enumerate() {
        positions[starts[index]] = position;
    }
    positions
}

/// No faults.
const NONE: [&str; 0] = [];

/// A letter or digit of a run, or a mark that parts runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum BidiClass {
    Latin,
    Arabic,
    Digit,
    Mark,
    Space,
    Invisible,
}

fn class(character: char) -> BidiClass {
    match character {
        '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}' => BidiClass::Invisible,
        _ if character.is_ascii_digit() => BidiClass::Digit,
        _ if character.is_whitespace() => BidiClass::Space,
        _ if character.is_alphabetic() && ('\u{600}'..'\u{700}').contains(&character) => BidiClass::Arabic,
        _ if character.is_alphabetic() => BidiClass::Latin,
        _ => BidiClass::Mark,
    }
}

/// The words and numbers of a line: class and byte range of each.
fn words(line: &str) -> Vec<(BidiClass, Range<usize>)> {
    let mut found: Vec<(BidiClass, Range<usize>)> = Vec::new();
    for (start, character) in line.char_indices() {
        let (class, end) = (class(character), start + character.len_utf8());
        let is_word = matches!(class, BidiClass::Latin | BidiClass::Arabic | BidiClass::Digit);
        match found.last_mut() {
            Some((last, range)) if is_word && *last == class && range.end == start => range.end = end,
            _ if is_word => found.push((class, start..end)),
            _ => {}
        }
    }
    found
}

/// True if two neighbouring words may be parts of one name or number, which is read in its own direction.
fn is_one(line: &str, words: &[(BidiClass, Range<usize>)], index: usize) -> bool {
    let ((first, one), (second, other)) = (&words[index], &words[index + 1]);
    let between: String = line[one.end..other.start].chars().filter(|c| class(*c) != BidiClass::Invisible).collect();
    let next = words.get(index + 2).map(|(class, range)| (*class, &line[other.end..range.start]));
    match (first, second) {
        (BidiClass::Arabic, _) | (_, BidiClass::Arabic) => false,
        // Groups and decimals, and the number of an article.
        (BidiClass::Digit, BidiClass::Digit) => {
            [",", ".", "\u{A0}", "/", ":"].contains(&between.as_str()) || is_latin_near(words, index)
        }
        // A number that counts the word after it is no part of the name.
        (BidiClass::Latin, BidiClass::Digit) if between == " " => {
            !next.is_some_and(|(class, between)| class == BidiClass::Arabic && [" ", "-", "% "].contains(&between))
        }
        _ => {
            let is_sentence =
                between.contains('.') && one.len() > 1 && between.len() > 1 && !is_initial(&line[..one.end]);
            !is_sentence && !between.contains(['،', ':', '«', '»', '؛', '؟'])
        }
    }
}

/// True for “1930-33” in a Latin title.
fn is_latin_near(words: &[(BidiClass, Range<usize>)], index: usize) -> bool {
    index > 0 && words[index - 1].0 == BidiClass::Latin
}

/// True if a text ends with the initial of a name.
fn is_initial(text: &str) -> bool {
    text.chars().rev().nth(1).is_none_or(|character| matches!(character, '.' | ' '))
}

/// The words of a line on the right of the word before them, and marks after the last word on the right of its end.
fn faults(line: &str) -> Vec<String> {
    let positions = positions(line);
    let words = words(line);
    let span = |range: &Range<usize>| {
        let all = line[range.clone()].char_indices().map(|(at, _)| positions[range.start + at]);
        let all: Vec<usize> = all.collect();
        (*all.iter().min().expect("a character"), *all.iter().max().expect("a character"))
    };
    let mut found = Vec::new();
    for index in 0..words.len().saturating_sub(1) {
        let (one, other) = (&words[index].1, &words[index + 1].1);
        if span(one).0 < span(other).1 && !is_one(line, &words, index) {
            found.push(format!("“{}” is on the right of “{}” in “{line}”", &line[other.clone()], &line[one.clone()]));
        }
    }
    // A mark after the last word stands on the left of that word.
    for (start, mark) in
        line.char_indices().filter(|(_, character)| matches!(character, '.' | '،' | ':' | ')' | '»' | '؛'))
    {
        let before = words.iter().rev().find(|(_, range)| range.end == start);
        let is_last = words.last().is_some_and(|(_, range)| range.end <= start);
        if let Some((class, range)) = before
            && is_last
            && *class != BidiClass::Digit
            && positions[start] > span(range).0
            && !(mark == ')' && line[..start].rsplit('(').next().is_some_and(|inside| inside.is_ascii()))
        {
            found.push(format!("“{mark}” is on the right of “{}” in “{line}”", &line[range.clone()]));
        }
    }
    found
}

#[test]
fn the_algorithm_draws_a_number_beside_the_wrong_word_without_isolates() {
    assert_eq!(faults("بۇ Human Rights Watch، 2018").len(), 1);
    assert_eq!(faults("بۇ Human Rights Watch 18 ادام").len(), 1);
    assert_eq!(faults("بۇ AP، Guardian").len(), 1);
    assert_eq!(faults("بۇ (CC BY 4.0) 1930–33، 23%").len(), 2);
    assert_eq!(faults("بۇ \u{2068}AP\u{2069}، Guardian."), NONE);
    assert_eq!(faults("بۇ 1,562,518 (\u{2068}CC BY 4.0\u{2069}) 1930–33، 23%."), NONE);
}

#[test]
fn every_unit_is_read_from_right_to_left() {
    for language in ["ug", "kk-Arab"] {
        for value in ["Human Rights Watch", "2018", "مەنبە"] {
            let found: Vec<String> = texts(language, value).iter().flat_map(|line| faults(line)).collect();
            assert!(found.is_empty(), "{language}, {value}: {}\n{}", found.len(), found.join("\n"));
        }
    }
}

#[test]
fn a_list_of_latin_names_is_read_from_right_to_left() {
    let names = ["AP", "Foreign Policy", "Haaretz"].map(str::to_owned);
    for code in ["ug", "kk-Arab"] {
        let language = language::load(&assets(), code).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        assert_eq!(faults(&language.list(&names)), NONE);
        assert_eq!(language.list(&names[..1]), "AP");
    }
}
