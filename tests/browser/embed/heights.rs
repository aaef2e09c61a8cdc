//! Folded, every figure fits the height that its snippet prints, so that a host without a script shows all of it.

use super::super::harness::{Ability, Browser, browser_tests};
use explainer::embed::height;
use explainer::figures::IDS;

browser_tests! {
    every_figure_fits_its_frame_at_every_width in all_engines: "engines lay out text in their own ways";
}

/// What WordPress cuts.
const MOST: u32 = 1000;

/// More room than this below a narrow figure is a hole in its host.
const SPARE: u32 = 170;

/// Folded it is no higher than its snippet says; open, nothing in it is wider than the frame or scrolls by itself.
async fn every_figure_fits_its_frame_at_every_width(browser: Browser) {
    let narrowest = if browser.engine.cannot(Ability::Narrow).is_some() { 320 } else { 240 };
    let page = browser.page().await;
    for id in IDS {
        let printed = height(id);
        assert!(printed <= MOST, "{id}: {printed} px");
        for width in [320, 360, 412, 640, 960] {
            page.resize(width).await;
            // Anew for each width: a frame that has had another width may be some pixels higher in WebKit.
            page.embed(id).await.mount().await;
            // A window that is lower than the figure has a scroll bar, which a frame of the printed height has not.
            page.run("document.documentElement.style.overflow = 'hidden'; return null;").await;
            let tall: u32 =
                page.ask("return Math.ceil(document.documentElement.getBoundingClientRect().height);", &[]).await;
            assert!(tall <= printed, "{id} is {tall} px tall at {width}; its snippet says {printed}");
            assert!(
                width > 320 || tall + SPARE > printed,
                "{id} is {tall} px tall at {width}; its snippet says {printed}"
            );
        }
        page.run("document.documentElement.style.overflow = ''; return null;").await;
        for width in [narrowest, 320, 640, 720, 960] {
            page.resize(width).await;
            page.run("for (const fold of document.querySelectorAll('details')) fold.open = true; return null;").await;
            page.painted().await;
            let wide: u32 = page.ask("return document.documentElement.scrollWidth;", &[]).await;
            assert!(wide <= width, "{id}: {wide} px wide in a frame of {width}");
            let script = "return [...document.querySelectorAll('body *')].filter((it) => /auto|scroll/.test(getComputedStyle(it).overflow) && (it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)).map((it) => it.className);";
            let scrolling: Vec<String> = page.ask(script, &[]).await;
            assert!(scrolling.is_empty(), "{id} at {width}: {scrolling:?} scrolls by itself");
        }
    }
}
