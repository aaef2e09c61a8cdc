//! Figures come alive, and a reader who was quicker than they loses nothing.

use super::harness::{Browser, Engine, Figure, Key, Page, Site, browser_tests, eventually};

browser_tests! {
    mounting_changes_nothing_that_is_seen in all_engines: "engines lay out controls and drawings in their own ways";
    a_touch_on_a_unmounted_figure_is_not_lost in all_engines needs Touch: "engines differ in the events of a finger";
    a_click_on_a_unmounted_figure_is_not_lost in all_engines: "engines differ in the order of pointer, focus and click";
    a_button_that_is_pressed_on_a_unmounted_figure_is_pressed in all_engines: "engines differ in what a click focuses";
    a_button_of_the_next_figure_is_pressed_once_the_program_is_there in all_engines:
        "engines differ in the order of pointer, focus and click";
    a_tap_on_a_button_of_the_next_figure_is_not_lost in all_engines needs Touch:
        "engines differ in the events of a finger";
    keys_on_a_unmounted_figure_are_not_lost in all_engines: "engines differ in keys and focus";
    a_choice_and_then_keys_are_done_in_their_order in all_engines: "engines differ in the order of events";
    focus_on_a_unmounted_figure_stays_on_it in all_engines: "engines differ in what becomes of the focus";
}

/// A page whose WebAssembly is on its way for as long as the test wants: its first figure has been reached for.
pub async fn unmounted(browser: &Browser, place: &str) -> Page {
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

/// The figures of a page that have a cursor.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    page.figures().await.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

/// The boxes of everything outside the drawings, and of each drawing as a whole: left, top, width, height; none of what is
/// not shown.
const BOXES: &str = "return [...document.querySelectorAll('main *, [data-figure]')].filter((element) => element.matches('[data-figure]') || !element.closest('[data-figure]')).map((element) => {
        const [box] = element.getClientRects();
        return [`${element.tagName} ${element.id}`, box ? [box.x + scrollX, box.y + scrollY, box.width, box.height] : []];
    });";

/// An element, and its box.
type Placed = (String, Vec<f64>);

/// Whether an element is where it was. Engines round on their way.
fn is_still((before, after): &(&Placed, &Placed)) -> bool {
    let near = |(one, other): (&f64, &f64)| (one - other).abs() < 1.0;
    before.0 == after.0 && before.1.len() == after.1.len() && before.1.iter().zip(&after.1).all(near)
}

/// What a figure offers to choose from: how high it is, and whether it is seen.
const CONTROLS: &str = "return [...root.querySelectorAll('.segmented-control')].map((choice) => [choice.offsetHeight, choice.checkVisibility({ visibilityProperty: true })]);";

/// The drawing, its controls, what was opened before, and where everything around it is.
async fn mounting_changes_nothing_that_is_seen(browser: Browser) {
    for width in [320, 1280] {
        let page = unmounted(&browser, "").await;
        page.resize(width).await;
        if width == 320 {
            // Not the menus: what lives in them comes with the first that is opened.
            page.run("for (const fold of document.querySelectorAll('.figure details:not(.menu)')) fold.open = true; return null;")
                .await;
            page.click("main a.note-link").await;
        }
        page.painted().await;
        let figures = page.figures().await;
        let mut before = Vec::new();
        for figure in &figures {
            let controls: Vec<(u32, bool)> = figure.ask(CONTROLS, &[]).await;
            assert!(controls.iter().all(|(height, seen)| *height >= 24 && *seen), "{}: {controls:?}", figure.id);
            before.push((figure.markup().await, controls));
        }
        let boxes: Vec<Placed> = page.ask(BOXES, &[]).await;
        let opened = opened(&page).await;
        assert!(width > 320 || (opened.0 > 0 && opened.1 == 1), "nothing is open: {opened:?}");
        page.server.release();
        for (figure, (picture, controls)) in figures.iter().zip(before) {
            figure.mount().await;
            similar(&figure.id, &picture, &figure.markup().await);
            let mounted: Vec<(u32, bool)> = figure.ask(CONTROLS, &[]).await;
            assert_eq!(mounted, controls, "{} at {width} px", figure.id);
        }
        let after: Vec<Placed> = page.ask(BOXES, &[]).await;
        let moved: Vec<_> = boxes.iter().zip(&after).filter(|pair| !is_still(pair)).take(5).collect();
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
        assert_eq!(boxes.len(), after.len(), "at {width} px something came or went");
        assert_eq!(self::opened(&page).await, opened, "at {width} px: what is folded out, and open notes");
    }
}

