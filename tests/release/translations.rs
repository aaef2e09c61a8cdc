//! Pages and files of translations: no file has a delimiter of the original language, and every page of a draft says
//! so.

use super::dist::{bytes, files, pages, selector};

/// The private-use characters around texts in the original language.
const DELIMITERS: [&str; 2] = ["\u{E000}", "\u{E001}"];

#[test]
fn no_file_has_a_delimiter_of_the_original_language() {
    let texts = [".html", ".json", ".csv", ".svg", ".js", ".css", ".xml"];
    let names: Vec<String> =
        files().into_iter().filter(|name| texts.iter().any(|ending| name.ends_with(ending))).collect();
    assert!(names.len() > 100, "{} files", names.len());
    for name in names {
        let text = String::from_utf8_lossy(&bytes(&name)).into_owned();
        assert!(!DELIMITERS.iter().any(|delimiter| text.contains(delimiter)), "{name}");
    }
}

#[test]
fn pages_of_drafts_are_not_indexed_and_have_a_notice_in_both_languages() {
    let mut drafts = 0;
    for (name, html) in pages() {
        let root = html.root_element();
        let is_translated = root.attr("lang").is_some_and(|lang| lang != "en");
        if !is_translated || name.contains("share/") {
            continue;
        }
        drafts += 1;
        let is_standalone = !name.ends_with("index.html");
        let robots = html.select(&selector("meta[name=robots][content=noindex]")).count();
        assert!(robots == 1 || is_standalone, "{name} may be indexed");
        // The editors' page has no notice, and an embed has it in the last line of its figure.
        if name.contains("embed/") {
            continue;
        }
        let notice = html.select(&selector(".draft-notice")).next().unwrap_or_else(|| panic!("{name} has no notice"));
        let english = notice.select(&selector("[lang=en]")).count();
        assert_eq!((english, notice.select(&selector("a")).count()), (1, 1), "{name}");
    }
    assert!(drafts > 20, "{drafts} pages");
}
