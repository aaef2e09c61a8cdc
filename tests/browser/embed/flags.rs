//! Flags in the address of an embed apply before the first paint, without the script that mounts its figure.

use super::super::harness::{Answer, Browser, Page, Site, browser_tests, eventually};
use explainer::figures::IDS;

browser_tests! {
    dark_and_light_apply_before_the_first_paint in chromium: "our script reads the address, and our styles apply it";
    plain_leaves_the_drawing_and_the_source_line in chromium: "our script reads the address, and our styles apply it";
    controls_reserve_their_space_and_appear_once_a_script_runs in chromium: "our styles decide it";
    without_the_figure_script_no_control_is_visible in chromium: "our script gives up, and our styles apply it";
    static_fetches_nothing_and_shows_no_controls in chromium: "our script decides when it fetches";
    transparent_has_no_background in chromium: "our script reads the address, and our styles apply it";
    a_table_replaces_the_drawing_until_it_is_closed in all_engines:
        "engines differ in when a script sees an element that is being parsed";
    unknown_flags_are_ignored in chromium: "our script reads the address";
}

/// An embed whose figure script is missing.
async fn without_its_script(browser: &Browser, path: &str) -> Page {
    browser.expect_in_console(&["404", "Failed to load resource", "Loading failed for the", "did not load"]);
    let gone = |file: &str, answer: Answer| Some(if file.starts_with("figure-") { Answer::missing() } else { answer });
    let page = browser.page_of(Site::default().changed(gone)).await;
    page.open(&format!("embed/{path}")).await;
    page
}

async fn background(page: &Page) -> String {
    page.style("html", "background-color").await
}

async fn dark_and_light_apply_before_the_first_paint(browser: Browser) {
    let (light, dark) = ("rgb(251, 248, 242)", "rgb(20, 23, 26)");
    for (query, expected) in [("?dark=true", dark), ("?dark=false", light), ("?dark=auto", light), ("", light)] {
        let page = without_its_script(&browser, &format!("trade/{query}")).await;
        assert_eq!(background(&page).await, expected, "{query}");
    }
}

async fn plain_leaves_the_drawing_and_the_source_line(browser: Browser) {
    let page = without_its_script(&browser, "trade/?plain").await;
    for hidden in [".figure__question", ".figure__answer"] {
        let size: (u32, u32) = page.evaluate(include_str!("flags/box_size.js"), &[hidden.into()]).await;
        assert_eq!(size, (1, 1), "{hidden}");
    }
    assert!(!page.is_visible(".disclosure--table").await);
    assert!(!page.is_visible(".disclosure:not(.disclosure--table)").await);
    assert!(page.is_visible(".plot__frame").await && page.is_visible(".figure__last").await);
}

async fn controls_reserve_their_space_and_appear_once_a_script_runs(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/").await;
    let space = include_str!("flags/control_space.js");
    let interactivity = "return document.documentElement.dataset.interactivity === 'ready';";
    page.wait_until("the figure script runs", interactivity).await;
    let (height, is_visible): (u32, bool) = page.evaluate(space, &[]).await;
    assert!(height > 24 && is_visible, "{height} px, visible: {is_visible}");
    // The states between the first paint and then.
    for interactivity in ["pending", "loading"] {
        page.run(&format!("document.documentElement.dataset.interactivity = '{interactivity}'; return null;")).await;
        assert_eq!(page.evaluate::<(u32, bool)>(space, &[]).await, (height, false), "{interactivity}");
    }
}

async fn without_the_figure_script_no_control_is_visible(browser: Browser) {
    for id in IDS {
        let page = without_its_script(&browser, &format!("{id}/")).await;
        page.wait_until(
            "the page has given up mounting",
            "return !('interactivity' in document.documentElement.dataset);",
        )
        .await;
        assert_eq!(page.count("[data-figure] [tabindex]").await, 0, "{id}");
        let controls: usize = page.evaluate(include_str!("flags/visible_controls.js"), &[]).await;
        assert_eq!(controls, 0, "{id}");
    }
}

async fn static_fetches_nothing_and_shows_no_controls(browser: Browser) {
    let page = browser.page_of(Site::default().timed()).await;
    for id in IDS {
        page.open(&format!("embed/{id}/?static")).await;
        page.figure(id).await.show().await;
        page.painted().await;
        let controls: Vec<String> = page.evaluate(include_str!("flags/reserved_controls.js"), &[]).await;
        assert!(controls.is_empty(), "{id}: {controls:?}");
        page.idle().await;
    }
    let requests = page.server.requests();
    assert!(
        !requests.iter().any(|path| path.ends_with(".wasm") || path.contains("/app-") || path.contains("/figure-")),
        "{requests:?}"
    );
}

async fn transparent_has_no_background(browser: Browser) {
    let page = without_its_script(&browser, "trade/?transparent").await;
    for element in ["html", "body", "main", "figure"] {
        assert_eq!(page.style(element, "background-color").await, "rgba(0, 0, 0, 0)", "{element}");
    }
}

async fn a_table_replaces_the_drawing_until_it_is_closed(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/?tab=table&year=2015").await;
    assert!(page.is_visible("tbody tr").await, "the table is closed");
    assert!(!page.is_visible("[data-figure]").await, "the drawing is visible too");
    page.click(".disclosure--table > summary").await;
    page.wait_until("the drawing is visible", "return document.querySelector('[data-figure]').offsetHeight > 0;").await;
    eventually("the table is closed and the address no longer requests it", async || {
        !page.is_visible("tbody tr").await && page.address().await == "?year=2015"
    })
    .await;
    page.figure("trade").await.mount().await;
}

async fn unknown_flags_are_ignored(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/trade/").await;
    page.figure("trade").await.mount().await;
    let attributes = include_str!("flags/html_attributes.js");
    let expected: String = page.evaluate(attributes, &[]).await;
    page.open("embed/trade/?dark=yes&plain=no&static=0&transparent=false&tab=map&look=dark&data-plain=&embed=x").await;
    page.figure("trade").await.mount().await;
    assert_eq!(page.evaluate::<String>(attributes, &[]).await, expected);
}
