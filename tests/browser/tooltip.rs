//! A drawing can be read before its program is there, and where none may run: in the marks and words that the program uses.

use super::harness::{Browser, Figure, Page, Site, browser_tests, eventually};
use super::mounting::unmounted;
use serde_json::json;

browser_tests! {
    unmounted_and_mounted_every_point_shows_and_says_the_same in chromium:
        "two programs of ours are compared; that events reach them is tested in all engines below and by `cursor`";
    a_mouse_reads_a_unmounted_figure_and_leaves_it_as_it_was in all_engines: "engines differ in the events of a mouse";
    a_finger_reads_a_unmounted_figure in all_engines needs Touch: "engines differ in the events of a finger";
    without_webassembly_every_drawing_can_be_read in all_engines: "engines differ in how they refuse WebAssembly";
    a_static_picture_answers_to_nothing in chromium: "our script decides that it listens to nothing";
    whoever_only_reads_fetches_no_program in chromium: "our script decides when it fetches";
}

/// Puts a mouse on each point in turn, and then beside the drawing; what it shows and says each time.
const WALK: &str = "const [points] = arguments;
    const markup = (root) => { MARKUP };
    const settled = async () => { for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame); };
    const cursor = root.querySelector('.cursor');
    return (async () => {
        const seen = [];
        for (const [x, y] of points) {
            const { left, top, width, height } = root.querySelector('.plot__canvas').getBoundingClientRect();
            const at = { clientX: left + width * x, clientY: top + height * y, movementX: 1, pointerType: 'mouse' };
            cursor.dispatchEvent(new PointerEvent('pointermove', at));
            await settled();
            seen.push(markup(root));
        }
        cursor.dispatchEvent(new PointerEvent('pointerleave'));
        await settled();
        seen.push(markup(root));
        return seen;
    })();";

async fn walk(figure: &Figure) -> Vec<String> {
    let places: Vec<[f64; 2]> =
        figure.points().iter().map(|point| [point.x, point.y].map(|at| at.percent() / 100.0)).collect();
    figure.ask(&WALK.replace("MARKUP", include_str!("harness/markup.js")), &[json!(places)]).await
}

/// The figures of a page that have a cursor.
async fn with_cursor(page: &Page) -> Vec<Figure> {
    page.figures().await.into_iter().filter(|figure| !figure.points().is_empty()).collect()
}

/// A point that is not the one a drawing begins with, from 0.
fn another(figure: &Figure) -> usize {
    let last = figure.points().len() - 1;
    let start = figure.scene.points.as_ref().and_then(|points| points.start);
    if start == Some(last) { 0 } else { last }
}

/// Where a point is in parts of the frame. What lies on the frame's very edge is beside it to some engines.
fn place(figure: &Figure, point: usize) -> (f64, f64) {
    let point = &figure.points()[point];
    let within = |percent: f64| (percent / 100.0).clamp(0.01, 0.99);
    (within(point.x.percent()), within(point.y.percent()))
}

/// Waits until a figure that sleeps can be read.
async fn is_prepared(figure: &Figure) {
    figure.show().await;
    let what = format!("{} can be read", figure.id);
    eventually(what, async || figure.ask::<bool>("return 'params' in root.dataset;", &[]).await).await;
}

async fn unmounted_and_mounted_every_point_shows_and_says_the_same(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    let mut unmounted = Vec::new();
    for figure in &figures {
        is_prepared(figure).await;
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
        assert!(different.len() >= figure.points().len(), "{}: points look alike", figure.id);
    }
}

async fn a_mouse_reads_a_unmounted_figure_and_leaves_it_as_it_was(browser: Browser) {
    let page = unmounted(&browser, "").await;
    for figure in with_cursor(&page).await {
        is_prepared(&figure).await;
        let (before, point) = (figure.tooltip().await, another(&figure));
        let (x, y) = place(&figure, point);
        figure.hover_at(x, y).await;
        says(&figure, point).await;
        page.hover(1.0, 1.0).await;
        eventually("the drawing is as it was", async || figure.tooltip().await == before).await;
    }
}

async fn a_finger_reads_a_unmounted_figure(browser: Browser) {
    let page = unmounted(&browser, "").await;
    let figures = with_cursor(&page).await;
    for figure in &figures {
        is_prepared(figure).await;
        let point = another(figure);
        let (x, y) = place(figure, point);
        figure.touch_at(x, y).await;
        says(figure, point).await;
    }
    page.server.release();
    for figure in &figures {
        figure.mounted().await;
        figure.stands_on(another(figure), figure.start()).await;
    }
}

/// Waits until under a drawing stands what is said of a point, from 0.
async fn says(figure: &Figure, point: usize) {
    let expected = &figure.points()[point];
    let words = expected.tooltip.iter().filter(|tooltip| tooltip.options.hold(figure.start()));
    let words: Vec<&str> =
        std::iter::once(expected.title.as_str()).chain(words.map(|tooltip| tooltip.text.as_str())).collect();
    let what = format!("{} says of {}", figure.id, expected.title);
    eventually(what, async || {
        let tooltip = figure.tooltip().await;
        words.iter().all(|words| tooltip.contains(words))
    })
    .await;
}

async fn without_webassembly_every_drawing_can_be_read(browser: Browser) {
    let page = browser.page().await;
    page.refuse_webassembly().await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        is_prepared(&figure).await;
        let point = another(&figure);
        let (x, y) = place(&figure, point);
        figure.hover_at(x, y).await;
        says(&figure, point).await;
        let keys: usize = figure.ask("return root.querySelectorAll('[role=slider], [tabindex]').length;", &[]).await;
        assert_eq!(keys, 0, "{} offers keys that it does not take", figure.id);
        page.hover(1.0, 1.0).await;
    }
    assert_eq!(page.count("html[data-interactivity]").await, 0);
}

async fn a_static_picture_answers_to_nothing(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/?static").await;
    let figure = page.figure("trade").await;
    let before = figure.markup().await;
    figure.hover_at(0.3, 0.5).await;
    figure.click_at(0.6, 0.5).await;
    page.painted().await;
    assert_eq!(figure.markup().await, before);
}

async fn whoever_only_reads_fetches_no_program(browser: Browser) {
    for place in ["", "embed/trade/", "embed/story/"] {
        let page = browser.page_of(Site::default().timed()).await;
        page.open(place).await;
        let fetched = || page.server.requests().iter().any(|path| path.contains("/app-"));
        for figure in with_cursor(&page).await {
            is_prepared(&figure).await;
            figure.hover_at(0.4, 0.5).await;
        }
        page.run("document.querySelector('.disclosure--table').open = true; return null;").await;
        page.idle().await;
        assert!(!fetched(), "{place}: the program was fetched for nobody");
        let figure = page.figure("trade").await;
        figure.click_at(0.5, 0.5).await;
        figure.mounted().await;
        assert!(fetched());
    }
}
