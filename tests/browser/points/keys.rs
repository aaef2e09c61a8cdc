//! Keys: those that jump, and those that are left to the browser.

use super::super::harness::{Browser, Key, browser_tests};
use super::{wait_until_prepared, with_cursor, without_webassembly};
use explainer::scene::OptionSet;

browser_tests! {
    keys_for_pages_lead_from_group_to_group in chromium: "our script counts the groups; keys are tested above";
    shift_with_up_or_down_leads_to_the_highest_or_the_lowest_point in chromium:
        "our script reads the extremes; keys are tested above";
    a_hint_names_only_keys_that_work in chromium: "the hint is ours; the keys are tested above";
    keys_with_a_modifier_and_unused_keys_are_left_to_the_browser in chromium:
        "our script decides which keys it handles";
}

async fn keys_with_a_modifier_and_unused_keys_are_left_to_the_browser(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let taken: Vec<String> = figure.evaluate(include_str!("taken_keys.js"), &[]).await;
        assert!(taken.is_empty(), "{} takes {taken:?}", figure.id);
        figure.wait_for_no_cursor().await;
    }
}

async fn keys_for_pages_lead_from_group_to_group(browser: Browser) {
    let page = without_webassembly(&browser).await;
    let mut grouped = 0;
    for figure in with_cursor(&page).await {
        let points = figure.scene.points.as_ref().expect("points");
        let Some(last_group) = points.groups.last().copied() else { continue };
        grouped += 1;
        wait_until_prepared(&figure).await;
        let option = figure.start_option();
        figure.press(Key::Home).await;
        figure.wait_for_cursor_at(0, option).await;
        for group in points.groups.iter().skip(1) {
            page.press(Key::PageDown).await;
            figure.wait_for_cursor_at(*group, option).await;
        }
        page.press(Key::PageDown).await;
        figure.wait_for_cursor_at(points.list.len() - 1, option).await;
        page.press(Key::PageUp).await;
        let before =
            if last_group == points.list.len() - 1 { points.groups[points.groups.len() - 2] } else { last_group };
        figure.wait_for_cursor_at(before, option).await;
    }
    assert!(grouped > 0, "no figure has groups");
}

async fn shift_with_up_or_down_leads_to_the_highest_or_the_lowest_point(browser: Browser) {
    let page = without_webassembly(&browser).await;
    let mut with_extremes = 0;
    for figure in with_cursor(&page).await {
        let points = figure.scene.points.as_ref().expect("points");
        let option = figure.start_option();
        let found = |extremes: &[(OptionSet, usize)]| {
            extremes.iter().find(|(options, _)| options.contains(option)).map(|(_, point)| *point)
        };
        let (Some(highest), Some(lowest)) = (found(&points.highest), found(&points.lowest)) else { continue };
        with_extremes += 1;
        wait_until_prepared(&figure).await;
        for (key, point) in [(Key::Up, highest), (Key::Down, lowest)] {
            page.focus(&figure.selector("[role=slider]")).await;
            page.press_with_shift(key).await;
            figure.wait_for_cursor_at(point, option).await;
        }
    }
    assert!(with_extremes > 0, "no figure has a highest point");
}

/// A hint names the keys for groups and extremes if and only if its figure has them.
async fn a_hint_names_only_keys_that_work(browser: Browser) {
    let page = without_webassembly(&browser).await;
    for figure in with_cursor(&page).await {
        wait_until_prepared(&figure).await;
        let points = figure.scene.points.as_ref().expect("points");
        assert_eq!(figure.scene.hint.contains("Page Down"), !points.groups.is_empty(), "{}", figure.id);
        assert_eq!(figure.scene.hint.contains("Shift"), !points.highest.is_empty(), "{}", figure.id);
        let hints = "return [...root.querySelectorAll('[data-hint]')].filter((hint) => hint.checkVisibility())
            .map(({ dataset }) => dataset.hint);";
        let visible: Vec<String> = figure.evaluate(hints, &[]).await;
        let expected: &[&str] = if points.start.is_none() { &["keys"] } else { &[] };
        assert_eq!(visible, expected, "{}", figure.id);
        figure.press(Key::Home).await;
        assert!(figure.evaluate::<Vec<String>>(hints, &[]).await.is_empty(), "{}: a hint beside a point", figure.id);
    }
}
