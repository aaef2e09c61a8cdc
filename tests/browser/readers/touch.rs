//! Fingers that scroll.

use super::super::harness::{Browser, Figure, Page, browser_tests};
use serde_json::Value;

browser_tests! {
    case_scrolling_finger in all_engines: "engines differ in the events of a cancelled touch";
}

/// A finger that goes down on a drawing and then scrolls changes nothing: no point, no address, no option.
async fn case_scrolling_finger(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let figures = page.figures().await;
    let with_points: Vec<&Figure> = figures.iter().filter(|figure| !figure.points().is_empty()).collect();
    for is_mounted in [false, true] {
        for figure in &with_points {
            figure.show().await;
            let prepared = format!("return !!document.querySelector('{}');", figure.selector("[role=slider]"));
            page.wait_until("the figure can be read", &prepared).await;
            if is_mounted {
                figure.mount().await;
            }
            let before = state(&page, figure).await;
            let _: Value = figure.evaluate(include_str!("../points/scroll_by_touch.js"), &[]).await;
            page.painted().await;
            assert_eq!(state(&page, figure).await, before, "{}, mounted: {is_mounted}", figure.id);
            assert_eq!(figure.is_mounted().await, is_mounted, "{}: a finger that scrolls mounts it", figure.id);
        }
    }
}

async fn state(page: &Page, figure: &Figure) -> (String, (String, usize), String) {
    (page.address().await, figure.announcement().await, figure.tooltip().await)
}
