//! Catalogues: mistakes stop the build, a changed English text is shown in English, testimony waits for a reader.

use super::temporary_assets::TemporaryAssets;
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::content::blocks::{BlockKind, plain_text};
use explainer::content::translation::catalogue::{Catalogue, hash};
use explainer::content::translation::{Translator, original};
use explainer::figures::IDS;
use explainer::page::{PageKind, PageResources, document};
use explainer::site::Edition;
use explainer::site::{Trunk, write};
use scraper::{Html, Selector};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The catalogue that the tests break.
const RU: &str = "story/ru.po";

/// Loads a language of a copy. The error is the text of all diagnostics.
fn load(copy: &TemporaryAssets, lang: &str) -> Result<Content, String> {
    Content::load(&Assets::new(copy.path("")), lang, &IDS).map_err(|diagnostics| diagnostics.to_string())
}

/// The catalogue of a copy.
fn catalogue(copy: &TemporaryAssets) -> Catalogue {
    let text = fs::read_to_string(copy.path(RU)).expect(RU);
    Catalogue::parse(RU, &text).unwrap_or_else(|diagnostic| panic!("{diagnostic}"))
}

/// Changes the translation of the first unit of a context.
fn change(copy: &TemporaryAssets, context: &str, change: impl Fn(&str) -> String) {
    let mut catalogue = catalogue(copy);
    let entry = catalogue.entries.iter_mut().find(|entry| entry.unit.context == context);
    let entry = entry.unwrap_or_else(|| panic!("there is no unit {context}"));
    entry.text = change(&entry.text);
    fs::write(copy.path(RU), catalogue.write("ru", |_| String::new())).expect(RU);
}

/// The paragraphs of a section, without markup, with true for those in English.
fn paragraphs(content: &Content, section: &str) -> Vec<(String, bool)> {
    let sections = content.sections.iter();
    let blocks = sections.filter(|found| found.id == section).flat_map(|section| &section.blocks);
    blocks
        .filter_map(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => Some((plain_text(inlines), block.is_original)),
            _ => None,
        })
        .collect()
}

#[test]
fn mistakes_of_a_catalogue_stop_the_build() {
    type Change = fn(&str) -> String;
    let cases: [(&str, Change, &str); 6] = [
        ("figures/trade.json#answer", |text| text.replace("{year}", "{yaer}"), "other placeholders than in English"),
        ("figures/trade.json#question", |text| format!("{text} 2020"), "other numbers than in English"),
        ("claims.json#2.12.text", |text| text.replace("1,8", "1,9"), "other numbers than in English"),
        ("claims.json#2.12.text", |text| text.replacen('а', "a", 1), "the letter “a”"),
        ("sections/people.md", |text| text.replacen("# ", "## ", 1), "another structure than in English"),
        ("labels.json#title", |text| format!("{text} ٣"), "the digit “٣”"),
    ];
    for (context, broken, problem) in cases {
        let copy = TemporaryAssets::new();
        change(&copy, context, broken);
        let Err(message) = load(&copy, "ru") else { panic!("{context} was accepted") };
        assert!(message.contains(problem) && message.contains(context), "{context}: {message}");
        assert!(message.contains("assets/story/ru.po:"), "{message}");
    }
}

#[test]
fn a_link_or_a_speaker_that_is_missing_stops_the_build() {
    for (from, to, problem) in [
        ("](claim:", "](term:", "other links than in English"),
        ("](voice:article)", "](voice:view)", "another speaker than in English"),
    ] {
        let copy = TemporaryAssets::new();
        let mut catalogue = catalogue(&copy);
        let found = |text: &String| text.starts_with('[') && text.contains(from);
        let entry = catalogue.entries.iter_mut().find(|entry| found(&entry.text)).expect("a paragraph with a link");
        entry.text = entry.text.replacen(from, to, 1);
        fs::write(copy.path(RU), catalogue.write("ru", |_| String::new())).expect(RU);
        let message = load(&copy, "ru").expect_err("an error");
        assert!(message.contains(problem), "{message}");
    }
}

#[test]
fn no_edition_is_built_without_its_comparison() {
    let copy = TemporaryAssets::new();
    copy.remove("story/comparison/ru.csv");
    let message = load(&copy, "ru").expect_err("an error");
    assert!(message.contains("story/comparison/ru.csv") && message.contains("cannot be read"), "{message}");
}

#[test]
fn mistakes_of_several_languages_are_reported_in_their_order_and_nothing_is_written() {
    let copy = TemporaryAssets::new();
    for language in ["ug", "ru"] {
        copy.remove(&format!("story/comparison/{language}.csv"));
    }
    let site = tempfile::tempdir().expect("a folder");
    let trunk = Trunk::development(copy.project(), site.path());
    let message = write(&trunk).expect_err("an error").to_string();
    let place = |language: &str| message.find(&format!("assets/story/comparison/{language}.csv: cannot be read"));
    assert!(place("ru").is_some() && place("ru") < place("ug"), "{message}");
    assert!(message.ends_with("2 problems in assets/"), "{message}");
    assert_eq!(fs::read_dir(site.path()).expect("the folder").count(), 0);
}

