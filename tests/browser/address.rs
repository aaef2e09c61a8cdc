//! What a reader has chosen stands in the address, and comes back from it.

use super::harness::{Browser, Figure, Key, Page, browser_tests, eventually};
use explainer::figures::IDS;

browser_tests! {
    choices_and_walks_are_entries_of_the_history in all_engines: "engines differ in their history";
    back_and_forward_restore_what_was_chosen in all_engines needs BackAndForth: "engines differ in their history";
    a_reload_restores_what_was_chosen in all_engines: "engines differ in what a reload keeps";
    every_figure_writes_what_is_chosen_and_leaves_no_trace_of_the_start in chromium:
        "our program writes the address; the history is tested in all engines with one figure";
    one_shared_link_restores_every_figure in chromium: "our program reads the address";
    what_an_address_says_of_nothing_known_is_passed_over in chromium: "our program reads the address";
}

/// An option that is not the start, where there is one.
fn other_option(figure: &Figure) -> Option<usize> {
    let control = figure.scene.control.as_ref()?;
    (0..control.options.len()).find(|option| *option != control.start)
}

/// The address of a figure's state, as the design writes it: `?trade.series=imports&trade.year=2002#trade`.
fn address_of(figure: &Figure, option: Option<usize>, point: Option<usize>) -> String {
    let control = figure.scene.control.as_ref();
    let option = option.zip(control).map(|(option, control)| (&control.param, &control.options[option].value));
    let points = figure.scene.points.as_ref();
    let point = point.zip(points).map(|(point, points)| (&points.param, &points.list[point].value));
    let state: Vec<String> =
        option.into_iter().chain(point).map(|(key, value)| format!("{}.{key}={value}", figure.id)).collect();
    format!("?{}#{}", state.join("&"), figure.id)
}

async fn stands_at(page: &Page, address: String) {
    let what = format!("the address is {address}");
    eventually(what, async || page.address().await == address).await;
}

/// Figures that stand as their address says.
async fn restored(figure: &Figure, option: Option<usize>, point: Option<usize>) {
    let taken = option.unwrap_or(figure.start());
    if figure.scene.control.is_some() {
        eventually(format_args!("{} has taken {taken}", figure.id), async || figure.taken().await == taken).await;
    }
    match point {
        Some(point) => figure.stands_on(point, taken).await,
        None if !figure.points().is_empty() => figure.stands_nowhere().await,
        None => {}
    }
}

/// The last point, where there is a cursor.
fn last_point(figure: &Figure) -> Option<usize> {
    figure.points().len().checked_sub(1)
}

/// Chooses an option and then the last point, as far as the figure has them.
async fn choose(figure: &Figure) -> (Option<usize>, Option<usize>) {
    let (option, point) = (other_option(figure), last_point(figure));
    if let Some(option) = option {
        figure.choose(option).await;
    }
    if point.is_some() {
        figure.press(Key::End).await;
    }
    restored(figure, option, point).await;
    (option, point)
}

/// The figure that has all: options, and points.
async fn trade(page: &Page) -> Figure {
    page.open("#trade").await;
    let figure = page.figure("trade").await;
    figure.mount().await;
    figure
}

/// Waits until so many entries have been made since there were `before`. WebKit counts them in another process.
async fn made(page: &Page, before: usize, entries: usize, by: &str) {
    let what = format!("{entries} entries have been made by {by}");
    eventually(what, async || page.history().await == before + entries).await;
}

async fn choices_and_walks_are_entries_of_the_history(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, last) = (other_option(&figure), last_point(&figure));
    let (Some(taken), Some(_)) = (option, last) else { panic!("the figure has no options or no points") };
    let before = page.history().await;
    figure.choose(taken).await;
    restored(&figure, option, None).await;
    stands_at(&page, address_of(&figure, option, None)).await;
    made(&page, before, 1, "a choice").await;
    figure.choose(taken).await;
    page.painted().await;
    assert_eq!(page.history().await, before + 1, "the same choice again makes an entry");
    for key in [Key::Home, Key::Right, Key::Right, Key::End] {
        figure.press(key).await;
    }
    restored(&figure, option, last).await;
    stands_at(&page, address_of(&figure, option, last)).await;
    made(&page, before, 2, "a choice and a walk").await;
    page.back().await;
    restored(&figure, option, None).await;
    figure.press(Key::Home).await;
    restored(&figure, option, Some(0)).await;
    page.back().await;
    restored(&figure, option, None).await;
}

async fn back_and_forward_restore_what_was_chosen(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, point) = choose(&figure).await;
    stands_at(&page, address_of(&figure, option, point)).await;
    page.back().await;
    restored(&figure, option, None).await;
    page.back().await;
    restored(&figure, None, None).await;
    page.forward().await;
    restored(&figure, option, None).await;
    page.forward().await;
    restored(&figure, option, point).await;
}

async fn a_reload_restores_what_was_chosen(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, point) = choose(&figure).await;
    stands_at(&page, address_of(&figure, option, point)).await;
    page.reload().await;
    figure.mount().await;
    restored(&figure, option, point).await;
}

async fn every_figure_writes_what_is_chosen_and_leaves_no_trace_of_the_start(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await {
        let (option, point) = choose(&figure).await;
        if option.or(point).is_none() {
            continue;
        }
        stands_at(&page, address_of(&figure, option, point)).await;
        if option.is_some() {
            figure.choose(figure.start()).await;
        }
        if point.is_some() {
            figure.press(Key::Escape).await;
        }
        restored(&figure, None, None).await;
        stands_at(&page, format!("#{}", figure.id)).await;
    }
}

async fn one_shared_link_restores_every_figure(browser: Browser) {
    let page = browser.page().await;
    let figures = all(&page);
    let chosen = |figure: &Figure| (other_option(figure), last_point(figure).map(|_| 0));
    let states: Vec<String> = figures
        .iter()
        .map(|figure| {
            let (option, point) = chosen(figure);
            let address = address_of(figure, option, point);
            address[1..].split('#').next().unwrap_or_default().to_owned()
        })
        .filter(|state| !state.is_empty())
        .collect();
    assert!(states.len() > 5, "{states:?}");
    let address = format!("?{}#trade", states.join("&"));
    page.open(&address).await;
    for figure in figures {
        let (option, point) = chosen(&figure);
        if option.or(point).is_none() {
            continue;
        }
        // Whoever comes by a link to a figure has it before them, and need not touch it.
        figure.show().await;
        figure.mounted().await;
        restored(&figure, option, point).await;
        assert_eq!(page.address().await, address, "{}: reading an address has changed it", figure.id);
    }
}

async fn what_an_address_says_of_nothing_known_is_passed_over(browser: Browser) {
    let page = browser.page().await;
    let figures = all(&page);
    let mut strange = vec!["else=1".to_owned(), "trade.colour=red".to_owned()];
    for figure in &figures {
        let keys = figure.scene.control.iter().map(|control| &control.param);
        let keys = keys.chain(figure.scene.points.iter().map(|points| &points.param));
        strange.extend(keys.map(|key| format!("{}.{key}=%F0%9F%90%9D%00<x>", figure.id)));
    }
    page.open(&format!("?{}#trade", strange.join("&"))).await;
    for figure in &figures {
        figure.mount().await;
        restored(figure, None, None).await;
    }
}

/// All figures, of a page that need not be open.
fn all(page: &Page) -> Vec<Figure> {
    IDS.iter().map(|id| Figure::new(page.clone(), (*id).to_owned())).collect()
}
