//! The code that editors paste, in pages of another origin: the frame, the growing frame of the loader, the image.

use super::harness::{Ability, Answer, Browser, Page, Site, browser_tests, eventually};

browser_tests! {
    a_frame_shows_the_figure_in_a_page_of_another_origin in all_engines:
        "engines differ in what a sandboxed frame may do";
    the_loader_makes_the_same_frame_as_the_code_without_a_script in chromium: "our script writes the attributes";
    the_loader_sizes_its_frame_to_its_content in all_engines: "engines differ in when they report a new size";
    the_loader_works_many_times_before_and_after_its_target_and_adds_no_global in chromium:
        "our script finds its target and keeps its names";
    the_loader_works_under_a_strict_policy in all_engines: "engines differ in what a policy refuses";
    the_loader_ignores_other_senders_and_limits_heights in chromium: "our script decides which messages it handles";
    a_picture_links_to_the_figure in chromium: "it is an image in a link";
    a_picture_replaces_the_loader_without_scripts in chromium needs Emulation:
        "it depends on our markup; reading without script is tested in all engines by `without_script`";
}

/// Console messages about unknown permissions, and about a frame that is left while it loads.
const NOISE: &[&str] =
    &["web-share", "clipboard-write", "The figures stay static", "ntegrity", "Loading failed", "Layout was forced"];

/// The code of a figure, as the editors' page shows it.
async fn code(page: &Page, figure: &str, kind: &str) -> String {
    page.browser.expect_in_console(NOISE);
    page.open("embed/").await;
    let code = format!(".embed-builder[data-of={figure}] [data-way={kind}] code");
    page.evaluate("return document.querySelector(arguments[0]).textContent;", &[code.into()]).await
}

/// Opens a page of another origin with this code in its body.
async fn host(browser: &Browser, code: &str, policy: Option<String>) -> Page {
    host_of(browser, include_str!("loader/host.html").to_owned(), code, policy).await
}

/// Opens a page of another origin from its markup, in which `CODE` stands for this code.
async fn host_of(browser: &Browser, markup: String, code: &str, policy: Option<String>) -> Page {
    let html = markup.replace("CODE", code);
    let page = browser
        .page_of(Site::default().changed(move |file, answer| {
            if file != "host.html" {
                return Some(answer);
            }
            let mut answer = Answer::page(&html);
            answer.headers.extend(policy.clone().map(|policy| ("content-security-policy".to_owned(), policy)));
            Some(answer)
        }))
        .await;
    page.open("host.html").await;
    page
}

/// Waits until every frame of the page has a height that its embed has posted.
async fn wait_until_sized(page: &Page) {
    page.wait_until("every frame has the height that its embed requests", include_str!("loader/sized.js")).await;
}

async fn a_frame_shows_the_figure_in_a_page_of_another_origin(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "frame").await;
    let host = host(&browser, &code, None).await;
    eventually("the embed is requested", async || {
        page.server.requests().iter().any(|path| path.ends_with("/embed/trade/"))
    })
    .await;
    let message: (String, String) = host.evaluate(include_str!("loader/first_resize.js"), &[]).await;
    assert_eq!(message, ("kazakhs-of-xinjiang".to_owned(), "trade".to_owned()));
}

async fn the_loader_makes_the_same_frame_as_the_code_without_a_script(browser: Browser) {
    let page = browser.page().await;
    let mut frames: Vec<Vec<String>> = Vec::new();
    for kind in ["frame", "loader"] {
        let code = code(&page, "trade", kind).await;
        let host = host(&browser, &code, None).await;
        host.wait_until("there is a frame", "return document.querySelector('iframe') !== null;").await;
        frames.push(host.evaluate(include_str!("loader/frame_attributes.js"), &[]).await);
    }
    assert_eq!(frames[0], frames[1]);
    assert!(frames[0].len() > 8, "{frames:?}");
}

async fn the_loader_sizes_its_frame_to_its_content(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "where", "loader").await;
    // A page that is painted before the loader has arrived shifts once: the picture is shorter than the figure. So the
    // first paint waits for the loader.
    let first = format!("<script blocking=\"render\" src=\"{}\"></script><body>", page.server.url("embed.js"));
    let host = host_of(&browser, include_str!("loader/host.html").replace("<body>", &first), &code, None).await;
    let height = include_str!("loader/requested_height.js");
    host.run(include_str!("loader/record_height.js")).await;
    eventually("the frame has the height that it requests", async || host.evaluate::<f64>(height, &[]).await > 200.0)
        .await;
    let wide: f64 = host.evaluate(height, &[]).await;
    if browser.engine.cannot(Ability::LayoutShift).is_none() {
        let shifts = host.shifts().await;
        assert!(shifts.is_empty(), "the host page has shifted: {shifts:?}");
    }
    host.resize(420).await;
    eventually("a narrow frame has another height than a wide one", async || {
        (host.evaluate::<f64>(height, &[]).await - wide).abs() > 20.0
    })
    .await;
}

