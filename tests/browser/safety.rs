//! Every page holds itself to a strict policy, and a browser refuses nothing that it needs.
//!
//! What is refused is said in the console, which every test of this suite reads at its end. So all of them test the
//! policy; the tests here show that a refusal is heard, and open what no other test opens.

use super::harness::{Answer, Browser, Page, Site, before_long, browser_tests, eventually};
use std::collections::BTreeSet;

browser_tests! {
    what_the_policy_refuses_does_nothing_and_fails_a_test in all_engines: "engines differ in how they hold to a policy";
    nothing_goes_to_anybody_else in all_engines: "engines differ in how they hold to a policy";
    every_page_loads_whole_below_any_path_with_the_headers_for_hosts in all_engines:
        "engines differ in how they hold to a policy";
    a_damaged_program_is_refused_before_it_runs in all_engines: "engines differ in what they check the sum of";
}

/// What each engine says where the policy refuses something.
const REFUSED: &[&str] = &["Content Security Policy", "Content-Security-Policy"];

/// The pages of the release, as places in the site. One that only leads on holds nothing that a policy could refuse.
fn places(site: &Site) -> Vec<String> {
    let leads_on = |name: &str| String::from_utf8_lossy(&site.read(name).body).contains("http-equiv=\"refresh\"");
    site.files().into_iter().filter(|name| name.ends_with(".html") && !leads_on(name)).collect()
}

async fn what_the_policy_refuses_does_nothing_and_fails_a_test(browser: Browser) {
    let changed = |page: Answer| {
        page.replace("<main ", "<main style=\"color: red\" ").replace(
            "</main>",
            "<img src=\"./no\" onerror=\"document.title = 'ran'\"><script>document.title = 'ran'</script></main>",
        )
    };
    let page = browser.page_of(Site::default().with_page(changed)).await;
    browser.expect_in_console(&["404", "did not load"]);
    page.open("").await;
    browser.hears(REFUSED).await;
    assert_ne!(page.style("main", "color").await, "rgb(255, 0, 0)", "the refused style holds all the same");
    let title: String = page.ask("return document.title;", &[]).await;
    assert_ne!(title, "ran");
}

/// What somebody's script may try on a page, with the address of somebody else, and what of the policy refuses it.
const ATTEMPTS: [(&str, &str); 9] = [
    ("fetch(other).catch(() => {})", "connect-src"),
    ("import(other + '.js').catch(() => {})", "script-src-elem"),
    ("const image = new Image(); image.src = other + '.png'", "img-src"),
    ("new FontFace('a', `url(${other}.woff2)`).load().catch(() => {})", "font-src"),
    ("document.body.append(Object.assign(document.createElement('iframe'), { src: other }))", "frame-src"),
    ("new WebSocket(other.replace('http', 'ws'))", "connect-src"),
    ("navigator.sendBeacon(other)", "connect-src"),
    ("document.body.append(Object.assign(document.createElement('base'), { href: other }))", "base-uri"),
    (
        "const form = Object.assign(document.createElement('form'), { action: other, target: 'aside' }); document.body.append(form); form.submit()",
        "form-action",
    ),
];

/// Those that arrive where nothing refuses them: a base asks for nothing, and not every engine lets a page open a window.
const ARRIVING: usize = 7;

/// Makes all attempts on a page, each at an address of its own, and keeps what is refused.
async fn attempt(browser: &Browser, site: Site) -> (Page, Page) {
    let other = browser.page().await;
    let page = browser.page_of(site).await;
    page.open("embed/trade/").await;
    page.run("window.refused = []; document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective)); return null;").await;
    for (index, (attempt, _)) in ATTEMPTS.iter().enumerate() {
        let script = format!("const [other] = arguments; try {{ {attempt}; }} catch {{}} return null;");
        let address = other.server.url(&format!("attempt-{index}"));
        let _: Option<bool> = page.ask(&script, &[address.into()]).await;
    }
    (page, other)
}

async fn nothing_goes_to_anybody_else(browser: Browser) {
    browser.expect_in_console(REFUSED);
    browser.expect_in_console(&["127.0.0.1", "Content-Security", "violat"]);
    let (page, other) = attempt(&browser, Site::default()).await;
    // Not every engine says that it has refused a frame; the other has not been asked all the same.
    let mut expected: Vec<&str> = ATTEMPTS.iter().map(|(_, directive)| *directive).collect();
    expected.retain(|directive| *directive != "frame-src");
    expected.sort_unstable();
    let mut refused: Vec<String> = Vec::new();
    let all_refused = before_long(async || {
        refused = page.ask("return refused.filter((directive) => directive !== 'frame-src').sort();", &[]).await;
        refused == expected
    });
    assert!(all_refused.await, "refused were {refused:?} and not {expected:?}");
    // What the browser asks for later comes later: by then the other would have been asked.
    page.run("return fetch(location.href).then(() => null);").await;
    assert_eq!(other.server.requests(), Vec::<String>::new(), "somebody else was asked");
    // Without the policy the same attempts arrive: the other listens.
    let unguarded = Site::default().file(|file| file == "embed/trade/index.html", |page| Some(page.without_policy()));
    let (page, other) = attempt(&browser, unguarded).await;
    eventually(format_args!("{ARRIVING} attempts arrive"), async || {
        let asked: BTreeSet<String> = other.server.requests().into_iter().collect();
        asked.len() >= ARRIVING
    })
    .await;
    assert_eq!(page.ask::<Vec<String>>("return refused;", &[]).await, Vec::<String>::new());
}

/// As a host serves it that reads `_headers`: policy, CORS and the rest come with each answer too.
async fn every_page_loads_whole_below_any_path_with_the_headers_for_hosts(browser: Browser) {
    for place in places(&Site::default()) {
        let site = Site::default().below("/a/b/c/").with_headers();
        let page = browser.page_of(site.clone()).await;
        page.open(&place).await;
        mount_what_mounts(&page).await;
        for path in page.server.requests() {
            let answer = site.answer(&path).expect("an answer");
            assert_eq!(answer.status, 200, "{place} asks for {path}");
            assert!(answer.headers.iter().any(|(name, _)| name == "X-Content-Type-Options"), "{path} has no headers");
        }
        browser.assert_quiet().await;
    }
}

async fn mount_what_mounts(page: &Page) {
    if page.count("[data-figure]").await > 0 {
        page.mount_all().await;
    }
}

/// Damaged so that it would still run: only its sum tells.
async fn a_damaged_program_is_refused_before_it_runs(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "integrity"]);
    // An empty section of somebody's own at the end, which an engine passes over.
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
            answer.body.extend(b"\n// somebody was here\n");
            Some(answer)
        },
    );
    for (site, place) in [(wasm.clone(), ""), (glue.clone(), ""), (wasm, "embed/trade/"), (glue, "embed/trade/")] {
        stays_unmounted(&browser, site, place).await;
    }
}

async fn stays_unmounted(browser: &Browser, site: Site, place: &str) {
    let page = browser.page_of(site).await;
    page.open(place).await;
    page.show("[data-figure]").await;
    page.figures().await[0].reach().await;
    eventually("the page has given up mounting", async || page.count("html[data-interactivity]").await == 0).await;
    assert_eq!(page.count("[data-mounted]").await, 0);
    assert!(page.count("[data-figure] svg").await > 0, "the pictures are gone");
}
