//! Mounting changes nothing visible, and loses no input that is received before it.

use super::harness::{Answer, Browser, Engine, Figure, Key, Page, Site, browser_tests, eventually};

browser_tests! {
    mounting_changes_nothing_visible in all_engines: "engines lay out controls and drawings in their own ways";
    a_touch_on_an_unmounted_figure_is_replayed in all_engines needs Touch: "engines differ in the events of a finger";
    a_click_on_an_unmounted_figure_is_replayed in all_engines:
        "engines differ in the order of pointer, focus and click";
    a_press_on_a_button_of_an_unmounted_figure_is_replayed in all_engines: "engines differ in what a click focuses";
    a_press_on_a_button_mounts_the_next_figure_and_is_replayed in all_engines:
        "engines differ in the order of pointer, focus and click";
    a_tap_on_a_button_mounts_the_next_figure_and_is_replayed in all_engines needs Touch:
        "engines differ in the events of a finger";
    keys_on_an_unmounted_figure_are_replayed in all_engines: "engines differ in keys and focus";
    a_selection_and_later_keys_are_replayed_in_order in all_engines: "engines differ in the order of events";
    the_focus_stays_on_a_figure_that_mounts in all_engines: "engines differ in how they move the focus";
    case_missing_program in all_engines: "engines differ in how a download fails";
}

/// A page whose WebAssembly is requested, by its first figure, and held back until the test releases it.
pub async fn unmounted(browser: &Browser, path: &str) -> Page {
    // Firefox reports a download that is interrupted when the page is left.
    browser.expect_in_console(&["NetworkError when attempting to fetch resource"]);
    let page = browser.page_of(Site::default().holding(".wasm")).await;
    page.open(path).await;
    let server = page.server.clone();
    let first = page.figures().await.remove(0);
    eventually("the WebAssembly is requested", async || {
        first.request_mount().await;
        server.waiting() > 0
    })
    .await;
    page
}

/// The figures of a page that have a cursor.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    page.figures().await.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

/// Boxes of the page, as a list of [`Placed`].
const BOXES: &str = include_str!("mounting/boxes.js");

/// An element and its box.
type Placed = (String, Vec<f64>);

/// True if an element has kept its position. Engines round.
fn is_unmoved((before, after): &(&Placed, &Placed)) -> bool {
    let near = |(one, other): (&f64, &f64)| (one - other).abs() < 1.0;
    before.0 == after.0 && before.1.len() == after.1.len() && before.1.iter().zip(&after.1).all(near)
}

/// The height of each segmented control in px, and true if it is visible.
const CONTROLS: &str = include_str!("mounting/controls.js");

/// Compares the drawings, their controls, open elements, and the position of everything else.
async fn mounting_changes_nothing_visible(browser: Browser) {
    for width in [320, 1280] {
        let page = unmounted(&browser, "").await;
        page.resize(width).await;
        if width == 320 {
            // Not the menus: opening one loads its script.
            let details = "document.querySelectorAll('.figure details:not(.menu)')";
            page.run(&format!("for (const element of {details}) element.open = true; return null;")).await;
            page.click("main a.note-link").await;
        }
        page.painted().await;
        let figures = page.figures().await;
        let mut before = Vec::new();
        for figure in &figures {
            let controls: Vec<(u32, bool)> = figure.evaluate(CONTROLS, &[]).await;
            assert!(
                controls.iter().all(|(height, is_visible)| *height >= 24 && *is_visible),
                "{}: {controls:?}",
                figure.id
            );
            before.push((figure.markup().await, controls));
        }
        let boxes: Vec<Placed> = page.evaluate(BOXES, &[]).await;
        let open = count_open(&page).await;
        assert!(width > 320 || (open.0 > 0 && open.1 == 1), "nothing is open: {open:?}");
        page.server.release();
        for (figure, (prerendered, controls)) in figures.iter().zip(before) {
            figure.mount().await;
            assert_same_lines(&figure.id, &prerendered, &figure.markup().await);
            let mounted: Vec<(u32, bool)> = figure.evaluate(CONTROLS, &[]).await;
            assert_eq!(mounted, controls, "{} at {width} px", figure.id);
        }
        let after: Vec<Placed> = page.evaluate(BOXES, &[]).await;
        let moved: Vec<_> = boxes.iter().zip(&after).filter(|pair| !is_unmoved(pair)).take(5).collect();
        assert!(moved.is_empty(), "at {width} px: {moved:?}");
        assert_eq!(boxes.len(), after.len(), "at {width} px elements were added or removed");
        assert_eq!(count_open(&page).await, open, "at {width} px: open disclosures and notes");
    }
}

/// The numbers of open disclosures of figures and of open notes.
async fn count_open(page: &Page) -> (usize, usize) {
    (page.count(".figure details[open]").await, page.count(".note--open").await)
}

async fn a_touch_on_an_unmounted_figure_is_replayed(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.touch_at(0.3, 0.5).await;
    }
    page.server.release();
    for figure in &figures {
        figure.wait_until_mounted().await;
        figure.wait_for_cursor().await;
    }
}

async fn a_click_on_an_unmounted_figure_is_replayed(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.click_at(0.3, 0.5).await;
    }
    page.server.release();
    for figure in &figures {
        figure.wait_until_mounted().await;
        figure.wait_for_cursor().await;
    }
}

