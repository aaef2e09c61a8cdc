//! Hosts as they are: without rights, without scripts, from right to left, with a strict policy, with fifty frames.

use super::super::harness::{Answer, Browser, IDLE, Site, browser_tests, eventually};
use super::host::{GIVEN_UP, Host, MOUNTED, WITHOUT_LEAVE, read};
use explainer::embed::height;
use explainer::figures::IDS;

browser_tests! {
    the_plain_snippet_shows_every_figure_and_moves_nothing in chromium needs LayoutShift: "only Chromium reports what moves";
    a_frame_without_an_origin_mounts_where_the_site_gives_leave in all_engines needs SelfWithoutOrigin:
        "engines differ in what a frame without an origin may do";
    a_frame_without_an_origin_stays_a_picture_where_it_does_not in all_engines:
        "engines differ in what a frame without an origin may do";
    a_link_works_where_the_host_allows_no_window in all_engines: "engines differ in how they refuse a window";
    a_host_from_right_to_left_changes_nothing_within in chromium: "in no engine has a frame the direction of its host";
    a_host_with_a_strict_policy_shows_the_figure in all_engines needs SelfWithoutOrigin:
        "engines differ in how they hold to a policy";
    fifty_embeds_in_one_page_mount_as_they_are_reached_for in chromium: "our script decides when a figure mounts";
    what_saves_data_is_mounted_by_a_touch_alone in chromium: "our script decides when it fetches";
}

const ANY: (f64, f64) = (0.0, 100_000.0);
/// What is said of rights that some systems or engines do not know.
const RIGHTS: [&str; 2] = ["'web-share'", "unsupported feature name"];

/// The snippet of a figure with the height that it prints.
fn snippet(id: &str) -> String {
    read("snippet").replace("HEIGHT", &height(id).to_string())
}

async fn the_plain_snippet_shows_every_figure_and_moves_nothing(browser: Browser) {
    browser.expect_in_console(&RIGHTS);
    for id in IDS {
        let site = Site::default().with_headers();
        let host = Host::wide(&browser, 352, site, &snippet(id), &format!("{id}/")).await;
        host.until("the figure is mounted", MOUNTED).await;
        assert_eq!(host.frame().await, f64::from(height(id)), "{id}");
        let content = host.content().await;
        assert!(content <= f64::from(height(id)), "{id} does not fit its frame: {content} px");
        assert_eq!(host.page.shifts().await, Vec::<String>::new(), "{id} moves its host");
        let within: Vec<String> = host.within(include_str!("../harness/shifts.js")).await;
        assert_eq!(within, Vec::<String>::new(), "{id} moves by itself");
        let loaded: Vec<String> =
            host.within("return performance.getEntriesByType('resource').map(({ name }) => name);").await;
        let origin = host.site.server.url("");
        assert!(loaded.len() >= 2 && loaded.iter().all(|name| name.starts_with(&origin)), "{id}: {loaded:?}");
    }
}

/// A host that gives a frame nothing but scripts.
fn sandboxed() -> String {
    read("loader").replace("<iframe ", "<iframe sandbox=\"allow-scripts\" ")
}

async fn a_frame_without_an_origin_mounts_where_the_site_gives_leave(browser: Browser) {
    let site = Site::default().with_headers();
    let host = Host::of(&browser, site, &sandboxed(), "trade/").await;
    host.until("the figure is mounted", MOUNTED).await;
    assert_eq!(host.within::<String>("return self.origin;").await, "null");
    host.fits("after it has mounted", ANY).await;
    host.act("document.querySelector('.segmented-control button').click()").await;
    host.until(
        "the choice is taken",
        "return document.querySelector('.segmented-control button').ariaPressed === 'true';",
    )
    .await;
    host.fits("after a choice", ANY).await;
}

async fn a_frame_without_an_origin_stays_a_picture_where_it_does_not(browser: Browser) {
    browser.expect_in_console(WITHOUT_LEAVE);
    let host = Host::of(&browser, Site::default(), &sandboxed(), "trade/").await;
    host.until("the page has given up mounting", GIVEN_UP).await;
    let seen = "return document.querySelector('.plot__canvas').checkVisibility() && document.querySelectorAll('.plot__canvas text').length > 5;";
    assert!(host.within::<bool>(seen).await, "there is no picture");
    // Its sheet and its classic scripts need nobody's leave.
    let font: String =
        host.within("return getComputedStyle(document.querySelector('[data-figure]')).fontFamily;").await;
    assert!(font.contains("sans"), "the sheet is gone: {font}");
    assert!(!host.within::<bool>(MOUNTED).await);
    host.fits("as a picture", ANY).await;
    host.act("document.querySelector('.disclosure--table > summary').click()").await;
    host.fits("as a picture with its table", ANY).await;
}

