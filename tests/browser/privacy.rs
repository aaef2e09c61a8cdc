//! The page shifts nothing, sends no third-party requests, and stores nothing.

use super::harness::{Browser, Key, Page, Site, browser_tests, eventually};
use std::collections::BTreeSet;

browser_tests! {
    nothing_shifts_while_the_page_loads_scrolls_and_mounts in chromium needs LayoutShift:
        "only Chromium reports layout shifts";
    only_own_files_are_loaded_each_once_and_nothing_is_stored in all_engines:
        "engines differ in what they prefetch and repeat, and in what they can store";
}

/// Scrolls through the page in steps of 600 px.
async fn scroll_through(page: &Page) {
    let height: u32 = page.evaluate("return document.scrollingElement.scrollHeight;", &[]).await;
    for top in (0..height).step_by(600) {
        page.run(&format!("scrollTo({{ top: {top}, behavior: 'instant' }}); return null;")).await;
        page.painted().await;
    }
}

async fn nothing_shifts_while_the_page_loads_scrolls_and_mounts(browser: Browser) {
    for width in [320, 768, 1280] {
        // The program loads while the page is read, and arrives while a figure is in the window.
        let page = browser.page_of(Site::default().holding(".wasm")).await;
        page.resize(width).await;
        page.open("").await;
        scroll_through(&page).await;
        let shifts = page.shifts().await;
        assert!(shifts.is_empty(), "at {width} px, while it loaded:\n{}", shifts.join("\n"));
        let figures = page.figures().await;
        // Opens what narrow pages have in disclosures, which moves the content below.
        for figure in &figures {
            figure.show().await;
        }
        let opened = page.shifts().await.len();
        figures[0].show().await;
        figures[0].request_mount().await;
        page.server.release();
        for figure in &figures {
            figure.mount().await;
            let shifts = page.shifts().await;
            let shifts = &shifts[opened..];
            assert!(shifts.is_empty(), "at {width} px, up to when {} mounted:\n{}", figure.id, shifts.join("\n"));
        }
    }
}

async fn only_own_files_are_loaded_each_once_and_nothing_is_stored(browser: Browser) {
    let page = browser.page_of(Site::default().timed()).await;
    page.open("").await;
    page.mount_all().await;
    for ending in [".css", ".js", ".wasm", ".svg"] {
        // Browsers request the icon when they are idle.
        eventually(format_args!("a file that ends in {ending} is requested"), async || {
            page.server.requests().iter().any(|path| path.ends_with(ending))
        })
        .await;
    }
    let loaded = page.server.requests();
    let once: BTreeSet<&String> = loaded.iter().collect();
    assert_eq!(loaded.len(), once.len(), "requested twice: {loaded:?}");
    read_everything(&page).await;
    page.idle().await;
    assert_eq!(page.server.requests(), loaded, "requests after the page has loaded");
    let home = page.server.url("");
    let addresses = page.loaded().await;
    let third_party: Vec<&String> = addresses.iter().filter(|address| !address.starts_with(&home)).collect();
    assert!(third_party.is_empty(), "third-party requests: {third_party:?}");
    assert_eq!(addresses.len() + 1, loaded.len(), "the page has loaded something that its server did not send");
    let stored: Vec<usize> = page.evaluate(include_str!("privacy/stored.js"), &[]).await;
    assert_eq!(stored, [0; 7], "cookies, local, session, databases, caches, workers, files");
    let name: String = page.evaluate("return window.name;", &[]).await;
    assert_eq!(name, "", "the window has a name");
}

/// Uses every part of the page: each option, both ends of each cursor, each table, a note of each kind, both themes.
async fn read_everything(page: &Page) {
    scroll_through(page).await;
    for figure in page.figures().await {
        for option in 0..figure.scene.control.as_ref().map_or(0, |control| control.options.len()) {
            figure.select_option(option).await;
        }
        if !figure.points().is_empty() {
            figure.press(Key::Home).await;
            figure.press(Key::End).await;
        }
    }
    // Not the menus: opening one loads its script, which `menu` tests.
    let open = "for (const part of document.querySelectorAll('details:not(.menu)')) part.open = true; return null;";
    page.run(open).await;
    for link in ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"] {
        page.click(link).await;
    }
    for theme in ["dark", "light"] {
        page.click(&format!("label:has(#theme-{theme})")).await;
    }
}
