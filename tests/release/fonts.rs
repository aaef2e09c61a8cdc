//! The web fonts: they have all letters of their pages, and only pages in their languages name them.

use super::dist::{bytes, files, pages};
use explainer::content::house_style::WebFont;
use skrifa::raw::tables::cmap::Cmap;
use skrifa::raw::{FontData, FontRead};
use std::collections::BTreeSet;
use std::io::Read;

/// The languages with a font, and its script as a range of letters.
const LANGUAGES: [(&str, std::ops::RangeInclusive<char>); 3] =
    [("kk", '\u{400}'..='\u{52F}'), ("kk-Arab", '\u{600}'..='\u{6FF}'), ("ug", '\u{600}'..='\u{6FF}')];

/// The number that stands for the name of the table `cmap` in WOFF2.
const CMAP: u8 = 0;
/// The numbers of the tables whose content is transformed: `glyf` and `loca`.
const TRANSFORMED: [u8; 2] = [10, 11];
/// The number of a table whose name follows in full.
const NAMED: u8 = 63;

/// A number in the format `UIntBase128` of WOFF2, and the rest.
fn number(bytes: &[u8]) -> (usize, &[u8]) {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0).expect("an end") + 1;
    let value = bytes[..length].iter().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7F));
    (value, &bytes[length..])
}

/// The table `cmap` of a WOFF2 file (W3C, WOFF File Format 2.0).
fn cmap(font: &[u8]) -> Vec<u8> {
    assert_eq!(&font[..4], b"wOF2");
    let count = u16::from_be_bytes([font[12], font[13]]);
    let compressed = u32::from_be_bytes([font[20], font[21], font[22], font[23]]) as usize;
    let (mut rest, mut offset, mut found) = (&font[48..], 0, None);
    for _ in 0..count {
        let (table, version) = (rest[0] & 0x3F, rest[0] >> 6);
        rest = &rest[if table == NAMED { 5 } else { 1 }..];
        let (mut length, after) = number(rest);
        rest = after;
        let is_transformed = if TRANSFORMED.contains(&table) { version == 0 } else { version != 0 };
        if is_transformed {
            (length, rest) = number(rest);
        }
        if table == CMAP {
            found = Some(offset..offset + length);
        }
        offset += length;
    }
    let mut tables = Vec::new();
    brotli::Decompressor::new(&rest[..compressed], 4096).read_to_end(&mut tables).expect("the tables unpack");
    tables[found.expect("a table of letters")].to_vec()
}

/// The letters of a page in a script that a font lacks.
fn missing(font: &Cmap, page: &str, script: &std::ops::RangeInclusive<char>) -> String {
    let letters: BTreeSet<char> = page.chars().filter(|letter| script.contains(letter)).collect();
    letters.into_iter().filter(|letter| font.map_codepoint(*letter).is_none()).collect()
}

#[test]
fn the_font_of_a_page_has_all_its_letters() {
    let mut tested = BTreeSet::new();
    for (name, html) in pages() {
        let text = html.html();
        let address = text.split_once("@font-face{").and_then(|(_, rule)| {
            let (_, address) = rule.split_once("url(")?;
            Some(address.split_once(')')?.0.to_owned())
        });
        let language = html.root_element().attr("lang").unwrap_or_default();
        let listed = LANGUAGES.iter().find(|(code, _)| *code == language);
        // The standalone file has no files beside it, and pages for crawlers show no text.
        let is_alone = !name.ends_with("index.html") || name.contains("share/");
        assert_eq!(address.is_some(), listed.is_some() && !is_alone, "{name}");
        let (Some(address), Some((code, script))) = (address, listed) else { continue };
        let file = address.trim_start_matches("../").trim_start_matches("./");
        let depth = name.matches('/').count();
        assert_eq!(address.matches("../").count(), depth, "{name}: {address}");
        let table = cmap(&bytes(file));
        let font = Cmap::read(FontData::new(&table)).expect("a table of letters");
        assert_eq!(missing(&font, &text, script), "", "{name}: letters that {file} lacks");
        tested.insert(*code);
    }
    assert_eq!(tested.len(), LANGUAGES.len(), "{tested:?}");
}

#[test]
fn the_style_sheets_name_the_family_of_the_font() {
    let (_, html) = pages().into_iter().find(|(name, _)| name == "kk/index.html").expect("the Kazakh page");
    let text = html.html();
    let (_, rule) = text.split_once("@font-face{font-family:").expect("a rule");
    let (family, _) = rule.split_once(';').expect("the name of the family");
    let styles = files().into_iter().find(|name| name.starts_with("style-")).expect("the style sheet");
    let styles = String::from_utf8(bytes(&styles)).expect("UTF-8");
    let stacks = styles.matches(&format!(",{family},")).count();
    assert_eq!(stacks, 3, "{family} stands after the fonts of systems and before the generic font");
}

#[test]
fn fonts_are_small() {
    let fonts: Vec<String> = files().into_iter().filter(|name| name.ends_with(WebFont::EXTENSION)).collect();
    assert!(!fonts.is_empty());
    for name in fonts {
        let size = bytes(&name).len();
        assert!(size <= 12_500, "{name} has {size} bytes");
    }
}
