//! The page moves nothing by itself, asks nobody else for anything, and keeps nothing.

use super::harness::{Browser, Key, Page, Site, browser_tests, eventually};
use std::collections::BTreeSet;

browser_tests! {
    nothing_shifts_while_the_page_loads_scrolls_and_mounts in chromium needs LayoutShift: "only Chromium reports what moves";
    only_its_own_files_are_loaded_each_once_and_nothing_is_kept in all_engines:
        "engines differ in what they fetch ahead and again, and in what they can keep";
}

/// Down the whole page, a window at a time, as a reader goes.
async fn scroll_through(page: &Page) {
    let height: u32 = page.ask("return document.scrollingElement.scrollHeight;", &[]).await;
    for top in (0..height).step_by(600) {
        page.run(&format!("scrollTo({{ top: {top}, behavior: 'instant' }}); return null;")).await;
        page.painted().await;
    }
}

async fn nothing_shifts_while_the_page_loads_scrolls_and_mounts(browser: Browser) {
    for width in [320, 768, 1280] {
        // The program is on its way while the page is read, and comes while a figure is in sight.
        let page = browser.page_of(Site::default().holding(".wasm")).await;
        page.resize(width).await;
        page.open("").await;
        scroll_through(&page).await;
        let figures = page.figures().await;
        figures[0].show().await;
        figures[0].reach().await;
        page.server.release();
        for figure in &figures {
            figure.mount().await;
            let shifts = page.shifts().await;
            assert!(shifts.is_empty(), "at {width} px, up to when {} mounted:\n{}", figure.id, shifts.join("\n"));
        }
    }
}

async fn only_its_own_files_are_loaded_each_once_and_nothing_is_kept(browser: Browser) {
    let page = browser.page_of(Site::default().timed()).await;
    page.open("").await;
    page.mount_all().await;
    for ending in [".css", ".js", ".wasm", ".svg"] {
        // The icon is asked for when the browser has nothing better to do.
        eventually(format_args!("something is loaded that ends in {ending}"), async || {
            page.server.requests().iter().any(|path| path.ends_with(ending))
        })
        .await;
    }
    let loaded = page.server.requests();
    let once: BTreeSet<&String> = loaded.iter().collect();
    assert_eq!(loaded.len(), once.len(), "asked for twice: {loaded:?}");
    read_everything(&page).await;
    page.idle().await;
    assert_eq!(page.server.requests(), loaded, "asked for after the page had loaded");
    let home = page.server.url("");
    let addresses = page.loaded().await;
    let elsewhere: Vec<&String> = addresses.iter().filter(|address| !address.starts_with(&home)).collect();
    assert!(elsewhere.is_empty(), "the page has asked somebody else: {elsewhere:?}");
    assert_eq!(addresses.len() + 1, loaded.len(), "the page has loaded what its server did not send");
    let script = "return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations(), navigator.storage?.getDirectory?.().then((files) => Array.fromAsync(files.keys())).catch(() => []) ?? []])
        .then((kept) => [document.cookie.length, localStorage.length, sessionStorage.length, ...kept.map(({ length }) => length)]);";
    let kept: Vec<usize> = page.ask(script, &[]).await;
    assert_eq!(kept, [0; 7], "cookies, local, session, databases, caches, workers, files");
    let name: String = page.ask("return window.name;", &[]).await;
    assert_eq!(name, "", "the window keeps a name");
}

/// Reads the whole page as a reader might who leaves nothing out: every option, both ends of every cursor, every
/// table, a note of each kind, both looks.
async fn read_everything(page: &Page) {
    scroll_through(page).await;
    for figure in page.figures().await {
        for option in 0..figure.scene.control.as_ref().map_or(0, |control| control.options.len()) {
            figure.choose(option).await;
        }
        if !figure.points().is_empty() {
            figure.press(Key::Home).await;
            figure.press(Key::End).await;
        }
    }
    // Not the menus: with the first of them comes the script for what it offers, which `menu` tests.
    let open = "for (const fold of document.querySelectorAll('details:not(.menu)')) fold.open = true; return null;";
    page.run(open).await;
    for link in ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"] {
        page.click(link).await;
    }
    for theme in ["dark", "light"] {
        page.click(&format!("label:has(#theme-{theme})")).await;
    }
}
