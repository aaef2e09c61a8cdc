//! What a reader has selected before a figure mounts stays so. What was opened is held by `mounting`.

use super::harness::{Browser, browser_tests, eventually};
use super::mounting::unmounted;

browser_tests! {
    what_was_selected_before_mounting_stays_selected in all_engines: "engines differ in what a script may do to a selection";
}

async fn what_was_selected_before_mounting_stays_selected(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    let selected: String =
        figure.ask("getSelection().selectAllChildren(root); return String(getSelection());", &[]).await;
    page.server.release();
    page.until("the WebAssembly is there", "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('.wasm') && responseEnd > 0);").await;
    page.painted().await;
    let still: String = page.ask("return String(getSelection());", &[]).await;
    assert_eq!(still, selected);
    assert!(!figure.is_mounted().await, "{} mounted under a selection", figure.id);
    // Once the reader lets go of the words, the figure mounts.
    page.run("getSelection().removeAllRanges(); return null;").await;
    eventually("the figure mounts", async || figure.is_mounted().await).await;
}
