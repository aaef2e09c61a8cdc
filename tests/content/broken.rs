//! Every error in `assets/` stops the build with a message that has file, line, problem and fix.
//!
//! The tests break a small fixture story.

use super::temporary_assets::TemporaryAssets;

const COAST: &str = "story/en/sections/coast.md";
const TRADE: &str = "story/en/sections/trade.md";
const SHIPS: &str = "data/series/ships.csv";
const CREWS: &str = "data/series/crews.csv";

/// Breaks one file. The message must contain all of `parts`.
pub fn check(file: &str, from: &str, to: &str, parts: &[&str]) {
    let assets = TemporaryAssets::fixture();
    assets.replace(file, from, to);
    match assets.load() {
        Ok(_) => panic!("“{to}” in {file} was accepted"),
        Err(message) => {
            for part in parts {
                assert!(message.contains(part), "the message on “{to}” in {file} has no “{part}”:\n{message}");
            }
        }
    }
}

#[test]
fn the_fixture_loads() {
    TemporaryAssets::fixture().load().unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
}

#[test]
fn a_number_without_the_hedge_of_its_row() {
    let section = "story/en/sections/coast.md";
    let parts =
        ["coast.md:9", "“16,500” is more exact than its row crews/season, which has “about”", "Write the hedge"];
    check(section, "Some [16,500]", "There were [16,500]", &parts);
    check(section, "Some [16,500]", "Over [16,500]", &parts);
    // A word that contains a hedge is none.
    check(section, "Some [16,500]", "Handsome [16,500]", &parts);
}

#[test]
fn the_published_story_loads() {
    TemporaryAssets::new().load().unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
}

#[test]
fn an_unknown_claim_term_row_source_figure_or_fragment() {
    check(COAST, "(claim:1.2)", "(claim:9.9)", &["coast.md:", "no claim “9.9”", "claims.csv"]);
    check(COAST, "(term:mole)", "(term:mol)", &["coast.md:", "no term “mol”"]);
    check(COAST, "(data:crews/season)", "(data:crews/year)", &["coast.md:", "no row"]);
    check("story/en/sections/lede.md", "(source:article)", "(source:articel)", &["lede.md:", "no source “articel”"]);
    check(COAST, "(figure:ships)", "(figure:boats)", &["coast.md:", "no figure “boats”"]);
    check(COAST, "(#sources)", "(#source)", &["coast.md:", "no figure or section “source”"]);
    check(COAST, "(claim:1.2)", "(https://example.org/)", &["coast.md:", "not a link target of the story"]);
}

#[test]
fn an_unknown_source_of_a_claim_note_or_row_and_an_unknown_kind_of_source() {
    check("data/claims.csv", "article;register", "article;registry", &["claims.csv:3", "no source “registry”"]);
    check("data/notes.csv", "article;register", "article;registry", &["notes.csv:2", "no source “registry”"]);
    check(SHIPS, "register,F", "registry,F", &["ships.csv:2", "no source “registry”"]);
    check(SHIPS, "2,,register,F", "2,,,F", &["ships.csv:2", "has no source"]);
    check("data/sources.csv", ",news", ",rumour", &["sources.csv:4", "“rumour”, which has no words"]);
    check("story/en/labels.json", "\"mirror\": \"a copy", "\"copy\": \"a copy", &["sources.csv:5", "“mirror”"]);
}

#[test]
fn a_claim_with_an_unknown_value_or_without_its_sources() {
    check("data/claims.csv", ",article,not-found", ",article,agrees", &["claims.csv:2", "is not marked not-found"]);
    check("data/claims.csv", ",article,not-found", ",article,perhaps", &["claims.csv:2", "found has no known value"]);
    check(
        "data/claims.csv",
        ",article,not-found",
        ",register,not-found",
        &["claims.csv:2", "the first source is not the article"],
    );
    check("data/claims.csv", "1.1,1,C", "1.1,1,X", &["claims.csv:2", "unknown kind of claim"]);
}

#[test]
fn an_unused_claim_term_or_figure() {
    check(TRADE, "(claim:1.3)", "(claim:1.1)", &["claims.csv:4", "no section links to the claim 1.3"]);
    check(TRADE, "(term:quay)", "(term:mole)", &["no section links to the term “quay”"]);
    check(COAST, "![](figure:ships)", "", &["“ships” is placed 0 times"]);
}

