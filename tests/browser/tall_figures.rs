//! Tall figures of the story page: what narrow windows put into a disclosure, and buttons that stick.

use super::harness::{Browser, Page, browser_tests};

browser_tests! {
    a_disclosure_shows_the_rest_of_a_narrow_figure in chromium: "our styles decide it";
    a_link_to_an_option_opens_the_disclosure in chromium: "our script opens it";
    a_shortened_trade_figure_shows_the_shares_of_its_year in chromium: "our styles decide it";
    buttons_never_cover_the_text_below_a_drawing in chromium: "our styles decide it";
}

/// The figures with a disclosure for the rest of their text, and whether it is visible.
const SHORTENED: &str = "return [...document.querySelectorAll('.figure__whole')]
    .map((whole) => [whole.closest('figure').id, whole.checkVisibility()]);";

/// The number of parts of a figure that are not visible.
const HIDDEN: &str = include_str!("tall_figures/hidden.js");

async fn a_disclosure_shows_the_rest_of_a_narrow_figure(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.resize(390).await;
    let shortened: Vec<(String, bool)> = page.evaluate(SHORTENED, &[]).await;
    assert!(!shortened.is_empty(), "no figure is shortened");
    for (id, is_visible) in shortened {
        assert!(is_visible, "{id} has a disclosure that no style sheet shows");
        assert!(hidden(&page, &id).await > 0, "{id} hides nothing");
        page.click(&format!("#{id} .figure__whole > summary")).await;
        assert_eq!(hidden(&page, &id).await, 0, "{id} still hides text");
    }
    page.open("").await;
    page.resize(1280).await;
    let shortened: Vec<(String, bool)> = page.evaluate(SHORTENED, &[]).await;
    assert!(shortened.iter().all(|(_, is_visible)| !is_visible), "wide pages show all of a figure: {shortened:?}");
}

async fn a_link_to_an_option_opens_the_disclosure(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.resize(390).await;
    let control = page.figure("conditions").await.scene.control.clone().expect("a control");
    page.open(&format!("?conditions.{}={}#conditions", control.param, control.options[0].value)).await;
    page.wait_until(
        "the text of the option is visible",
        "return document.querySelector('#conditions .conditions__account').checkVisibility();",
    )
    .await;
}

async fn hidden(page: &Page, id: &str) -> usize {
    page.evaluate(HIDDEN, &[id.into()]).await
}

/// The figures with text below buttons that stick.
const STICKING: &str = "return [...document.querySelectorAll('figure:has(.stepper):has(.text-blocks)')]
    .filter((figure) => getComputedStyle(figure.querySelector('.stepper')).position === 'sticky').map(({ id }) => id);";

/// Scrolls until the text is where the buttons stick, and returns what is on top there.
const ON_TOP: &str = include_str!("tall_figures/on_top.js");

async fn buttons_never_cover_the_text_below_a_drawing(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for width in [320, 390, 1280] {
        page.resize(width).await;
        let sticking: Vec<String> = page.evaluate(STICKING, &[]).await;
        assert!(!sticking.is_empty(), "no buttons stick");
        for id in sticking {
            page.figure(&id).await.show().await;
            page.painted().await;
            let (is_text, found): (bool, String) = page.evaluate(ON_TOP, &[id.as_str().into()]).await;
            assert!(is_text, "{id} at {width} px: `{found}` is on top of the text");
        }
    }
}

/// The squares, not the lines of all years, are what a narrow page shows of it.
async fn a_shortened_trade_figure_shows_the_shares_of_its_year(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.resize(390).await;
    let shown = "[data-point][data-shown]";
    for (part, is_visible) in [(&*format!("{shown} .waffle"), true), (shown, true), (".cursor", false)] {
        assert_eq!(page.is_visible(&format!("#trade .figure__root {part}")).await, is_visible, "{part}");
    }
    let controls = page.count("#trade .figure__root button").await;
    assert!(controls > 0 && !page.is_visible("#trade .figure__root button").await, "{controls} controls");
}
