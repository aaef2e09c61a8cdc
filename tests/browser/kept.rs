//! What a reader has opened or selected before a figure wakes stays so.

use super::harness::{Browser, each_engine, eventually};
use super::waking::sleeping;

each_engine! {
    what_was_opened_before_waking_stays_open;
    what_was_selected_before_waking_stays_selected;
    a_note_that_was_opened_before_waking_stays_open;
}

async fn what_was_opened_before_waking_stays_open(browser: Browser) {
    let page = sleeping(&browser, "").await;
    page.run("for (const fold of document.querySelectorAll('.figure details')) fold.open = true; return null;").await;
    let open = page.count(".figure details[open]").await;
    assert!(open > 0, "no figure has anything to open");
    page.server.release();
    page.wake_all().await;
    assert_eq!(page.count(".figure details[open]").await, open);
}

async fn what_was_selected_before_waking_stays_selected(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let figures = page.figures().await;
    let figure = &figures[0];
    figure.show().await;
    let selected: String =
        figure.ask("getSelection().selectAllChildren(root); return String(getSelection());", &[]).await;
    page.server.release();
    page.until("the WebAssembly is there", "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('.wasm') && responseEnd > 0);").await;
    page.painted().await;
    let still: String = page.ask("return String(getSelection());", &[]).await;
    assert_eq!(still, selected);
    assert!(!figure.is_awake().await, "{} woke under a selection", figure.id);
    // Once the reader lets go of the words, the figure wakes.
    page.run("getSelection().removeAllRanges(); return null;").await;
    eventually("the figure wakes", async || figure.is_awake().await).await;
}

async fn a_note_that_was_opened_before_waking_stays_open(browser: Browser) {
    let page = sleeping(&browser, "").await;
    page.click("main a.vouched").await;
    assert_eq!(page.count(".note--open").await, 1);
    page.server.release();
    page.wake_all().await;
    assert_eq!(page.count(".note--open").await, 1);
}
