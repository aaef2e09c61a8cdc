//! Every error in `assets/` stops the build with a message that has file, line, problem and fix.

use super::temporary_assets::TemporaryAssets;
use explainer::figures::all;

/// Breaks one file. The message must contain all of `said`.
fn check(file: &str, from: &str, to: &str, said: &[&str]) {
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.replace(file, from, to);
    match temporary_assets.load() {
        Ok(_) => panic!("“{to}” in {file} was taken"),
        Err(message) => {
            for words in said {
                assert!(message.contains(words), "“{words}” is not said of “{to}” in {file}:\n{message}");
            }
        }
    }
}

#[test]
fn a_whole_copy_loads() {
    TemporaryAssets::new().load().expect("the copy is whole");
}

#[test]
fn an_unknown_claim_term_row_source_figure_or_place() {
    let people = "story/en/sections/people.md";
    check(people, "(claim:1.2)", "(claim:9.9)", &["people.md:", "no claim “9.9”", "claims.csv"]);
    check("story/en/sections/coming.md", "(term:basmachi)", "(term:basmach)", &["coming.md:", "no term “basmach”"]);
    check(people, "(data:xinjiang-composition/total)", "(data:xinjiang-composition/sum)", &["people.md:", "no row"]);
    check("story/en/sections/since.md", "(source:article)", "(source:articel)", &["since.md:", "no source “articel”"]);
    check(people, "(figure:where)", "(figure:whence)", &["people.md:", "no figure “whence”"]);
    check("story/en/sections/camps.md", "(#method)", "(#methods)", &["camps.md:", "no anchor “methods”"]);
    check(people, "(claim:1.2)", "(https://example.org/)", &["people.md:", "not a link target of the story"]);
}

#[test]
fn a_source_that_a_claim_note_term_or_row_names() {
    check("data/claims.csv", "article;china-census-2020", "article;china-census-2021", &["claims.csv:3", "no source"]);
    check("data/notes.csv", "joint-boundary-commission", "boundary", &["notes.csv:2", "no source “boundary”"]);
    check("data/series/trade.csv", "factbook,F", "factboock,F", &["trade.csv:2", "no source “factboock”"]);
    check("data/series/trade.csv", "2002-2015,factbook,F", "2002-2015,,F", &["trade.csv:2", "has no source"]);
    check("data/sources.csv", ",news", ",rumour", &["sources.csv:", "“rumour”, which has no words"]);
    check("story/en/labels.json", "\"mirror\": \"a copy", "\"copy\": \"a copy", &["sources.csv:", "“mirror”"]);
}

#[test]
fn a_claim_with_neither_source_nor_not_found() {
    check("data/claims.csv", ",article,not-found", ",article,agrees", &["claims.csv:2", "is not marked not-found"]);
    check("data/claims.csv", ",article,not-found", ",article,perhaps", &["claims.csv:2", "found has no known value"]);
    check(
        "data/claims.csv",
        ",article,not-found",
        ",rfa-2017-10,not-found",
        &["claims.csv:2", "the first source is not the article"],
    );
    check("data/claims.csv", "1.1,1,C", "1.1,1,X", &["claims.csv:2", "unknown kind of claim"]);
}

#[test]
fn a_claim_term_or_figure_without_its_place() {
    check(
        "story/en/sections/what-can-be-done.md",
        "(claim:7.3)",
        "(claim:7.2)",
        &["claims.csv:", "no section links to the claim 7.3"],
    );
    check("story/en/sections/coming.md", "(term:urkun)", "(term:basmachi)", &["no section links to the term “urkun”"]);
    check("story/en/sections/people.md", "![](figure:where)", "", &["“where” is placed 0 times"]);
}

#[test]
fn words_that_a_language_lacks() {
    check(
        "story/en/claims.json",
        "\"1.1\":",
        "\"1.11\":",
        &["claim 1.1 has no words", "no claim 1.11", "claims.json:"],
    );
    check("story/en/notes.json", "\"C1\":", "\"C91\":", &["note “C1” has no words", "no note “C91”"]);
    check(
        "story/en/glossary.json",
        "\"basmachi\":",
        "\"raiders\":",
        &["term “basmachi” has no words", "no term “raiders”"],
    );
    check("story/en/labels.json", "\"skip\":", "\"jump\":", &["labels.json:", "unknown field `jump`"]);
    check("story/en/labels.json", "\"partly\":", "\"part\":", &["labels.json:", "“partly” has no words"]);
    check(
        "story/en/series/trade.json",
        "\"imports-2012\":",
        "\"imports-1912\":",
        &["trade.json:", "no row “imports-1912”"],
    );
    let returns = "story/en/series/returns.json";
    check(
        returns,
        "\"from-china-part\":",
        "\"part\":",
        &["returns.json:3", "“from-china-part” of the row", "has no name"],
    );
    check(returns, "\"people\":", "\"persons\":", &["returns.json:", "“people” of the row", "Add it under “_units”"]);
    let temporary_assets = TemporaryAssets::new();
    temporary_assets.remove("story/en/sections/camps.md");
    assert!(
        temporary_assets
            .load()
            .is_err_and(|message| message.contains("assets/story/en/sections/camps.md: cannot be read"))
    );
}

