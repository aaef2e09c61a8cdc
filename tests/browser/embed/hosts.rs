//! Host pages with restrictions: no permissions, no scripts, right to left, a strict policy, fifty frames.

use super::super::harness::{Answer, Browser, IDLE, Site, browser_tests, eventually};
use super::host::{GIVEN_UP, Host, MOUNTED, WITHOUT_CORS, read};
use explainer::embed::height;
use explainer::figures::IDS;

browser_tests! {
    the_plain_snippet_shows_every_figure_and_shifts_nothing in chromium needs LayoutShift:
        "only Chromium reports layout shifts";
    nothing_shifts_while_an_embed_arrives_in_pieces in chromium needs LayoutShift:
        "only Chromium reports layout shifts";
    a_frame_without_an_origin_mounts_where_the_site_allows_it in all_engines needs SelfWithoutOrigin:
        "engines differ in what a frame without an origin may do";
    a_frame_without_an_origin_stays_static_elsewhere in all_engines:
        "engines differ in what a frame without an origin may do";
    a_link_works_where_the_host_allows_no_window in all_engines: "engines differ in how they refuse a window";
    a_host_from_right_to_left_changes_nothing_in_the_frame in chromium:
        "in no engine does a frame inherit the direction of its host";
    a_host_with_a_strict_policy_shows_the_figure in all_engines needs SelfWithoutOrigin:
        "engines differ in how they enforce a policy";
    fifty_embeds_in_one_page_mount_on_first_use in chromium: "our script decides when a figure mounts";
    a_figure_mounts_on_a_press_where_data_is_saved in chromium: "our script decides when it fetches";
}

const ANY: (f64, f64) = (0.0, 100_000.0);
/// Console messages about permissions that some systems or engines do not support.
const PERMISSIONS: [&str; 2] = ["'web-share'", "unsupported feature name"];

/// Presses the first option of the figure.
const SELECT_FIRST: &str = "document.querySelector('.segmented-control button').click()";

/// True once the first option is selected.
const FIRST_IS_SELECTED: &str = "return document.querySelector('.segmented-control button').ariaPressed === 'true';";

/// The snippet of a figure with the height that it prints.
fn snippet(id: &str) -> String {
    read("snippet").replace("HEIGHT", &height(id).to_string())
}

async fn the_plain_snippet_shows_every_figure_and_shifts_nothing(browser: Browser) {
    browser.expect_in_console(&PERMISSIONS);
    for id in IDS {
        let site = Site::default().with_headers();
        let host = Host::wide(&browser, 352, site, &snippet(id), &format!("{id}/")).await;
        host.wait_until("the figure is mounted", MOUNTED).await;
        assert_eq!(host.frame().await, f64::from(height(id)), "{id}");
        let content = host.content().await;
        assert!(content <= f64::from(height(id)), "{id} does not fit its frame: {content} px");
        assert_eq!(host.page.shifts().await, Vec::<String>::new(), "{id} shifts its host");
        let shifts: Vec<String> = host.within(include_str!("../harness/shifts.js")).await;
        assert_eq!(shifts, Vec::<String>::new(), "{id} shifts in its frame");
        let loaded: Vec<String> =
            host.within("return performance.getEntriesByType('resource').map(({ name }) => name);").await;
        let origin = host.site.server.url("");
        assert!(loaded.len() >= 2 && loaded.iter().all(|name| name.starts_with(&origin)), "{id}: {loaded:?}");
    }
}

/// Over a slow connection, a page is painted before all of it has arrived. The visible part must not move when the next
/// piece arrives.
async fn nothing_shifts_while_an_embed_arrives_in_pieces(browser: Browser) {
    browser.expect_in_console(&PERMISSIONS);
    for id in ["returns", "trade"] {
        let site = Site::default().with_headers().paused_after(&["<summary>", "class=\"figure__last\">", "</a> "]);
        let host = Host::wide(&browser, 352, site, &snippet(id), &format!("{id}/")).await;
        host.wait_until("the figure is mounted", MOUNTED).await;
        let shifts: Vec<String> = host.within(include_str!("../harness/shifts.js")).await;
        assert_eq!(shifts, Vec::<String>::new(), "{id} shifts in its frame");
    }
}

/// A host that allows its frame nothing but scripts.
fn sandboxed() -> String {
    read("loader").replace("<iframe ", "<iframe sandbox=\"allow-scripts\" ")
}

async fn a_frame_without_an_origin_mounts_where_the_site_allows_it(browser: Browser) {
    let site = Site::default().with_headers();
    let host = Host::from_markup(&browser, site, &sandboxed(), "trade/").await;
    host.wait_until("the figure is mounted", MOUNTED).await;
    assert_eq!(host.within::<String>("return self.origin;").await, "null");
    host.fits("after it has mounted", ANY).await;
    host.act(SELECT_FIRST).await;
    host.wait_until("the option is selected", FIRST_IS_SELECTED).await;
    host.fits("after a selection", ANY).await;
}

async fn a_frame_without_an_origin_stays_static_elsewhere(browser: Browser) {
    browser.expect_in_console(WITHOUT_CORS);
    let host = Host::from_markup(&browser, Site::default(), &sandboxed(), "trade/").await;
    host.wait_until("the page has given up mounting", GIVEN_UP).await;
    assert!(host.within::<bool>(include_str!("in_frame/has_drawing.js")).await, "there is no drawing");
    // Style sheets and classic scripts need no CORS headers.
    let font: String =
        host.within("return getComputedStyle(document.querySelector('[data-figure]')).fontFamily;").await;
    assert!(font.contains("sans"), "the style sheet does not apply: {font}");
    assert!(!host.within::<bool>(MOUNTED).await);
    host.fits("as a static drawing", ANY).await;
    host.act("document.querySelector('.disclosure--table > summary').click()").await;
    host.fits("as a static drawing with its table", ANY).await;
}

