//! Keys, mouse and touch move the cursor. Its point is shown and announced.

use explainer::scene::PointerMode;

use super::harness::{Browser, Figure, Key, Page, browser_tests, eventually};

browser_tests! {
    keys_step_from_point_to_point_and_other_keys_are_ignored in all_engines: "engines differ in keys and focus";
    a_mouse_shows_and_a_click_selects_the_nearest_point in all_engines: "engines differ in the events of a mouse";
    a_touch_selects_the_nearest_point in all_engines needs Touch: "engines differ in the events of a finger";
    keys_step_through_every_figure in chromium:
        "points are data of a scene; keys are tested in all engines with three figures";
    the_stepper_steps_from_point_to_point in chromium:
        "our program counts the points; a click on a button is tested in all engines by `mounting`";
}

/// One mounted figure for each pointer mode.
async fn one_of_each_pointer_mode(page: &Page) -> Vec<Figure> {
    page.open("").await;
    let mut found: Vec<Figure> = Vec::new();
    for figure in page.figures().await {
        if figure.points().len() > 2 && found.iter().all(|other| other.pointer() != figure.pointer()) {
            figure.mount().await;
            found.push(figure);
        }
    }
    assert_eq!(found.len(), 3, "no figure has some pointer mode");
    found
}

async fn keys_step_from_point_to_point_and_other_keys_are_ignored(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_pointer_mode(&page).await {
        let (option, last) = (figure.start_option(), figure.points().len() - 1);
        figure.wait_for_no_cursor().await;
        for (key, point) in [
            (Key::Home, 0),
            (Key::Right, 1),
            (Key::Right, 2),
            (Key::Left, 1),
            (Key::Home, 0),
            (Key::Left, 0),
            (Key::End, last),
            (Key::Right, last),
        ] {
            figure.press(key).await;
            figure.wait_for_cursor_at(point, option).await;
        }
        // In a list the down key leads to the next point, on a scale the up key.
        let (on, back) = if figure.pointer() == PointerMode::Y { (Key::Down, Key::Up) } else { (Key::Up, Key::Down) };
        for (key, point) in [(Key::Home, 0), (on, 1), (back, 0)] {
            figure.press(key).await;
            figure.wait_for_cursor_at(point, option).await;
        }
        page.press(Key::Tab).await;
        let left: bool = figure.evaluate("return document.activeElement.role !== 'slider';", &[]).await;
        assert!(left, "{} keeps the focus", figure.id);
        figure.wait_for_cursor_at(0, option).await;
        figure.press(Key::Escape).await;
        figure.wait_for_no_cursor().await;
    }
}

async fn keys_step_through_every_figure(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        let (option, last) = (figure.start_option(), figure.points().len() - 1);
        for (key, point) in [(Key::Home, 0), (Key::Right, 1.min(last)), (Key::End, last)] {
            figure.press(key).await;
            figure.wait_for_cursor_at(point, option).await;
        }
        figure.press(Key::Escape).await;
        figure.wait_for_no_cursor().await;
    }
}

async fn a_mouse_shows_and_a_click_selects_the_nearest_point(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_pointer_mode(&page).await {
        let address = page.address().await;
        for (x, y) in POSITIONS {
            figure.hover_at(x, y).await;
            figure.wait_for_cursor_at(nearest(figure, x, y), figure.start_option()).await;
        }
        page.hover(1.0, 1.0).await;
        figure.wait_for_no_cursor().await;
        assert_eq!(page.address().await, address, "{}: hovering changes the address", figure.id);
        for (x, y) in POSITIONS {
            figure.click_at(x, y).await;
            page.hover(1.0, 1.0).await;
            figure.wait_for_cursor_at(nearest(figure, x, y), figure.start_option()).await;
        }
    }
}

async fn a_touch_selects_the_nearest_point(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_pointer_mode(&page).await {
        for (x, y) in POSITIONS {
            figure.touch_at(x, y).await;
            figure.wait_for_cursor_at(nearest(figure, x, y), figure.start_option()).await;
        }
    }
}

/// All figures with a cursor, mounted.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    let figures = page.mount_all().await;
    figures.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

async fn the_stepper_steps_from_point_to_point(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in with_cursor(&page).await.iter().filter(|figure| figure.has_stepper()) {
        let (option, last) = (figure.start_option(), figure.points().len() - 1);
        let [back, on] = [1, 2].map(|button| figure.selector(&format!(".stepper button:nth-of-type({button})")));
        let counted = async |point: usize| {
            figure.wait_for_cursor_at(point, option).await;
            let position: String =
                figure.evaluate("return root.querySelector('.stepper__position').textContent;", &[]).await;
            assert_eq!(position, format!("{} / {}", point + 1, last + 1), "{}", figure.id);
        };
        figure.press(Key::Home).await;
        counted(0).await;
        for point in 1..=last.min(2) {
            page.click(&on).await;
            counted(point).await;
        }
        // At an end the button is disabled for assistive technology, keeps the focus, and has no effect.
        figure.press(Key::End).await;
        counted(last).await;
        eventually("the last button is disabled", async || page.count(&format!("{on}[aria-disabled=true]")).await == 1)
            .await;
        page.click(&on).await;
        counted(last).await;
        page.click(&back).await;
        counted(last.saturating_sub(1)).await;
    }
}

/// Positions as fractions of the frame. Round numbers could be halfway between two years.
const POSITIONS: [(f64, f64); 4] = [(0.31, 0.47), (0.03, 0.06), (0.97, 0.93), (0.72, 0.24)];

/// The point nearest to a position in the frame, by the pointer mode of the scene.
fn nearest(figure: &Figure, x: f64, y: f64) -> usize {
    let distance = |point: &usize| {
        let point = &figure.points()[*point];
        let (dx, dy) = (point.x.percent() / 100.0 - x, point.y.percent() / 100.0 - y);
        match figure.pointer() {
            PointerMode::X => dx.abs(),
            PointerMode::Y => dy.abs(),
            PointerMode::Xy => dx.hypot(dy),
        }
    };
    (0..figure.points().len()).min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap_or(0)
}
