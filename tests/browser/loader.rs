//! The code that editors paste, in pages of another origin: the frame, the frame that grows, the picture.

use super::harness::{Ability, Answer, Browser, Page, Site, browser_tests, eventually};

browser_tests! {
    a_frame_shows_the_figure_in_a_page_of_another_origin in all_engines: "engines differ in what a sandboxed frame may do";
    the_loader_makes_the_same_frame_as_the_code_without_a_script in chromium: "our script writes the attributes";
    the_loader_keeps_its_frame_as_high_as_what_is_in_it in all_engines: "engines differ in when they report a new size";
    the_loader_works_many_times_before_and_after_its_target_and_leaves_no_name in chromium:
        "our script finds its target and keeps its names";
    the_loader_works_under_a_strict_policy in all_engines: "engines differ in what a policy refuses";
    the_loader_takes_nothing_from_others_and_nothing_out_of_range in chromium: "our script decides what it listens to";
    a_picture_leads_to_the_figure in chromium: "it is a picture in a link";
    a_picture_stands_in_for_the_loader_where_scripts_are_off in chromium needs Emulation:
        "it is our markup; reading without script is tested in all engines by `without_script`";
}

/// What engines say of a leave that they do not know, and of a frame that is left while it still loads.
const NOISE: &[&str] =
    &["web-share", "clipboard-write", "The figures stay pictures", "ntegrity", "Loading failed", "Layout was forced"];

/// The code of a figure, as the page for editors offers it.
async fn code(page: &Page, figure: &str, way: &str) -> String {
    page.browser.expect_in_console(NOISE);
    page.open("embed/").await;
    let code = format!(".embed-builder[data-of={figure}] [data-way={way}] code");
    page.ask("return document.querySelector(arguments[0]).textContent;", &[code.into()]).await
}

/// A page of another origin with this in its body, opened.
async fn host(browser: &Browser, body: &str, policy: Option<String>) -> Page {
    let html = format!(
        "<!doctype html><html lang=\"en\"><title>A host</title><link rel=\"icon\" href=\"data:,\"><body><h1>A host</h1>{body}<p id=\"after\">After it.</p></body></html>"
    );
    let page = browser
        .page_of(Site::default().changed(move |file, answer| {
            if file != "host.html" {
                return Some(answer);
            }
            let mut headers = vec![("content-type".to_owned(), "text/html; charset=utf-8".to_owned())];
            headers.extend(policy.clone().map(|policy| ("content-security-policy".to_owned(), policy)));
            Some(Answer { status: 200, headers, body: html.clone().into_bytes() })
        }))
        .await;
    page.open("host.html").await;
    page
}

/// Waits until every frame of the page has said what it shows, and how high it is.
async fn sized(page: &Page) {
    page.until("every frame has the height that it asked for", "const frames = [...document.querySelectorAll('iframe')]; return frames.length > 0 && frames.every(({ height }) => height !== '1000' && height !== '900');").await;
}

async fn a_frame_shows_the_figure_in_a_page_of_another_origin(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "frame").await;
    let host = host(&browser, &code, None).await;
    eventually("the embed is asked for with its drawing", async || {
        page.server.requests().iter().any(|path| path.ends_with("/embed/trade/"))
    })
    .await;
    let said = "return new Promise((done) => { addEventListener('message', ({ data }) => data?.type === 'resize' && done([data.source, data.figure])); const frame = document.querySelector('iframe'); frame.src = frame.src; });";
    let said: (String, String) = host.ask(said, &[]).await;
    assert_eq!(said, ("kazakhs-of-xinjiang".to_owned(), "trade".to_owned()));
}

async fn the_loader_makes_the_same_frame_as_the_code_without_a_script(browser: Browser) {
    let page = browser.page().await;
    let attributes = "const frame = document.querySelector('iframe'); return [...frame.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => `${name}=${name === 'height' ? '' : value}`).sort().concat([frame.style.border.replace(/ .*/, ''), frame.style.width]);";
    let mut frames: Vec<Vec<String>> = Vec::new();
    for way in ["frame", "loader"] {
        let code = code(&page, "trade", way).await;
        let host = host(&browser, &code, None).await;
        host.until("there is a frame", "return document.querySelector('iframe') !== null;").await;
        frames.push(host.ask(attributes, &[]).await);
    }
    assert_eq!(frames[0], frames[1]);
    assert!(frames[0].len() > 8, "{frames:?}");
}

async fn the_loader_keeps_its_frame_as_high_as_what_is_in_it(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "loader").await;
    let host = host(&browser, &code, None).await;
    let height = "const frame = document.querySelector('iframe'); return frame.height === String(window.asked) ? frame.clientHeight : 0;";
    host.run("window.asked = 0; addEventListener('message', ({ data }) => { if (data?.type === 'resize') window.asked = data.height; }); const frame = document.querySelector('iframe'); frame.src = frame.src; return null;").await;
    eventually("the frame is as high as it asks for", async || host.ask::<f64>(height, &[]).await > 200.0).await;
    let wide: f64 = host.ask(height, &[]).await;
    host.resize(320).await;
    eventually("a narrow frame is higher than a wide one", async || host.ask::<f64>(height, &[]).await > wide + 20.0)
        .await;
    if browser.engine.cannot(Ability::LayoutShift).is_none() {
        assert!(host.shifts().await.is_empty(), "the host's page has moved");
    }
}