async fn the_loader_works_many_times_before_and_after_its_target_and_adds_no_global(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "where", "loader").await;
    let address = page.server.url("embed.js");
    let script = format!(
        "<script src=\"{address}\" data-target=\"#later\" data-figure=\"trade\" data-lang=\"en\" data-height=\"600\" \
         data-title=\"t\"></script>"
    );
    let without_target = script.replace("#later", "#nowhere");
    let invalid = [" data-figure=\"../../\"", " data-figure=\"trad\"", ""]
        .map(|figure| script.replace(" data-figure=\"trade\"", figure))
        .concat();
    browser.expect_in_console(&["data-figure is one of"]);
    let body = format!(
        "<script>window.before = Object.keys(window);</script>{code}{code}{script}<div id=\"later\"></div>{script}\
         {without_target}{invalid}"
    );
    let host = host(&browser, &body, None).await;
    let frames: Vec<String> = host.evaluate(include_str!("loader/frame_parents.js"), &[]).await;
    let own = "kazakhs-of-xinjiang-figure /embed/where/";
    assert_eq!(frames, [own, own, "later /embed/trade/", "later /embed/trade/", "body /embed/trade/"]);
    let globals: Vec<String> = host.evaluate(include_str!("loader/new_globals.js"), &[]).await;
    assert!(globals.is_empty(), "the loader adds globals to the host page: {globals:?}");
}

async fn the_loader_works_under_a_strict_policy(browser: Browser) {
    let page = browser.page().await;
    // It refuses the style of the picture only.
    browser.expect_in_console(&["style-src", "Content Security Policy"]);
    let code = code(&page, "trade", "loader").await;
    let site = page.server.url("");
    let origin = site.trim_end_matches('/');
    let policy = format!(
        "default-src 'none'; script-src {origin}; frame-src {origin}; img-src {origin} data:; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let host = host(&browser, &code, Some(policy)).await;
    wait_until_sized(&host).await;
    assert_eq!(host.style("iframe", "border-top-width").await, "0px");
}

async fn the_loader_ignores_other_senders_and_limits_heights(browser: Browser) {
    // The policy of the embed would refuse the added script.
    let obedient = |file: &str, answer: Answer| {
        let script = format!("<script>{}</script></body>", include_str!("loader/obedient.js"));
        Some(if file == "embed/trade/index.html" {
            answer.without_policy().replace("</body>", &script)
        } else {
            answer
        })
    };
    let page = browser.page_of(Site::default().changed(obedient)).await;
    let code = code(&page, "trade", "loader").await;
    let host = host(&browser, &code, None).await;
    wait_until_sized(&host).await;
    // From the host itself. The frame may still request a height of its own.
    let after: f64 = host.evaluate(include_str!("loader/post_from_host.js"), &[]).await;
    assert!(after > 400.0 && after < 1000.0, "the loader handles messages of the host: {after}");
    // From the frame: numbers are clamped, everything else is ignored.
    let script = include_str!("loader/height_after_request.js");
    for (height, expected) in [("-5", "80"), ("1e9", "100000"), ("'400'", "701"), ("NaN", "701"), ("433.4", "433")] {
        eventually(format_args!("after a request of {height} it is {expected}"), async || {
            host.evaluate::<String>(script, &[height.into()]).await == expected
        })
        .await;
    }
}

async fn a_picture_links_to_the_figure(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "picture").await;
    let host = host(&browser, &code, None).await;
    host.wait_until("the image has loaded", "return document.querySelector('img').naturalWidth === 1200;").await;
    host.click("a:has(img)").await;
    let target = page.server.url("#trade");
    eventually("the image leads to the figure", async || {
        host.evaluate::<String>("return location.href;", &[]).await == target
    })
    .await;
}

async fn a_picture_replaces_the_loader_without_scripts(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "loader").await;
    page.disable_scripts().await;
    let host = host(&browser, &code, None).await;
    assert_eq!(host.count("iframe").await, 0);
    assert!(host.is_visible("kazakhs-of-xinjiang-figure img").await, "no image replaces the figure");
    assert!(host.is_visible("body > p > a").await, "there is no link");
}
