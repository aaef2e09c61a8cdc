//! The ledger of claims and the lesson: accessible, within narrow windows, on paper.

use super::harness::{Ability, Browser, browser_tests};

browser_tests! {
    companion_pages_are_accessible_and_fit_every_window in chromium needs Emulation:
        "axe reads our markup and styles; both pages are text and still drawings";
    the_lesson_prints_on_two_sheets in all_engines needs Print: "engines print in their own ways";
}

const PAGES: [&str; 2] = ["claims/", "teach/"];

async fn companion_pages_are_accessible_and_fit_every_window(browser: Browser) {
    let page = browser.page().await;
    for name in PAGES {
        page.open(name).await;
        page.run("for (const details of document.querySelectorAll('details')) details.open = true; return null;").await;
        for (width, theme) in [(320, "light"), (768, "dark"), (1280, "light")] {
            page.resize(width).await;
            page.emulate("", &[("prefers-color-scheme", theme)]).await;
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
    for question in worksheet {
        assert!(super::harness::contains_words(&pdf.pages[1], question), "the worksheet lacks {question}");
    }
}
