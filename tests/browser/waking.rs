//! Figures come alive, and a reader who was quicker than they loses nothing.

use super::harness::{Browser, Engine, Key, Page, Site, each_engine, eventually};

each_engine! {
    every_figure_wakes;
    the_first_awake_drawing_is_the_picture;
    a_figure_that_sleeps_offers_its_controls_where_they_will_be;
    a_touch_on_a_sleeping_figure_is_not_lost needs Touch;
    a_click_on_a_sleeping_figure_is_not_lost;
    a_button_that_is_pressed_on_a_sleeping_figure_is_pressed;
    a_button_of_the_next_figure_is_pressed_once_the_program_is_there;
    a_tap_on_a_button_of_the_next_figure_is_not_lost needs Touch;
    keys_on_a_sleeping_figure_are_not_lost;
    a_choice_and_then_keys_are_done_in_their_order;
    focus_on_a_sleeping_figure_stays_on_it;
    the_site_wakes_at_any_path;
}

/// A page whose WebAssembly is on its way for as long as the test wants: its first figure has been reached for.
pub async fn sleeping(browser: &Browser, place: &str) -> Page {
    // Firefox says so of a download that is on its way when the page is left.
    browser.expect_in_console(&["NetworkError when attempting to fetch resource"]);
    let page = browser.page_of(Site::default().holding(".wasm")).await;
    page.open(place).await;
    let server = page.server.clone();
    let first = page.figures().await.remove(0);
    eventually("the WebAssembly is asked for", async || {
        first.reach().await;
        server.waiting() > 0
    })
    .await;
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

async fn a_figure_that_sleeps_offers_its_controls_where_they_will_be(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let script = "return [...root.querySelectorAll('.choice')].map((choice) => [choice.offsetHeight, choice.checkVisibility({ visibilityProperty: true })]);";
    let mut room = Vec::new();
    for figure in page.figures().await {
        let controls: Vec<(u32, bool)> = figure.ask(script, &[]).await;
        assert!(controls.iter().all(|(height, seen)| *height >= 24 && *seen), "{}: {controls:?}", figure.id);
        room.push(controls);
    }
    page.server.release();
    for (figure, before) in page.wake_all().await.into_iter().zip(room) {
        let controls: Vec<(u32, bool)> = figure.ask(script, &[]).await;
        assert_eq!(controls, before, "{}", figure.id);
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

async fn a_button_that_is_pressed_on_a_sleeping_figure_is_pressed(browser: Browser) {
    for figure in sleeping(&browser, "").await.figures().await {
        let Some(choice) = &figure.scene.choice else { continue };
        let other = (0..choice.options.len()).find(|option| *option != choice.start).expect("something to choose");
        let page = sleeping(&browser, "").await;
        figure.show().await;
        figure.choose(other).await;
        assert_eq!(figure.taken().await, choice.start, "{} is awake already", figure.id);
        page.server.release();
        figure.awake().await;
        eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == other).await;
        let focused: bool = figure.ask("return document.activeElement.ariaPressed === 'true';", &[]).await;
        // WebKit gives no focus to a button that is clicked.
        assert!(focused || browser.engine == Engine::WebKit, "{}: the button has lost the focus", figure.id);
    }
}

/// With the program there a figure wakes at once, between the press and the release of a button that it draws anew.
async fn next_to_a_figure_that_is_awake(page: &Page) -> (super::harness::Figure, usize) {
    page.open("").await;
    let figures = page.figures().await;
    figures[0].wake().await;
    let figure = figures.into_iter().skip(1).find(|figure| figure.scene.choice.is_some()).expect("a choice");
    figure.show().await;
    let start = figure.start();
    (figure, if start == 0 { 1 } else { 0 })
}

async fn a_button_of_the_next_figure_is_pressed_once_the_program_is_there(browser: Browser) {
    let page = browser.page().await;
    let (figure, other) = next_to_a_figure_that_is_awake(&page).await;
    figure.choose(other).await;
    figure.awake().await;
    eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == other).await;
}

async fn a_tap_on_a_button_of_the_next_figure_is_not_lost(browser: Browser) {
    let page = browser.page().await;
    let (figure, other) = next_to_a_figure_that_is_awake(&page).await;
    page.touch(&figure.option(other)).await;
    figure.awake().await;
    eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == other).await;
}

async fn keys_on_a_sleeping_figure_are_not_lost(browser: Browser) {
    for figure in sleeping(&browser, "").await.figures().await.iter().filter(|figure| !figure.stops().is_empty()) {
        let page = sleeping(&browser, "").await;
        figure.show().await;
        let slider = figure.at("[role=slider]");
        eventually("it takes keys", async || page.count(&slider).await == 1).await;
        figure.press(Key::Home).await;
        page.press(Key::Right).await;
        page.server.release();
        figure.awake().await;
        figure.stands_on(1.min(figure.stops().len() - 1), figure.start()).await;
    }
}

async fn a_choice_and_then_keys_are_done_in_their_order(browser: Browser) {
    let page = sleeping(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    figure.choose(0).await;
    figure.press(Key::End).await;
    page.press(Key::Left).await;
    page.server.release();
    figure.awake().await;
    figure.stands_on(figure.stops().len() - 2, 0).await;
    assert_eq!(figure.taken().await, 0);
}

async fn focus_on_a_sleeping_figure_stays_on_it(browser: Browser) {
    let page = sleeping(&browser, "").await;
    let figures = page.figures().await;
    let Some(figure) = figures.iter().find(|figure| !figure.stops().is_empty()) else { return };
    page.focus(&figure.at(".cursor")).await;
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
