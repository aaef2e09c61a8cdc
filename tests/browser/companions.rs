//! The ledger, the lesson and the appendix: accessible, within narrow windows, on paper.

use super::harness::{Ability, Browser, browser_tests};

browser_tests! {
    companion_pages_are_accessible_and_fit_every_window in chromium needs Emulation:
        "axe reads our markup and styles; the pages are text and still drawings";
    the_ledger_is_searched_and_filtered in all_engines: "engines run WebAssembly in their own ways";
    the_lesson_prints_on_two_sheets in all_engines needs Print: "engines print in their own ways";
}

const PAGES: [&str; 3] = ["claims/", "teach/", "appendix/"];

async fn companion_pages_are_accessible_and_fit_every_window(browser: Browser) {
    let page = browser.page().await;
    for name in PAGES {
        for (width, theme) in [(320, "light"), (768, "dark"), (1280, "light")] {
            page.resize(width).await;
            // Before the page is opened, because some engines restart for it.
            page.emulate("", &[("prefers-color-scheme", theme)]).await;
            page.open(name).await;
            let open = "for (const details of document.querySelectorAll('details')) details.open = true; return null;";
            page.run(open).await;
            let wide: u32 = page.evaluate("return document.documentElement.scrollWidth;", &[]).await;
            assert!(wide <= width, "{name} is {wide} px wide in a window of {width}");
            page.assert_accessible(&format!("on {name}, {theme}, at {width} px")).await;
        }
        if browser.engine.cannot(Ability::Narrow).is_none() {
            page.resize(240).await;
            let wide: u32 = page.evaluate("return document.documentElement.scrollWidth;", &[]).await;
            assert!(wide <= 240, "{name} is {wide} px wide in a window of 240");
        }
    }
}

async fn the_lesson_prints_on_two_sheets(browser: Browser) {
    let page = browser.page().await;
    page.open("teach/").await;
    let pdf = page.print().await;
    assert_eq!(
        pdf.pages.len(),
        2,
        "the sheets begin with {:?}",
        pdf.pages.iter().map(|page| page.get(..60)).collect::<Vec<_>>()
    );
    let questions: Vec<Vec<String>> = page.evaluate(include_str!("companions/questions.js"), &[]).await;
    let (worksheet, places) = questions.split_last().expect("parts");
    for question in places.iter().flatten() {
        assert!(super::harness::contains_words(&pdf.pages[0], question), "the first sheet lacks {question}");
    }
    let title = page.text(".lesson__worksheet :is(h2, h3)").await;
    assert!(!super::harness::contains_words(&pdf.pages[0], &title), "the worksheet begins on the first sheet");
    for question in worksheet {
        assert!(super::harness::contains_words(&pdf.pages[1], question), "the worksheet lacks {question}");
    }
}

/// The numbers of the rows that are shown.
const SHOWN: &str = "return [...document.querySelectorAll('.ledger__claim')].filter((row) => row.checkVisibility())\
                     .map((row) => row.querySelector('.ledger__number').textContent);";

/// True once the filters are there.
const FILTERS: &str = "return document.querySelectorAll('.ledger__filters select').length === 2;";

async fn the_ledger_is_searched_and_filtered(browser: Browser) {
    let page = browser.page().await;
    page.open("claims/").await;
    page.wait_until("the filters are there", FILTERS).await;
    let all: Vec<String> = page.evaluate(SHOWN, &[]).await;
    // Words in any order, in claims, notes and sources alike.
    page.run(include_str!("companions/search.js")).await;
    let found: Vec<String> = page.evaluate(SHOWN, &[]).await;
    let expected: Vec<String> = page.evaluate(include_str!("companions/rows_with_words.js"), &[]).await;
    assert!(!found.is_empty() && found.len() < all.len(), "{found:?} of {all:?}");
    assert_eq!(found, expected);
    // A verdict instead of words: each visible row has it, and sections without rows are hidden.
    page.run(include_str!("companions/select_verdict.js")).await;
    let verdicts: Vec<String> = page
        .evaluate(
            "return [...document.querySelectorAll('.ledger__claim')].filter((row) => row.checkVisibility())\
             .map((row) => row.dataset.verdict);",
            &[],
        )
        .await;
    assert!(!verdicts.is_empty() && verdicts.iter().all(|verdict| verdict == "differs"), "{verdicts:?}");
    let empty: usize = page.evaluate(include_str!("companions/empty_sections.js"), &[]).await;
    assert_eq!(empty, 0, "sections without a row are shown");
    // The address leads to the same rows. It never contains the words of a search. An invalid filter is ignored.
    assert_eq!(page.address().await, "?verdict=differs");
    let of_verdict: Vec<String> = page.evaluate(SHOWN, &[]).await;
    for (query, expected) in [("?verdict=differs", &of_verdict), ("?verdict=%22&section=nowhere", &all)] {
        page.open(&format!("claims/{query}")).await;
        page.wait_until("the filters are there", FILTERS).await;
        page.wait_until("the rows are filtered", include_str!("companions/is_filtered.js")).await;
        assert_eq!(&page.evaluate::<Vec<String>>(SHOWN, &[]).await, expected, "{query}");
    }
    // Nothing matches: a message, and no number.
    page.run(include_str!("companions/search_in_vain.js")).await;
    let none: Vec<String> = page.evaluate(SHOWN, &[]).await;
    let message: String = page.evaluate("return document.querySelector('.ledger__nothing').innerText;", &[]).await;
    assert!(none.is_empty() && !message.is_empty());
    assert!(!message.contains(|character: char| character.is_ascii_digit()), "{message}");
}