async fn a_press_on_a_button_of_an_unmounted_figure_is_replayed(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let mut pressed = Vec::new();
    for figure in page.figures().await {
        let Some(control) = &figure.scene.control else { continue };
        let other = (0..control.options.len()).find(|option| *option != control.start).expect("another option");
        figure.show().await;
        figure.select_option(other).await;
        assert_eq!(figure.selected_option().await, control.start, "{} is already mounted", figure.id);
        pressed.push((figure, other));
    }
    page.server.release();
    for (figure, other) in &pressed {
        figure.wait_until_mounted().await;
        eventually(format_args!("{} selects {other}", figure.id), async || figure.selected_option().await == *other)
            .await;
    }
    // WebKit does not focus a clicked button.
    if browser.engine != Engine::WebKit {
        let (last, _) = pressed.last().expect("a figure with options");
        let focused = "return root.contains(document.activeElement) && document.activeElement.ariaPressed === 'true';";
        eventually("the button keeps the focus", async || last.evaluate(focused, &[]).await).await;
    }
}

/// An unmounted figure on a page with a mounted one, and an option to select. The page has no other figures.
///
/// The program has loaded, so the figure could mount between the press and the release of a button, and lose the click.
async fn next_to_a_mounted_figure(page: &Page) -> (Figure, usize) {
    page.open("").await;
    let figures = page.figures().await;
    figures[0].mount().await;
    let figure =
        figures.into_iter().skip(1).find(|figure| figure.scene.control.is_some()).expect("a figure with options");
    figure.show().await;
    let start = figure.start_option();
    (figure, if start == 0 { 1 } else { 0 })
}

async fn a_press_on_a_button_mounts_the_next_figure_and_is_replayed(browser: Browser) {
    let page = browser.page_of(Site::default().with_figures(&["where", "trade"])).await;
    let (figure, other) = next_to_a_mounted_figure(&page).await;
    figure.select_option(other).await;
    figure.wait_until_mounted().await;
    eventually(format_args!("{} selects {other}", figure.id), async || figure.selected_option().await == other).await;
}

async fn a_tap_on_a_button_mounts_the_next_figure_and_is_replayed(browser: Browser) {
    let page = browser.page_of(Site::default().with_figures(&["where", "trade"])).await;
    let (figure, other) = next_to_a_mounted_figure(&page).await;
    page.touch(&figure.option(other)).await;
    figure.wait_until_mounted().await;
    eventually(format_args!("{} selects {other}", figure.id), async || figure.selected_option().await == other).await;
}

async fn keys_on_an_unmounted_figure_are_replayed(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        figure.show().await;
        let slider = figure.selector("[role=slider]");
        eventually("it accepts keys", async || page.count(&slider).await == 1).await;
        figure.press(Key::Home).await;
        page.press(Key::Right).await;
    }
    page.server.release();
    for figure in &figures {
        figure.wait_until_mounted().await;
        figure.wait_for_cursor_at(1.min(figure.points().len() - 1), figure.start_option()).await;
    }
}

async fn a_selection_and_later_keys_are_replayed_in_order(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    figure.select_option(0).await;
    figure.press(Key::End).await;
    page.press(Key::Left).await;
    page.server.release();
    figure.wait_until_mounted().await;
    figure.wait_for_cursor_at(figure.points().len() - 2, 0).await;
    assert_eq!(figure.selected_option().await, 0);
}

async fn the_focus_stays_on_a_figure_that_mounts(browser: Browser) {
    let page = unmounted(&browser, "embed/trade/").await;
    let figure = page.figure("trade").await;
    page.focus(&figure.selector(".cursor")).await;
    page.server.release();
    figure.wait_until_mounted().await;
    page.wait_until("the slider has the focus", "return document.activeElement.role === 'slider';").await;
    page.press(Key::Home).await;
    figure.wait_for_cursor_at(0, figure.start_option()).await;
}

/// Panics with the first line that differs, because two complete drawings are too long to print.
fn assert_same_lines(id: &str, prerendered: &str, drawing: &str) {
    for (line, (before, after)) in prerendered.lines().zip(drawing.lines()).enumerate() {
        assert_eq!(before, after, "{id}: line {line} of the prerendered drawing differs after mounting");
    }
    assert_eq!(prerendered.lines().count(), drawing.lines().count(), "{id}: the numbers of lines differ");
}

/// The used figure says that its controls could not be loaded, where they were. No other figure does.
async fn case_missing_program(browser: Browser) {
    // Any console message is allowed, because engines report failed downloads differently.
    browser.expect_in_console(&[""]);
    for path in ["", "embed/trade/"] {
        let missing = Site::default().file(|file| file.ends_with(".wasm"), |_| Some(Answer::missing()));
        let page = browser.page_of(missing).await;
        page.open(path).await;
        let figure = page.figure("trade").await;
        figure.show().await;
        assert_eq!(page.count(".figure__failure:not([hidden])").await, 0, "{path} before the first use");
        figure.request_mount().await;
        eventually("the page has given up mounting", async || page.count("html[data-interactivity]").await == 0).await;
        assert_eq!(page.count(".figure__failure:not([hidden])").await, 1, "{path}");
        let failure = ".figure--trade > .figure__failure";
        assert!(page.is_visible(failure).await, "{path}");
        assert_eq!(page.role(failure).await, "alert");
        assert!(page.text(failure).await.contains("could not be loaded"), "{path}");
    }
}
