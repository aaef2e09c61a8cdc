//! The buttons of a choice.

use super::harness::{Browser, Key, browser_tests, eventually};

browser_tests! {
    choice_buttons_choose_and_change_what_is_said in chromium:
        "what each option draws and says is decided by our program; a click on a button is tested in all engines by `mounting`";
    choice_buttons_answer_to_keys in all_engines: "engines differ in which keys press a button";
    a_touch_chooses_an_option in all_engines needs Touch: "engines differ in the events of a finger";
}

async fn choice_buttons_choose_and_change_what_is_said(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.mount_all().await {
        let Some(control) = &figure.scene.control else { continue };
        assert_eq!(figure.taken().await, control.start, "{}", figure.id);
        if !figure.points().is_empty() {
            figure.press(Key::Home).await;
        }
        for option in (0..control.options.len()).chain([control.start]) {
            figure.choose(option).await;
            let what = format!("{} has taken `{}`", figure.id, control.options[option].text);
            eventually(what, async || figure.taken().await == option).await;
            if !figure.points().is_empty() {
                figure.stands_on(0, option).await;
            }
            figure.draws(option).await;
        }
    }
}

async fn choice_buttons_answer_to_keys(browser: Browser) {
    let page = browser.page().await;
    let figure = page.embed("trade").await;
    figure.mount().await;
    let options = figure.scene.control.as_ref().map_or(0, |control| control.options.len());
    assert!(options > 1);
    for (option, key) in (0..options).zip([Key::Enter, Key::Space].into_iter().cycle()) {
        page.focus(&figure.option(option)).await;
        page.press(key).await;
        eventually(format_args!("{} takes {option}", figure.id), async || figure.taken().await == option).await;
    }
}

async fn a_touch_chooses_an_option(browser: Browser) {
    let page = browser.page().await;
    let figure = page.embed("trade").await;
    figure.mount().await;
    let options = figure.scene.control.as_ref().map_or(0, |control| control.options.len());
    assert!(options > 1);
    for option in 0..options {
        page.touch(&figure.option(option)).await;
        eventually(format_args!("{} takes {option}", figure.id), async || figure.taken().await == option).await;
    }
}
