//! Every point of every figure is read by mouse, touch, keys and screen reader, without the program.

use super::harness::{Browser, Figure, Key, Page, Site, browser_tests, eventually};
use super::mounting::unmounted;
use explainer::scene::{OptionSet, PointerMode};
use serde_json::Value;

browser_tests! {
    without_webassembly_keys_read_every_point in all_engines: "engines differ in keys and focus";
    without_webassembly_a_mouse_reads_every_point in all_engines: "engines differ in the events of a mouse";
    without_webassembly_a_finger_reads_every_point in all_engines needs Touch:
        "engines differ in the events of a finger";
    without_webassembly_no_control_is_offered in all_engines: "engines differ in how they refuse WebAssembly";
    keys_for_pages_lead_from_group_to_group in chromium: "our script counts the groups; keys are tested above";
    shift_with_up_or_down_leads_to_the_highest_or_the_lowest_point in chromium:
        "our script reads the extremes; keys are tested above";
    a_hint_names_only_keys_that_work in chromium: "the hint is ours; the keys are tested above";
    keys_with_a_modifier_and_unused_keys_are_left_to_the_browser in chromium:
        "our script decides which keys it handles";
    a_screen_reader_finds_every_point_once_and_in_order in chromium: "only its driver exposes the accessibility tree";
    every_point_is_a_visible_item_of_a_list_to_assistive_technology in all_engines:
        "engines differ in what they hide from assistive technology";
    case_busy_page in all_engines: "engines differ in when a page is idle";
    a_mouse_shows_a_point_of_an_unmounted_figure_and_hides_it_again in all_engines:
        "engines differ in the events of a mouse";
    a_finger_that_scrolls_selects_no_point in chromium: "our script undoes a press; the test sends the events itself";
    a_touch_shows_a_point_of_an_unmounted_figure in all_engines needs Touch: "engines differ in the events of a finger";
    a_static_picture_ignores_input in chromium: "our script decides that it handles no events";
    hovering_fetches_no_program in chromium: "our script decides when it fetches";
}

/// The figures of a page that have a cursor.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    page.figures().await.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

/// A story page in a browser that refuses WebAssembly.
async fn without_webassembly(browser: &Browser) -> Page {
    let page = browser.page().await;
    page.disable_webassembly().await;
    page.open("").await;
    page
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

/// True if no earlier point has the same position, which a pointer would pick instead.
fn is_first_at_its_position(figure: &Figure, point: usize) -> bool {
    let at = |point: usize| {
        let found = &figure.points()[point];
        match figure.pointer() {
            PointerMode::X => (found.x.0, 0),
            PointerMode::Y => (0, found.y.0),
            PointerMode::Xy => (found.x.0, found.y.0),
        }
    };
    (0..point).all(|earlier| at(earlier) != at(point))
}

/// Waits until the points of a figure can be read.
async fn wait_until_prepared(figure: &Figure) {
    figure.show().await;
    let what = format!("{} is prepared", figure.id);
    eventually(what, async || figure.evaluate::<bool>("return 'prepared' in root.dataset;", &[]).await).await;
}

/// Waits until the page has been idle or out of patience, and the points of a figure can be read as text.
async fn wait_until_listed(figure: &Figure) {
    let what = format!("{} is listed", figure.id);
    eventually(what, async || figure.evaluate::<bool>("return 'listed' in root.dataset;", &[]).await).await;
}

/// Panics unless the marks of a point, from 0, are visible and those of no other point.
async fn assert_marks_of_point(figure: &Figure, point: usize) {
    let script = "return [...root.querySelectorAll('[data-marks] > *')].flatMap((marks, index) =>
        getComputedStyle(marks).display === 'none' ? [] : [index]);";
    let shown: Vec<usize> = figure.evaluate(script, &[]).await;
    assert_eq!(shown, [point], "{}", figure.id);
}

async fn without_webassembly_keys_read_every_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let option = figure.start_option();
        figure.press(Key::Home).await;
        for point in 0..figure.points().len() {
            figure.wait_for_cursor_at(point, option).await;
            assert_marks_of_point(&figure, point).await;
            page.press(Key::Right).await;
        }
        figure.wait_for_cursor_at(figure.points().len() - 1, option).await;
        page.press(Key::Escape).await;
        figure.wait_for_no_cursor().await;
        page.press(Key::Tab).await;
        let left: bool = figure.evaluate("return document.activeElement.role !== 'slider';", &[]).await;
        assert!(left, "{} keeps the focus", figure.id);
        assert!(!figure.is_mounted().await, "{}", figure.id);
    }
}

async fn without_webassembly_a_mouse_reads_every_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        for point in (0..figure.points().len()).filter(|point| is_first_at_its_position(&figure, *point)) {
            let (x, y) = coords(&figure, point);
            figure.hover_at(x, y).await;
            figure.wait_for_cursor_at(point, figure.start_option()).await;
            assert_marks_of_point(&figure, point).await;
        }
        page.hover(1.0, 1.0).await;
        figure.wait_for_no_cursor().await;
    }
}

async fn without_webassembly_a_finger_reads_every_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        for point in (0..figure.points().len()).filter(|point| is_first_at_its_position(&figure, *point)) {
            let (x, y) = coords(&figure, point);
            figure.touch_at(x, y).await;
            figure.wait_for_cursor_at(point, figure.start_option()).await;
            assert_marks_of_point(&figure, point).await;
        }
    }
}

async fn without_webassembly_no_control_is_offered(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in page.figures().await {
        figure.show().await;
        let controls: usize = figure
            .evaluate(
                "return [...root.querySelectorAll('.segmented-control')].filter((it) => it.checkVisibility()).length;",
                &[],
            )
            .await;
        assert_eq!(controls, 0, "{} offers a control without a function", figure.id);
    }
    assert_eq!(page.count("html[data-interactivity]").await, 0);
}

