//! `cargo xtask check` reports everything that is wrong at once, and nothing that is not.

use super::temporary_assets::{TemporaryAssets, content};
use explainer::figures::IDS;
use explainer::site::check;
use std::process::{Command, Output};

const COMING: &str = "story/en/sections/coming.md";

/// Puts a wrong number into a sentence, and gives the line of it.
fn break_a_sentence(temporary_assets: &TemporaryAssets) -> usize {
    temporary_assets.replace(COMING, "about 200,000 Kazakhs", "about 250,000 Kazakhs");
    let text = std::fs::read_to_string(temporary_assets.path(COMING)).expect(COMING);
    text.lines().position(|line| line.contains("about 250,000 Kazakhs")).expect("the sentence") + 1
}

/// The problems of a copy; it must have some.
fn problems(temporary_assets: &TemporaryAssets) -> Vec<String> {
    check(temporary_assets.project()).expect_err("something is wrong").0
}

#[test]
fn what_is_in_order_is_counted() {
    let checked = check(TemporaryAssets::new().project()).unwrap_or_else(|problems| panic!("{problems}"));
    let content = content();
    assert_eq!(checked.languages, content.settings.languages);
    assert_eq!(checked.pseudo_locale, ["en-XA", "ar-XB"]);
    assert_eq!(checked.claims, content.claims.len());
    assert_eq!(checked.series, content.series.len());
    assert_eq!(checked.figures, IDS.len());
    // The article, its page for editors, the story and each figure as embeds, and a page to share for each section.
    let each = 3 + IDS.len() + content.sections.len() + content.appendix.len();
    assert_eq!(checked.pages, each * 3);
    assert!(checked.images > content.sections.len());
}

#[test]
fn a_wrong_sentence_is_named_with_file_and_line() {
    let temporary_assets = TemporaryAssets::new();
    let line = break_a_sentence(&temporary_assets);
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with(&format!("assets/{COMING}:{line}: “about 250,000 Kazakhs ")), "{problems:?}");
}

#[test]
fn problems_of_several_files_come_together_and_bring_no_others() {
    let temporary_assets = TemporaryAssets::new();
    let line = break_a_sentence(&temporary_assets);
    temporary_assets.replace("data/claims.csv", "1.1,1,C", "1.1,1,X");
    temporary_assets.replace("data/series/trade.csv", "imports,9.3,exact", "imports,nine,exact");
    temporary_assets.replace("story/en/labels.json", "\"skip\":", "\"jump\":");
    let mut problems = problems(&temporary_assets);
    problems.sort();
    let places: Vec<&str> = problems.iter().map(|problem| problem.split(": ").next().unwrap_or_default()).collect();
    assert_eq!(places.len(), 4, "{problems:#?}");
    assert!(places.contains(&format!("assets/{COMING}:{line}").as_str()), "{problems:#?}");
    assert!(places.contains(&"assets/data/claims.csv:2"), "{problems:#?}");
    assert!(places.contains(&"assets/data/series/trade.csv:2"), "{problems:#?}");
    assert!(places.iter().any(|place| place.starts_with("assets/story/en/labels.json:")), "{problems:#?}");
}

#[test]
fn a_file_that_cannot_be_read_is_one_problem() {
    for file in ["claims", "sources", "notes", "glossary", "labels", "language", "series/trade", "figures/trade"] {
        let temporary_assets = TemporaryAssets::new();
        temporary_assets.replace(&format!("story/en/{file}.json"), "{", "{,");
        let problems = problems(&temporary_assets);
        assert_eq!(problems.len(), 1, "{file}: {problems:#?}");
    }
    for file in ["claims", "sources", "notes", "terms"] {
        let temporary_assets = TemporaryAssets::new();
        temporary_assets.remove(&format!("data/{file}.csv"));
        let problems = problems(&temporary_assets);
        assert_eq!(problems.len(), 1, "{file}: {problems:#?}");
    }
}

#[test]
fn every_wrong_block_of_a_section_is_named() {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace(
        "story/en/sections/people.md",
        "![](figure:where)",
        "1. One\n\n`code`\n\n![](figure:where)",
    );
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn every_line_with_a_digit_among_the_words_of_a_figure_is_named() {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace("story/en/figures/trade.json", "\"question\": \"", "\"question\": \"In 2020: ");
    temporary_assets.replace("story/en/figures/trade.json", "\"answer\": \"", "\"answer\": \"In 2020: ");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn a_figure_that_cannot_be_built_is_named_beside_a_wrong_sentence() {
    let temporary_assets = TemporaryAssets::new();
    break_a_sentence(&temporary_assets);
    temporary_assets.replace("story/en/figures/trade.json", "\"question\":", "\"asks\":");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems.iter().any(|problem| problem.starts_with("assets/story/en/figures/trade.json:")), "{problems:#?}");
}

#[test]
fn a_letter_that_no_picture_can_show_is_named() {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace("story/en/figures/trade.json", "\"question\": \"", "\"question\": \"ꙮ ");
    let problems = problems(&temporary_assets);
    assert!(problems.iter().all(|problem| problem.contains("ꙮ")), "{problems:#?}");
}

fn run(temporary_assets: &TemporaryAssets) -> Output {
    let mut check = Command::new(env!("CARGO_BIN_EXE_check"));
    check.env("CARGO_MANIFEST_DIR", temporary_assets.project()).output().expect("the program runs")
}

#[test]
fn the_program_prints_one_line_or_fails_with_every_problem() {
    let temporary_assets = TemporaryAssets::new();
    let output = run(&temporary_assets);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1, "{output:?}");
    let line = break_a_sentence(&temporary_assets);
    temporary_assets.replace("data/sources.csv", ",news", ",rumour");
    let output = run(&temporary_assets);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains(&format!("{COMING}:{line}: ")) && said.contains("sources.csv:"), "{said}");
    assert_eq!(said.lines().last(), Some("2 problems"), "{said}");
}