#[test]
fn missing_and_superfluous_words_of_a_language() {
    check(
        "story/en/claims.json",
        "\"1.1\":",
        "\"1.11\":",
        &["claim 1.1 has no words", "no claim 1.11", "claims.json:"],
    );
    check("story/en/notes.json", "\"C1\":", "\"C91\":", &["note “C1” has no words", "no note “C91”"]);
    check("story/en/glossary.json", "\"mole\":", "\"pier\":", &["term “mole” has no words", "no term “pier”"]);
    check("story/en/labels.json", "\"skip\":", "\"jump\":", &["labels.json:", "unknown field `jump`"]);
    check("story/en/labels.json", "\"partly\":", "\"part\":", &["labels.json:", "“partly” has no words"]);
    check("story/en/series/ships.json", "\"built-1902\":", "\"built-1802\":", &["ships.json:", "no row “built-1802”"]);
    let assets = TemporaryAssets::fixture();
    assets.remove(TRADE);
    assert!(assets.load().is_err_and(|message| message.contains(&format!("assets/{TRADE}: cannot be read"))));
}

#[test]
fn a_row_that_does_not_parse() {
    check(SHIPS, "built,12.5,", "built,twelve,", &["ships.csv:2", "“twelve” in the column share is not a number"]);
    check(SHIPS, "12.5,exact", "12.5,sure", &["ships.csv:2", "“sure” in the column bound is not a bound"]);
    check(SHIPS, "register,F\n", "register,U\n", &["ships.csv:2", "“U” is no code of evidence"]);
    check(SHIPS, "built-1901,1901,", "built-1901,191,", &["ships.csv:2", "is not a date"]);
    check(SHIPS, "1901,built", "1901,built,built", &["ships.csv:2", "does not fit the table"]);
    check(SHIPS, "built-1902,", "built-1901,", &["ships.csv:3", "is not unique"]);
    check(SHIPS, "key,year", "id,year", &["ships.csv:1", "no column “key”"]);
    check(CREWS, "1901-02-10", "1901-13-10", &["crews.csv:2", "is not a date"]);
    check(CREWS, "1300,about,2300", "2300,about,1300", &["crews.csv:2", "do not form a range"]);
}

#[test]
fn rows_out_of_order() {
    check(SHIPS, "built-1902,1902", "built-1902,1900", &["ships.csv:3", "out of order"]);
    check(CREWS, "1901,1903", "1903,1901", &["crews.csv:3", "the end is earlier than the start"]);
}

#[test]
fn a_number_without_evidence() {
    let other = "that its link target does not have";
    check(COAST, "about 40,000 people", "about 45,000 people", &["coast.md:7", other]);
    check(TRADE, "about 2.5 million crates", "about 2.6 million crates", &["trade.md:3", other]);
    check(COAST, "[16,500](data", "[16,600](data", &["coast.md:9", other]);
    check("story/en/sections/lede.md", "[8 March 2019](source", "[9 March 2019](source", &["lede.md:3", other]);
    check(COAST, "A coast begins", "In 1901 a coast begins", &["coast.md:3", "not linked to its source"]);
}

#[test]
fn blocks_that_the_page_does_not_support() {
    let inline = "this kind of inline text is not supported";
    check(COAST, "# The coast", "The coast", &["coast.md:1", "no title"]);
    check(COAST, "![](figure:ships)", "1. One", &["coast.md:5", "this kind of block is not supported"]);
    check(COAST, "![](figure:ships)", "# Twice", &["coast.md:5", "second title"]);
    check(COAST, "![](figure:ships)", "`code` here", &["coast.md:5", inline]);
    check(COAST, "![](figure:ships)", "<b>bold</b>", &["coast.md:5", inline]);
}

#[test]
fn invalid_settings() {
    check(
        "site.json",
        "\"site_url\": \"\"",
        "\"site_url\": \"example.org\"",
        &["site.json:2", "not a URL of a folder"],
    );
    check(
        "site.json",
        "\"report_url\": \"\"",
        "\"report_url\": \"mail me\"",
        &["site.json:3", "neither a URL nor a mail"],
    );
    check("site.json", "\"languages\": [\"en\"]", "\"languages\": []", &["site.json:4", "no language"]);
    check("site.json", "\"languages\"", "\"tongues\"", &["site.json:", "unknown field `tongues`"]);
}

#[test]
fn a_section_without_a_description_and_a_description_without_a_section() {
    let parts = ["sharing.json", "the section “coast” has no description", "there is no section “cost”"];
    check("story/en/sharing.json", "\"coast\": \"", "\"cost\": \"", &parts);
}
