//! The address contains the state of each figure, and restores it.

use super::harness::{Browser, Figure, Key, Page, browser_tests, eventually};
use explainer::figures::IDS;

browser_tests! {
    selections_and_steps_are_history_entries in all_engines: "engines differ in their history";
    back_and_forward_restore_the_state in all_engines needs BackAndForth: "engines differ in their history";
    a_reload_restores_the_state in all_engines: "engines differ in what a reload keeps";
    every_figure_writes_its_state_unless_it_is_the_start in chromium:
        "our program writes the address; the history is tested in all engines with one figure";
    one_shared_link_restores_every_figure in chromium: "our program reads the address";
    unknown_params_and_values_are_ignored in chromium: "our program reads the address";
    an_old_link_to_a_row_of_deaths_opens_famine in chromium: "our script reads the address";
}

/// An option that is not the start option, if there is one.
fn other_option(figure: &Figure) -> Option<usize> {
    let control = figure.scene.control.as_ref()?;
    (0..control.options.len()).find(|option| *option != control.start)
}

/// The address of a figure's state: `?trade.series=imports&trade.year=2002#trade`.
fn address_of(figure: &Figure, option: Option<usize>, point: Option<usize>) -> String {
    let control = figure.scene.control.as_ref();
    let option = option.zip(control).map(|(option, control)| (&control.param, &control.options[option].value));
    let points = figure.scene.points.as_ref();
    let point = point.zip(points).map(|(point, points)| (&points.param, &points.list[point].value));
    let state: Vec<String> =
        option.into_iter().chain(point).map(|(key, value)| format!("{}.{key}={value}", figure.id)).collect();
    format!("?{}#{}", state.join("&"), figure.id)
}

async fn wait_for_address(page: &Page, address: String) {
    let what = format!("the address is {address}");
    eventually(what, async || page.address().await == address).await;
}

/// Waits until a figure has a state.
async fn wait_for_state(figure: &Figure, option: Option<usize>, point: Option<usize>) {
    let selected = option.unwrap_or(figure.start_option());
    if figure.scene.control.is_some() {
        eventually(format_args!("{} has selected {selected}", figure.id), async || {
            figure.selected_option().await == selected
        })
        .await;
    }
    match point {
        Some(point) => figure.wait_for_cursor_at(point, selected).await,
        None if !figure.points().is_empty() => figure.wait_for_no_cursor().await,
        None => {}
    }
}

/// The last point, if there is a cursor.
fn last_point(figure: &Figure) -> Option<usize> {
    figure.points().len().checked_sub(1)
}

/// Selects another option and then the last point, if the figure has them.
async fn select(figure: &Figure) -> (Option<usize>, Option<usize>) {
    let (option, point) = (other_option(figure), last_point(figure));
    if let Some(option) = option {
        figure.select_option(option).await;
    }
    if point.is_some() {
        figure.press(Key::End).await;
    }
    wait_for_state(figure, option, point).await;
    (option, point)
}

/// The mounted figure `trade`, which has options and points.
async fn trade(page: &Page) -> Figure {
    page.open("#trade").await;
    let figure = page.figure("trade").await;
    figure.mount().await;
    figure
}

/// Waits until the history has `before + entries` entries. WebKit counts them in another process.
async fn wait_for_entries(page: &Page, before: usize, entries: usize, by: &str) {
    let what = format!("{by} has added {entries} entries");
    eventually(what, async || page.history().await == before + entries).await;
}

async fn selections_and_steps_are_history_entries(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, last) = (other_option(&figure), last_point(&figure));
    let (Some(other), Some(_)) = (option, last) else { panic!("the figure has no options or no points") };
    let before = page.history().await;
    figure.select_option(other).await;
    wait_for_state(&figure, option, None).await;
    wait_for_address(&page, address_of(&figure, option, None)).await;
    wait_for_entries(&page, before, 1, "a selection").await;
    figure.select_option(other).await;
    page.painted().await;
    assert_eq!(page.history().await, before + 1, "the same selection again adds an entry");
    for key in [Key::Home, Key::Right, Key::Right, Key::End] {
        figure.press(key).await;
    }
    wait_for_state(&figure, option, last).await;
    wait_for_address(&page, address_of(&figure, option, last)).await;
    wait_for_entries(&page, before, 2, "a selection with steps").await;
    page.back().await;
    wait_for_state(&figure, option, None).await;
    figure.press(Key::Home).await;
    wait_for_state(&figure, option, Some(0)).await;
    page.back().await;
    wait_for_state(&figure, option, None).await;
}

