//! The eight protocols in which a frame says its height, each with the parent that speaks it: the real one where npm has
//! it, else one written from its documentation.

use super::super::harness::{Browser, IDLE, Site, browser_tests, eventually};
use super::host::{GIVEN_UP, Host, MOUNTED, WITHOUT_LEAVE};
use serde_json::{Value, json};

browser_tests! {
    our_own_parent_sizes_the_frame_and_hears_what_is_chosen in all_engines: "engines differ in when they report a new size";
    amp_sizes_the_frame in all_engines: "engines differ in what a frame without an origin may do";
    wordpress_sizes_the_frame in all_engines: "engines differ in what a frame without an origin may do";
    nothing_is_said_while_nothing_changes in all_engines: "engines differ in when they report a new size";
    datawrapper_sizes_the_frame in chromium: "our script says the same in every engine; sizes are tested with our own parent";
    embedly_sizes_the_frame in chromium: "our script says the same in every engine; sizes are tested with our own parent";
    pym_sizes_the_frame in chromium: "our script says the same in every engine; sizes are tested with our own parent";
    iframe_resizer_sizes_the_frame in chromium:
        "our script says the same in every engine; sizes are tested with our own parent";
    open_iframe_resizer_sizes_the_frame in chromium:
        "our script says the same in every engine; sizes are tested with our own parent";
    frames_size_the_frame in chromium: "our script says the same in every engine; sizes are tested with our own parent";
    frames_that_come_late_size_the_frame in chromium:
        "our script says the same in every engine; sizes are tested with our own parent";
}

const ANY: (f64, f64) = (0.0, 100_000.0);

/// Opens and folds the table: what reveals, and what changes the height without the figure's being mounted.
const TABLE: &str = "document.querySelector('.disclosure--table > summary').click()";

/// Goes through all that changes a figure's height, and has the frame follow: loading, tab, state, resizing.
async fn follows(browser: &Browser, name: &str, bounds: (f64, f64)) {
    let host = Host::open(browser, name, "trade/").await;
    host.page.resize(1000).await;
    let folded = host.fits("after it has loaded", bounds).await;
    host.act(TABLE).await;
    let open = host.fits("with its table", bounds).await;
    assert!(open > folded + 100.0, "{name}: the table made the frame {open} px tall from {folded}");
    host.act(TABLE).await;
    assert_eq!(host.fits("with its table folded again", bounds).await, folded, "{name}");
    mounted(&host).await;
    // A choice of one line has one reading and one row of squares less.
    host.act("document.querySelector('.segmented-control button').click()").await;
    host.until(
        "the choice is taken",
        "return document.querySelector('.segmented-control button').ariaPressed === 'true';",
    )
    .await;
    let chosen = host.fits("after a choice", bounds).await;
    host.page.resize(340).await;
    let narrow = host.fits("after its host became narrow", bounds).await;
    assert!((narrow - chosen).abs() > 10.0, "{name}: {narrow} px when narrow and {chosen} when wide prove nothing");
    host.page.resize(1000).await;
    assert_eq!(host.fits("after its host became wide again", bounds).await, chosen, "{name}");
}

async fn mounted(host: &Host) {
    host.until("the figure is mounted", MOUNTED).await;
}

async fn datawrapper_sizes_the_frame(browser: Browser) {
    follows(&browser, "datawrapper", ANY).await;
}

async fn amp_sizes_the_frame(browser: Browser) {
    // AMP's frames have no origin: the figure mounts where the site gives leave.
    browser.expect_in_console(WITHOUT_LEAVE);
    let markup = super::host::read("amp");
    let host = Host::of(&browser, Site::default(), &markup, "trade/").await;
    let folded = host.fits("after it has loaded", ANY).await;
    host.act(TABLE).await;
    assert!(host.fits("with its table", ANY).await > folded + 100.0);
    host.page.resize(340).await;
    host.fits("after its host became narrow", ANY).await;
}

async fn embedly_sizes_the_frame(browser: Browser) {
    follows(&browser, "embedly", ANY).await;
}

async fn pym_sizes_the_frame(browser: Browser) {
    follows(&browser, "pym", ANY).await;
}

async fn iframe_resizer_sizes_the_frame(browser: Browser) {
    // It speaks to a frame that is still empty now and then, and Firefox says so; it speaks again when that has loaded.
    browser.expect_in_console(&["does not match the recipient window"]);
    follows(&browser, "iframe-resizer", ANY).await;
}

async fn open_iframe_resizer_sizes_the_frame(browser: Browser) {
    follows(&browser, "open-iframe-resizer", ANY).await;
}

async fn frames_size_the_frame(browser: Browser) {
    follows(&browser, "frames", ANY).await;
}

async fn frames_that_come_late_size_the_frame(browser: Browser) {
    follows(&browser, "frames-late", ANY).await;
}

async fn wordpress_sizes_the_frame(browser: Browser) {
    browser.expect_in_console(WITHOUT_LEAVE);
    let bounds = (200.0, 1000.0);
    let host = Host::open(&browser, "wordpress", "trade/").await;
    // No word on how to move what does not move.
    host.until("the page has given up mounting", GIVEN_UP).await;
    let folded = host.fits("after it has loaded", bounds).await;
    assert!(folded < 1000.0, "{folded} px is more than WordPress gives");
    host.act(TABLE).await;
    assert_eq!(host.fits("with its table", bounds).await, 1000.0);
    host.act(TABLE).await;
    assert_eq!(host.fits("folded again", bounds).await, folded);
}

async fn our_own_parent_sizes_the_frame_and_hears_what_is_chosen(browser: Browser) {
    follows(&browser, "loader", ANY).await;
    let host = Host::open(&browser, "loader", "trade/").await;
    mounted(&host).await;
    host.act("document.querySelector('.segmented-control button').click()").await;
    let heard = async || -> Vec<Value> { host.page.ask("return heard;", &[]).await };
    eventually("the host hears of the choice", async || heard().await.iter().any(|said| said["type"] == "select"))
        .await;
    let heard = heard().await;
    let all = |kind: &str| -> Vec<&Value> { heard.iter().filter(|said| said["type"] == kind).collect() };
    assert!(heard.iter().all(|said| said["source"] == "kazakhs-of-xinjiang" && said["figure"] == "trade"), "{heard:?}");
    assert_eq!(all("ready").len(), 1, "{heard:?}");
    assert!(all("resize").iter().all(|said| said["height"].is_u64()), "{heard:?}");
    assert_eq!(all("select")[0]["data"], json!({ "series": "imports" }));
}

async fn nothing_is_said_while_nothing_changes(browser: Browser) {
    let host = Host::of(&browser, Site::default().timed(), &super::host::read("loader"), "trade/").await;
    host.fits("after it has loaded", ANY).await;
    mounted(&host).await;
    // What has no timer cannot speak on one.
    host.until("nothing is left to happen in the frame", IDLE).await;
    host.page.painted().await;
    host.page.run("window.before = heard.length; return null;").await;
    for _ in 0..5 {
        host.page.painted().await;
    }
    let said: usize = host.page.ask("return heard.length - before;", &[]).await;
    assert_eq!(said, 0, "an embed speaks while nothing changes");
    host.until("no timer has been set", IDLE).await;
}