#[test]
fn a_changed_paragraph_is_shown_in_english_and_all_others_stay() {
    let copy = TemporaryAssets::new();
    let before = load(&copy, "ru").expect("the edition");
    let english = load(&copy, "en").expect("the story");
    let (text, _) = paragraphs(&english, "people").swap_remove(0);
    let word =
        text.split(' ').skip(1).find(|word| word.len() > 4 && word.chars().all(char::is_alphabetic)).expect("a word");
    copy.replace("story/en/sections/people.md", &format!(" {word} "), " otherwise ");
    let after = load(&copy, "ru").expect("the edition");
    assert_eq!(after.translation.expect("counts").missing, 1);
    let (before, after) = (paragraphs(&before, "people"), paragraphs(&after, "people"));
    assert!(after[0].1 && after[0].0.contains("otherwise"), "{after:?}");
    assert_eq!(before[1..], after[1..]);
    // After an update the old translation is kept as stale, and the page still shows English.
    let translator = Translator::load(copy.project()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    translator.write().unwrap_or_else(|problem| panic!("{problem}"));
    let updated = load(&copy, "ru").expect("the edition");
    assert_eq!(updated.translation.expect("counts").stale, 1);
    assert!(paragraphs(&updated, "people")[0].1);
}

#[test]
fn an_inserted_paragraph_leaves_the_entries_of_all_others_as_they_are() {
    let copy = TemporaryAssets::new();
    let before = catalogue(&copy);
    copy.replace("story/en/sections/about.md", "\n\n", "\n\nSomething new.\n\n");
    let translator = Translator::load(copy.project()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    translator.write().unwrap_or_else(|problem| panic!("{problem}"));
    let after = catalogue(&copy);
    let kept: Vec<_> = after.entries.iter().filter(|entry| entry.unit.english != "Something new.").collect();
    assert_eq!(kept, before.entries.iter().collect::<Vec<_>>());
    assert_eq!(after.entries.len(), before.entries.len() + 1);
}

#[test]
fn testimony_is_in_english_until_a_reader_has_signed_it() {
    let copy = TemporaryAssets::new();
    let content = load(&copy, "ru").expect("the edition");
    let section = content.settings.testimony_section.clone();
    assert!(paragraphs(&content, &section).iter().all(|(_, is_original)| *is_original));
    let claim = |content: &Content| content.claim("3.9").expect("a claim").text.clone();
    assert!(original::has_original(&claim(&content)));
    let catalogue = catalogue(&copy);
    let is_signed = |context: &str| context == "claims.json#3.9.text";
    let entry = catalogue.entries.iter().find(|entry| is_signed(&entry.unit.context)).expect("the unit");
    let (english, text) = (hash(&entry.unit.english), hash(&entry.text));
    let row = format!("ru,{},{english},{text},a reader known to the editors,2026-11-29\n", entry.unit.context);
    let file = copy.path("story/sign-off.csv");
    let signed = fs::read_to_string(&file).expect("the sign-offs") + &row;
    fs::write(&file, signed).expect("the sign-offs");
    let content = load(&copy, "ru").expect("the edition");
    assert_eq!((content.translation.expect("counts").signed, claim(&content)), (1, entry.text.clone()));
}

#[test]
fn the_setting_shows_all_drafts_or_none() {
    for (setting, testimony, others) in [("all", false, false), ("none", true, true)] {
        let copy = TemporaryAssets::new();
        copy.replace("site.json", "\"drafts\": \"without-testimony\"", &format!("\"drafts\": \"{setting}\""));
        let content = load(&copy, "ru").expect("the edition");
        let shown = |section: &str| paragraphs(&content, section)[0].1;
        assert_eq!((shown(&content.settings.testimony_section), shown("people")), (testimony, others), "{setting}");
    }
}

#[test]
fn a_converted_edition_has_no_letter_of_the_other_script() {
    let content = load(&TemporaryAssets::new(), "kk-Arab").expect("the edition");
    for (text, is_original) in content.sections.iter().flat_map(|section| paragraphs(&content, &section.id)) {
        let cyrillic = text.chars().find(|letter| ('\u{400}'..='\u{52F}').contains(letter));
        assert!(is_original || cyrillic.is_none(), "{text}");
    }
}

#[test]
fn a_foreign_name_without_its_arabic_spelling_stops_the_build() {
    let copy = TemporaryAssets::new();
    let exceptions = fs::read_to_string(copy.path("story/kk-arab.csv")).expect("the exceptions");
    let without: Vec<&str> = exceptions.lines().filter(|line| !line.starts_with("швеция,")).collect();
    fs::write(copy.path("story/kk-arab.csv"), without.join("\n")).expect("the exceptions");
    let message = load(&copy, "kk-Arab").expect_err("an error");
    assert!(message.contains("the foreign name “Швецияға”") && message.contains("story/kk-arab.csv"), "{message}");
    assert!(load(&copy, "kk").is_ok());
}

#[test]
fn gettext_accepts_every_catalogue() {
    // Skipped without the variable, which `cargo xtask test` sets after it has installed gettext.
    let Some(msgfmt) = std::env::var_os("EXPLAINER_MSGFMT") else { return };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/story");
    let files = fs::read_dir(folder).expect(folder).flatten().map(|entry| entry.path());
    let catalogues: Vec<_> = files.filter(|file| file.extension().is_some_and(|found| found == "po")).collect();
    assert!(!catalogues.is_empty());
    for file in catalogues {
        let checked = Command::new(&msgfmt).args(["--check", "-o", "/dev/null"]).arg(&file).output().expect("msgfmt");
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    }
}

#[test]
fn catalogues_that_other_programs_wrote_are_read() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/story/ru.po");
    let ours = fs::read_to_string(file).expect(RU);
    let read = |text: &str| Catalogue::parse(RU, text).unwrap_or_else(|diagnostic| panic!("{diagnostic}"));
    let expected = read(&ours);
    // An editor on Windows; one that writes a byte order mark, an empty comment and its name.
    assert_eq!(read(&ours.replace('\n', "\r\n")), expected);
    let header = "\u{feff}#\nmsgid \"\"\nmsgstr \"\"\n\"X-Generator: An editor 3.4\\n\"\n";
    assert_eq!(read(&ours.replacen("msgid \"\"\nmsgstr \"\"\n", header, 1)), expected);
    // `cargo xtask test` installs gettext, as above. Its programs wrap lines elsewhere and write an empty comment.
    let Some(msgfmt) = std::env::var_os("EXPLAINER_MSGFMT") else { return };
    let msgcat = std::path::Path::new(&msgfmt).with_file_name("msgcat");
    let written = Command::new(msgcat).args(["--width=60", file]).output().expect("msgcat");
    assert_eq!(read(&String::from_utf8(written.stdout).expect("a catalogue")), expected);
}

#[test]
fn a_conflict_or_a_repeated_entry_stops_the_build() {
    for (from, to, problem) in [
        ("msgctxt \"claims.json#2.12.text\"", "<<<<<<< HEAD\nmsgctxt \"claims.json#2.12.text\"", "no entry"),
        ("msgid \"", "msgid \"\"\" \"", "no entry"),
        ("\n\n#", "\n#", "no empty line stands before it"),
    ] {
        let copy = TemporaryAssets::new();
        let text = fs::read_to_string(copy.path(RU)).expect(RU);
        fs::write(copy.path(RU), text.replacen(from, to, 2)).expect(RU);
        let message = load(&copy, "ru").expect_err("an error");
        assert!(message.contains(problem) && message.contains("assets/story/ru.po:"), "{message}");
    }
}

/// The story pages in Russian and in English, of a site with a URL.
fn pages(copy: &TemporaryAssets) -> [Html; 2] {
    let original = Edition::new(load(copy, "en").expect("the story"), Path::new(""), None);
    let original = original.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let translated = Edition::new(load(copy, "ru").expect("the edition"), Path::new(""), Some(&original));
    let mut editions = [translated.unwrap_or_else(|diagnostics| panic!("{diagnostics}")), original];
    Edition::link(&mut editions);
    editions.map(|edition| Html::parse_document(&document(edition.page(PageResources::default(), PageKind::default()))))
}

/// Once all units are signed, nothing marks the page as a draft, and search engines may index it.
#[test]
fn a_signed_edition_is_complete_and_no_draft() {
    let copy = TemporaryAssets::new();
    copy.replace("site.json", "\"site_url\": \"\"", "\"site_url\": \"https://example.org/\"");
    let count = |page: &Html, selector: &str| page.select(&Selector::parse(selector).expect(selector)).count();
    let of_draft =
        [".draft-notice", "meta[name=robots][content=noindex]", "#camps [lang=en]", "figure#detention[lang=en]"];
    let alternates = ["ru", "en"].map(|lang| format!("link[rel=alternate][hreflang={lang}]"));
    let [draft, english] = pages(&copy);
    for selector in of_draft {
        assert!(count(&draft, selector) > 0, "the draft has no {selector}");
    }
    for selector in &alternates {
        assert_eq!((count(&draft, selector), count(&english, selector)), (0, 0), "{selector}");
    }
    let mut signed = "language,context,english,text,who,date\n".to_owned();
    for entry in catalogue(&copy).entries {
        let (english, text) = (hash(&entry.unit.english), hash(&entry.text));
        signed += &format!("ru,{},{english},{text},a reader known to the editors,2026-11-29\n", entry.unit.context);
    }
    fs::write(copy.path("story/sign-off.csv"), signed).expect("the sign-offs");
    let [signed, english] = pages(&copy);
    for selector in of_draft {
        assert_eq!(count(&signed, selector), 0, "the signed edition has {selector}");
    }
    for selector in &alternates {
        assert_eq!((count(&signed, selector), count(&english, selector)), (1, 1), "{selector}");
    }
}
