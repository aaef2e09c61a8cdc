//! The table of each figure has all rows of its series, and no others except rows of the article.

use super::harness::{Browser, browser_tests};
use std::path::Path;

browser_tests! {
    every_row_of_the_data_is_in_the_table_of_its_figure in chromium: "it depends on our markup";
    a_table_opens_by_click_and_by_key in chromium:
        "it is a `details` element; opening one is tested in all engines by `without_script`";
}

/// The tables of series of each figure that has any.
const TABLES: &[(&str, &[&str])] = &[
    ("flight", &["displacement", "returns", "events"]),
    ("famine", &["famine-deaths"]),
    ("population", &["population"]),
    ("detention", &["detention", "detention-statements"]),
    ("autonomy", &["ili-composition"]),
    ("border", &["border"]),
    ("trade", &["trade", "trade-article", "trade-wits", "trade-latest"]),
    ("returns", &["returns", "returns-all-origins"]),
    ("cases", &["cases"]),
];

/// Rows of a series that its figure does not show. The figure's documentation has the reasons.
const LEFT_OUT: [(&str, &str); 15] = [
    ("flight", "events/ili-founded"),
    ("flight", "events/border-treaty"),
    ("flight", "events/demarcation-protocol"),
    ("flight", "events/protests-article"),
    ("flight", "events/hotan-protests"),
    ("flight", "events/urumqi-unrest"),
    ("flight", "events/silk-road-announced"),
    ("flight", "events/capital-nur-sultan"),
    ("flight", "events/article-published"),
    ("flight", "events/capital-astana"),
    ("flight", "events/us-import-law"),
    ("flight", "events/un-assessment"),
    ("flight", "events/un-debate-turned-down"),
    ("flight", "events/visa-free-travel"),
    ("flight", "events/refugees-shot-1917"),
];

/// Rows of other series that a figure shows.
const ALSO: [(&str, &str); 1] = [("population", "displacement/yi-ta")];

/// The columns of a series with drawn numbers.
const NUMBERS: [&str; 6] = ["share", "rank", "low", "high", "km", "miles"];

/// The numbers, years and evidence code of a row. A shown row must have all numbers and one of the years.
#[derive(Debug)]
struct RowNumbers {
    numbers: Vec<f64>,
    years: Vec<f64>,
    mark: String,
}

async fn every_row_of_the_data_is_in_the_table_of_its_figure(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.figures().await {
        let series = TABLES.iter().find(|(id, _)| *id == figure.id).map_or(&[][..], |(_, series)| series);
        let table: Vec<RowNumbers> = figure.table().await.iter().map(|cells| numbers_of_row(cells)).collect();
        assert!(!table.is_empty(), "{}: the table is empty", figure.id);
        let mut found = vec![series.is_empty(); table.len()];
        let left_out = |name: &str| LEFT_OUT.iter().any(|(id, row)| *id == figure.id && *row == name);
        let also = ALSO.iter().filter(|(id, _)| *id == figure.id).flat_map(|(_, row)| {
            let series = row.split_once('/').expect("a series and a key").0;
            rows(series).into_iter().filter(move |(name, _)| name == row)
        });
        let own = series.iter().flat_map(|name| rows(name)).filter(|(name, _)| !left_out(name));
        for (name, row) in own.chain(also) {
            let is_shown = |shown: &RowNumbers| {
                let has = |number: &f64| shown.numbers.iter().any(|other| (number - other).abs() < 1e-9);
                let dated = row.years.is_empty() || row.years.iter().any(has);
                shown.mark == row.mark && dated && row.numbers.iter().all(has)
            };
            let at: Vec<usize> = (0..table.len()).filter(|index| is_shown(&table[*index])).collect();
            assert!(!at.is_empty(), "{}: no row of the table matches {name}: {row:?}", figure.id);
            at.into_iter().for_each(|index| found[index] = true);
        }
        for (row, found) in table.iter().zip(found) {
            // A row of the article is a claim, and need not be in a series.
            assert!(found || row.mark == "A", "{}: no row of its TABLES matches {row:?}", figure.id);
        }
    }
}

async fn a_table_opens_by_click_and_by_key(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await {
        let (details, table) = (figure.selector("details:has(table)"), figure.selector("table"));
        assert!(!page.is_visible(&table).await, "{}: the table is open already", figure.id);
        page.click(&format!("{details} > summary")).await;
        assert!(page.is_visible(&table).await, "{}", figure.id);
        page.focus(&format!("{details} > summary")).await;
        page.press(super::harness::Key::Enter).await;
        assert!(!page.is_visible(&table).await, "{}: Enter does not close it", figure.id);
    }
}

/// The rows of a series' file, each with a name for messages.
fn rows(series: &str) -> Vec<(String, RowNumbers)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/data/series").join(series).with_extension("csv");
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let header = reader.headers().expect("a header").clone();
    let row = |record: csv::StringRecord| {
        let value = |name: &str| {
            let column = header.iter().position(|column| column == name)?;
            record.get(column).filter(|value| !value.is_empty())
        };
        let number = |text: &str| text.parse().expect("a number");
        let years =
            ["year", "start", "end"].iter().filter_map(|name| value(name)).map(|date| number(&date[..4])).collect();
        let numbers = NUMBERS.iter().filter_map(|name| value(name)).map(number).collect();
        let mark = value("mark").unwrap_or_default().to_owned();
        (format!("{series}/{}", value("key").unwrap_or_default()), RowNumbers { numbers, years, mark })
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

/// A row of a table on the page: any cells, the evidence code, the sources.
fn numbers_of_row(cells: &[String]) -> RowNumbers {
    let [words @ .., mark, _sources] = cells else { panic!("a row of {} cells", cells.len()) };
    RowNumbers {
        numbers: words.iter().flat_map(|words| numbers(words)).collect(),
        years: Vec::new(),
        mark: mark.clone(),
    }
}

/// The numbers in a text: `about 325,000`, `1.8 million`, `26.72%`.
fn numbers(text: &str) -> Vec<f64> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let number = &rest[start..];
        let end = number.find(|character: char| !character.is_ascii_digit() && character != ',' && character != '.');
        let (number, after) = number.split_at(end.unwrap_or(number.len()));
        let plain = number.trim_end_matches([',', '.']).replace(',', "");
        let times = if after.trim_start().starts_with("million") { 1e6 } else { 1.0 };
        found.extend(plain.parse::<f64>().map(|number| (number * times * 1e6).round() / 1e6));
        rest = after;
    }
    found
}

/// Tests the helper that reads numbers.
#[test]
fn numbers_are_found_in_words() {
    for (text, expected) in [
        ("about 325,000", vec![325_000.0]),
        ("1.8 million to over 2 million", vec![1.8e6, 2e6]),
        ("26.72%", vec![26.72]),
        ("17–23 May 1917, 2.", vec![17.0, 23.0, 1917.0, 2.0]),
        ("none", vec![]),
    ] {
        assert_eq!(numbers(text), expected, "{text}");
    }
}
