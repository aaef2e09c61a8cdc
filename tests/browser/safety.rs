//! Every page holds itself to a strict policy, and a browser refuses nothing that it needs.
//!
//! What is refused is said in the console, which every test of this suite reads at its end. So all of them test the
//! policy; the tests here show that a refusal is heard, and open what no other test opens.

use super::harness::{Answer, Browser, Page, Site, each_engine, eventually};

each_engine! {
    what_the_policy_refuses_fails_a_test;
    a_script_that_somebody_put_into_the_page_does_not_run;
    nothing_goes_to_anybody_else;
    every_page_needs_nothing_that_its_policy_refuses;
    every_page_loads_whole_below_any_path_with_the_headers_for_hosts;
    a_frame_without_an_origin_wakes_with_the_headers_for_hosts needs SelfWithoutOrigin;
    a_frame_without_an_origin_stays_a_picture_without_them;
    a_damaged_webassembly_is_refused_before_it_runs;
    a_damaged_glue_is_refused_before_it_runs;
}

/// What each engine says where the policy refuses something.
const REFUSED: &[&str] = &["Content Security Policy", "Content-Security-Policy"];

/// The pages of the release, as places in the site. One that only leads on holds nothing that a policy could refuse.
fn places(site: &Site) -> Vec<String> {
    let leads_on = |name: &str| String::from_utf8_lossy(&site.read(name).body).contains("http-equiv=\"refresh\"");
    site.files().into_iter().filter(|name| name.ends_with(".html") && !leads_on(name)).collect()
}

async fn what_the_policy_refuses_fails_a_test(browser: Browser) {
    let styled = |page: Answer| page.replace("<main ", "<main style=\"color: red\" ");
    let page = browser.page_of(Site::default().with_page(styled)).await;
    page.open("").await;
    browser.hears(REFUSED).await;
    assert_ne!(page.style("main", "color").await, "rgb(255, 0, 0)", "the refused style holds all the same");
}

async fn a_script_that_somebody_put_into_the_page_does_not_run(browser: Browser) {
    let injected = |page: Answer| {
        page.replace(
            "</main>",
            "<img src=\"./no\" onerror=\"document.title = 'ran'\"><script>document.title = 'ran'</script></main>",
        )
    };
    let page = browser.page_of(Site::default().with_page(injected)).await;
    browser.expect_in_console(&["404", "did not load"]);
    page.open("").await;
    browser.hears(REFUSED).await;
    let title: String = page.ask("return document.title;", &[]).await;
    assert_ne!(title, "ran");
}

/// What somebody's script may try on a page, with the address of somebody else, and what of the policy refuses it.
const ATTEMPTS: [(&str, &str); 9] = [
    ("fetch(other).catch(() => {})", "connect-src"),
    ("import(other + 'a.js').catch(() => {})", "script-src-elem"),
    ("const image = new Image(); image.src = other + 'a.png'", "img-src"),
    ("new FontFace('a', `url(${other}a.woff2)`).load().catch(() => {})", "font-src"),
    ("document.body.append(Object.assign(document.createElement('iframe'), { src: other }))", "frame-src"),
    ("new WebSocket(other.replace('http', 'ws'))", "connect-src"),
    ("navigator.sendBeacon(other)", "connect-src"),
    ("document.body.append(Object.assign(document.createElement('base'), { href: other }))", "base-uri"),
    (
        "const form = Object.assign(document.createElement('form'), { action: other, target: 'aside' }); document.body.append(form); form.submit()",
        "form-action",
    ),
];

/// Makes all attempts; gives what was refused, each by name or `nothing`, and what the other has been asked for.
async fn attempt(browser: &Browser, site: Site) -> (Vec<String>, Vec<String>) {
    let other = browser.page().await;
    let page = browser.page_of(site).await;
    page.open("").await;
    let mut refused = Vec::new();
    for (attempt, _) in ATTEMPTS {
        let script = format!(
            "const [other] = arguments;
             const heard = new Promise((done) => document.addEventListener('securitypolicyviolation', ({{ effectiveDirective }}) => done(effectiveDirective), {{ once: true }}));
             try {{ {attempt}; }} catch {{}}
             return Promise.race([heard, new Promise((done) => setTimeout(done, 1500, 'nothing'))]);"
        );
        refused.push(page.ask(&script, &[other.server.url("").into()]).await);
    }
    (refused, other.server.requests())
}

async fn nothing_goes_to_anybody_else(browser: Browser) {
    browser.expect_in_console(REFUSED);
    browser.expect_in_console(&["127.0.0.1", "Content-Security", "violat"]);
    let (refused, asked) = attempt(&browser, Site::default()).await;
    assert_eq!(asked, Vec::<String>::new(), "somebody else was asked; refused were {refused:?}");
    for ((attempt, directive), refused) in ATTEMPTS.iter().zip(&refused) {
        // Not every engine says that it has refused a frame; the other has not been asked all the same.
        assert!(refused == directive || (*directive == "frame-src" && refused == "nothing"), "{attempt}: {refused}");
    }
    // Without the policy the same attempts arrive: the other listens.
    let unguarded = |page: Answer| page.without_policy();
    let (refused, asked) = attempt(&browser, Site::default().with_page(unguarded)).await;
    assert!(refused.iter().all(|refused| refused == "nothing"), "{refused:?}");
    assert!(asked.len() > 4, "{asked:?}");
}

