//! The page moves nothing by itself, asks nobody else for anything, and keeps nothing.

use super::harness::{Browser, Key, Page, each_engine, eventually};
use super::waking::sleeping;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::time::sleep;

each_engine! {
    nothing_shifts_while_the_page_loads_scrolls_and_wakes needs LayoutShift;
    nothing_shifts_when_figures_wake_in_sight needs LayoutShift;
    nothing_around_a_figure_moves_when_it_wakes;
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
            figure.wake().await;
            let shifts = page.shifts().await.split_off(before);
            assert!(shifts.is_empty(), "{id} at {width} px:\n{}", shifts.join("\n"));
        }
    }
}

/// The same by measure, for engines that report no shifts: every box outside the drawings stays where it is.
async fn nothing_around_a_figure_moves_when_it_wakes(browser: Browser) {
    let script = "return [...document.querySelectorAll('main *, [data-figure]')].filter((element) => element.matches('[data-figure]') || !element.closest('[data-figure]')).map((element) => {
        const [box] = element.getClientRects();
        if (!box) return `${element.tagName} ${element.id} not shown`;
        const { x, y, width, height } = box;
        return [element.tagName, element.id, ...[x + scrollX, y + scrollY, width, height].map(Math.round)].join(' ');
    });";
    for width in [320, 1280] {
        let page = sleeping(&browser, "").await;
        page.resize(width).await;
        page.painted().await;
        let before: Vec<String> = page.ask(script, &[]).await;
        page.server.release();
        page.wake_all().await;
        let after: Vec<String> = page.ask(script, &[]).await;
        let moved: Vec<_> = before.iter().zip(&after).filter(|(before, after)| before != after).take(5).collect();
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
        assert_eq!(before.len(), after.len(), "at {width} px something came or went");
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
    for ending in [".css", ".js", ".wasm", ".svg"] {
        // The icon is asked for when the browser has nothing better to do.
        eventually(format_args!("something is loaded that ends in {ending}"), async || {
            page.server.requests().iter().any(|path| path.ends_with(ending))
        })
        .await;
    }
    let requests = page.server.requests();
    let once: BTreeSet<&String> = requests.iter().collect();
    assert_eq!(requests.len(), once.len(), "asked for twice: {requests:?}");
}

async fn nothing_is_asked_for_after_the_page_has_loaded(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.wake_all().await;
    let loaded = page.server.requests();
    read_everything(&page).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(page.server.requests(), loaded);
    let home = page.server.url("");
    let elsewhere: Vec<String> =
        page.loaded().await.into_iter().filter(|address| !address.starts_with(&home)).collect();
    assert!(elsewhere.is_empty(), "the page has asked somebody else: {elsewhere:?}");
    assert_eq!(page.loaded().await.len() + 1, loaded.len(), "the page has loaded what its server did not send");
}

async fn nothing_is_kept(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.wake_all().await;
    read_everything(&page).await;
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
        for option in 0..figure.scene.choice.as_ref().map_or(0, |choice| choice.options.len()) {
            figure.choose(option).await;
        }
        if !figure.stops().is_empty() {
            figure.press(Key::Home).await;
            figure.press(Key::End).await;
        }
    }
    // Not the menus: with the first of them comes the script for what it offers, which `menu` tests.
    let open = "for (const fold of document.querySelectorAll('details:not(.menu)')) fold.open = true; return null;";
    page.run(open).await;
    for link in ["main a.vouched--article", "main a.vouched--term", "main a.vouched--other"] {
        page.click(link).await;
    }
    for look in ["dark", "light"] {
        page.click(&format!("label:has(#look-{look})")).await;
    }
    scroll_through(page).await;
}
