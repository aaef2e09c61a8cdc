//! Text that was selected before a figure mounts stays selected. `mounting` tests open elements.

use super::harness::{Browser, browser_tests, eventually};
use super::mounting::unmounted;

browser_tests! {
    text_selected_before_mounting_stays_selected in all_engines:
        "engines differ in what a script may do to a selection";
}

async fn text_selected_before_mounting_stays_selected(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    let selected: String =
        figure.evaluate("getSelection().selectAllChildren(root); return String(getSelection());", &[]).await;
    page.server.release();
    page.wait_until("the WebAssembly has loaded", include_str!("preserved_state/wasm_has_loaded.js")).await;
    page.painted().await;
    let still: String = page.evaluate("return String(getSelection());", &[]).await;
    assert_eq!(still, selected);
    assert!(!figure.is_mounted().await, "{} has mounted in spite of the selection", figure.id);
    // Once the selection is gone, the figure mounts.
    page.run("getSelection().removeAllRanges(); return null;").await;
    eventually("the figure mounts", async || figure.is_mounted().await).await;
}
