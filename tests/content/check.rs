//! `cargo xtask check` reports all problems at once, and only those.
//!
//! The program builds the real figures, so the tests break copies of the published story.

use super::temporary_assets::{TemporaryAssets, assets, content};
use explainer::figures::IDS;
use explainer::site::{Checked, Problems, check};
use std::process::{Command, Output};

/// The texts and the series of a drawn figure.
const WORDS: &str = "story/en/figures/trade.json";
const SERIES: &str = "data/series/trade.csv";

/// A number that no source has.
const WRONG: &str = "987,654";

/// Replaces the first occurrence of a text. Returns its line.
fn break_line(temporary_assets: &TemporaryAssets, file: &str, from: &str, to: &str) -> usize {
    let text = std::fs::read_to_string(temporary_assets.path(file)).expect(file);
    temporary_assets.replace(file, from, to);
    text.lines().position(|line| line.contains(from)).unwrap_or_else(|| panic!("{file} has no “{from}”")) + 1
}

/// The file of the first section that contains a text.
fn section_with(text: &str) -> String {
    let files =
        content().sections.iter().map(|section| format!("story/en/sections/{}.md", section.id)).collect::<Vec<_>>();
    let contains = |file: &String| std::fs::read_to_string(assets().path(file)).expect(file).contains(text);
    files.into_iter().find(contains).unwrap_or_else(|| panic!("no section contains “{text}”"))
}

/// Adds a wrong number to the first link to a row of the data. Returns its file and line.
fn break_a_sentence(temporary_assets: &TemporaryAssets) -> (String, usize) {
    let file = section_with("](data:");
    let text = std::fs::read_to_string(temporary_assets.path(&file)).expect(&file);
    let (before, _) = text.split_once("](data:").expect("a link");
    let link = &before[before.rfind('[').expect("the start of the link")..];
    let line = break_line(temporary_assets, &file, link, &link.replacen('[', &format!("[{WRONG} "), 1));
    (file, line)
}

fn checked(temporary_assets: &TemporaryAssets) -> Result<Checked, Problems> {
    check(temporary_assets.project())
}

/// The problems of a copy. Panics if there are none.
fn problems(temporary_assets: &TemporaryAssets) -> Vec<String> {
    checked(temporary_assets).expect_err("a problem").0
}

#[test]
fn intact_assets_are_counted() {
    let checked = checked(&TemporaryAssets::new()).unwrap_or_else(|problems| panic!("{problems}"));
    let content = content();
    assert_eq!(checked.languages, content.settings.languages);
    assert_eq!(checked.pseudo_locale, ["en-XA", "ar-XB"]);
    assert_eq!(checked.claims, content.claims.len());
    assert_eq!(checked.tables, content.series_tables.len());
    assert_eq!(checked.figures, IDS.len());
    // The story page, the editors' page, the ledger, the lesson, the appendix and the story embed; an embed for each
    // figure; a share page for each section.
    let each = 6 + IDS.len() + content.sections.len() + content.appendix.len();
    assert_eq!(checked.pages, each * (checked.languages.len() + checked.pseudo_locale.len()));
    assert_eq!(checked.translations.len(), checked.languages.len() - 1);
    assert!(checked.images > content.sections.len());
}

#[test]
fn a_wrong_number_is_reported_with_file_and_line() {
    let temporary_assets = TemporaryAssets::new();
    let (file, line) = break_a_sentence(&temporary_assets);
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with(&format!("assets/{file}:{line}: “{WRONG} ")), "{problems:?}");
}

#[test]
fn problems_of_several_files_are_reported_together_and_cause_no_others() {
    let temporary_assets = TemporaryAssets::new();
    let (file, line) = break_a_sentence(&temporary_assets);
    let claim = break_line(&temporary_assets, "data/claims.csv", ",C,", ",X,");
    let row = break_line(&temporary_assets, SERIES, ",exact,", ",sure,");
    temporary_assets.replace("story/en/labels.json", "\"skip\":", "\"jump\":");
    let mut problems = problems(&temporary_assets);
    problems.sort();
    let lines: Vec<&str> = problems.iter().map(|problem| problem.split(": ").next().unwrap_or_default()).collect();
    assert_eq!(lines.len(), 4, "{problems:#?}");
    assert!(lines.contains(&format!("assets/{file}:{line}").as_str()), "{problems:#?}");
    assert!(lines.contains(&format!("assets/data/claims.csv:{claim}").as_str()), "{problems:#?}");
    assert!(lines.contains(&format!("assets/{SERIES}:{row}").as_str()), "{problems:#?}");
    assert!(lines.iter().any(|line| line.starts_with("assets/story/en/labels.json:")), "{problems:#?}");
}