async fn a_link_works_where_the_host_allows_no_window(browser: Browser) {
    browser.expect_in_console(&["Blocked opening"]);
    let site = Site::default().with_headers();
    let host = Host::from_markup(&browser, site, &sandboxed(), "trade/").await;
    host.fits("after it has loaded", ANY).await;
    host.act("setTimeout(() => document.querySelector('.figure__story').click())").await;
    host.wait_until(
        "the story page is open",
        "return location.hash === '#trade' && document.querySelector('.story') !== null;",
    )
    .await;
}

async fn a_host_from_right_to_left_changes_nothing_in_the_frame(browser: Browser) {
    let markup = read("loader").replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">");
    let [mut heights, mut directions] = [Vec::new(), Vec::new()].map(|list: Vec<String>| list);
    for markup in [read("loader"), markup] {
        let host = Host::from_markup(&browser, Site::default(), &markup, "trade/").await;
        host.wait_until("the figure is mounted", MOUNTED).await;
        heights.push(host.fits("after it has loaded", ANY).await.to_string());
        directions.push(host.within(include_str!("in_frame/direction_and_width.js")).await);
    }
    assert_eq!(heights[0], heights[1]);
    assert_eq!(directions[0], directions[1]);
}

async fn a_host_with_a_strict_policy_shows_the_figure(browser: Browser) {
    // The policy refuses the snippet's style. Width and height are attributes, so they still apply.
    browser.expect_in_console(&["Content Security Policy", "style-src"]);
    browser.expect_in_console(&PERMISSIONS);
    let policy = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; frame-src ORIGIN\">";
    let markup = snippet("trade").replace("<head>", policy);
    let host = Host::from_markup(&browser, Site::default().with_headers(), &markup, "trade/").await;
    host.wait_until("the figure is mounted", MOUNTED).await;
    let size: (f64, f64) = host.page.evaluate(include_str!("flags/box_size.js"), &["iframe".into()]).await;
    assert!(size.0 > 1200.0 && size.1 >= f64::from(height("trade")), "{size:?}");
}

/// The markup of the frame of a figure in the host with fifty frames.
fn lazy_frame(index: usize, id: &str) -> String {
    let height = height(id);
    format!(
        "<iframe title=\"{index}\" src=\"ORIGIN/embed/{id}/\" loading=\"lazy\" width=\"100%\" height=\"{height}\" \
         frameborder=\"0\"></iframe>"
    )
}

async fn fifty_embeds_in_one_page_mount_on_first_use(browser: Browser) {
    const HOW_MANY: u16 = 50;
    let frames: String = (0..usize::from(HOW_MANY)).map(|index| lazy_frame(index, IDS[index % IDS.len()])).collect();
    let markup = read("fifty").replace("FRAMES", &frames);
    let host = Host::from_markup(&browser, Site::default().timed(), &markup, "").await;
    let fetched = || host.site.server.requests().iter().filter(|path| path.ends_with(".wasm")).count();
    let prepared = || host.site.server.requests().iter().filter(|path| path.contains("/figure-")).count();
    eventually("the first figure script is fetched", async || prepared() > 0).await;
    eventually("the first frame is idle", async || host.within_frame::<Option<bool>>(0, IDLE).await == Some(true))
        .await;
    assert_eq!(fetched(), 0, "frames have fetched the WebAssembly before they were used");
    for index in 0..HOW_MANY {
        // Scrolls to every frame. Uses the first frame of each figure, and the last frame.
        let is_used = usize::from(index) < IDS.len() || index == HOW_MANY - 1;
        let frame = format!("document.querySelectorAll('iframe')[{index}]");
        host.page
            .run(&format!("{frame}.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return null;"))
            .await;
        host.page.painted().await;
        if is_used {
            let mounted = format!("frame {index} is mounted");
            eventually(mounted, async || host.within_frame::<Option<bool>>(index, MOUNTED).await == Some(true)).await;
        }
    }
    let silent = "return [...document.querySelectorAll('iframe:not([data-sized])')].map(({ src }) => src);";
    let mut left: Vec<String> = Vec::new();
    let all_sized = async || {
        left = host.page.evaluate(silent, &[]).await;
        left.is_empty()
    };
    eventually("every frame has posted its height", all_sized).await;
    let first: bool = host.within_frame(0, MOUNTED).await;
    assert!(first, "the first frame is no longer mounted");
}

async fn a_figure_mounts_on_a_press_where_data_is_saved(browser: Browser) {
    let saving =
        "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script></head>";
    let saves = move |file: &str, answer: Answer| {
        Some(if file == "embed/trade/index.html" { answer.without_policy().replace("</head>", saving) } else { answer })
    };
    let page = browser.page_of(Site::default().timed().changed(saves)).await;
    page.open("embed/trade/").await;
    let figure = page.figure("trade").await;
    figure.show().await;
    page.idle().await;
    let fetched = || page.server.requests().iter().any(|path| path.contains("/app-"));
    assert!(!fetched(), "the program was fetched before a press");
    figure.click_at(0.5, 0.5).await;
    figure.wait_until_mounted().await;
    figure.wait_for_cursor().await;
    assert!(fetched());
}
