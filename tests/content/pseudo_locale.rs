//! The pseudo-locales load and pass all checks.

use super::temporary_assets::assets;
use explainer::content::Content;
use explainer::content::language::Direction;
use explainer::content::pseudo_locale::PseudoLocale;

#[test]
fn both_load_without_diagnostics() {
    for (_, code) in PseudoLocale::ALL {
        let content = Content::load(&assets(), code, &explainer::figures::IDS)
            .unwrap_or_else(|diagnostics| panic!("{code}: {diagnostics}"));
        assert_eq!(content.language.code, code);
    }
}

#[test]
fn one_is_longer_and_accented_and_the_other_is_right_to_left() {
    let english = super::temporary_assets::content();
    let accented = Content::load(&assets(), "en-XA", &explainer::figures::IDS).expect("it loads");
    assert!(accented.ui.title.len() > english.ui.title.len() && accented.ui.title != english.ui.title);
    let mirrored = Content::load(&assets(), "ar-XB", &explainer::figures::IDS).expect("it loads");
    assert_eq!(mirrored.language.dir, Direction::Rtl);
    assert!(mirrored.ui.title.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter)));
}

#[test]
fn numbers_placeholders_and_addresses_are_unchanged() {
    let (language, english) = PseudoLocale::for_file("story/en-XA/sections/since.md").expect("a pseudo-locale");
    assert_eq!(english, "story/en/sections/since.md");
    assert_eq!(language.file("x.md", "By [1 kg](data:a/b), see"), "By [1 kg](data:a/b), séééé");
    assert_eq!(language.file("x.json", "{\"key\":\"imports\"}").replace([' ', '\n'], ""), "{\"key\":\"imports\"}");
    assert!(language.file("x.json", "{\"a\":\"about {n}\"}").contains("{n}"));
    assert!(PseudoLocale::for_file("story/en/labels.json").is_none());
}
