//! At every width, labels are inside their figure and do not overlap, nothing scrolls sideways, text is readable, and
//! targets are large enough.

use super::harness::{Ability, Browser, Page, browser_tests};

browser_tests! {
    nothing_overflows_at_any_width in all_engines: "engines lay out text, tables and controls in their own ways";
    labels_stay_in_their_figure_and_do_not_overlap_at_any_width in all_engines: "engines set text in their own ways";
    labels_of_every_point_stay_in_a_narrow_figure in all_engines: "engines set text in their own ways";
    labels_of_every_option_and_point_stay_in_their_figure in chromium:
        "labels of options are data; all engines are tested where space is scarcest";
    case_large_letters_and_forced_direction in chromium:
        "sizes are relative; all engines set text in the sizes of the other tests";
    no_stroke_grows_with_its_frame in chromium: "our styles decide it";
}

/// From a narrow phone to a wide window, with both sides of every width at which a drawing changes.
const WIDTHS: [u32; 16] = [320, 351, 360, 412, 480, 511, 512, 560, 640, 672, 768, 832, 960, 1120, 1280, 1600];

/// Nothing scrolls sideways, no letter is smaller than 12 px, and every target is at least 24 px.
async fn nothing_overflows_at_any_width(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    for width in WIDTHS {
        page.resize(width).await;
        assert_not_wider(&page, width, "").await;
    }
    open_all(&page).await;
    for width in [320, 768, 1280] {
        page.resize(width).await;
        assert_not_wider(&page, width, " with everything open").await;
        assert_letters_are_large(&page, width).await;
        assert_targets_are_large(&page, width).await;
    }
    if browser.engine.cannot(Ability::Narrow).is_none() {
        page.resize(240).await;
        assert_not_wider(&page, 240, " with everything open").await;
        assert_letters_are_large(&page, 240).await;
    }
}

/// Opens all disclosures and notes.
pub async fn open_all(page: &Page) {
    page.run(include_str!("overflow/open_all.js")).await;
}

pub async fn assert_not_wider(page: &Page, width: u32, state: &str) {
    let (actual, wide): (u32, Vec<String>) =
        page.evaluate(include_str!("overflow/wide_elements.js"), &[width.into()]).await;
    assert!(actual <= width, "the page is {actual} px wide in a window of {width}{state}: {wide:?}");
}

async fn labels_stay_in_their_figure_and_do_not_overlap_at_any_width(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    let mut problems = Vec::new();
    for width in WIDTHS {
        page.resize(width).await;
        page.painted().await;
        problems.extend(problems_on(&page, &format!("at {width} px")).await);
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

async fn labels_of_every_point_stay_in_a_narrow_figure(browser: Browser) {
    walk_all(&browser, &[320], false).await;
}

async fn labels_of_every_option_and_point_stay_in_their_figure(browser: Browser) {
    walk_all(&browser, &[320, 512, 1280], true).await;
}

/// Visits all points of all figures at some widths, for every option or only for the start option.
async fn walk_all(browser: &Browser, widths: &[u32], every_option: bool) {
    // Hundreds of steps a second change the address faster than Chromium allows.
    browser.expect_in_console(&["Throttling navigation"]);
    let page = browser.page().await;
    page.open("").await;
    let figures = page.mount_all().await;
    for width in widths {
        page.resize(*width).await;
        for figure in figures.iter().filter(|figure| !figure.points().is_empty()) {
            let options = figure.scene.control.as_ref().map_or(1, |control| control.options.len());
            for option in (0..options).filter(|option| every_option || *option == figure.start_option()) {
                if figure.scene.control.is_some() {
                    figure.select_option(option).await;
                }
                // A script in the page dispatches the key events, because there are hundreds of points.
                let problems: Vec<String> = figure.evaluate(WALK, &[]).await;
                assert!(problems.is_empty(), "{}, option {option}, at {width} px:\n{}", figure.id, problems.join("\n"));
            }
        }
    }
}

/// Visits all points and checks the labels at each. Labels of the cursor are drawn over others, with a background. So
/// they may overlap them, but must not leave the figure.
pub const WALK: &str = concat!(
    "const problemsOf = (...args) => (function () {",
    include_str!("overflow/labels.js"),
    "})(...args);",
    include_str!("overflow/points.js")
);

/// A function in JavaScript that returns the problems with the labels of the drawing `root`: labels outside its figure
/// and, on request, labels that overlap.
macro_rules! problems_of {
    () => {
        concat!(
            "const problemsOf = (root, ...args) => (function () {",
            include_str!("overflow/labels.js"),
            "})(...args);"
        )
    };
}

/// The problems with the labels of all figures of a page. One script for all, because each command takes longer than
/// the script.
pub async fn problems_on(page: &Page, state: &str) -> Vec<String> {
    let script = concat!(
        problems_of!(),
        "for (const whole of document.querySelectorAll('.figure__whole')) whole.open = true;
        return [...document.querySelectorAll('[data-figure]')].flatMap((root) =>
            problemsOf(root, true).map((problem) => `${root.dataset.figure} ${arguments[0]}: ${problem}`));"
    );
    page.evaluate(script, &[state.into()]).await
}

/// Finds the problems with the labels in every setting of a reader or a host: the default font size, the text spacing
/// of WCAG 1.4.12, and a direction from outside. One script for all, because each command takes longer than a layout.
const IN_ALL_SETTINGS: &str = concat!(problems_of!(), include_str!("overflow/reader_settings.js"));

/// Labels of every embed stay in their figure and apart with large fonts, spaced text and a forced direction.
async fn case_large_letters_and_forced_direction(browser: Browser) {
    let page = browser.page().await;
    let mut problems = Vec::new();
    for id in explainer::figures::IDS {
        let figure = page.embed(id).await;
        for width in [240, 320, 360, 480, 640, 800, 960, 1280] {
            if width < 290 && browser.engine.cannot(Ability::Narrow).is_some() {
                continue;
            }
            page.resize(width).await;
            let found: Vec<String> = figure.evaluate(IN_ALL_SETTINGS, &[]).await;
            problems.extend(found.into_iter().map(|problem| format!("{id} at {width} px, {problem}")));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Outlines are drawn in a stretched frame. A stroke that is stretched too would become a bar across a map.
async fn no_stroke_grows_with_its_frame(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    for width in [320, 1280] {
        page.resize(width).await;
        let grown: Vec<String> = page.evaluate(include_str!("overflow/growing_strokes.js"), &[]).await;
        assert!(grown.is_empty(), "at {width} px these strokes grow with their frame: {grown:?}");
    }
}

async fn assert_letters_are_large(page: &Page, width: u32) {
    let small: Vec<String> = page.evaluate(include_str!("overflow/small_text.js"), &[]).await;
    assert!(small.is_empty(), "at {width} px these are smaller than 12 px: {small:?}");
}

async fn assert_targets_are_large(page: &Page, width: u32) {
    let small: Vec<String> = page.evaluate(include_str!("overflow/small_targets.js"), &[]).await;
    assert!(small.is_empty(), "at {width} px these are smaller than 24 px: {small:?}");
}
