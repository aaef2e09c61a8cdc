//! The page moves nothing by itself, asks nobody else for anything, and keeps nothing.

use super::harness::{Browser, Page, each_engine};
use super::waking::sleeping;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::time::sleep;

each_engine! {
    nothing_shifts_while_the_page_loads_scrolls_and_wakes needs LayoutShift;
    nothing_shifts_when_figures_wake_in_sight needs LayoutShift;
    only_its_own_files_are_loaded_and_each_once;
    nothing_is_asked_for_after_the_page_has_loaded;
    nothing_is_kept;
}

/// Down the whole page, a window at a time, as a reader goes.
async fn scroll_through(page: &Page) {
    let height: u32 = page.ask("return document.scrollingElement.scrollHeight;", &[]).await;
    for top in (0..height).step_by(600) {
        page.run(&format!("scrollTo({{ top: {top}, behavior: 'instant' }}); return null;")).await;
        page.painted().await;
    }
}

async fn nothing_shifts_while_the_page_loads_scrolls_and_wakes(browser: Browser) {
    let page = browser.page().await;
    for width in [320, 768, 1280] {
        page.resize(width).await;
        page.open("").await;
        scroll_through(&page).await;
        page.wake_all().await;
        let shifts = page.shifts().await;
        assert!(shifts.is_empty(), "at {width} px:\n{}", shifts.join("\n"));
    }
}

async fn nothing_shifts_when_figures_wake_in_sight(browser: Browser) {
    for width in [320, 1280] {
        for id in sleeping(&browser, "").await.figures().await.into_iter().map(|figure| figure.id) {
            let page = sleeping(&browser, "").await;
            page.resize(width).await;
            let figure = page.figure(&id).await;
            figure.show().await;
            // What turning the window has moved is not what waking moves.
            let before = page.shifts().await.len();
            page.server.release();
            figure.awake().await;
            let shifts = page.shifts().await.split_off(before);
            assert!(shifts.is_empty(), "{id} at {width} px:\n{}", shifts.join("\n"));
        }
    }
}

async fn only_its_own_files_are_loaded_and_each_once(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.wake_all().await;
    let home = page.server.url("");
    for address in page.loaded().await {
        assert!(address.starts_with(&home), "{address} is not of {home}");
    }
    let requests = page.server.requests();
    let once: BTreeSet<&String> = requests.iter().collect();
    assert_eq!(requests.len(), once.len(), "asked for twice: {requests:?}");
    for ending in [".css", ".js", ".wasm", ".svg"] {
        assert!(requests.iter().any(|path| path.ends_with(ending)), "nothing that ends in {ending}: {requests:?}");
    }
}

async fn nothing_is_asked_for_after_the_page_has_loaded(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let figures = page.wake_all().await;
    let loaded = page.server.requests();
    for figure in &figures {
        if figure.scene.choice.is_some() {
            figure.choose(0).await;
        }
        if !figure.stops().is_empty() {
            figure.press(super::harness::Key::End).await;
        }
    }
    page.click("main a.vouched").await;
    page.click("label:has(#look-dark)").await;
    scroll_through(&page).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(page.server.requests(), loaded);
    assert_eq!(page.loaded().await.len() + 1, loaded.len(), "the browser has asked somebody else");
}

async fn nothing_is_kept(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.wake_all().await.iter().filter(|figure| !figure.stops().is_empty()) {
        figure.press(super::harness::Key::End).await;
    }
    page.click("label:has(#look-dark)").await;
    let script = "return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
        .then((kept) => [document.cookie.length, localStorage.length, sessionStorage.length, ...kept.map(({ length }) => length)]);";
    let kept: Vec<usize> = page.ask(script, &[]).await;
    assert_eq!(kept, [0; 6], "cookies, local, session, databases, caches, workers");
}
