//! The story page is laid out part by part after its first screen. A reader who scrolls meanwhile keeps the position.

use super::harness::{Answer, Browser, Engine, Page, Site, browser_tests};

browser_tests! {
    the_story_page_is_laid_out_part_by_part_and_completely in all_engines: "engines differ in `content-visibility`";
    a_page_opened_at_a_fragment_is_laid_out_at_once in all_engines:
        "engines differ in what a script can read about a navigation";
    a_jump_during_the_layout_keeps_its_position in all_engines: "engines differ in `content-visibility`";
    without_its_script_the_layout_is_not_postponed in all_engines:
        "engines differ in the order of events while loading";
}

/// The numbers of parts that the script has laid out, and of parts that are still postponed.
async fn counts(page: &Page) -> (usize, usize) {
    let left = page.evaluate(include_str!("progressive_layout/left.js"), &[]).await;
    (page.count("[data-laid-out]").await, left)
}

/// The bottom of each section and of the appendix, in px on the page.
async fn section_ends(page: &Page) -> Vec<f64> {
    page.evaluate(include_str!("progressive_layout/section_ends.js"), &[]).await
}

/// Puts the page into the state before its layout.
async fn postpone_layout(page: &Page) {
    page.run(include_str!("progressive_layout/postpone.js")).await;
    page.painted().await;
    assert!(counts(page).await.1 > 50, "too few parts are postponed");
}

async fn the_story_page_is_laid_out_part_by_part_and_completely(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let (laid_out, left) = counts(&page).await;
    assert!(laid_out > 50, "the script has laid out {laid_out} parts");
    assert_eq!(left, 0, "parts are still postponed");
    // The points of all figures are laid out once the page is idle.
    let listed = "return document.querySelectorAll('[data-figure]:not([data-listed])').length === 0;";
    page.wait_until("all points are laid out", listed).await;
    let in_parts = section_ends(&page).await;
    page.open("#people").await;
    page.wait_until("all points are laid out", listed).await;
    let at_once = section_ends(&page).await;
    // Engines round. WebKit breaks some lines in another way in a part that it lays out late.
    let tolerance = |height: f64| if browser.engine == Engine::WebKit { height / 50.0 } else { 0.1 };
    let are_equal =
        in_parts.iter().zip(&at_once).all(|(in_parts, at_once)| (in_parts - at_once).abs() < tolerance(*at_once));
    assert!(are_equal, "the heights differ from a page that is laid out at once:\n{in_parts:?}\n{at_once:?}");
}

async fn a_page_opened_at_a_fragment_is_laid_out_at_once(browser: Browser) {
    let page = browser.page().await;
    page.open("#two-sides").await;
    assert_eq!(counts(&page).await, (0, 0));
    page.open("").await;
    page.reload().await;
    assert_eq!(counts(&page).await, (0, 0), "after a reload the browser may restore any scroll position");
}

async fn a_jump_during_the_layout_keeps_its_position(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    postpone_layout(&page).await;
    let (moved, grown): (f64, f64) = page.evaluate(include_str!("progressive_layout/jump_during_layout.js"), &[]).await;
    assert!(grown > 2_000.0, "the page grew by {grown} px");
    assert!(moved.abs() < 2.0, "the middle of the window moved by {moved} px");
}

async fn without_its_script_the_layout_is_not_postponed(browser: Browser) {
    browser.expect_in_console(&["page-", "Failed to load resource", "Loading failed for the", "did not load"]);
    let site = Site::default().file(|name| name.starts_with("page-"), |_| Some(Answer::missing()));
    let page = browser.page_of(site).await;
    page.open("").await;
    assert_eq!(counts(&page).await, (0, 0));
}
