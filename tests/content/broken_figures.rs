//! A figure never drops data or writes an empty text: a piece that it needs and that is missing stops the build.

use super::temporary_assets::TemporaryAssets;
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{IDS, all};

/// Breaks one file. The message must contain all of `parts`.
fn check(file: &str, from: &str, to: &str, parts: &[&str]) {
    check_edits(&[(file, from, to)], parts);
}

/// Changes files, each from one text to another.
fn check_edits(edits: &[(&str, &str, &str)], parts: &[&str]) {
    let assets = TemporaryAssets::new();
    for (file, from, to) in edits {
        assets.replace(file, from, to);
    }
    let (content, _) = Content::inspect(&Assets::new(assets.path("")), "en", &IDS);
    let content = content.expect("the content can be inspected");
    let Err(message) = all(&content) else { panic!("{edits:?} was accepted") };
    let message = message.to_string();
    for part in parts {
        assert!(message.contains(part), "the message on {edits:?} has no “{part}”:\n{message}");
    }
}

#[test]
fn a_row_without_a_number_or_a_date_is_named() {
    let parts = ["population.csv:11:", "“low”", "Write the value"];
    check("data/series/population.csv", "1562518,exact,1562518,exact", ",,,", &parts);
    let parts = ["population.csv:11:", "the date of this row", "Write the date"];
    check("data/series/population.csv", "census-2020,2020", "census-2020,", &parts);
    check("data/series/trade.csv", "imports,9.3", "imports,", &["trade.csv:2:", "“share”"]);
}

#[test]
fn a_rank_without_words_is_named() {
    let parts = ["trade.csv:2:", "the rank 9 has no words"];
    check("data/series/trade.csv", "percent-of-goods-imports,2", "percent-of-goods-imports,9", &parts);
}

#[test]
fn a_missing_row_source_or_place_is_named() {
    let parts = ["border.csv:", "“natural-earth-50m”", "Add the row"];
    let edits = [
        ("data/series/border.csv", "natural-earth-50m,", "medium,"),
        ("story/en/series/border.json", "\"natural-earth-50m\"", "\"medium\""),
    ];
    check_edits(&edits, &parts);
    let parts = ["sources.csv:196:", "the date of the source “amnesty-2021-education”"];
    check("data/sources.csv", "IN INTERNMENT CAMPS,2021-06", "IN INTERNMENT CAMPS,", &parts);
    check("data/map/places.json", "\"yining\"", "\"ghulja\"", &["places.json:", "“yining”"]);
}

#[test]
fn words_that_are_missing_are_named() {
    let parts = ["figures/flight.json:", "“famine” has no words", "under groups"];
    check("story/en/figures/flight.json", "\"famine\": {", "\"hunger\": {", &parts);
    check("story/en/series/border.json", "\"km\":", "\"metres\":", &["series/border.json:", "the unit “km”"]);
}