async fn a_link_works_where_the_host_allows_no_window(browser: Browser) {
    browser.expect_in_console(&["Blocked opening"]);
    let site = Site::default().with_headers();
    let host = Host::of(&browser, site, &sandboxed(), "trade/").await;
    host.fits("after it has loaded", ANY).await;
    host.act("setTimeout(() => document.querySelector('.figure__story').click())").await;
    host.until(
        "the story is there",
        "return location.hash === '#trade' && document.querySelector('main.story') !== null;",
    )
    .await;
}

async fn a_host_from_right_to_left_changes_nothing_within(browser: Browser) {
    let markup = read("loader").replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">");
    let [mut heights, mut directions] = [Vec::new(), Vec::new()].map(|list: Vec<String>| list);
    for markup in [read("loader"), markup] {
        let host = Host::of(&browser, Site::default(), &markup, "trade/").await;
        host.until("the figure is mounted", MOUNTED).await;
        heights.push(host.fits("after it has loaded", ANY).await.to_string());
        directions.push(host.within("return getComputedStyle(document.querySelector('figure')).direction + document.documentElement.scrollWidth;").await);
    }
    assert_eq!(heights[0], heights[1]);
    assert_eq!(directions[0], directions[1]);
}

async fn a_host_with_a_strict_policy_shows_the_figure(browser: Browser) {
    // The snippet's style is refused here; its width and height are attributes, and hold.
    browser.expect_in_console(&["Content Security Policy", "style-src"]);
    browser.expect_in_console(&RIGHTS);
    let policy = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; frame-src ORIGIN\">";
    let markup = snippet("trade").replace("<head>", policy);
    let host = Host::of(&browser, Site::default().with_headers(), &markup, "trade/").await;
    host.until("the figure is mounted", MOUNTED).await;
    let size: (f64, f64) = host
        .page
        .ask("const { width, height } = document.querySelector('iframe').getBoundingClientRect(); return [width, height];", &[])
        .await;
    assert!(size.0 > 1200.0 && size.1 >= f64::from(height("trade")), "{size:?}");
}

async fn fifty_embeds_in_one_page_mount_as_they_are_reached_for(browser: Browser) {
    const HOW_MANY: u16 = 50;
    let frames: String = (0..usize::from(HOW_MANY))
        .map(|index| {
            let id = IDS[index % IDS.len()];
            format!("<iframe title=\"{index}\" src=\"ORIGIN/embed/{id}/\" loading=\"lazy\" width=\"100%\" height=\"{}\" frameborder=\"0\"></iframe>", height(id))
        })
        .collect();
    // Before the frames: a height is said when it changes, and not again for whoever comes late to listen.
    let script = "addEventListener('message', ({ source, data }) => {
            const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
            if (frame && data.source === 'kazakhs-of-xinjiang' && data.type === 'resize') frame.dataset.told = frame.style.height = `${data.height}px`;
        });";
    let markup = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>Fifty</title><script>{script}</script>{frames}</html>"
    );
    let host = Host::of(&browser, Site::default().timed(), &markup, "").await;
    let fetched = || host.site.server.requests().iter().filter(|path| path.ends_with(".wasm")).count();
    let read = || host.site.server.requests().iter().filter(|path| path.contains("/figure-")).count();
    eventually("the first frames can be read", async || read() > 0).await;
    eventually("nothing is left to happen in the first frame", async || {
        host.within_frame::<Option<bool>>(0, IDLE).await == Some(true)
    })
    .await;
    assert_eq!(fetched(), 0, "frames have fetched the WebAssembly, and nobody has reached for them");
    for index in 0..HOW_MANY {
        let show = format!(
            "document.querySelectorAll('iframe')[{index}].scrollIntoView({{ block: 'center', behavior: 'instant' }}); return null;"
        );
        host.page.run(&show).await;
        let mounted = format!("frame {index} is mounted");
        eventually(mounted, async || host.within_frame::<Option<bool>>(index, MOUNTED).await == Some(true)).await;
    }
    let silent = "return [...document.querySelectorAll('iframe:not([data-told])')].map(({ src }) => src);";
    let mut left: Vec<String> = Vec::new();
    let told = async || {
        left = host.page.ask(silent, &[]).await;
        left.is_empty()
    };
    eventually("every frame has told its height", told).await;
    let first: bool = host.within_frame(0, MOUNTED).await;
    assert!(first, "the first frame has gone to sleep");
}

async fn what_saves_data_is_mounted_by_a_touch_alone(browser: Browser) {
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
    assert!(!fetched(), "something was fetched before a touch");
    figure.click_at(0.5, 0.5).await;
    figure.mounted().await;
    figure.stands_somewhere().await;
    assert!(fetched());
}
