//! axe-core finds no violation in any state of the page.

use super::harness::{Browser, Key, Page, browser_tests};
use super::mounting::unmounted;

browser_tests! {
    axe_finds_nothing_on_the_page_and_in_notes in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_with_everything_open in chromium: "axe reads our markup and styles, the same in every engine";
}

/// Checks a page in one theme at one width.
async fn check(page: &Page, state: &str, theme: &str, width: u32) {
    page.resize(width).await;
    page.run(&format!("document.getElementById('theme-{theme}').click(); return null;")).await;
    page.assert_accessible(&format!("{state}, {theme}, at {width} px")).await;
}

async fn axe_finds_nothing_on_the_page_and_in_notes(browser: Browser) {
    let page = unmounted(&browser, "").await;
    check(&page, "unmounted", "light", 320).await;
    page.server.release();
    for figure in page.mount_all().await.iter().filter(|figure| !figure.points().is_empty()) {
        figure.press(Key::Home).await;
    }
    check(&page, "mounted, with a point selected in every figure", "dark", 1280).await;
    let links = [
        ("main a.note-link--article", "light"),
        ("main a.note-link--term", "dark"),
        ("main a.note-link--other", "light"),
    ];
    for (link, theme) in links {
        page.click(link).await;
        page.run(&format!("document.getElementById('theme-{theme}').click(); return null;")).await;
        page.assert_accessible_within(":has(> .note--open)", &format!("with the note of {link} open, {theme}")).await;
    }
}

async fn axe_finds_nothing_with_everything_open(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    page.run("for (const details of document.querySelectorAll('details')) details.open = true; return null;").await;
    // Contrast depends on the theme, sizes on the width.
    check(&page, "with all disclosures open", "light", 1280).await;
    check(&page, "with all disclosures open", "dark", 320).await;
}
