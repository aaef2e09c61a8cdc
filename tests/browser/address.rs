//! What a reader has chosen stands in the address, and comes back from it.

use super::harness::{Browser, Figure, Key, Page, each_engine, eventually};

each_engine! {
    a_choice_writes_the_address_and_makes_one_entry_of_the_history;
    a_walk_with_keys_is_one_entry_of_the_history;
    a_walk_after_back_is_an_entry_of_its_own;
    going_back_to_the_start_leaves_the_address_clean;
    back_and_forward_restore_what_was_chosen needs BackAndForth;
    a_reload_restores_what_was_chosen;
    a_shared_link_restores_what_was_chosen;
    what_an_address_says_of_nothing_known_is_passed_over;
}

/// An option that is not the start, where there is one.
fn other_option(figure: &Figure) -> Option<usize> {
    let choice = figure.scene.choice.as_ref()?;
    (0..choice.options.len()).find(|option| *option != choice.start)
}

/// The address of a figure's state, as the design writes it: `?trade.series=imports&trade.year=2002#trade`.
fn address_of(figure: &Figure, option: Option<usize>, stop: Option<usize>) -> String {
    let choice = figure.scene.choice.as_ref();
    let option = option.zip(choice).map(|(option, choice)| (&choice.key, &choice.options[option].key));
    let stops = figure.scene.stops.as_ref();
    let stop = stop.zip(stops).map(|(stop, stops)| (&stops.key, &stops.list[stop].key));
    let state: Vec<String> =
        option.into_iter().chain(stop).map(|(key, value)| format!("{}.{key}={value}", figure.id)).collect();
    format!("?{}#{}", state.join("&"), figure.id)
}

async fn stands_at(page: &Page, address: String) {
    let what = format!("the address is {address}");
    eventually(what, async || page.address().await == address).await;
}

/// Figures that stand as their address says.
async fn restored(figure: &Figure, option: Option<usize>, stop: Option<usize>) {
    let taken = option.unwrap_or(figure.start());
    if figure.scene.choice.is_some() {
        eventually(format_args!("{} has taken {taken}", figure.id), async || figure.taken().await == taken).await;
    }
    match stop {
        Some(stop) => figure.stands_on(stop, taken).await,
        None if !figure.stops().is_empty() => figure.stands_nowhere().await,
        None => {}
    }
}

/// The last stop, where there is a cursor.
fn last_stop(figure: &Figure) -> Option<usize> {
    figure.stops().len().checked_sub(1)
}

/// Chooses an option and then the last stop, as far as the figure has them.
async fn choose(figure: &Figure) -> (Option<usize>, Option<usize>) {
    let (option, stop) = (other_option(figure), last_stop(figure));
    if let Some(option) = option {
        figure.choose(option).await;
    }
    if stop.is_some() {
        figure.press(Key::End).await;
    }
    restored(figure, option, stop).await;
    (option, stop)
}

async fn a_choice_writes_the_address_and_makes_one_entry_of_the_history(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        figure.wake().await;
        let before = page.history().await;
        let (option, stop) = choose(&figure).await;
        stands_at(&page, address_of(&figure, option, stop)).await;
        let choices = usize::from(option.is_some()) + usize::from(stop.is_some());
        // WebKit counts its entries in another process.
        let counted = async || page.history().await == before + choices;
        eventually(format_args!("{id}: {choices} entries were made"), counted).await;
        if let Some(option) = option {
            figure.choose(option).await;
            assert_eq!(page.history().await, before + choices, "{id}: the same choice again makes an entry");
        }
    }
}

async fn a_walk_with_keys_is_one_entry_of_the_history(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        let Some(last) = last_stop(&figure).filter(|last| *last > 0) else { continue };
        figure.wake().await;
        let before = page.history().await;
        for key in [Key::Home, Key::Right, Key::Right, Key::End] {
            figure.press(key).await;
        }
        stands_at(&page, address_of(&figure, None, Some(last))).await;
        assert_eq!(page.history().await, before + 1, "{id}");
    }
}

async fn a_walk_after_back_is_an_entry_of_its_own(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        let Some(last) = last_stop(&figure).filter(|last| *last > 0) else { continue };
        figure.wake().await;
        figure.press(Key::End).await;
        restored(&figure, None, Some(last)).await;
        page.back().await;
        restored(&figure, None, None).await;
        figure.press(Key::Home).await;
        restored(&figure, None, Some(0)).await;
        page.back().await;
        restored(&figure, None, None).await;
    }
}

async fn going_back_to_the_start_leaves_the_address_clean(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        figure.wake().await;
        let (option, stop) = choose(&figure).await;
        if option.is_some() {
            figure.choose(figure.start()).await;
        }
        if stop.is_some() {
            figure.press(Key::Escape).await;
        }
        restored(&figure, None, None).await;
        if option.or(stop).is_some() {
            stands_at(&page, format!("#{id}")).await;
        }
    }
}

async fn back_and_forward_restore_what_was_chosen(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        figure.wake().await;
        let (option, stop) = choose(&figure).await;
        if stop.is_some() {
            page.back().await;
            restored(&figure, option, None).await;
        }
        if option.is_some() {
            page.back().await;
            restored(&figure, None, None).await;
            page.forward().await;
            restored(&figure, option, None).await;
        }
        if stop.is_some() {
            page.forward().await;
            restored(&figure, option, stop).await;
        }
    }
}

async fn a_reload_restores_what_was_chosen(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        figure.wake().await;
        let (option, stop) = choose(&figure).await;
        page.reload().await;
        figure.wake().await;
        restored(&figure, option, stop).await;
    }
}

async fn a_shared_link_restores_what_was_chosen(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        let (option, stop) = (other_option(&figure), last_stop(&figure).map(|_| 0));
        let address = address_of(&figure, option, stop);
        page.open(&address).await;
        // Whoever follows a link to a figure has it before them, and need not touch it.
        figure.awake().await;
        restored(&figure, option, stop).await;
        assert_eq!(page.address().await, address, "{id}: reading an address has changed it");
    }
}

async fn what_an_address_says_of_nothing_known_is_passed_over(browser: Browser) {
    let page = browser.page().await;
    for id in ids(&page).await {
        page.open("").await;
        let figure = page.figure(&id).await;
        let keys = figure.scene.choice.iter().map(|choice| &choice.key);
        let keys = keys.chain(figure.scene.stops.iter().map(|stops| &stops.key));
        let strange: Vec<String> = keys.map(|key| format!("{id}.{key}=%F0%9F%90%9D%00<x>")).collect();
        page.open(&format!("?{}&{id}.colour=red&else=1#{id}", strange.join("&"))).await;
        figure.awake().await;
        restored(&figure, None, None).await;
    }
}

/// The ids of all figures.
async fn ids(page: &Page) -> Vec<String> {
    page.open("").await;
    page.figures().await.into_iter().map(|figure| figure.id).collect()
}
