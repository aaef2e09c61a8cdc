//! Everything has its place at every width: words inside their figure and clear of each other, nothing sideways,
//! letters that can be read, targets that can be hit.

use super::harness::{Ability, Browser, Figure, Page, browser_tests};

browser_tests! {
    everything_has_its_place_at_every_width in all_engines: "engines lay out text, tables and controls in their own ways";
    words_of_a_drawing_stay_inside_it_and_apart_at_every_width in all_engines: "engines set text in their own ways";
    words_of_every_point_stay_inside_a_narrow_figure in all_engines: "engines set text in their own ways";
    words_of_every_option_and_point_stay_inside_their_figure in chromium:
        "the words of an option are data; that they fit is tested in all engines where room is scarcest";
    no_stroke_grows_with_its_frame in chromium: "it is said by our styles";
}

/// From the narrowest phone to a wide window, and to both sides of every width at which a drawing changes.
const WIDTHS: [u32; 16] = [320, 351, 360, 412, 480, 511, 512, 560, 640, 672, 768, 832, 960, 1120, 1280, 1600];

/// Nothing scrolls sideways, no letter is smaller than 12 px, and every target is at least 24 px.
async fn everything_has_its_place_at_every_width(browser: Browser) {
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
        assert_not_wider(&page, width, " with all open").await;
        assert_letters_are_large(&page, width).await;
        assert_targets_are_large(&page, width).await;
    }
    if browser.engine.cannot(Ability::Narrow).is_none() {
        page.resize(240).await;
        assert_not_wider(&page, 240, " with all open").await;
        assert_letters_are_large(&page, 240).await;
    }
}

/// Opens everything that folds, and every note.
async fn open_all(page: &Page) {
    page.run(
        "for (const fold of document.querySelectorAll('details')) fold.open = true; for (const note of document.querySelectorAll('.note')) note.classList.add('note--open'); return null;",
    )
    .await;
}

async fn assert_not_wider(page: &Page, width: u32, state: &str) {
    let script = "const page = document.scrollingElement; const over = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > arguments[0] + 1 && element.checkVisibility()).slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class')}#${element.id}`); return [page.scrollWidth, over];";
    let (wide, over): (u32, Vec<String>) = page.ask(script, &[width.into()]).await;
    assert!(wide <= width, "the page is {wide} px wide in a window of {width}{state}: {over:?}");
}

async fn words_of_a_drawing_stay_inside_it_and_apart_at_every_width(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    let mut faults = Vec::new();
    for width in WIDTHS {
        page.resize(width).await;
        page.painted().await;
        for figure in page.figures().await {
            let found = faults_of(&figure, true).await;
            faults.extend(found.into_iter().map(|fault| format!("{} at {width} px: {fault}", figure.id)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn words_of_every_point_stay_inside_a_narrow_figure(browser: Browser) {
    walk_all(&browser, &[320], false).await;
}

async fn words_of_every_option_and_point_stay_inside_their_figure(browser: Browser) {
    walk_all(&browser, &[320, 512, 1280], true).await;
}

/// Walks through all points of all figures at some widths, of each option or of the one that they start with.
async fn walk_all(browser: &Browser, widths: &[u32], every_option: bool) {
    // Hundreds of steps a second write the address faster than Chromium lets a page.
    // And Firefox gives up holding the page still, whose drawings it sees change without a pause; it moves 0 px.
    browser.expect_in_console(&["Throttling navigation"]);
    let page = browser.page().await;
    page.open("").await;
    let figures = page.mount_all().await;
    for width in widths {
        page.resize(*width).await;
        for figure in figures.iter().filter(|figure| !figure.points().is_empty()) {
            let options = figure.scene.control.as_ref().map_or(1, |control| control.options.len());
            for option in (0..options).filter(|option| every_option || *option == figure.start()) {
                if figure.scene.control.is_some() {
                    figure.choose(option).await;
                }
                // Hundreds of points: the walk is the page's own, through the same events that a key makes.
                let faults: Vec<String> = figure.ask(WALK, &[]).await;
                assert!(faults.is_empty(), "{}, option {option}, at {width} px:\n{}", figure.id, faults.join("\n"));
            }
        }
    }
}

/// Walks through all points, and says of each what is wrong with its words. What the cursor says stands in front of
/// other words, on a ground of its own; so they may overlap, but not leave.
const WALK: &str = concat!(
    "const faultsOf = (...asked) => (function () {",
    include_str!("overflow.js"),
    "})(...asked);",
    include_str!("overflow_points.js")
);

/// What is wrong with the words of a drawing: those that leave it and, if `apart`, those that overlap.
async fn faults_of(figure: &Figure, apart: bool) -> Vec<String> {
    figure.ask(include_str!("overflow.js"), &[apart.into()]).await
}

/// Outlines lie in a canvas that is stretched; a stroke that is stretched with it is a bar across a map.
async fn no_stroke_grows_with_its_frame(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    for width in [320, 1280] {
        page.resize(width).await;
        let script = "return [...document.querySelectorAll('.plot__stretch path')].filter((path) => { const { stroke, vectorEffect } = getComputedStyle(path); return stroke !== 'none' && vectorEffect !== 'non-scaling-stroke'; }).map((path) => path.getAttribute('class'));";
        let grown: Vec<String> = page.ask(script, &[]).await;
        assert!(grown.is_empty(), "at {width} px the strokes of these grow with their frame: {grown:?}");
    }
}

async fn assert_letters_are_large(page: &Page, width: u32) {
    let script = "return [...document.querySelectorAll('body, body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12).map((element) => `${element.tagName}.${element.getAttribute('class')}: ${element.textContent.slice(0, 40)}`);";
    let small: Vec<String> = page.ask(script, &[]).await;
    assert!(small.is_empty(), "at {width} px these are smaller than 12 px: {small:?}");
}

async fn assert_targets_are_large(page: &Page, width: u32) {
    // A link in a line of text is as high as its line; it may be.
    let script = "return [...document.querySelectorAll('a, button, input, summary, [role=slider]')].filter((target) => target.checkVisibility({ visibilityProperty: true }) && getComputedStyle(target).display !== 'inline').map((target) => target.matches('input') ? target.closest('label') ?? target : target).filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < 24 || height < 24;
        }).map((target) => { const { width, height } = target.getBoundingClientRect(); return `${target.outerHTML.slice(0, 90)} ${width}x${height}`; });";
    let small: Vec<String> = page.ask(script, &[]).await;
    assert!(small.is_empty(), "at {width} px these are smaller than 24 px: {small:?}");
}
