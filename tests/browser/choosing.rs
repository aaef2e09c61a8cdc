//! The buttons of a choice.

use super::harness::{Browser, Key, each_engine, eventually};

each_engine! {
    choice_buttons_choose_and_change_what_is_said;
    choice_buttons_answer_to_keys;
    a_touch_chooses_an_option needs Touch;
}

async fn choice_buttons_choose_and_change_what_is_said(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.wake_all().await {
        let Some(choice) = &figure.scene.choice else { continue };
        assert_eq!(figure.taken().await, choice.start, "{}", figure.id);
        if !figure.stops().is_empty() {
            figure.press(Key::Home).await;
        }
        for option in (0..choice.options.len()).chain([choice.start]) {
            figure.choose(option).await;
            let what = format!("{} has taken `{}`", figure.id, choice.options[option].text);
            eventually(what, async || figure.taken().await == option).await;
            if !figure.stops().is_empty() {
                figure.stands_on(0, option).await;
            }
            figure.draws(option).await;
        }
    }
}

async fn choice_buttons_answer_to_keys(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.wake_all().await {
        let Some(choice) = &figure.scene.choice else { continue };
        for (option, key) in (0..choice.options.len()).zip([Key::Enter, Key::Space].into_iter().cycle()) {
            page.focus(&figure.option(option)).await;
            page.press(key).await;
            eventually(format_args!("{} takes {option}", figure.id), async || figure.taken().await == option).await;
        }
    }
}

async fn a_touch_chooses_an_option(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for figure in page.wake_all().await {
        let Some(choice) = &figure.scene.choice else { continue };
        for option in 0..choice.options.len() {
            page.touch(&figure.option(option)).await;
            eventually(format_args!("{} takes {option}", figure.id), async || figure.taken().await == option).await;
        }
    }
}
