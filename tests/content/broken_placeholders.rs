//! A misspelt, missing or unfilled placeholder in the words of a figure stops the build. `translations.rs` tests those
//! of catalogues.

use super::temporary_assets::TemporaryAssets;
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{IDS, all};

/// Breaks one file. The message must contain all of `parts`.
fn check(file: &str, from: &str, to: &str, parts: &[&str]) {
    let assets = TemporaryAssets::new();
    assets.replace(&format!("story/{file}"), from, to);
    let content = Content::load(&Assets::new(assets.path("")), "en", &IDS).expect("the content loads");
    let Err(message) = all(&content) else { panic!("“{to}” in {file} was accepted") };
    let message = message.to_string();
    for part in parts {
        assert!(message.contains(part), "the message on “{to}” in {file} has no “{part}”:\n{message}");
    }
}

#[test]
fn a_misspelt_placeholder() {
    let parts = ["figures/trade.json:3:", "{yaer}", "has no value"];
    check("en/figures/trade.json", "imports in {year}", "imports in {yaer}", &parts);
    check("languages.json", "about {n}", "about {m}", &["{m}"]);
}

#[test]
fn a_missing_placeholder() {
    let parts = ["figures/population.json:3:", "{census}", "is missing"];
    check("en/figures/population.json", "has {census}, as", "has, as", &parts);
}

#[test]
fn an_unfilled_placeholder() {
    let parts = ["figures/famine.json:", "{who}", "has no value"];
    check("en/figures/famine.json", "How many died", "How many {who} died", &parts);
}
