//! Every page has a strict policy, and the policy refuses nothing that the page needs.
//!
//! Refusals appear in the console, which every browser test reads at its end. So all tests check the policy. The tests
//! here show that refusals are detected, and open pages that no other test opens.

use super::harness::{Answer, Browser, Engine, Page, Site, before_long, browser_tests, eventually};
use explainer::figures::IDS;
use std::collections::BTreeSet;

browser_tests! {
    refused_content_has_no_effect_and_fails_a_test in all_engines: "engines differ in how they enforce a policy";
    no_request_reaches_a_third_party in all_engines: "engines differ in how they enforce a policy";
    every_page_loads_completely_below_any_path_with_the_headers_for_hosts in all_engines:
        "engines differ in how they enforce a policy";
    a_damaged_program_is_refused_before_it_runs in all_engines: "engines differ in which files they check the hash of";
}

/// Console messages of the engines about refusals.
const REFUSED: &[&str] = &["Content Security Policy", "Content-Security-Policy"];

/// The embed that is opened for all embeds in engines other than Chromium. It has every kind of content.
const ONE_EMBED: &str = "embed/population/";

/// The paths of the English pages of the release, and of one translated page for each further policy. Tests of the
/// release compare all policies with their pages. Pages that only redirect contain nothing that a policy could refuse.
///
/// Embeds differ only in their drawings. All of them are opened in Chromium, and one in the other engines.
fn paths(site: &Site, engine: Engine) -> Vec<String> {
    let mut policies = BTreeSet::new();
    let mut is_opened = |name: &String| {
        let page = String::from_utf8_lossy(&site.read(name).body).into_owned();
        let policy = page.split_once("Content-Security-Policy\" content=\"").map(|(_, rest)| rest.split('"').next());
        let is_new = policies.insert(policy.flatten().map(str::to_owned));
        page.contains("<html lang=\"en\"") || is_new
    };
    let redirects = |name: &str| String::from_utf8_lossy(&site.read(name).body).contains("http-equiv=\"refresh\"");
    let pages = site.files().into_iter().filter(|name| name.ends_with(".html") && !redirects(name));
    let is_other_embed = |name: &String| {
        let is_embed = IDS.iter().any(|id| name.contains(&format!("embed/{id}/")));
        engine != Engine::Chromium && is_embed && !name.contains(ONE_EMBED)
    };
    let paths: Vec<String> = pages.filter(|name| !is_other_embed(name) && is_opened(name)).collect();
    assert!(paths.iter().any(|path| path.starts_with("kk")), "no translated page is opened");
    paths
}

async fn refused_content_has_no_effect_and_fails_a_test(browser: Browser) {
    let changed = |page: Answer| {
        page.replace("<main>", "<main style=\"color: red\">").replace(
            "</main>",
            "<img src=\"./no\" onerror=\"document.title = 'ran'\"><script>document.title = 'ran'</script></main>",
        )
    };
    let page = browser.page_of(Site::default().with_page(changed)).await;
    browser.expect_in_console(&["404", "did not load"]);
    page.open("").await;
    browser.wait_for_console_message(REFUSED).await;
    assert_ne!(page.style("main", "color").await, "rgb(255, 0, 0)", "the refused style applies");
    let title: String = page.evaluate("return document.title;", &[]).await;
    assert_ne!(title, "ran");
}

/// Scripts that try to reach the address `other`, and the directive that refuses each.
const ATTEMPTS: [(&str, &str); 9] = [
    ("fetch(other).catch(() => {})", "connect-src"),
    ("import(other + '.js').catch(() => {})", "script-src-elem"),
    ("const image = new Image(); image.src = other + '.png'", "img-src"),
    ("new FontFace('a', `url(${other}.woff2)`).load().catch(() => {})", "font-src"),
    ("document.body.append(Object.assign(document.createElement('iframe'), { src: other }))", "frame-src"),
    ("new WebSocket(other.replace('http', 'ws'))", "connect-src"),
    ("navigator.sendBeacon(other)", "connect-src"),
    ("document.body.append(Object.assign(document.createElement('base'), { href: other }))", "base-uri"),
    (include_str!("safety/submit_form.js"), "form-action"),
];

/// The number of attempts that arrive without a policy. A base sends no request, and some engines open no window.
const ARRIVING: usize = 7;

