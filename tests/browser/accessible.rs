//! axe-core finds nothing, in whatever state a reader can bring the page.

use super::harness::{Browser, Page, browser_tests};
use super::waking::sleeping;

browser_tests! {
    axe_finds_nothing_while_figures_sleep in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_on_awake_figures in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_with_every_table_open in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_with_a_note_open in chromium: "axe reads our markup and styles, the same in every engine";
}

/// Checks a page at both ends of its widths, light and dark.
async fn check(page: &Page, state: &str) {
    for width in [320, 1280] {
        page.resize(width).await;
        for look in ["light", "dark"] {
            page.run(&format!("document.getElementById('look-{look}').click(); return null;")).await;
            page.assert_accessible(&format!("{state}, {look}, at {width} px")).await;
        }
    }
}

async fn axe_finds_nothing_while_figures_sleep(browser: Browser) {
    check(&sleeping(&browser, "").await, "asleep").await;
}

async fn axe_finds_nothing_on_awake_figures(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.wake_all().await.iter().filter(|figure| !figure.stops().is_empty()) {
        figure.press(super::harness::Key::Home).await;
    }
    check(&page, "awake, a stop chosen in every figure").await;
}

async fn axe_finds_nothing_with_every_table_open(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.wake_all().await;
    page.run("for (const fold of document.querySelectorAll('details')) fold.open = true; return null;").await;
    check(&page, "with everything open that folds").await;
}

async fn axe_finds_nothing_with_a_note_open(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for link in ["main a.vouched--article", "main a.vouched--term", "main a.vouched--other"] {
        page.click(link).await;
        check(&page, &format!("with the note of {link} open")).await;
    }
}
