//! Light and dark, motion, forced colours, paper.

use super::harness::{Browser, Page, browser_tests};

browser_tests! {
    the_control_turns_the_page_light_and_dark in all_engines needs Emulation:
        "engines differ in how they tell a page what the system prefers";
    the_address_carries_light_and_dark in chromium needs Emulation: "our script reads and writes the address";
    nothing_moves_for_whoever_wants_less_motion in chromium needs Emulation: "it is said by our styles";
    drawings_are_seen_in_forced_colours in all_engines needs Emulation and ForcedColours:
        "engines differ in which colours they force";
    paper_has_no_control_and_every_table_and_note in all_engines needs Emulation: "engines lay out paper in their own ways";
}

/// Whether the page's ground is dark.
async fn is_dark(page: &Page) -> bool {
    let ground = page.style("html", "background-color").await;
    let parts: Vec<u32> =
        ground.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    assert!(parts.len() >= 3, "the ground is `{ground}`");
    parts[..3].iter().sum::<u32>() < 3 * 128
}

async fn the_control_turns_the_page_light_and_dark(browser: Browser) {
    let page = browser.page().await;
    for (system, system_is_dark) in [("light", false), ("dark", true)] {
        page.pretend("", &[("prefers-color-scheme", system)]).await;
        page.open("").await;
        assert_eq!(is_dark(&page).await, system_is_dark, "as the system, which is {system}");
        for (theme, dark, address) in
            [("dark", true, "?dark=true"), ("light", false, "?dark=false"), ("auto", system_is_dark, "")]
        {
            page.click(&format!("label:has(#theme-{theme})")).await;
            assert_eq!(is_dark(&page).await, dark, "{theme}, in a system that is {system}");
            assert_eq!(page.address().await, address);
        }
    }
}

async fn the_address_carries_light_and_dark(browser: Browser) {
    let page = browser.page().await;
    for (system, address, dark) in [("light", "?dark=true", true), ("dark", "?dark=false", false)] {
        page.pretend("", &[("prefers-color-scheme", system)]).await;
        page.open(address).await;
        assert_eq!(is_dark(&page).await, dark, "{address}");
        assert_eq!(page.count(if dark { "#theme-dark:checked" } else { "#theme-light:checked" }).await, 1, "{address}");
        page.mount_all().await;
        assert_eq!(page.address().await, address);
        // The control overrules the address that one came by.
        page.click("label:has(#theme-auto)").await;
        assert_eq!(is_dark(&page).await, system == "dark", "{address}, then as the system");
    }
}

async fn nothing_moves_for_whoever_wants_less_motion(browser: Browser) {
    let page = browser.page().await;
    page.pretend("", &[("prefers-reduced-motion", "reduce")]).await;
    page.open("").await;
    page.mount_all().await;
    let script = "return [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || scrollBehavior === 'smooth';
    }).map((element) => `${element.tagName}.${element.getAttribute('class')}`);";
    let moving: Vec<String> = page.ask(script, &[]).await;
    assert!(moving.is_empty(), "these move: {moving:?}");
}

async fn drawings_are_seen_in_forced_colours(browser: Browser) {
    let page = browser.page().await;
    page.pretend("", &[("forced-colors", "active"), ("prefers-color-scheme", "dark")]).await;
    page.open("").await;
    page.mount_all().await;
    let script = "const ground = getComputedStyle(document.body).backgroundColor;
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        return [...document.querySelectorAll('.figure__root svg :is(text, line, path, circle, rect)')].filter((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            const lost = (colour) => ['none', ground, paper, 'rgba(0, 0, 0, 0)'].includes(colour);
            return mark.checkVisibility({ visibilityProperty: true }) && lost(fill) && lost(stroke);
        }).map((mark) => `${mark.tagName}.${mark.getAttribute('class')}`);";
    let lost: Vec<String> = page.ask(script, &[]).await;
    assert!(lost.is_empty(), "marks in the colour of the ground: {lost:?}");
}

async fn paper_has_no_control_and_every_table_and_note(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    page.pretend("print", &[]).await;
    let shown: Vec<String> = page
        .ask("return [...document.querySelectorAll('button, input, .contents, .skip, .segmented-control')].filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element.outerHTML.slice(0, 120));", &[])
        .await;
    assert!(shown.is_empty(), "controls on paper: {shown:?}");
    let missing: Vec<String> = page
        .ask("return [...document.querySelectorAll('.figure table, .figure details > p, .figure__root svg')].filter((element) => element.getBoundingClientRect().height < 4).map((element) => `${element.closest('figure').id} ${element.tagName}`);", &[])
        .await;
    assert!(missing.is_empty(), "not on paper: {missing:?}");
    let notes: usize = page
        .ask("return [...document.querySelectorAll('.note:not(.note--again)')].filter((note) => !note.checkVisibility()).length;", &[])
        .await;
    assert_eq!(notes, 0, "notes that are not on paper");
}