#[test]
fn an_unreadable_file_is_one_problem() {
    for file in ["claims", "sources", "notes", "glossary", "labels", "series/trade", "figures/trade"] {
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
fn every_unsupported_block_of_a_section_is_reported() {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace(&section_with("![]("), "![](", "1. One\n\n`code`\n\n![](");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn every_line_with_a_digit_in_the_words_of_a_figure_is_reported() {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace(WORDS, "\"question\": \"", "\"question\": \"In 2020: ");
    temporary_assets.replace(WORDS, "\"answer\": \"", "\"answer\": \"In 2020: ");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn a_figure_that_cannot_be_built_is_reported_with_a_wrong_number() {
    let temporary_assets = TemporaryAssets::new();
    break_a_sentence(&temporary_assets);
    temporary_assets.replace(WORDS, "\"question\":", "\"asks\":");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems.iter().any(|problem| problem.starts_with(&format!("assets/{WORDS}:"))), "{problems:#?}");
}

#[test]
fn a_letter_without_a_font_is_reported() {
    let temporary_assets = TemporaryAssets::new();
    // Drawing the images of all languages takes long.
    temporary_assets.only_languages(&["en"]);
    temporary_assets.replace(WORDS, "\"question\": \"", "\"question\": \"ꙮ ");
    let problems = problems(&temporary_assets);
    assert!(problems.iter().all(|problem| problem.contains('ꙮ')), "{problems:#?}");
}

/// Adds a wrong number to the first translation of a catalogue. Returns the file.
fn break_a_translation(temporary_assets: &TemporaryAssets, language: &str) -> String {
    let file = format!("story/{language}.po");
    let text = std::fs::read_to_string(temporary_assets.path(&file)).expect(&file);
    // The first entry is the header.
    let mut lines = text.lines().filter(|line| line.starts_with("msgstr \"") && *line != "msgstr \"\"");
    let line = lines.next().expect("a translation on one line");
    temporary_assets.replace(&file, line, &line.replacen('"', "\"987654 ", 1));
    file
}

#[test]
fn a_problem_of_the_original_hides_none_of_a_catalogue() {
    let temporary_assets = TemporaryAssets::new();
    let (file, line) = break_a_sentence(&temporary_assets);
    let catalogue = break_a_translation(&temporary_assets, "ru");
    let problems = problems(&temporary_assets);
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems[0].starts_with(&format!("assets/{file}:{line}: ")), "{problems:#?}");
    assert!(problems[1].starts_with(&format!("assets/{catalogue}:")), "{problems:#?}");
}

#[test]
fn a_problem_of_a_translation_hides_none_of_an_image() {
    let temporary_assets = TemporaryAssets::new();
    // Drawing the images of all languages takes long.
    temporary_assets.only_languages(&["en", "ru"]);
    let catalogue = break_a_translation(&temporary_assets, "ru");
    temporary_assets.replace(WORDS, "\"question\": \"", "\"question\": \"ꙮ ");
    let problems = problems(&temporary_assets);
    assert!(problems[0].starts_with(&format!("assets/{catalogue}:")), "{problems:#?}");
    assert!(problems.len() > 1 && problems[1..].iter().all(|problem| problem.contains('ꙮ')), "{problems:#?}");
}

fn run(temporary_assets: &TemporaryAssets) -> Output {
    let mut check = Command::new(env!("CARGO_BIN_EXE_check"));
    check.env("CARGO_MANIFEST_DIR", temporary_assets.project()).output().expect("the program runs")
}

#[test]
fn the_program_prints_the_counts_or_fails_with_every_problem() {
    let temporary_assets = TemporaryAssets::new();
    // The test above checks all languages.
    temporary_assets.only_languages(&["en", "ru"]);
    let output = run(&temporary_assets);
    assert!(output.status.success(), "{output:?}");
    // A line for the translation, and the counts.
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.lines().count() == 2 && printed.starts_with("ru: "), "{printed}");
    let (file, line) = break_a_sentence(&temporary_assets);
    temporary_assets.replace("data/sources.csv", ",news", ",rumour");
    let output = run(&temporary_assets);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(printed.contains(&format!("{file}:{line}: ")) && printed.contains("sources.csv:"), "{printed}");
    assert_eq!(printed.lines().last(), Some("2 problems"), "{printed}");
}
