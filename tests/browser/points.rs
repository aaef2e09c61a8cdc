//! Every point of every figure is read by mouse, touch, keys and screen reader, without the program.

mod keys;
mod screen_reader;
mod unmounted;
mod without_webassembly;

use super::harness::{Browser, Figure, Page, eventually};

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

/// The coordinates of a point as fractions of the frame. For some engines, the very edge of the frame is outside it.
fn coords(figure: &Figure, point: usize) -> (f64, f64) {
    let point = &figure.points()[point];
    let within = |percent: f64| (percent / 100.0).clamp(0.01, 0.99);
    (within(point.x.percent()), within(point.y.percent()))
}

/// Waits until the points of a figure can be read.
async fn wait_until_prepared(figure: &Figure) {
    figure.show().await;
    let what = format!("{} is prepared", figure.id);
    eventually(what, async || figure.evaluate::<bool>("return 'prepared' in root.dataset;", &[]).await).await;
}

/// The lines of a point that a reader finds while the initial option is selected: title and tooltip.
fn lines(figure: &Figure, point: usize) -> Vec<String> {
    let point = &figure.points()[point];
    let shown = point.tooltip.iter().filter(|line| line.options.contains(figure.start_option()));
    std::iter::once(point.title.to_string()).chain(shown.map(|line| line.text.to_string())).collect()
}
