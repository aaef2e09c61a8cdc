//! The wording of translations: terms, loaded words and hedges that drift are reported, in each language.

use super::temporary_assets::{TemporaryAssets, assets};
use explainer::content::Diagnostics;
use explainer::content::assets::Assets;
use explainer::content::translation::catalogue::Catalogue;
use std::fs;

/// The problems of a catalogue after a change of one unit.
fn problems(language: &str, context: &str, change: impl Fn(&str) -> String) -> String {
    let copy = TemporaryAssets::new();
    let path = copy.path(&format!("story/{language}.po"));
    let mut catalogue = Catalogue::parse(language, &fs::read_to_string(&path).expect(language)).expect(language);
    let entry = catalogue.entries.iter_mut().find(|entry| entry.unit.context == context).expect(context);
    entry.text = change(&entry.text);
    fs::write(&path, catalogue.write(language, |_| String::new())).expect(language);
    let assets = Assets::new(copy.path(""));
    let translation = assets.translation(language).unwrap_or_else(|diagnostic| panic!("{diagnostic}"));
    text_of(&translation.expect("a catalogue").check(&assets))
}

/// The text of all diagnostics. Empty if there are none.
fn text_of(diagnostics: &Diagnostics) -> String {
    diagnostics.0.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

/// The problems of a catalogue after a replacement, which must change the unit.
fn after(language: &str, context: &str, from: &str, to: &str) -> String {
    problems(language, context, |text| {
        assert!(text.contains(from), "{context} has no “{from}”: {text}");
        text.replacen(from, to, 1)
    })
}

#[test]
fn the_catalogues_keep_all_terms_and_hedges() {
    let assets = assets();
    for language in ["ru", "kk", "zh-Hans", "tr", "ug"] {
        let translation = assets.translation(language).expect(language).expect(language);
        assert_eq!(text_of(&translation.check(&assets)), "", "{language}");
    }
}

#[test]
fn a_term_that_drifts_is_reported() {
    let cases = [
        ("ru", "claims.json#5.7.text", "арестам", "задержаниям", "arrest"),
        ("ru", "claims.json#3.5.text", "лагерях перевоспитания", "центрах", "re education camps"),
        ("kk", "claims.json#5.7.text", "тұтқындауға", "қамауға", "arrest"),
        ("kk", "claims.json#3.9.text", "Қамауға алынған адамдарға", "Тыңдаушыларға", "Detainees"),
        ("zh-Hans", "claims.json#5.7.text", "逮捕", "拘留", "arrest"),
        ("zh-Hans", "claims.json#3.5.text", "再教育营", "学校", "re education camps"),
        ("tr", "claims.json#5.7.text", "tutuklamaya", "gözaltına", "arrest"),
        ("tr", "claims.json#3.9.text", "Alıkonulan", "Hükümlü", "Detainees"),
        ("ug", "claims.json#5.7.text", "قولغا ئېلىنىشقا", "تۇتۇپ تۇرۇلۇشقا", "arrest"),
        ("ug", "claims.json#3.5.text", "لاگېرلىرىدا", "مەكتەپلىرىدە", "re education camps"),
    ];
    for (language, context, from, to, term) in cases {
        let found = after(language, context, from, to);
        let problem = format!("no accepted form of the term “{term}”");
        assert!(found.contains(&problem) && found.contains(context), "{language}: {found}");
        assert!(found.contains(&format!("assets/story/{language}.po:")) && found.contains("terms.csv"), "{found}");
    }
}

#[test]
fn a_loaded_word_is_accepted_in_quotation_marks_only() {
    let cases = [
        ("ru", "концлагерях", "«концлагерях»"),
        ("kk", "концлагерьлерде", "«концлагерьлерде»"),
        ("zh-Hans", "集中营", "“集中营”"),
        ("tr", "toplama kamplarında", "“toplama kamplarında”"),
        ("ug", "جازا لاگېرلىرىدا", "«جازا لاگېرلىرىدا»"),
    ];
    for (language, word, quoted) in cases {
        let with = |word: &str| problems(language, "claims.json#3.5.text", |text| format!("{text} {word}."));
        assert!(with(word).contains("the loaded word"), "{language}: {}", with(word));
        assert_eq!(with(quoted), "", "{language}");
    }
}

#[test]
fn a_hedge_that_is_dropped_or_changed_is_reported() {
    let (about, more) = ("claims.json#2.10.text", "glossary.json#yi-ta-incident.text");
    let cases = [
        ("ru", about, "около 200", "200", "without its hedge “about”"),
        ("ru", more, "более 60", "около 60", "with the hedge “about”"),
        ("kk", about, "шамамен 200", "200", "without its hedge “about”"),
        ("kk", more, " адамнан астам", " адам", "without its hedge “more than”"),
        ("zh-Hans", about, "约20万", "20万", "without its hedge “about”"),
        ("zh-Hans", more, "超过6万", "至少6万", "with the hedge “at least”"),
        ("tr", about, "yaklaşık 200", "en çok 200", "with the hedge “up to”"),
        ("tr", more, "60.000’den fazla kişinin", "60.000 kişinin", "without its hedge “more than”"),
        ("ug", about, "تەخمىنەن 200", "كەم دېگەندە 200", "with the hedge “at least”"),
        ("ug", more, " ئادەمدىن ئارتۇق", "", "without its hedge “more than”"),
    ];
    for (language, context, from, to, problem) in cases {
        let found = after(language, context, from, to);
        assert!(found.contains(problem) && found.contains(context), "{language}: {found}");
    }
}

#[test]
fn a_language_without_forms_or_hedges_is_reported() {
    for (file, from, to, problem) in [
        ("story/terms.csv", "english,ru,", "english,xx,", "ru"),
        ("story/hedges.json", "\"ru\": {", "\"xx\": {", "has no language “ru”"),
    ] {
        let copy = TemporaryAssets::new();
        copy.replace(file, from, to);
        let assets = Assets::new(copy.path(""));
        let translation = assets.translation("ru").expect("ru").expect("ru");
        let found = text_of(&translation.check(&assets));
        assert!(found.contains(file) && found.contains(problem), "{found}");
    }
}