/// How many folds of figures and how many notes are open.
async fn opened(page: &Page) -> (usize, usize) {
    (page.count(".figure details[open]").await, page.count(".note--open").await)
}

async fn a_touch_on_a_unmounted_figure_is_not_lost(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.touch_at(0.3, 0.5).await;
    }
    page.server.release();
    for figure in &figures {
        figure.mounted().await;
        figure.stands_somewhere().await;
    }
}

async fn a_click_on_a_unmounted_figure_is_not_lost(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.click_at(0.3, 0.5).await;
    }
    page.server.release();
    for figure in &figures {
        figure.mounted().await;
        figure.stands_somewhere().await;
    }
}

async fn a_button_that_is_pressed_on_a_unmounted_figure_is_pressed(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let mut pressed = Vec::new();
    for figure in page.figures().await {
        let Some(control) = &figure.scene.control else { continue };
        let other = (0..control.options.len()).find(|option| *option != control.start).expect("something to choose");
        figure.show().await;
        figure.choose(other).await;
        assert_eq!(figure.taken().await, control.start, "{} is mounted already", figure.id);
        pressed.push((figure, other));
    }
    page.server.release();
    for (figure, other) in &pressed {
        figure.mounted().await;
        eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == *other).await;
    }
    // WebKit gives no focus to a button that is clicked.
    if browser.engine != Engine::WebKit {
        let (last, _) = pressed.last().expect("a figure with something to choose");
        let focused = "return root.contains(document.activeElement) && document.activeElement.ariaPressed === 'true';";
        eventually("the button keeps the focus", async || last.ask(focused, &[]).await).await;
    }
}

/// With the program there a figure mounts at once, between the press and the release of a button that it draws anew.
async fn next_to_a_figure_that_is_mounted(page: &Page) -> (Figure, usize) {
    page.open("").await;
    let figures = page.figures().await;
    figures[0].mount().await;
    let figure = figures.into_iter().skip(1).find(|figure| figure.scene.control.is_some()).expect("a choice");
    figure.show().await;
    let start = figure.start();
    (figure, if start == 0 { 1 } else { 0 })
}

async fn a_button_of_the_next_figure_is_pressed_once_the_program_is_there(browser: Browser) {
    let page = browser.page().await;
    let (figure, other) = next_to_a_figure_that_is_mounted(&page).await;
    figure.choose(other).await;
    figure.mounted().await;
    eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == other).await;
}

async fn a_tap_on_a_button_of_the_next_figure_is_not_lost(browser: Browser) {
    let page = browser.page().await;
    let (figure, other) = next_to_a_figure_that_is_mounted(&page).await;
    page.touch(&figure.option(other)).await;
    figure.mounted().await;
    eventually(format_args!("{} takes {other}", figure.id), async || figure.taken().await == other).await;
}

async fn keys_on_a_unmounted_figure_are_not_lost(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.show().await;
        let slider = figure.at("[role=slider]");
        eventually("it takes keys", async || page.count(&slider).await == 1).await;
        figure.press(Key::Home).await;
        page.press(Key::Right).await;
    }
    page.server.release();
    for figure in &figures {
        figure.mounted().await;
        figure.stands_on(1.min(figure.points().len() - 1), figure.start()).await;
    }
}

async fn a_choice_and_then_keys_are_done_in_their_order(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    figure.choose(0).await;
    figure.press(Key::End).await;
    page.press(Key::Left).await;
    page.server.release();
    figure.mounted().await;
    figure.stands_on(figure.points().len() - 2, 0).await;
    assert_eq!(figure.taken().await, 0);
}

async fn focus_on_a_unmounted_figure_stays_on_it(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    page.focus(&figure.at(".cursor")).await;
    page.server.release();
    figure.mounted().await;
    page.until("the slider has the focus", "return document.activeElement.role === 'slider';").await;
    page.press(Key::Home).await;
    figure.stands_on(0, figure.start()).await;
}

/// Fails with the first line that differs: two whole drawings say too much.
fn similar(id: &str, picture: &str, drawing: &str) {
    for (line, (before, after)) in picture.lines().zip(drawing.lines()).enumerate() {
        assert_eq!(before, after, "{id}: line {line} of the picture differs once it is mounted");
    }
    assert_eq!(picture.lines().count(), drawing.lines().count(), "{id}: one has more lines");
}