async fn keys_with_a_modifier_and_unused_keys_are_left_to_the_browser(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let taken: Vec<String> = figure.evaluate(include_str!("points/taken_keys.js"), &[]).await;
        assert!(taken.is_empty(), "{} takes {taken:?}", figure.id);
        figure.wait_for_no_cursor().await;
    }
}

async fn keys_for_pages_lead_from_group_to_group(browser: Browser) {
    let page = without_webassembly(&browser).await;
    let mut grouped = 0;
    for figure in with_cursor(&page).await {
        let points = figure.scene.points.as_ref().expect("points");
        let Some(last_group) = points.groups.last().copied() else { continue };
        grouped += 1;
        wait_until_prepared(&figure).await;
        let option = figure.start_option();
        figure.press(Key::Home).await;
        figure.wait_for_cursor_at(0, option).await;
        for group in points.groups.iter().skip(1) {
            page.press(Key::PageDown).await;
            figure.wait_for_cursor_at(*group, option).await;
        }
        page.press(Key::PageDown).await;
        figure.wait_for_cursor_at(points.list.len() - 1, option).await;
        page.press(Key::PageUp).await;
        let before =
            if last_group == points.list.len() - 1 { points.groups[points.groups.len() - 2] } else { last_group };
        figure.wait_for_cursor_at(before, option).await;
    }
    assert!(grouped > 0, "no figure has groups");
}

async fn shift_with_up_or_down_leads_to_the_highest_or_the_lowest_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    let mut with_extremes = 0;
    for figure in with_cursor(&page).await {
        let points = figure.scene.points.as_ref().expect("points");
        let option = figure.start_option();
        let found = |extremes: &[(OptionSet, usize)]| {
            extremes.iter().find(|(options, _)| options.hold(option)).map(|(_, point)| *point)
        };
        let (Some(highest), Some(lowest)) = (found(&points.highest), found(&points.lowest)) else { continue };
        with_extremes += 1;
        wait_until_prepared(&figure).await;
        for (key, point) in [(Key::Up, highest), (Key::Down, lowest)] {
            page.focus(&figure.at("[role=slider]")).await;
            page.press_with_shift(key).await;
            figure.wait_for_cursor_at(point, option).await;
        }
    }
    assert!(with_extremes > 0, "no figure has a highest point");
}

/// Those for groups and extremes are named exactly in the figures that have them.
async fn a_hint_names_only_keys_that_work(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let points = figure.scene.points.as_ref().expect("points");
        assert_eq!(figure.scene.hint.contains("keys for pages"), !points.groups.is_empty(), "{}", figure.id);
        assert_eq!(figure.scene.hint.contains("Shift"), !points.highest.is_empty(), "{}", figure.id);
        let hints = "return [...root.querySelectorAll('[data-hint]')].filter((hint) => hint.checkVisibility())
            .map(({ dataset }) => dataset.hint);";
        let visible: Vec<String> = figure.evaluate(hints, &[]).await;
        let expected: &[&str] = if points.start.is_none() { &["keys"] } else { &[] };
        assert_eq!(visible, expected, "{}", figure.id);
        figure.press(Key::Home).await;
        assert!(figure.evaluate::<Vec<String>>(hints, &[]).await.is_empty(), "{}: a hint beside a point", figure.id);
    }
}

/// The lines of a point that a reader finds while the initial option is selected: title and tooltip.
fn lines(figure: &Figure, point: usize) -> Vec<String> {
    let point = &figure.points()[point];
    let shown = point.tooltip.iter().filter(|line| line.options.hold(figure.start_option()));
    std::iter::once(point.title.to_string()).chain(shown.map(|line| line.text.to_string())).collect()
}

/// Also without scripts: the list is part of the page.
async fn a_screen_reader_finds_every_point_once_and_in_order(browser: Browser) {
    for is_scripted in [true, false] {
        let page = browser.page().await;
        if !is_scripted {
            page.disable_scripts().await;
        }
        page.open("").await;
        for figure in with_cursor(&page).await {
            figure.show().await;
            if is_scripted {
                wait_until_listed(&figure).await;
            }
            let found = page.accessible_texts(&figure.at(".points")).await;
            let expected: Vec<String> = (0..figure.points().len()).flat_map(|point| lines(&figure, point)).collect();
            let join = |lines: &[String]| lines.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(join(&found), join(&expected), "{}, scripts: {is_scripted}", figure.id);
        }
        page.enable_everything().await;
    }
}

async fn every_point_is_a_visible_item_of_a_list_to_assistive_technology(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        wait_until_listed(&figure).await;
        let hidden: Vec<String> = figure.evaluate(include_str!("points/hidden_items.js"), &[]).await;
        assert!(hidden.is_empty(), "{}: {hidden:?}", figure.id);
        let slider = (page.role(&figure.at(".cursor")).await, page.accessible_name(&figure.at(".cursor")).await);
        assert_eq!(slider, ("slider".to_owned(), figure.scene.aria_label.to_string()), "{}", figure.id);
        assert_eq!(page.role(&figure.at(".points > li:last-child")).await, "listitem", "{}", figure.id);
    }
}

/// A script that is always busy, or a slow phone: the page is never idle.
async fn case_busy_page(browser: Browser) {
    let site = Site::default().with_first_script(include_str!("points/always_busy.js"));
    let page = browser.page_of(site).await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        wait_until_listed(&figure).await;
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

async fn a_finger_that_scrolls_selects_no_point(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let address = page.address().await;
    for figure in page.mount_all().await.iter().filter(|figure| !figure.points().is_empty()) {
        let _: Value = figure.evaluate(include_str!("points/scroll_by_touch.js"), &[]).await;
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
