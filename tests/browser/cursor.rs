//! One cursor for keys, mouse and finger. What it stands on is shown, and said.

use explainer::scene::PointerMode;

use super::harness::{Browser, Figure, Key, Page, browser_tests, eventually};

browser_tests! {
    keys_walk_from_point_to_point_and_others_are_left_alone in all_engines: "engines differ in keys and focus";
    a_mouse_reads_and_a_click_chooses_the_nearest_point in all_engines: "engines differ in the events of a mouse";
    a_touch_chooses_the_nearest_point in all_engines needs Touch: "engines differ in the events of a finger";
    keys_walk_through_every_figure in chromium:
        "where the points of a figure are is in its scene; what a key does is tested in all engines with three figures";
    buttons_walk_from_point_to_point in chromium:
        "our program counts the points; a click on a button is tested in all engines by `mounting`";
}

/// One figure for each way to lead a cursor, mounted.
async fn one_of_each_lead(page: &Page) -> Vec<Figure> {
    page.open("").await;
    let mut found: Vec<Figure> = Vec::new();
    for figure in page.figures().await {
        if figure.points().len() > 2 && found.iter().all(|other| other.pointer() != figure.pointer()) {
            figure.mount().await;
            found.push(figure);
        }
    }
    assert_eq!(found.len(), 3, "no figure is left for some way to lead a cursor");
    found
}

async fn keys_walk_from_point_to_point_and_others_are_left_alone(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_lead(&page).await {
        let (option, last) = (figure.start(), figure.points().len() - 1);
        figure.stands_nowhere().await;
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
            figure.stands_on(point, option).await;
        }
        // A list is walked downwards, a scale upwards.
        let (on, back) = if figure.pointer() == PointerMode::Y { (Key::Down, Key::Up) } else { (Key::Up, Key::Down) };
        for (key, point) in [(Key::Home, 0), (on, 1), (back, 0)] {
            figure.press(key).await;
            figure.stands_on(point, option).await;
        }
        page.press(Key::Tab).await;
        let left: bool = figure.ask("return document.activeElement.role !== 'slider';", &[]).await;
        assert!(left, "{} holds the focus", figure.id);
        figure.stands_on(0, option).await;
        figure.press(Key::Escape).await;
        figure.stands_nowhere().await;
    }
}

async fn keys_walk_through_every_figure(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        let (option, last) = (figure.start(), figure.points().len() - 1);
        for (key, point) in [(Key::Home, 0), (Key::Right, 1.min(last)), (Key::End, last)] {
            figure.press(key).await;
            figure.stands_on(point, option).await;
        }
        figure.press(Key::Escape).await;
        figure.stands_nowhere().await;
    }
}

async fn a_mouse_reads_and_a_click_chooses_the_nearest_point(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_lead(&page).await {
        let address = page.address().await;
        for (x, y) in PLACES {
            figure.hover_at(x, y).await;
            figure.stands_on(nearest(figure, x, y), figure.start()).await;
        }
        page.hover(1.0, 1.0).await;
        figure.stands_nowhere().await;
        assert_eq!(page.address().await, address, "{}: a mouse that passed by stands in the address", figure.id);
        for (x, y) in PLACES {
            figure.click_at(x, y).await;
            page.hover(1.0, 1.0).await;
            figure.stands_on(nearest(figure, x, y), figure.start()).await;
        }
    }
}

async fn a_touch_chooses_the_nearest_point(browser: Browser) {
    let page = browser.page().await;
    for figure in &one_of_each_lead(&page).await {
        for (x, y) in PLACES {
            figure.touch_at(x, y).await;
            figure.stands_on(nearest(figure, x, y), figure.start()).await;
        }
    }
}

/// All figures with a cursor, mounted.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    let figures = page.mount_all().await;
    figures.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

async fn buttons_walk_from_point_to_point(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in with_cursor(&page).await.iter().filter(|figure| figure.walks()) {
        let (option, last) = (figure.start(), figure.points().len() - 1);
        let [back, on] = [1, 2].map(|button| figure.at(&format!(".stepper button:nth-of-type({button})")));
        let counted = async |point: usize| {
            figure.stands_on(point, option).await;
            let place: String = figure.ask("return root.querySelector('.stepper__position').textContent;", &[]).await;
            assert_eq!(place, format!("{} / {}", point + 1, last + 1), "{}", figure.id);
        };
        figure.press(Key::Home).await;
        counted(0).await;
        for point in 1..=last.min(2) {
            page.click(&on).await;
            counted(point).await;
        }
        // At an end the button says that it leads nowhere, keeps the focus, and does no harm.
        figure.press(Key::End).await;
        counted(last).await;
        eventually("the last button is dead", async || page.count(&format!("{on}[aria-disabled=true]")).await == 1)
            .await;
        page.click(&on).await;
        counted(last).await;
        page.click(&back).await;
        counted(last.saturating_sub(1)).await;
    }
}

/// Places that are tried in every frame. None lies halfway between two years by the roundness of its numbers.
const PLACES: [(f64, f64); 4] = [(0.31, 0.47), (0.03, 0.06), (0.97, 0.93), (0.72, 0.24)];

/// The point nearest to a place of the frame, by the way that the scene is led.
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
