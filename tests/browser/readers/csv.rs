//! The CSV files as a usual parser reads them, with the format that the metadata beside them states.

use super::super::harness::{Browser, browser_tests, packages};
use explainer::figures::IDS;
use serde_json::Value;

browser_tests! {
    case_csv in chromium: "a parser reads the files, the same in every engine";
}

/// Parses a file with the format that its metadata states, and without. Returns the metadata, the number of rows, the
/// headings, the first heading of the parse without a format, and all values of the date columns.
const PARSE: &str = include_str!("parse_csv.js");

async fn case_csv(browser: Browser) {
    let parser = std::fs::read_to_string(packages().join("csv-parse/dist/iife/sync.js")).expect("the package of npm");
    let page = browser.page().await;
    page.open("").await;
    let mut dates = 0;
    for id in IDS {
        let script = format!("{parser}\n{PARSE}");
        let read: Value = page.evaluate(&script, &[format!("./figures/{id}").into()]).await;
        let columns = read["metadata"]["columns"].as_array().expect("columns");
        let headings: Vec<&Value> = columns.iter().map(|column| &column["heading"]).collect();
        assert_eq!(read["headings"].as_array().expect("headings").iter().collect::<Vec<_>>(), headings, "{id}");
        assert_eq!(read["rows"], read["metadata"]["rows"], "{id}");
        assert_eq!(read["metadata"]["format"]["encoding"], "utf-8", "{id}");
        // Without the format, the parser reads the byte order mark as a part of the first heading.
        let first = headings[0].as_str().expect("a text");
        assert_eq!(read["plain"], format!("\u{feff}{first}"), "{id}");
        for date in read["dates"].as_array().expect("dates") {
            let date = date.as_str().expect("a text");
            let form: String =
                date.chars().map(|character| if character.is_ascii_digit() { '0' } else { character }).collect();
            assert!(["0000", "0000-00", "0000-00-00"].contains(&form.as_str()), "{id}: {date}");
            dates += 1;
        }
        page.run(&format!("document.querySelector('#{id} .menu').open = true; return null;")).await;
        let link = page.text(&format!("#{id} .menu a[href$='.csv']")).await;
        assert!(link.contains("UTF-8"), "{id}: the link reads {link}");
    }
    assert!(dates > 100, "only {dates} dates");
}