async fn the_loader_works_many_times_before_and_after_its_target_and_leaves_no_name(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "where", "loader").await;
    let script = format!(
        "<script src=\"{}\" data-target=\"#later\" data-figure=\"trade\" data-lang=\"en\" data-height=\"600\" data-title=\"t\"></script>",
        page.server.url("embed.js")
    );
    let lost = script.replace("#later", "#nowhere");
    let bad = [" data-figure=\"../../\"", " data-figure=\"trad\"", ""]
        .map(|figure| script.replace(" data-figure=\"trade\"", figure))
        .concat();
    browser.expect_in_console(&["data-figure is one of"]);
    let body = format!(
        "<script>window.before = Object.keys(window);</script>{code}{code}{script}<div id=\"later\"></div>{script}{lost}{bad}"
    );
    let host = host(&browser, &body, None).await;
    let frames: Vec<String> = host
        .ask("return [...document.querySelectorAll('iframe')].map(({ parentElement, src }) => `${parentElement.id || parentElement.localName} ${new URL(src).pathname}`);", &[])
        .await;
    let own = "kazakhs-of-xinjiang-where /embed/where/";
    assert_eq!(frames, [own, own, "later /embed/trade/", "later /embed/trade/", "body /embed/trade/"]);
    // The test has one itself, and drivers have theirs. Frames have theirs from the browser.
    let script = "return Object.keys(window).filter((name) => !window.before.includes(name) && !/^(\\d+|before|cdc_.*|ret_nodes)$/.test(name));";
    let names: Vec<String> = host.ask(script, &[]).await;
    assert!(names.is_empty(), "the loader leaves names in the host's page: {names:?}");
}

async fn the_loader_works_under_a_strict_policy(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "loader").await.replacen(" style=\"min-height:1000px\"", "", 1);
    let site = page.server.url("");
    let origin = site.trim_end_matches('/');
    let policy = format!(
        "default-src 'none'; script-src {origin}; frame-src {origin}; img-src {origin} data:; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let host = host(&browser, &code, Some(policy)).await;
    sized(&host).await;
    assert_eq!(host.style("iframe", "border-top-width").await, "0px");
}

async fn the_loader_takes_nothing_from_others_and_nothing_out_of_range(browser: Browser) {
    // A figure that asks for whatever height it is told to; its policy would refuse what a test puts into it.
    const OBEDIENT: &str = "<script>addEventListener('message', ({ data }) => { if ('ask' in data) parent.postMessage({ source: 'kazakhs-of-xinjiang', type: 'resize', height: data.ask }, '*'); });</script></body>";
    let obedient = |file: &str, answer: Answer| {
        Some(if file == "embed/trade/index.html" {
            answer.without_policy().replace("</body>", OBEDIENT)
        } else {
            answer
        })
    };
    let page = browser.page_of(Site::default().changed(obedient)).await;
    let code = code(&page, "trade", "loader").await;
    let host = host(&browser, &code, None).await;
    sized(&host).await;
    // From the host itself, in every shape. What comes last comes when all before it has been heard. The frame may still
    // ask for a height of its own.
    let script = "for (const height of [300, '300', NaN, Infinity, -1, null, {}, [300], 'x'.repeat(1e6)]) postMessage({ source: 'kazakhs-of-xinjiang', type: 'resize', height }, '*'); for (const data of [null, 0, 'text', [], { source: 'kazakhs-of-xinjiang' }, { type: 'resize', height: 300 }]) postMessage(data, '*'); postMessage('the last', '*'); return new Promise((done) => addEventListener('message', ({ data }) => data === 'the last' && done(document.querySelector('iframe').clientHeight)));";
    let after: f64 = host.ask(script, &[]).await;
    assert!(after > 400.0 && after < 1000.0, "the loader has listened to the host: {after}");
    // From the frame: a number is clamped, all else is passed over.
    for (height, expected) in [("-5", "80"), ("1e9", "20000"), ("'400'", "701"), ("NaN", "701"), ("433.4", "433")] {
        let script = format!(
            "const frame = document.querySelector('iframe'); frame.height = 701; const heard = new Promise((done) => addEventListener('message', () => setTimeout(() => done(frame.height)), {{ once: true }})); frame.contentWindow.postMessage({{ ask: {height} }}, '*'); return heard;"
        );
        eventually(format_args!("asked for {height} it is {expected}"), async || {
            host.ask::<String>(&script, &[]).await == expected
        })
        .await;
    }
}

async fn a_picture_leads_to_the_figure(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "picture").await;
    let host = host(&browser, &code, None).await;
    host.until("the picture is there", "return document.querySelector('img').naturalWidth === 1200;").await;
    host.click("a:has(img)").await;
    let there = page.server.url("#trade");
    eventually("the picture leads to the figure", async || {
        host.ask::<String>("return location.href;", &[]).await == there
    })
    .await;
}

async fn a_picture_stands_in_for_the_loader_where_scripts_are_off(browser: Browser) {
    let page = browser.page().await;
    let code = code(&page, "trade", "loader").await;
    page.refuse_script().await;
    let host = host(&browser, &code, None).await;
    assert_eq!(host.count("iframe").await, 0);
    assert!(host.sees("noscript img").await, "nothing stands in for the figure");
    assert!(host.sees("body > p > a").await, "no link is left");
}
