//! An embed opened by itself: nothing in it bars anybody, and without a script it is whole.

use super::super::harness::{Browser, browser_tests};
use explainer::figures::IDS;

browser_tests! {
    axe_finds_nothing_in_any_embed in chromium: "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_in_what_an_address_may_ask_for in chromium:
        "axe reads our markup and styles, the same in every engine";
    axe_finds_nothing_in_the_story_as_an_embed in chromium: "axe reads our markup and styles, the same in every engine";
    every_embed_is_whole_without_script in chromium needs Emulation:
        "it is our markup; reading without script is tested in all engines by `without_script`";
}

async fn axe_finds_nothing_in_any_embed(browser: Browser) {
    let page = browser.page().await;
    for id in IDS {
        page.open(&format!("embed/{id}/")).await;
        page.figure(id).await.mount().await;
        page.assert_accessible(&format!("embed/{id} mounted")).await;
        page.run("for (const fold of document.querySelectorAll('details')) fold.open = true; return null;").await;
        page.resize(320).await;
        page.assert_accessible(&format!("embed/{id} unfolded and narrow")).await;
        page.resize(1280).await;
    }
}

async fn axe_finds_nothing_in_what_an_address_may_ask_for(browser: Browser) {
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

async fn axe_finds_nothing_in_the_story_as_an_embed(browser: Browser) {
    let page = browser.page().await;
    page.open("embed/story/").await;
    page.assert_accessible("embed/story").await;
}

async fn every_embed_is_whole_without_script(browser: Browser) {
    let page = browser.page().await;
    page.refuse_script().await;
    for id in IDS {
        page.open(&format!("embed/{id}/")).await;
        for part in [
            ".figure__question",
            ".figure__answer",
            "[data-figure] :is(.plot__canvas, .text-blocks)",
            ".figure__last a",
        ] {
            assert!(page.sees(part).await, "{id}: no {part}");
        }
        page.click(".disclosure--table > summary").await;
        assert!(page.sees("tbody tr").await, "{id}: its table does not open");
        if page.sees(".figure__whole").await {
            let before: u32 = page.ask("return document.querySelector('[data-figure]').offsetHeight;", &[]).await;
            page.click(".figure__whole > summary").await;
            let after: u32 = page.ask("return document.querySelector('[data-figure]').offsetHeight;", &[]).await;
            assert!(after > before + 100, "{id}: what is folded away does not unfold ({before} px, then {after})");
        }
    }
}
