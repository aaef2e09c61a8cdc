//! Figures come alive, and a reader who was quicker than they loses nothing.

use super::harness::{Browser, Key, Page, Site, each_engine, eventually};

each_engine! {
    every_figure_wakes;
    the_first_awake_drawing_is_the_picture;
    a_figure_that_sleeps_keeps_room_for_its_controls_and_offers_none;
    a_touch_on_a_sleeping_figure_is_not_lost needs Touch;
    a_click_on_a_sleeping_figure_is_not_lost;
    focus_on_a_sleeping_figure_stays_on_it;
    the_site_wakes_at_any_path;
}

/// A page whose WebAssembly is on its way for as long as the test wants.
pub async fn sleeping(browser: &Browser, place: &str) -> Page {
    // Firefox says so of a download that is on its way when the page is left.
    browser.expect_in_console(&["NetworkError when attempting to fetch resource"]);
    let page = browser.page_of(Site::default().holding(".wasm")).await;
    page.open(place).await;
    let server = page.server.clone();
    eventually("the WebAssembly is asked for", async || server.waiting() > 0).await;
    page
}

async fn every_figure_wakes(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.wake_all().await;
}

async fn the_first_awake_drawing_is_the_picture(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let figures = page.figures().await;
    let mut pictures = Vec::new();
    for figure in &figures {
        pictures.push(figure.markup().await);
    }
    page.server.release();
    for (figure, picture) in figures.iter().zip(pictures) {
        figure.wake().await;
        similar(&figure.id, &picture, &figure.markup().await);
    }
}

async fn a_figure_that_sleeps_keeps_room_for_its_controls_and_offers_none(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let script = "return [...root.querySelectorAll('.choice')].map((choice) => [choice.offsetHeight, choice.checkVisibility({ visibilityProperty: true })]);";
    let mut room = Vec::new();
    for figure in page.figures().await {
        let controls: Vec<(u32, bool)> = figure.ask(script, &[]).await;
        assert!(controls.iter().all(|(height, seen)| *height >= 24 && !seen), "{}: {controls:?}", figure.id);
        room.push(controls);
    }
    page.server.release();
    for (figure, before) in page.wake_all().await.into_iter().zip(room) {
        let controls: Vec<(u32, bool)> = figure.ask(script, &[]).await;
        let expected: Vec<(u32, bool)> = before.iter().map(|(height, _)| (*height, true)).collect();
        assert_eq!(controls, expected, "{}", figure.id);
    }
}

async fn a_touch_on_a_sleeping_figure_is_not_lost(browser: Browser) {
    for figure in sleeping(&browser, "").await.figures().await.iter().filter(|figure| !figure.stops().is_empty()) {
        let page = sleeping(&browser, "").await;
        figure.touch_at(0.3, 0.5).await;
        page.server.release();
        figure.awake().await;
        figure.stands_somewhere().await;
    }
}

async fn a_click_on_a_sleeping_figure_is_not_lost(browser: Browser) {
    for figure in sleeping(&browser, "").await.figures().await.iter().filter(|figure| !figure.stops().is_empty()) {
        let page = sleeping(&browser, "").await;
        figure.click_at(0.3, 0.5).await;
        page.server.release();
        figure.awake().await;
        figure.stands_somewhere().await;
    }
}

async fn focus_on_a_sleeping_figure_stays_on_it(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let figures = page.figures().await;
    let Some(figure) = figures.iter().find(|figure| !figure.stops().is_empty()) else { return };
    page.focus(&format!("[data-figure={}]", figure.id)).await;
    page.server.release();
    figure.awake().await;
    page.until("the slider has the focus", "return document.activeElement.role === 'slider';").await;
    page.press(Key::Home).await;
    figure.stands_on(0, figure.start()).await;
}

async fn the_site_wakes_at_any_path(browser: Browser) {
    let page = browser.page_of(Site::default().below("/a/b/c/")).await;
    page.open("").await;
    page.wake_all().await;
}

/// Fails with the first line that differs: two whole drawings say too much.
fn similar(id: &str, picture: &str, drawing: &str) {
    for (line, (before, after)) in picture.lines().zip(drawing.lines()).enumerate() {
        assert_eq!(before, after, "{id}: line {line} of the picture differs once it is awake");
    }
    assert_eq!(picture.lines().count(), drawing.lines().count(), "{id}: one has more lines");
}
