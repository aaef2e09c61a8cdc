//! An embed opened by itself: accessible, and complete without a script.

use super::super::harness::{Browser, Key, browser_tests};
use explainer::figures::IDS;

browser_tests! {
    axe_finds_nothing_in_any_embed in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_under_any_flag in chromium:
        "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_in_the_story_embed in chromium: "axe reads our markup and styles, the same in every engine";
    every_embed_is_complete_without_script in chromium needs Emulation:
        "it depends on our markup; reading without script is tested in all engines by `without_script`";
}

async fn axe_finds_nothing_in_any_embed(browser: Browser) {
    let page = browser.page().await;
    page.resize(320).await;
    for id in IDS {
        let figure = page.embed(id).await;
        figure.mount().await;
        if !figure.points().is_empty() {
            figure.press(Key::Home).await;
        }
        // An open menu would cover what is below it.
        page.run("for (const each of document.querySelectorAll('details:not(.menu)')) each.open = true; return null;")
            .await;
        page.assert_accessible(&format!("embed/{id} with a point selected and all disclosures open")).await;
    }
}

async fn axe_finds_nothing_under_any_flag(browser: Browser) {
    let page = browser.page().await;
    for (id, query) in [
        ("trade", "dark=true"),
        ("flight", "dark=true"),
        ("where", "plain"),
        ("trade", "static"),
        ("cases", "tab=table"),
        ("returns", "plain&tab=table&dark=true"),
    ] {
        page.open(&format!("embed/{id}/?{query}")).await;
        page.painted().await;
        page.assert_accessible(&format!("embed/{id} with {query}")).await;
    }
}

async fn axe_finds_nothing_in_the_story_embed(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/story/").await;
    page.assert_accessible("embed/story").await;
}

async fn every_embed_is_complete_without_script(browser: Browser) {
    let page = browser.page().await;
    page.disable_scripts().await;
    for id in IDS {
        page.open(&format!("embed/{id}/")).await;
        for part in
            [".figure__question", ".figure__answer", "[data-figure] :is(.plot__frame, .text-blocks)", ".figure__last a"]
        {
            assert!(page.is_visible(part).await, "{id}: no {part}");
        }
        page.click(".disclosure--table > summary").await;
        assert!(page.is_visible("tbody tr").await, "{id}: its table does not open");
        if page.is_visible(".figure__whole").await {
            let before: u32 = page.evaluate("return document.querySelector('[data-figure]').offsetHeight;", &[]).await;
            page.click(".figure__whole > summary").await;
            let after: u32 = page.evaluate("return document.querySelector('[data-figure]').offsetHeight;", &[]).await;
            assert!(after > before + 100, "{id}: its disclosure does not open ({before} px, then {after})");
        }
    }
}
