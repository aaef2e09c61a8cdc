//! With its disclosures closed, every figure fits the height in its snippet.
//!
//! So a host without a script shows all of it.

use super::super::harness::{Answer, Browser, Engine, Page, Site, browser_tests};
use explainer::embed::height;
use explainer::figures::IDS;

browser_tests! {
    case_narrow in all_engines: "engines lay out text in their own ways";
}

/// The height in px at which WordPress cuts a frame.
const MOST: u32 = 1000;

/// The largest gap below a narrow figure, in px. A larger one would look like an error of the host page.
const SPARE: u32 = 220;

/// The widths of the frames in px.
const WIDTHS: [u32; 8] = [240, 280, 320, 360, 412, 640, 720, 960];

/// The width for which the height in the snippet is chosen. The height must suffice for all other widths too.
const USUAL: u32 = 320;

/// A page that can show frames of several widths.
pub async fn page_with_frames(browser: &Browser) -> Page {
    let frames = |file: &str, answer| {
        Some(if file == "frames.html" { Answer::page(include_str!("heights/frames.html")) } else { answer })
    };
    // Firefox warns that the measuring script forces layout early.
    browser.expect_in_console(&["Layout was forced"]);
    browser.page_of(Site::default().changed(frames)).await
}

/// The figures that share a page of frames.
///
/// All share one, and each has a frame that gets the widths one after another, because loading an embed takes much
/// longer than a layout. But in WebKit a resized frame may be some pixels taller. So there each width has a frame of
/// its own, and each figure a page.
pub fn groups(browser: &Browser) -> Vec<&'static [&'static str]> {
    IDS.chunks(if browser.engine == Engine::WebKit { 1 } else { IDS.len() }).collect()
}

/// Opens the embeds of figures in frames that are as tall as in their snippets. `folder` is that of their language.
/// Returns each figure with its height in px in frames of several widths, each with the width.
pub async fn measured(page: &Page, folder: &str, figures: &[(&str, u32)], widths: &[u32]) -> Vec<(String, u32, u32)> {
    page.resize(widths.iter().copied().max().unwrap_or_default()).await;
    let list = |all: Vec<String>| all.join(",");
    let frames = list(figures.iter().map(|(id, height)| format!("{id}:{height}")).collect());
    let sizes = list(widths.iter().map(u32::to_string).collect());
    let apart = if page.browser.engine == Engine::WebKit { "&apart" } else { "" };
    page.open(&format!("frames.html?folder={folder}&frames={frames}&widths={sizes}{apart}")).await;
    let measured: Vec<(String, u32, u32)> = page.evaluate(include_str!("heights/measure.js"), &[]).await;
    assert_eq!(measured.len(), widths.len() * figures.len(), "{folder} {frames}");
    measured
}

/// A closed figure is no taller than its snippet's height. In an open one, nothing is wider than the frame or scrolls
/// by itself.
///
/// The figures are not mounted: `mounting` tests that a mount moves nothing.
async fn case_narrow(browser: Browser) {
    let page = page_with_frames(&browser).await;
    for ids in groups(&browser) {
        let figures: Vec<(&str, u32)> = ids.iter().map(|id| (*id, height(id))).collect();
        for (id, printed) in &figures {
            assert!(*printed <= MOST, "{id}: {printed} px");
        }
        for (id, width, tall) in measured(&page, "", &figures, &WIDTHS).await {
            let printed = height(&id);
            let is_too_tall = width == USUAL && tall + SPARE <= printed;
            assert!(tall <= printed && !is_too_tall, "{id} is {tall} px tall at {width}; its snippet has {printed}");
        }
        let opened: Vec<(String, u32, u32, Vec<String>)> =
            page.evaluate(include_str!("heights/open_everything.js"), &[]).await;
        assert_eq!(opened.len(), WIDTHS.len() * figures.len());
        for (id, width, wide, scrolling) in opened {
            // WebKit rounds up to the next even number at 240 px.
            assert!(wide <= width + 2, "{id}: {wide} px wide in a frame of {width}");
            assert!(scrolling.is_empty(), "{id} at {width}: {scrolling:?} scrolls by itself");
        }
    }
}
