//! Before the mount, and without WebAssembly, the tooltip script shows the same marks and words as the program.

use super::harness::{Browser, Figure, Page, Site, browser_tests, eventually};
use super::mounting::unmounted;
use serde_json::json;

browser_tests! {
    every_point_shows_the_same_before_and_after_the_mount in chromium:
        "it compares our script with our program; events are tested in all engines below and by `cursor`";
    a_mouse_shows_a_point_of_an_unmounted_figure_and_hides_it_again in all_engines:
        "engines differ in the events of a mouse";
    a_touch_shows_a_point_of_an_unmounted_figure in all_engines needs Touch: "engines differ in the events of a finger";
    without_webassembly_every_drawing_has_tooltips in all_engines: "engines differ in how they refuse WebAssembly";
    a_static_picture_ignores_input in chromium: "our script decides that it handles no events";
    hovering_fetches_no_program in chromium: "our script decides when it fetches";
}

/// Moves the mouse to each point in turn, and then out of the drawing. Returns the markup after each move.
const WALK: &str =
    concat!("const markup = (root) => {", include_str!("harness/markup.js"), "};", include_str!("tooltip/walk.js"));

async fn walk(figure: &Figure) -> Vec<String> {
    let positions: Vec<[f64; 2]> =
        figure.points().iter().map(|point| [point.x, point.y].map(|at| at.percent() / 100.0)).collect();
    figure.evaluate(WALK, &[json!(positions)]).await
}

/// The figures of a page that have a cursor.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    page.figures().await.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

/// A point that is not the initial one, from 0.
fn another(figure: &Figure) -> usize {
    let last = figure.points().len() - 1;
    let start = figure.scene.points.as_ref().and_then(|points| points.start);
    if start == Some(last) { 0 } else { last }
}

/// The coordinates of a point as parts of the frame. For some engines, the very edge of the frame is outside it.
fn coords(figure: &Figure, point: usize) -> (f64, f64) {
    let point = &figure.points()[point];
    let within = |percent: f64| (percent / 100.0).clamp(0.01, 0.99);
    (within(point.x.percent()), within(point.y.percent()))
}

/// Waits until an unmounted figure is prepared.
async fn wait_until_prepared(figure: &Figure) {
    figure.show().await;
    let what = format!("{} is prepared", figure.id);
    eventually(what, async || figure.evaluate::<bool>("return 'params' in root.dataset;", &[]).await).await;
}

async fn every_point_shows_the_same_before_and_after_the_mount(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    let mut unmounted = Vec::new();
    for figure in &figures {
        wait_until_prepared(figure).await;
        unmounted.push(walk(figure).await);
        assert!(!figure.is_mounted().await, "{}", figure.id);
    }
    page.server.release();
    for (figure, unmounted) in figures.iter().zip(unmounted) {
        figure.mount().await;
        let mounted = walk(figure).await;
        assert_eq!(mounted.len(), figure.points().len() + 1, "{}", figure.id);
        for (at, (unmounted, mounted)) in unmounted.iter().zip(&mounted).enumerate() {
            let differs = unmounted.lines().zip(mounted.lines()).find(|(unmounted, mounted)| unmounted != mounted);
            assert!(unmounted == mounted, "{}, point {at}: {differs:?}", figure.id);
        }
        let different: std::collections::BTreeSet<&String> = mounted.iter().collect();
        assert!(different.len() >= figure.points().len(), "{}: points show the same", figure.id);
    }
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
    }
}

/// Waits until the tooltip shows a point, from 0.
async fn wait_for_tooltip(figure: &Figure, point: usize) {
    let expected = &figure.points()[point];
    let words = expected.tooltip.iter().filter(|tooltip| tooltip.options.hold(figure.start_option()));
    let words: Vec<&str> =
        std::iter::once(expected.title.as_str()).chain(words.map(|tooltip| tooltip.text.as_str())).collect();
    let what = format!("{} shows {}", figure.id, expected.title);
    eventually(what, async || {
        let tooltip = figure.tooltip().await;
        words.iter().all(|words| tooltip.contains(words))
    })
    .await;
}

async fn without_webassembly_every_drawing_has_tooltips(browser: Browser) {
    let page = browser.page().await;
    page.disable_webassembly().await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let point = another(&figure);
        let (x, y) = coords(&figure, point);
        figure.hover_at(x, y).await;
        wait_for_tooltip(&figure, point).await;
        let keys: usize =
            figure.evaluate("return root.querySelectorAll('[role=slider], [tabindex]').length;", &[]).await;
        assert_eq!(keys, 0, "{} can be focused without a program", figure.id);
        page.hover(1.0, 1.0).await;
    }
    assert_eq!(page.count("html[data-interactivity]").await, 0);
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
