//! What screen readers say of signs, and where long words break.

use super::super::harness::{Browser, browser_tests};

browser_tests! {
    case_summary_sign in all_engines: "engines compute names from generated content in their own ways";
    case_long_words in chromium: "our styles break words";
}

/// The sign before a summary is not part of its name, opened or closed.
async fn case_summary_sign(browser: Browser) {
    let page = browser.page().await;
    for (path, summaries) in [
        ("embed/trade/", vec![".disclosure--table > summary", ".menu > summary"]),
        ("", vec![".contents__disclosure > summary"]),
        ("claims/", vec![".companion-head summary"]),
    ] {
        page.open(path).await;
        for selector in summaries {
            for opened in ["closed", "open"] {
                let name = page.accessible_name(selector).await;
                let text = page.text(selector).await;
                // The current section is hidden from screen readers.
                assert!(!name.is_empty() && text.starts_with(name.trim()), "{path}{selector}, {opened}: {name:?}");
                page.run(&format!("document.querySelector('{selector}').parentElement.open = true; return null;"))
                    .await;
            }
        }
    }
    page.open("").await;
    let name = page.accessible_name("#camps .section__link").await;
    assert!(!name.is_empty() && !name.contains('#'), "{name}");
}

/// A word of 75 letters in each part of a page breaks, in a narrow window.
async fn case_long_words(browser: Browser) {
    let page = browser.page().await;
    let mut problems = Vec::new();
    for path in ["", "embed/trade/", "embed/cases/", "embed/conditions/", "claims/", "teach/", "appendix/", "embed/"] {
        page.open(path).await;
        page.resize(320).await;
        let found: Vec<String> = page.evaluate(include_str!("long_words/wide.js"), &[]).await;
        problems.extend(found.into_iter().map(|problem| format!("{path}: {problem}")));
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
