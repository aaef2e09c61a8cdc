//! Light and dark theme, reduced motion, forced colours, print.

use super::harness::{Browser, Page, browser_tests};

browser_tests! {
    the_theme_control_switches_between_light_and_dark in all_engines needs Emulation:
        "engines differ in how they report system preferences";
    the_address_contains_the_theme in chromium needs Emulation: "our script reads and writes the address";
    reduced_motion_stops_all_motion in chromium needs Emulation: "our styles decide it";
    marks_are_visible_in_forced_colours in all_engines needs Emulation and ForcedColours:
        "engines differ in which colours they force";
    print_has_every_table_and_note_and_no_controls in all_engines needs Emulation:
        "engines lay out print in their own ways";
}

/// True if the background of the page is dark.
async fn is_dark(page: &Page) -> bool {
    let background = page.style("html", "background-color").await;
    let parts: Vec<u32> =
        background.split(|character: char| !character.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    assert!(parts.len() >= 3, "the background is `{background}`");
    parts[..3].iter().sum::<u32>() < 3 * 128
}

async fn the_theme_control_switches_between_light_and_dark(browser: Browser) {
    let page = browser.page().await;
    for (system, system_is_dark) in [("light", false), ("dark", true)] {
        page.emulate("", &[("prefers-color-scheme", system)]).await;
        page.open("").await;
        assert_eq!(is_dark(&page).await, system_is_dark, "without a selection, in a {system} system");
        for (theme, dark, address) in
            [("dark", true, "?dark=true"), ("light", false, "?dark=false"), ("auto", system_is_dark, "")]
        {
            page.click(&format!("label:has(#theme-{theme})")).await;
            assert_eq!(is_dark(&page).await, dark, "{theme}, in a {system} system");
            assert_eq!(page.address().await, address);
        }
    }
}

async fn the_address_contains_the_theme(browser: Browser) {
    let page = browser.page().await;
    for (system, address, dark) in [("light", "?dark=true", true), ("dark", "?dark=false", false)] {
        page.emulate("", &[("prefers-color-scheme", system)]).await;
        page.open(address).await;
        assert_eq!(is_dark(&page).await, dark, "{address}");
        assert_eq!(page.count(if dark { "#theme-dark:checked" } else { "#theme-light:checked" }).await, 1, "{address}");
        page.mount_all().await;
        assert_eq!(page.address().await, address);
        // The control overrides the address.
        page.click("label:has(#theme-auto)").await;
        assert_eq!(is_dark(&page).await, system == "dark", "{address}, then the system’s theme");
    }
}

async fn reduced_motion_stops_all_motion(browser: Browser) {
    let page = browser.page().await;
    page.emulate("", &[("prefers-reduced-motion", "reduce")]).await;
    page.open("").await;
    page.mount_all().await;
    let moving: Vec<String> = page.evaluate(include_str!("themes/moving_elements.js"), &[]).await;
    assert!(moving.is_empty(), "these move: {moving:?}");
}

async fn marks_are_visible_in_forced_colours(browser: Browser) {
    let page = browser.page().await;
    page.emulate("", &[("forced-colors", "active"), ("prefers-color-scheme", "dark")]).await;
    page.open("").await;
    page.mount_all().await;
    let invisible: Vec<String> = page.evaluate(include_str!("themes/invisible_marks.js"), &[]).await;
    assert!(invisible.is_empty(), "marks in the colour of the background: {invisible:?}");
}

async fn print_has_every_table_and_note_and_no_controls(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    page.emulate("print", &[]).await;
    let controls: Vec<String> = page.evaluate(include_str!("themes/visible_controls.js"), &[]).await;
    assert!(controls.is_empty(), "controls in print: {controls:?}");
    let missing: Vec<String> = page.evaluate(include_str!("themes/collapsed_parts.js"), &[]).await;
    assert!(missing.is_empty(), "missing in print: {missing:?}");
    let hidden: usize = page.evaluate(include_str!("themes/hidden_notes.js"), &[]).await;
    assert_eq!(hidden, 0, "notes that are missing in print");
}
