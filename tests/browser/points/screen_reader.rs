//! Screen readers find every point as text.

use super::super::harness::{Browser, Figure, Site, browser_tests, eventually};
use super::{lines, wait_until_prepared, with_cursor, without_webassembly};

browser_tests! {
    a_screen_reader_finds_every_point_once_and_in_order in chromium needs AccessibilityTree:
        "only its driver exposes the accessibility tree";
    every_point_is_a_visible_item_of_a_list_to_assistive_technology in all_engines:
        "engines differ in what they hide from assistive technology";
    case_busy_page in all_engines: "engines differ in when a page is idle";
}

/// Waits until the points of a figure can be read as text: once the page is idle, or after the limit in `mount.js`.
async fn wait_until_listed(figure: &Figure) {
    let what = format!("{} is listed", figure.id);
    eventually(what, async || figure.evaluate::<bool>("return 'listed' in root.dataset;", &[]).await).await;
}

/// Also without scripts: the list is part of the page.
async fn a_screen_reader_finds_every_point_once_and_in_order(browser: Browser) {
    for is_scripted in [true, false] {
        let page = browser.page().await;
        if !is_scripted {
            page.disable_scripts().await;
        }
        page.open("").await;
        for figure in with_cursor(&page).await {
            figure.show().await;
            if is_scripted {
                wait_until_listed(&figure).await;
            }
            let found = page.accessible_texts(&figure.selector(".points")).await;
            let expected: Vec<String> = (0..figure.points().len()).flat_map(|point| lines(&figure, point)).collect();
            // A name that page translation must keep is a text of its own within its line, so spaces do not count.
            let join = |lines: &[String]| lines.concat().split_whitespace().collect::<String>();
            assert_eq!(join(&found), join(&expected), "{}, scripts: {is_scripted}", figure.id);
        }
        page.enable_everything().await;
    }
}

async fn every_point_is_a_visible_item_of_a_list_to_assistive_technology(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        wait_until_listed(&figure).await;
        let hidden: Vec<String> = figure.evaluate(include_str!("hidden_items.js"), &[]).await;
        assert!(hidden.is_empty(), "{}: {hidden:?}", figure.id);
        let slider =
            (page.role(&figure.selector(".cursor")).await, page.accessible_name(&figure.selector(".cursor")).await);
        assert_eq!(slider, ("slider".to_owned(), figure.scene.aria_label.to_string()), "{}", figure.id);
        assert_eq!(page.role(&figure.selector(".points > li:last-child")).await, "listitem", "{}", figure.id);
    }
}

/// A script that is always busy, or a slow phone: the page is never idle.
async fn case_busy_page(browser: Browser) {
    let site = Site::default().with_first_script(include_str!("always_busy.js"));
    let page = browser.page_of(site).await;
    page.open("").await;
    for figure in with_cursor(&page).await {
        wait_until_listed(&figure).await;
    }
}