/// Opens each page, wakes what wakes, and looks at its end: the console must have stayed quiet.
async fn every_page_needs_nothing_that_its_policy_refuses(browser: Browser) {
    let places = places(&Site::default());
    assert!(places.iter().any(|place| place == "index.html"), "{places:?}");
    for place in places {
        let page = browser.page().await;
        page.open(&place).await;
        wake_what_wakes(&page).await;
        browser.assert_quiet().await;
    }
}

/// As a host serves it that reads `_headers`: policy, CORS and the rest come with each answer too.
async fn every_page_loads_whole_below_any_path_with_the_headers_for_hosts(browser: Browser) {
    for place in places(&Site::default()) {
        let site = Site::default().below("/a/b/c/").with_headers();
        let page = browser.page_of(site.clone()).await;
        page.open(&place).await;
        wake_what_wakes(&page).await;
        for path in page.server.requests() {
            let answer = site.answer(&path).expect("an answer");
            assert_eq!(answer.status, 200, "{place} asks for {path}");
            assert!(answer.headers.iter().any(|(name, _)| name == "X-Content-Type-Options"), "{path} has no headers");
        }
        browser.assert_quiet().await;
    }
}

/// A page of somebody else's that frames a figure and gives the frame no origin, as WordPress does.
async fn framed(browser: &Browser, site: Site) -> Page {
    let html = b"<!doctype html><title>host</title><link rel='icon' href='data:,'><iframe sandbox='allow-scripts' src='./embed/trade/' width='700' height='880'></iframe>";
    let page = browser
        .page_of(site.changed(move |file, answer| {
            let host = ("content-type".to_owned(), "text/html".to_owned());
            Some(if file == "host.html" {
                Answer { status: 200, headers: vec![host], body: html.to_vec() }
            } else {
                answer
            })
        }))
        .await;
    page.open("host.html").await;
    page.done(browser.client().enter_frame(0).await);
    page.until("the figure is there", "return document.querySelectorAll('[data-figure=trade]').length === 1;").await;
    let origin: String = page.ask("return self.origin;", &[]).await;
    assert_eq!(origin, "null");
    // Touched, as by a reader: a busy machine gives a frame no idle time to wake in.
    page.click("[data-figure]").await;
    page
}

async fn a_frame_without_an_origin_wakes_with_the_headers_for_hosts(browser: Browser) {
    let page = framed(&browser, Site::default().with_headers()).await;
    page.figure("trade").await.awake().await;
}

async fn a_frame_without_an_origin_stays_a_picture_without_them(browser: Browser) {
    browser.expect_in_console(&[
        "CORS",
        "The figures stay pictures",
        "Failed to load resource",
        "integrity",
        "access control",
        "Content Security Policy",
        "did not load",
    ]);
    let page = framed(&browser, Site::default()).await;
    eventually("the page has given up waking", async || page.count("html[data-tier]").await == 0).await;
    assert!(page.sees("[data-figure] svg").await, "the picture is gone");
    assert_eq!(page.count("[data-awake]").await, 0);
    // Its sheet and its classic scripts need nobody's leave.
    assert!(page.style("[data-figure]", "font-family").await.contains("sans"), "the sheet is gone");
}

async fn wake_what_wakes(page: &Page) {
    if page.count("[data-figure]").await > 0 {
        page.wake_all().await;
    }
}

/// Damaged so that it would still run: only its sum tells.
async fn a_damaged_webassembly_is_refused_before_it_runs(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "integrity"]);
    // An empty section of somebody's own at the end, which an engine passes over.
    let site = Site::default().changed(|file, mut answer| {
        if file.ends_with(".wasm") {
            answer.body.extend([0, 2, 1, b'x']);
        }
        Some(answer)
    });
    stays_asleep(&browser, site).await;
}

async fn a_damaged_glue_is_refused_before_it_runs(browser: Browser) {
    browser.expect_in_console(&["The figures stay pictures", "integrity"]);
    let site = Site::default().changed(|file, mut answer| {
        if file.starts_with("app-") && file.ends_with(".js") {
            answer.body.extend(b"\n// somebody was here\n");
        }
        Some(answer)
    });
    stays_asleep(&browser, site).await;
}

async fn stays_asleep(browser: &Browser, site: Site) {
    let page = browser.page_of(site).await;
    page.open("").await;
    page.show("[data-figure]").await;
    page.figures().await[0].reach().await;
    eventually("the page has given up waking", async || page.count("html[data-tier]").await == 0).await;
    assert_eq!(page.count("[data-awake]").await, 0);
    assert!(page.count("[data-figure] svg").await > 0, "the pictures are gone");
}
