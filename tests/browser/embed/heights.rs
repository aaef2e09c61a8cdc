//! With its disclosures closed, every figure fits the height in its snippet.
//!
//! So a host without a script shows all of it.

use super::super::harness::{Ability, Browser, browser_tests};
use explainer::embed::height;
use explainer::figures::IDS;

browser_tests! {
    every_figure_fits_its_frame_at_every_width in all_engines: "engines lay out text in their own ways";
}

/// The height in px at which WordPress cuts a frame.
const MOST: u32 = 1000;

/// The largest gap below a narrow figure, in px. A larger one is a hole in the host page.
const SPARE: u32 = 220;

/// Closed, it is no taller than its snippet's height. Open, nothing is wider than the frame or scrolls by itself.
async fn every_figure_fits_its_frame_at_every_width(browser: Browser) {
    let narrowest = if browser.engine.cannot(Ability::Narrow).is_some() { 320 } else { 240 };
    let page = browser.page().await;
    for id in IDS {
        let printed = height(id);
        assert!(printed <= MOST, "{id}: {printed} px");
        for width in [320, 360, 412, 640, 960] {
            page.resize(width).await;
            // Reopened for each width: in WebKit a resized frame may be some pixels taller.
            page.embed(id).await.mount().await;
            // A window that is shorter than the figure has a scroll bar. A frame of the printed height has none.
            page.run("document.documentElement.style.overflow = 'hidden'; return null;").await;
            let tall: u32 =
                page.evaluate("return Math.ceil(document.documentElement.getBoundingClientRect().height);", &[]).await;
            assert!(tall <= printed, "{id} is {tall} px tall at {width}; its snippet has {printed}");
            assert!(
                width > 320 || tall + SPARE > printed,
                "{id} is {tall} px tall at {width}; its snippet has {printed}"
            );
        }
        page.run("document.documentElement.style.overflow = ''; return null;").await;
        for width in [narrowest, 320, 640, 720, 960] {
            page.resize(width).await;
            page.run("for (const details of document.querySelectorAll('details')) details.open = true; return null;")
                .await;
            page.painted().await;
            let wide: u32 = page.evaluate("return document.documentElement.scrollWidth;", &[]).await;
            assert!(wide <= width, "{id}: {wide} px wide in a frame of {width}");
            let scrolling: Vec<String> = page.evaluate(include_str!("heights/scrolling_elements.js"), &[]).await;
            assert!(scrolling.is_empty(), "{id} at {width}: {scrolling:?} scrolls by itself");
        }
    }
}