#[test]
fn a_row_that_does_not_parse() {
    let trade = "data/series/trade.csv";
    check(
        trade,
        "imports,9.3,exact",
        "imports,nine,exact",
        &["trade.csv:2", "“nine” in the column share is not a number"],
    );
    check(
        trade,
        "imports,9.3,exact",
        "imports,9.3,sure",
        &["trade.csv:2", "“sure” in the column bound is not a bound"],
    );
    check(trade, "factbook,F\n", "factbook,U\n", &["trade.csv:2", "“U” is not one of the marks"]);
    check(trade, "imports-2002,2002,", "imports-2002,202,", &["trade.csv:2", "is not a date"]);
    check(
        trade,
        "imports-2002,2002,imports",
        "imports-2002,2002,imports,imports",
        &["trade.csv:2", "does not fit the table"],
    );
    check(trade, "imports-2003,", "imports-2002,", &["trade.csv:3", "is not unique"]);
    check(trade, "key,year", "id,year", &["trade.csv:1", "no column “key”"]);
    check("data/series/detention.csv", "2018-08-10", "2018-13-10", &["detention.csv:2", "is not a date"]);
    check(
        "data/series/famine-deaths.csv",
        "1300000,about,2300000",
        "2300000,about,1300000",
        &["famine-deaths.csv:", "do not form a range"],
    );
}

#[test]
fn rows_out_of_the_order_of_time() {
    check("data/series/trade.csv", "imports-2003,2003", "imports-2003,2001", &["trade.csv:3", "out of order"]);
    check(
        "data/series/displacement.csv",
        "1930,1933",
        "1933,1930",
        &["displacement.csv:", "the end is earlier than the start"],
    );
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
        ",from-china-2021,computed",
        ",from-china-1921,computed",
        &["returns.csv:6", "there is no such row"],
    );
    check(returns, ",from-china-stated,computed", ",from-china-part,computed", &["returns.csv:2", "no such row"]);
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
    check("data/series/trade.csv", "share,bound", "part,bound", &["trade.csv:1", "no series has a column “part”"]);
    check("data/series/cases.csv", ",no,", ",perhaps,", &["cases.csv:2", "in the column after_article is not a flag"]);
    let temporary_assets = TemporaryAssets::new();
    let path = temporary_assets.path("data/series/trade-article.csv");
    let table = std::fs::read_to_string(&path).expect("the table");
    let shorter = table.replace(",rank,", ",").replace(",2,article", ",article");
    assert_ne!(table, shorter);
    std::fs::write(&path, shorter).expect("the table");
    let content = temporary_assets.load().expect("the table is whole without a rank");
    let diagnostics = all(&content).err().expect("a figure reads the rank").to_string();
    assert!(
        diagnostics.contains("assets/data/series/trade-article.csv:1: has no column “rank”. Add it to the header line"),
        "{diagnostics}"
    );
}

#[test]
fn a_number_without_evidence() {
    let coming = "story/en/sections/coming.md";
    check(
        coming,
        "about 200,000 Kazakhs",
        "about 250,000 Kazakhs",
        &["coming.md:", "that its link target does not have"],
    );
    check(
        coming,
        "about 1.8 million Kazakhs",
        "about 1.9 million Kazakhs",
        &["coming.md:", "that its link target does not have"],
    );
    check(coming, "[160,000](data", "[161,000](data", &["coming.md:", "that its link target does not have"]);
    check(
        coming,
        "The article answers with a flight",
        "In 1916 the article begins",
        &["coming.md:3", "not linked to its source"],
    );
    check(
        "story/en/sections/since.md",
        "[23 July 2020](source",
        "[24 July 2020](source",
        &["since.md:", "that its link target does not have"],
    );
}

#[test]
fn blocks_that_the_page_does_not_show() {
    let people = "story/en/sections/people.md";
    check(people, "# Who they are", "Who they are", &["people.md:1", "no title"]);
    check(people, "![](figure:where)", "1. One", &["people.md:", "this kind of block is not supported"]);
    check(people, "![](figure:where)", "# Twice", &["people.md:", "second title"]);
    check(people, "![](figure:where)", "`code` here", &["people.md:", "this kind of inline text is not supported"]);
    check(people, "![](figure:where)", "<b>bold</b>", &["people.md:", "this kind of inline text is not supported"]);
}

#[test]
fn settings_that_cannot_be() {
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
    let said = ["sharing.json", "the section “coming” has no description", "there is no section “going”"];
    check("story/en/sharing.json", "\"coming\": \"", "\"going\": \"", &said);
}
