//! The eight protocols with which an embed posts its height, each with a host page that implements it.
//!
//! The host uses the real library if npm has it. Otherwise the test implements the protocol from its documentation.

use super::super::harness::{Browser, IDLE, Site, browser_tests, eventually};
use super::host::{GIVEN_UP, Host, MOUNTED, WITHOUT_CORS};
use serde_json::{Value, json};

browser_tests! {
    our_own_messages_size_the_frame_and_report_selections in all_engines:
        "engines differ in when they report a new size";
    amp_sizes_the_frame in all_engines: "engines differ in what a frame without an origin may do";
    wordpress_sizes_the_frame in all_engines: "engines differ in what a frame without an origin may do";
    nothing_is_posted_while_nothing_changes in all_engines: "engines differ in when they report a new size";
    datawrapper_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    embedly_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    pym_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    iframe_resizer_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    open_iframe_resizer_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    frames_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
    frames_loaded_late_sizes_the_frame in chromium:
        "our script posts the same in every engine; sizes are tested with our own messages";
}

const ANY: (f64, f64) = (0.0, 100_000.0);

/// Opens or closes the table, which changes the height without mounting the figure.
const TABLE: &str = "document.querySelector('.disclosure--table > summary').click()";

/// Presses the first option of the figure.
const SELECT_FIRST: &str = "document.querySelector('.segmented-control button').click()";

/// Asserts that the frame follows all changes of a figure's height: loading, table, selection, resizing.
async fn assert_frame_follows(browser: &Browser, name: &str, bounds: (f64, f64)) {
    let host = Host::open(browser, name, "trade/").await;
    host.page.resize(1000).await;
    let closed = host.fits("after it has loaded", bounds).await;
    host.act(TABLE).await;
    let open = host.fits("with its table", bounds).await;
    assert!(open > closed + 100.0, "{name}: the table made the frame {open} px tall from {closed}");
    host.act(TABLE).await;
    assert_same(host.fits("with its table closed again", bounds).await, closed, name);
    mounted(&host).await;
    // With one line selected, the tooltip has one line and one row of squares less.
    host.act(SELECT_FIRST).await;
    host.wait_until(
        "the option is selected",
        "return document.querySelector('.segmented-control button').ariaPressed === 'true';",
    )
    .await;
    let selected = host.fits("after a selection", bounds).await;
    host.page.resize(420).await;
    let narrow = host.fits("after its host became narrow", bounds).await;
    assert!((narrow - selected).abs() > 10.0, "{name}: {narrow} px when narrow, {selected} px when wide");
    host.page.resize(1000).await;
    assert_same(host.fits("after its host became wide again", bounds).await, selected, name);
}

/// Engines round heights.
fn assert_same(height: f64, before: f64, name: &str) {
    assert!((height - before).abs() <= 1.0, "{name}: {height} px, {before} px before");
}

async fn mounted(host: &Host) {
    host.wait_until("the figure is mounted", MOUNTED).await;
}

async fn datawrapper_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "datawrapper", ANY).await;
}

async fn amp_sizes_the_frame(browser: Browser) {
    // AMP's frames have no origin, so the figure mounts only where the site sends CORS headers.
    browser.expect_in_console(WITHOUT_CORS);
    let markup = super::host::read("amp");
    let host = Host::from_markup(&browser, Site::default(), &markup, "trade/").await;
    let closed = host.fits("after it has loaded", ANY).await;
    host.act(TABLE).await;
    assert!(host.fits("with its table", ANY).await > closed + 100.0);
    host.page.resize(340).await;
    host.fits("after its host became narrow", ANY).await;
}

async fn embedly_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "embedly", ANY).await;
}

async fn pym_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "pym", ANY).await;
}

async fn iframe_resizer_sizes_the_frame(browser: Browser) {
    // It sometimes posts to a frame that is still empty, which Firefox reports. It posts again after the frame loads.
    browser.expect_in_console(&["does not match the recipient window"]);
    assert_frame_follows(&browser, "iframe-resizer", ANY).await;
}

async fn open_iframe_resizer_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "open-iframe-resizer", ANY).await;
}

async fn frames_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "frames", ANY).await;
}

async fn frames_loaded_late_sizes_the_frame(browser: Browser) {
    assert_frame_follows(&browser, "frames-late", ANY).await;
}

async fn wordpress_sizes_the_frame(browser: Browser) {
    browser.expect_in_console(WITHOUT_CORS);
    let bounds = (200.0, 1000.0);
    let host = Host::open(&browser, "wordpress", "trade/").await;
    host.wait_until("the page has given up mounting", GIVEN_UP).await;
    let closed = host.fits("after it has loaded", bounds).await;
    assert!(closed < 1000.0, "{closed} px is more than WordPress allows");
    host.act(TABLE).await;
    assert_eq!(host.fits("with its table", bounds).await, 1000.0);
    host.act(TABLE).await;
    assert_eq!(host.fits("closed again", bounds).await, closed);
}

async fn our_own_messages_size_the_frame_and_report_selections(browser: Browser) {
    assert_frame_follows(&browser, "loader", ANY).await;
    let host = Host::open(&browser, "loader", "trade/").await;
    mounted(&host).await;
    host.act(SELECT_FIRST).await;
    let received = async || -> Vec<Value> { host.page.evaluate("return received;", &[]).await };
    eventually("the selection is reported", async || {
        received().await.iter().any(|message| message["type"] == "select")
    })
    .await;
    let received = received().await;
    let is_of_the_figure = |message: &Value| message["source"] == "kazakhs-of-xinjiang" && message["figure"] == "trade";
    assert!(received.iter().all(is_of_the_figure), "{received:?}");
    let all = |kind: &str| -> Vec<&Value> { received.iter().filter(|message| message["type"] == kind).collect() };
    assert_eq!(all("ready").len(), 1, "{received:?}");
    assert!(all("resize").iter().all(|message| message["height"].is_u64()), "{received:?}");
    assert_eq!(all("select")[0]["data"], json!({ "series": "imports" }));
}

async fn nothing_is_posted_while_nothing_changes(browser: Browser) {
    let host = Host::from_markup(&browser, Site::default().timed(), &super::host::read("loader"), "trade/").await;
    host.fits("after it has loaded", ANY).await;
    mounted(&host).await;
    // Without a timer it cannot post later.
    host.wait_until("the frame is idle", IDLE).await;
    host.page.painted().await;
    host.page.run("window.before = received.length; return null;").await;
    for _ in 0..5 {
        host.page.painted().await;
    }
    let posted: usize = host.page.evaluate("return received.length - before;", &[]).await;
    assert_eq!(posted, 0, "an embed posts while nothing changes");
    host.wait_until("no timer has been set", IDLE).await;
}
