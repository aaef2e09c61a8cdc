//! A misspelt, missing or unfilled placeholder in the words of a figure stops the build, in every language.

use super::temporary_assets::TemporaryAssets;
use explainer::content::Content;
use explainer::content::files::Assets;
use explainer::figures::{IDS, all};
use std::fs;

/// Breaks one file of a language. The message must contain all of `parts`.
fn check(lang: &str, file: &str, from: &str, to: &str, parts: &[&str]) {
    let assets = TemporaryAssets::new();
    if lang != "en" {
        translate(&assets, lang);
    }
    assets.replace(&format!("story/{lang}/{file}"), from, to);
    let content = Content::load(&Assets::at(assets.path("")), lang, &IDS).expect("the content loads");
    let Err(message) = all(&content) else { panic!("“{to}” in {file} was accepted") };
    let message = message.to_string();
    for part in parts {
        assert!(message.contains(part), "the message on “{to}” in {file} has no “{part}”:\n{message}");
    }
}

/// Adds a language with the English words.
fn translate(assets: &TemporaryAssets, lang: &str) {
    for folder in ["", "sections", "figures", "series"] {
        let (from, to) = (assets.path("story/en").join(folder), assets.path("story").join(lang).join(folder));
        fs::create_dir_all(&to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder").flatten().filter(|entry| entry.path().is_file()) {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}

#[test]
fn a_misspelt_placeholder() {
    let parts = ["figures/trade.json:3:", "{yaer}", "has no value"];
    check("en", "figures/trade.json", "imports in {year}", "imports in {yaer}", &parts);
    check("tr", "figures/trade.json", "imports in {year}", "imports in {yaer}", &["/tr/figures/trade.json:3:"]);
    check("en", "language.json", "about {n}", "about {m}", &["language.json:", "{m}"]);
}

#[test]
fn a_missing_placeholder() {
    let parts = ["figures/population.json:3:", "{census}", "is missing"];
    check("en", "figures/population.json", "has {census}, as", "has, as", &parts);
    check("tr", "figures/population.json", "has {census}, as", "has, as", &["/tr/figures/population"]);
    // The texts of rows may use any of several values, so only the first language shows what is missing.
    let parts = ["/tr/figures/trade.json:3:", "other placeholders"];
    check("tr", "figures/trade.json", "imports in {year}", "imports", &parts);
}

#[test]
fn an_unfilled_placeholder() {
    let parts = ["figures/famine.json:", "{who}", "has no value"];
    check("en", "figures/famine.json", "How many died", "How many {who} died", &parts);
}
