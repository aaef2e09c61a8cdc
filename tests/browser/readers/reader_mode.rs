//! Reader modes keep every text of a page, in order, with links that work and without words of controls.
//!
//! Firefox's reader mode is `@mozilla/readability`; others work alike.

use super::super::harness::{Browser, browser_tests, packages};
use explainer::figures::IDS;

browser_tests! {
    case_reader_mode in chromium: "reader modes read the markup, the same in each engine";
    case_reader_mode_of_embeds in chromium: "reader modes read the markup, the same in each engine";
}

/// Asserts that a reader mode keeps all texts of some pages. Each page has a minimum number of texts.
async fn read(browser: &Browser, pages: impl IntoIterator<Item = (String, usize)>) {
    let readability = std::fs::read_to_string(packages().join("@mozilla/readability/Readability.js"));
    let readability = readability.expect("the package of npm");
    let script = format!("{readability}\n{}", include_str!("reader_mode/read.js"));
    // The reader mode sets styles, which the policy of the page refuses.
    browser.expect_in_console(&["inline style"]);
    let page = browser.page().await;
    let mut problems = Vec::new();
    for (path, least) in pages {
        page.open(&path).await;
        let (texts, found): (usize, Vec<String>) = page.evaluate(&script, &[]).await;
        assert!(texts >= least, "{path}: the page has only {texts} texts");
        problems.extend(found.into_iter().map(|problem| format!("{path}: {problem}")));
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

async fn case_reader_mode(browser: Browser) {
    let pages = [("", 2_000), ("embed/story/", 2_000), ("claims/", 250), ("teach/", 100), ("appendix/", 350)];
    read(&browser, pages.map(|(path, least)| (path.to_owned(), least))).await;
}

async fn case_reader_mode_of_embeds(browser: Browser) {
    read(&browser, IDS.map(|id| (format!("embed/{id}/"), 20))).await;
}
