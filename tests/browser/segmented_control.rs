//! The buttons of a segmented control select an option.

use super::harness::{Browser, Key, browser_tests, eventually};

browser_tests! {
    every_button_selects_its_option_and_updates_the_tooltip in chromium:
        "our program decides what an option draws; a click on a button is tested in all engines by `mounting`";
    keys_press_the_buttons in all_engines: "engines differ in which keys press a button";
    a_touch_selects_an_option in all_engines needs Touch: "engines differ in the events of a finger";
}

async fn every_button_selects_its_option_and_updates_the_tooltip(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await {
        let Some(control) = &figure.scene.control else { continue };
        assert_eq!(figure.selected_option().await, control.start, "{}", figure.id);
        if !figure.points().is_empty() {
            figure.press(Key::Home).await;
        }
        for option in (0..control.options.len()).chain([control.start]) {
            figure.select_option(option).await;
            let what = format!("{} has selected `{}`", figure.id, control.options[option].text);
            eventually(what, async || figure.selected_option().await == option).await;
            if !figure.points().is_empty() {
                figure.wait_for_cursor_at(0, option).await;
            }
            figure.assert_marks_of(option).await;
        }
    }
}

async fn keys_press_the_buttons(browser: Browser) {
    let page = browser.page().await;
    let figure = page.embed("trade").await;
    figure.mount().await;
    let options = figure.scene.control.as_ref().map_or(0, |control| control.options.len());
    assert!(options > 1);
    for (option, key) in (0..options).zip([Key::Enter, Key::Space].into_iter().cycle()) {
        page.focus(&figure.option(option)).await;
        page.press(key).await;
        eventually(format_args!("{} selects {option}", figure.id), async || figure.selected_option().await == option)
            .await;
    }
}

async fn a_touch_selects_an_option(browser: Browser) {
    let page = browser.page().await;
    let figure = page.embed("trade").await;
    figure.mount().await;
    let options = figure.scene.control.as_ref().map_or(0, |control| control.options.len());
    assert!(options > 1);
    for option in 0..options {
        page.touch(&figure.option(option)).await;
        eventually(format_args!("{} selects {option}", figure.id), async || figure.selected_option().await == option)
            .await;
    }
}