/// Runs all attempts on a page, each with its own address, and records refusals. Returns the page and the other one.
async fn attempt(browser: &Browser, site: Site) -> (Page, Page) {
    let other = browser.page().await;
    let page = browser.page_of(site).await;
    page.open("embed/trade/").await;
    page.run(include_str!("safety/record_violations.js")).await;
    for (index, (attempt, _)) in ATTEMPTS.iter().enumerate() {
        let script = format!("const [other] = arguments; try {{ {attempt}; }} catch {{}} return null;");
        let address = other.server.url(&format!("attempt-{index}"));
        let _: Option<bool> = page.evaluate(&script, &[address.into()]).await;
    }
    (page, other)
}

async fn no_request_reaches_a_third_party(browser: Browser) {
    browser.expect_in_console(REFUSED);
    browser.expect_in_console(&["127.0.0.1", "Content-Security", "violat"]);
    let (page, other) = attempt(&browser, Site::default()).await;
    // Some engines report no violation for a refused frame. The other page has no request all the same.
    let mut expected: Vec<&str> = ATTEMPTS.iter().map(|(_, directive)| *directive).collect();
    expected.retain(|directive| *directive != "frame-src");
    expected.sort_unstable();
    let mut refused: Vec<String> = Vec::new();
    let all_refused = before_long(async || {
        refused = page.evaluate("return refused.filter((directive) => directive !== 'frame-src').sort();", &[]).await;
        refused == expected
    });
    assert!(all_refused.await, "refused: {refused:?}, expected: {expected:?}");
    // Requests arrive in order. By the time that this one returns, earlier requests would have arrived.
    page.run("return fetch(location.href).then(() => null);").await;
    assert_eq!(other.server.requests(), Vec::<String>::new(), "the other page has received requests");
    // Without the policy the same attempts arrive.
    let unguarded = Site::default().file(|file| file == "embed/trade/index.html", |page| Some(page.without_policy()));
    let (page, other) = attempt(&browser, unguarded).await;
    eventually(format_args!("{ARRIVING} attempts arrive"), async || {
        let requests: BTreeSet<String> = other.server.requests().into_iter().collect();
        requests.len() >= ARRIVING
    })
    .await;
    assert_eq!(page.evaluate::<Vec<String>>("return refused;", &[]).await, Vec::<String>::new());
}

/// Served as by a host that reads `_headers`: each response has policy, CORS and other headers.
async fn every_page_loads_completely_below_any_path_with_the_headers_for_hosts(browser: Browser) {
    for path in paths(&Site::default(), browser.engine) {
        let site = Site::default().below("/a/b/c/").with_headers();
        let page = browser.page_of(site.clone()).await;
        page.open(&path).await;
        // The figures of the lesson are not mounted: it has no script.
        if page.count("script[data-glue]").await > 0 {
            mount_figures(&page, browser.engine).await;
        }
        for request in page.server.requests() {
            let answer = site.answer(&request).expect("an answer");
            assert_eq!(answer.status, 200, "{path} requests {request}");
            assert!(
                answer.headers.iter().any(|(name, _)| name == "X-Content-Type-Options"),
                "{request} has no headers"
            );
        }
        browser.assert_quiet().await;
    }
}

/// Mounts the figures of a page, if it has any: all in Chromium. The program is the same for all, so one figure shows
/// what the policy of another engine refuses.
async fn mount_figures(page: &Page, engine: Engine) {
    if page.count("[data-figure]").await == 0 {
        return;
    }
    if engine == Engine::Chromium {
        page.mount_all().await;
    } else {
        page.figures().await[0].mount().await;
    }
}

/// The damaged files would still run. Only their hashes differ.
async fn a_damaged_program_is_refused_before_it_runs(browser: Browser) {
    browser.expect_in_console(&["The figures stay static", "integrity"]);
    // An empty custom section at the end, which engines ignore.
    let wasm = Site::default().file(
        |file| file.ends_with(".wasm"),
        |mut answer| {
            answer.body.extend([0, 2, 1, b'x']);
            Some(answer)
        },
    );
    let glue = Site::default().file(
        |file| file.starts_with("app-") && file.ends_with(".js"),
        |mut answer| {
            answer.body.extend(b"\n// an added comment\n");
            Some(answer)
        },
    );
    for (site, path) in [(wasm.clone(), ""), (glue.clone(), ""), (wasm, "embed/trade/"), (glue, "embed/trade/")] {
        assert_unmounted(&browser, site, path).await;
    }
}

async fn assert_unmounted(browser: &Browser, site: Site, path: &str) {
    let page = browser.page_of(site).await;
    page.open(path).await;
    page.show("[data-figure]").await;
    page.figures().await[0].request_mount().await;
    eventually("the page has given up mounting", async || page.count("html[data-interactivity]").await == 0).await;
    assert_eq!(page.count("[data-mounted]").await, 0);
    assert!(page.count("[data-figure] svg").await > 0, "the drawings are missing");
}