async fn back_and_forward_restore_the_state(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, point) = select(&figure).await;
    wait_for_address(&page, address_of(&figure, option, point)).await;
    page.back().await;
    wait_for_state(&figure, option, None).await;
    page.back().await;
    wait_for_state(&figure, None, None).await;
    page.forward().await;
    wait_for_state(&figure, option, None).await;
    page.forward().await;
    wait_for_state(&figure, option, point).await;
}

async fn a_reload_restores_the_state(browser: Browser) {
    let page = browser.page().await;
    let figure = trade(&page).await;
    let (option, point) = select(&figure).await;
    wait_for_address(&page, address_of(&figure, option, point)).await;
    page.reload().await;
    figure.mount().await;
    wait_for_state(&figure, option, point).await;
}

async fn every_figure_writes_its_state_unless_it_is_the_start(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await {
        let (option, point) = select(&figure).await;
        if option.or(point).is_none() {
            continue;
        }
        wait_for_address(&page, address_of(&figure, option, point)).await;
        if option.is_some() {
            figure.select_option(figure.start_option()).await;
        }
        if point.is_some() {
            figure.press(Key::Escape).await;
        }
        wait_for_state(&figure, None, None).await;
        wait_for_address(&page, format!("#{}", figure.id)).await;
    }
}

async fn one_shared_link_restores_every_figure(browser: Browser) {
    let page = browser.page().await;
    let figures = all(&page);
    let state_of = |figure: &Figure| (other_option(figure), last_point(figure).map(|_| 0));
    let states: Vec<String> = figures
        .iter()
        .map(|figure| {
            let (option, point) = state_of(figure);
            let address = address_of(figure, option, point);
            address[1..].split('#').next().unwrap_or_default().to_owned()
        })
        .filter(|state| !state.is_empty())
        .collect();
    assert!(states.len() > 5, "{states:?}");
    let address = format!("?{}#trade", states.join("&"));
    page.open(&address).await;
    for figure in figures {
        let (option, point) = state_of(&figure);
        if option.or(point).is_none() {
            continue;
        }
        // A figure whose state is in the address mounts without input.
        figure.show().await;
        figure.wait_until_mounted().await;
        wait_for_state(&figure, option, point).await;
        assert_eq!(page.address().await, address, "{}: the mount has changed the address", figure.id);
    }
}

async fn unknown_params_and_values_are_ignored(browser: Browser) {
    let page = browser.page().await;
    let figures = all(&page);
    let mut unknown = vec!["else=1".to_owned(), "trade.colour=red".to_owned()];
    for figure in &figures {
        let keys = figure.scene.control.iter().map(|control| &control.param);
        let keys = keys.chain(figure.scene.points.iter().map(|points| &points.param));
        unknown.extend(keys.map(|key| format!("{}.{key}=%F0%9F%90%9D%00<x>", figure.id)));
    }
    page.open(&format!("?{}#trade", unknown.join("&"))).await;
    for figure in &figures {
        figure.mount().await;
        wait_for_state(figure, None, None).await;
    }
}

/// All figures of a page, which need not be open.
fn all(page: &Page) -> Vec<Figure> {
    IDS.iter().map(|id| Figure::new(page.clone(), (*id).to_owned())).collect()
}

/// Rows of deaths were in the drawing of `flight`, and are in the list `famine` now.
async fn an_old_link_to_a_row_of_deaths_opens_famine(browser: Browser) {
    let page = browser.page().await;
    let row = "row=famine-deaths-cameron-1930";
    page.open(&format!("?flight.{row}#flight")).await;
    let opened = "return [...document.querySelectorAll('.disclosure--table[open]')].map((table) => \
                  table.closest('figure').id);";
    let opened: Vec<String> = page.evaluate(opened, &[]).await;
    assert_eq!(opened, ["famine"], "the story page opens the table with the row");
    let in_window = "const { top, bottom } = document.querySelector('#famine .disclosure--table')\
                     .getBoundingClientRect(); return bottom > 0 && top < innerHeight;";
    page.wait_until("the table is in the window", in_window).await;

    page.open(&format!("embed/flight/?{row}")).await;
    page.wait_until("the embed is that of famine", "return location.pathname.endsWith('/embed/famine/');").await;
    assert!(page.address().await.is_empty(), "the embed of famine has no row to show");
    // A row that is drawn stays in its drawing.
    page.open("embed/flight/?row=displacement-article").await;
    let stays: bool = page.evaluate("return location.pathname.endsWith('/embed/flight/');", &[]).await;
    assert!(stays);
}
