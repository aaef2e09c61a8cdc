//! Where WebAssembly is blocked, keys, mouse and finger read every point.

use super::super::harness::{Browser, Figure, Key, browser_tests};
use super::{coords, wait_until_prepared, with_cursor, without_webassembly};
use explainer::scene::PointerMode;

browser_tests! {
    without_webassembly_keys_read_every_point in all_engines: "engines differ in keys and focus";
    without_webassembly_a_mouse_reads_every_point in all_engines: "engines differ in the events of a mouse";
    without_webassembly_a_finger_reads_every_point in all_engines needs Touch:
        "engines differ in the events of a finger";
    without_webassembly_no_control_is_offered in all_engines: "engines differ in how they refuse WebAssembly";
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

/// Moves a pointer to every point of a figure that it can reach. `point_at` takes fractions of the frame.
async fn assert_pointer_reads_every_point(figure: &Figure, point_at: impl AsyncFn(f64, f64)) {
    wait_until_prepared(figure).await;
    for point in (0..figure.points().len()).filter(|point| is_first_at_its_position(figure, *point)) {
        let (x, y) = coords(figure, point);
        point_at(x, y).await;
        figure.wait_for_cursor_at(point, figure.start_option()).await;
        assert_marks_of_point(figure, point).await;
    }
}

async fn without_webassembly_a_mouse_reads_every_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        assert_pointer_reads_every_point(&figure, async |x, y| figure.hover_at(x, y).await).await;
        page.hover(1.0, 1.0).await;
        figure.wait_for_no_cursor().await;
    }
}

async fn without_webassembly_a_finger_reads_every_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        assert_pointer_reads_every_point(&figure, async |x, y| figure.touch_at(x, y).await).await;
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
