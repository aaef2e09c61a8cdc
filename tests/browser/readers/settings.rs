//! Settings of readers: colours of the system, large fonts, spaced text, zoom.

use super::super::harness::{Ability, Browser, Page, browser_tests};

browser_tests! {
    case_forced_colours in all_engines needs Emulation and ForcedColours: "engines force other properties";
    case_large_letters in chromium: "sizes are relative; all engines set text in the sizes of the other tests";
}

/// True if style sheets see forced colours.
const FORCED: &str = "return matchMedia('(forced-colors: active)').matches;";

/// The properties of two elements that differ, other than colours.
const DIFFERENCES: &str = "const [one, other] = [...arguments].map((selector) => document.querySelector(selector));
    const names = ['borderTopWidth', 'borderBottomWidth', 'fontWeight', 'textDecorationThickness'];
    const [of, ofOther] = [getComputedStyle(one), getComputedStyle(other)];
    return names.filter((name) => of[name] !== ofOther[name]);";

/// What is pressed, selected or current differs by more than a colour, which the system sets.
async fn case_forced_colours(browser: Browser) {
    let page = browser.page().await;
    for system in ["light", "dark"] {
        page.emulate("", &[("forced-colors", "active"), ("prefers-color-scheme", system)]).await;
        page.open("").await;
        assert!(page.evaluate::<bool>(FORCED, &[]).await, "style sheets see no forced colours");
        for figure in page.mount_all().await.iter().filter(|figure| figure.scene.control.is_some()) {
            let (pressed, other) = (figure.selector("[aria-pressed=true]"), figure.selector("[aria-pressed=false]"));
            assert_differ(&page, &pressed, &other, &format!("{}, {system}", figure.id)).await;
        }
        assert_differ(&page, "#theme-auto + span", "#theme-light + span", system).await;
        page.run("document.querySelector('.contents__disclosure').open = true; return null;").await;
        page.show("#frontier").await;
        page.wait_until("a section is current", "return !!document.querySelector('.contents__list [aria-current]');")
            .await;
        assert_differ(&page, ".contents__list [aria-current]", ".contents__list a:not([aria-current])", system).await;
        page.click("main a.note-link--article").await;
        assert_differ(&page, "a.note-link[aria-expanded=true]", "#camps a.note-link--article", system).await;
    }
}

async fn assert_differ(page: &Page, one: &str, other: &str, state: &str) {
    let different: Vec<String> = page.evaluate(DIFFERENCES, &[one.into(), other.into()]).await;
    assert!(!different.is_empty(), "{state}: {one} and {other} differ by colours only");
}

/// Pages fit their window with large fonts and spaced text, and no number is clipped. 320 px are a window of 1280 px at
/// 400%.
async fn case_large_letters(browser: Browser) {
    // The story embed is the story page in a frame, so one width is enough.
    let narrow_to_wide: &[u32] = &[240, 320, 640, 1280];
    let pages = ["", "claims/", "teach/", "appendix/", "embed/"].map(|path| (path, narrow_to_wide));
    let page = browser.page().await;
    let mut problems = Vec::new();
    for (path, widths) in pages.into_iter().chain([("embed/story/", &[320][..])]) {
        page.open(path).await;
        page.run(include_str!("../overflow/open_all.js")).await;
        for width in widths {
            if *width < 290 && browser.engine.cannot(Ability::Narrow).is_some() {
                continue;
            }
            page.resize(*width).await;
            let found: Vec<String> = page.evaluate(include_str!("settings/large_letters.js"), &[]).await;
            problems.extend(found.into_iter().map(|problem| format!("{path} at {width} px, {problem}")));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
