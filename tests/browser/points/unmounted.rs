//! Mouse and finger on a figure before its program loads.

use super::super::harness::{Browser, Figure, Site, browser_tests, eventually};
use super::super::mounting::unmounted;
use super::{coords, lines, wait_until_prepared, with_cursor};
use serde_json::Value;

browser_tests! {
    a_mouse_shows_a_point_of_an_unmounted_figure_and_hides_it_again in all_engines:
        "engines differ in the events of a mouse";
    a_finger_that_scrolls_selects_no_point in chromium: "our script undoes a press; the test sends the events itself";
    a_touch_shows_a_point_of_an_unmounted_figure in all_engines needs Touch: "engines differ in the events of a finger";
    a_static_picture_ignores_input in chromium: "our script decides that it handles no events";
    hovering_fetches_no_program in chromium: "our script decides when it fetches";
}

/// A point that is not the initial one, from 0.
fn another(figure: &Figure) -> usize {
    let last = figure.points().len() - 1;
    let start = figure.scene.points.as_ref().and_then(|points| points.start);
    if start == Some(last) { 0 } else { last }
}

async fn a_mouse_shows_a_point_of_an_unmounted_figure_and_hides_it_again(browser: Browser) {
    let page = unmounted(&browser, "").await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let (before, point) = (figure.tooltip().await, another(&figure));
        let (x, y) = coords(&figure, point);
        figure.hover_at(x, y).await;
        wait_for_tooltip(&figure, point).await;
        page.hover(1.0, 1.0).await;
        eventually("the tooltip is as before", async || figure.tooltip().await == before).await;
    }
}

async fn a_finger_that_scrolls_selects_no_point(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let address = page.address().await;
    for figure in page.mount_all().await.iter().filter(|figure| !figure.points().is_empty()) {
        let _: Value = figure.evaluate(include_str!("scroll_by_touch.js"), &[]).await;
        figure.wait_for_no_cursor().await;
        assert_eq!(page.address().await, address, "{}", figure.id);
    }
}

async fn a_touch_shows_a_point_of_an_unmounted_figure(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        wait_until_prepared(figure).await;
        let point = another(figure);
        let (x, y) = coords(figure, point);
        figure.touch_at(x, y).await;
        wait_for_tooltip(figure, point).await;
    }
    page.server.release();
    for figure in &figures {
        figure.wait_until_mounted().await;
        figure.wait_for_cursor_at(another(figure), figure.start_option()).await;
        let point = &figure.points()[another(figure)];
        let what = format!("the address names {} of {}", point.value, figure.id);
        eventually(what, async || page.address().await.contains(&format!("={}", point.value))).await;
    }
}

/// Waits until the tooltip shows a point, from 0.
async fn wait_for_tooltip(figure: &Figure, point: usize) {
    let expected = lines(figure, point);
    let what = format!("{} shows {}", figure.id, expected[0]);
    eventually(what, async || {
        let tooltip = figure.tooltip().await;
        expected.iter().all(|line| tooltip.contains(line))
    })
    .await;
}

async fn a_static_picture_ignores_input(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/?static").await;
    let figure = page.figure("trade").await;
    let before = figure.markup().await;
    figure.hover_at(0.3, 0.5).await;
    figure.click_at(0.6, 0.5).await;
    page.painted().await;
    assert_eq!(figure.markup().await, before);
}

async fn hovering_fetches_no_program(browser: Browser) {
    for path in ["", "embed/trade/", "embed/story/"] {
        let page = browser.page_of(Site::default().timed()).await;
        page.open(path).await;
        let fetched = || page.server.requests().iter().any(|request| request.contains("/app-"));
        for figure in with_cursor(&page).await {
            wait_until_prepared(&figure).await;
            figure.hover_at(0.4, 0.5).await;
            // Scrolling to the next figure could move a control under the pointer, and that does fetch the program.
            page.hover(1.0, 1.0).await;
        }
        page.run("document.querySelector('.disclosure--table').open = true; return null;").await;
        page.idle().await;
        assert!(!fetched(), "{path}: the program was fetched without a press");
        let figure = page.figure("trade").await;
        figure.click_at(0.5, 0.5).await;
        figure.wait_until_mounted().await;
        assert!(fetched());
    }
}
