//! Text that was selected before a figure mounts stays selected, because mounting replaces controls only.

use super::harness::{Browser, browser_tests};
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
    figure.mount().await;
    page.painted().await;
    let still: String = page.evaluate("return String(getSelection());", &[]).await;
    // WebKit counts an element without content at the end as a line.
    assert_eq!(still.trim_end(), selected.trim_end());
}
