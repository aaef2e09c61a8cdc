//! Errors in the relations between rows, in their parts and in their columns stop the build.
//!
//! The tests break the published story, because the fixture has no such rows.

use super::temporary_assets::TemporaryAssets;
use explainer::figures::all;

/// Breaks one file of the published story. The message must contain all of `parts`.
fn check(file: &str, from: &str, to: &str, parts: &[&str]) {
    let assets = TemporaryAssets::new();
    assets.replace(file, from, to);
    let message = match assets.load() {
        Ok(content) => match all(&content) {
            Ok(_) => panic!("“{to}” in {file} was accepted"),
            Err(message) => message.to_string(),
        },
        Err(message) => message.to_string(),
    };
    for part in parts {
        assert!(message.contains(part), "the message on “{to}” in {file} has no “{part}”:\n{message}");
    }
}

#[test]
fn rows_that_count_the_same_people_are_kept_apart() {
    let returns = "data/series/returns.csv";
    check(
        returns,
        "2021-04-01,from-china-part,",
        "2021-04-01,from-china,",
        &["returns.csv:6", "“from-china-2021” count the same people, and are of one series “from-china”", "of its own"],
    );
    check(
        returns,
        ",from-china-2021,yes,computed",
        ",from-china-1921,yes,computed",
        &["returns.csv:6", "there is no such row"],
    );
    check(returns, ",from-china-stated,no,computed", ",from-china-part,no,computed", &["returns.csv:7", "no such row"]);
    let displacement = "data/series/displacement.csv";
    check(
        displacement,
        ",famine-to-china-ogpu,ablazhey-2011",
        ",,ablazhey-2011",
        &[
            "displacement.csv:17",
            "“famine-to-china-ogpu” is a rival of “famine-to-china-alma-ata”, which does not name it",
        ],
    );
    check(
        displacement,
        "people,famine-all-destinations,,kazakh-commission",
        "people,famine-to-china-ogpu,,kazakh-commission",
        &["displacement.csv:", "are each inside the other"],
    );
}

#[test]
fn parts_that_do_not_add_up() {
    check(
        "data/series/ili-composition.csv",
        "15.9,exact,15.9",
        "16.9,exact,16.9",
        &["ili-composition.csv:2", "the parts add up to 101, not to 100"],
    );
    check(
        "data/series/xinjiang-composition.csv",
        "1102928,exact,1102928",
        "1102929,exact,1102929",
        &["xinjiang-composition.csv:2", "the parts add up to 25852346, not to 25852345"],
    );
    check(
        "data/series/ili-composition.csv",
        "15.9,exact,15.9,exact,percent-of-residents",
        "15.9,exact,15.9,exact,people",
        &["ili-composition.csv:4", "Write all parts in one unit"],
    );
}

#[test]
fn a_column_that_no_series_has_or_that_a_figure_lacks() {
    check("data/series/trade.csv", "share,bound", "part,bound", &["trade.csv:1", "no table has a column “part”"]);
    check(
        "data/series/cases.csv",
        ",no,",
        ",perhaps,",
        &["cases.csv:2", "in the column after_article is not yes or no"],
    );
    let temporary_assets = TemporaryAssets::new();
    let path = temporary_assets.path("data/series/trade-article.csv");
    let table = std::fs::read_to_string(&path).expect("the table");
    let shorter = table.replace(",rank,", ",").replace(",2,article", ",article");
    assert_ne!(table, shorter);
    std::fs::write(&path, shorter).expect("the table");
    let content = temporary_assets.load().expect("the table is complete without a rank");
    let diagnostics = all(&content).err().expect("a figure reads the rank").to_string();
    assert!(
        diagnostics.contains("assets/data/series/trade-article.csv:1: has no column “rank”. Add it to the header line"),
        "{diagnostics}"
    );
}
