//! Bad input changes nothing: it throws nothing, navigates nowhere, and never becomes markup.
//!
//! Exceptions appear in the console, which every test reads at its end.

use super::super::harness::{Answer, Browser, Page, Site, browser_tests};
use super::host::{Host, MOUNTED};
use serde_json::{Value, json};

browser_tests! {
    bad_queries_change_nothing in chromium: "our scripts and our program read the address by the same rules everywhere";
    bad_fragments_change_nothing in chromium: "our script reads the address by the same rules everywhere";
    bad_messages_change_nothing in chromium: "our script decides which messages it handles";
    thousands_of_messages_change_nothing in chromium: "our script decides which messages it handles";
    messages_from_another_frame_are_ignored in all_engines: "engines differ in how frames identify each other";
}

/// Every parameter that the site or a host reads, and names that break careless software.
const PARAMETERS: [&str; 26] = [
    "dark",
    "plain",
    "static",
    "transparent",
    "tab",
    "time",
    "series",
    "year",
    "trade.series",
    "childId",
    "initialWidth",
    "parentUrl",
    "parentTitle",
    "secret",
    "amp",
    "embed",
    "figure",
    "glue",
    "wasm",
    "lang",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "%00",
    "",
];

/// Values for each parameter, already encoded.
const VALUES: [&str; 12] = [
    "%3Cscript%3Etop.ran=1%3C/script%3E",
    "%22%3E%3Cimg%20src=x%20onerror=top.ran=1%3E",
    "javascript:top.ran=1",
    "https://example.org/",
    "__proto__",
    "constructor",
    "%00%01%7F",
    "%E2%80%AE%ED%A0%80%FF",
    "%zz%",
    "-1e999",
    "xPYMxnavigateToxPYMxjavascript:top.ran=1",
    "true&dark[]=true&plain.x=true&static[x]=1&transparent=truth",
];

/// The number of frames that are open at a time.
const AT_A_TIME: usize = 24;

/// A page of the site's own server, for the frames.
async fn many(browser: &Browser) -> Page {
    let page = |file: &str, answer: Answer| match file {
        "many.html" => Some(Answer::page(include_str!("bad_input/many.html"))),
        _ => Some(answer),
    };
    let page = browser.page_of(Site::default().changed(page)).await;
    page.open("many.html").await;
    page
}

/// The effects of suffixes on an embed. The script awaits, so it runs in an async function.
async fn effects(page: &Page, suffixes: Value) -> Vec<String> {
    let script = include_str!("bad_input/compare_frames.js");
    page.evaluate(&format!("return (async (...arguments) => {{ {script} }})(...arguments);"), &[suffixes]).await
}

async fn assert_no_effect(page: &Page, suffixes: &[String]) {
    for some in suffixes.chunks(AT_A_TIME) {
        let wrong = effects(page, json!(some)).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

async fn bad_queries_change_nothing(browser: Browser) {
    let page = many(&browser).await;
    // Each value in all parameters at once, and some of them alone. The last value begins with `true`, which would set
    // a flag, so it becomes `true-`.
    let one = |name: &str, value: &str| format!("{name}={value}").replace("=true&", "=%74rue%2d&");
    let all = VALUES.iter().map(|value| format!("?{}", PARAMETERS.map(|name| one(name, value)).join("&")));
    let each = PARAMETERS.iter().flat_map(|name| VALUES.iter().map(move |value| format!("?{}", one(name, value))));
    let suffixes: Vec<String> = all
        .chain(each.step_by(5))
        .chain([format!("?dark={}", "a".repeat(50_000)), "?".repeat(5_000), "?&&&=&=&".to_owned(), "?%".to_owned()])
        .collect();
    // Valid values are found, so the comparison works.
    let found = effects(&page, json!(["?dark=true", "?series=imports"])).await;
    assert_eq!(found.len(), 2, "{found:?}");
    assert_no_effect(&page, &suffixes).await;
}

async fn bad_fragments_change_nothing(browser: Browser) {
    let page = many(&browser).await;
    let suffixes: Vec<String> = VALUES
        .iter()
        .flat_map(|value| ["#", "#?secret=", "#amp=", "#?dark=true&secret="].map(|start| format!("{start}{value}")))
        .chain([format!("#?secret={}", "a".repeat(1_000_000)), "#?secret=".to_owned(), "#trade-question".to_owned()])
        .collect();
    assert_no_effect(&page, &suffixes).await;
}

/// The markup in the frame of a host, its address, and the value that a prototype pollution would set.
async fn state(host: &Host) -> (String, String, String) {
    host.within("return [document.documentElement.outerHTML, location.href, String(Object.prototype.polluted)];").await
}

/// A host whose figure is mounted. It records all messages in `all`.
async fn mounted(browser: &Browser) -> Host {
    let host = Host::open(browser, "loader", "trade/?childId=np-1#?secret=Ab3dEf6hIj").await;
    host.wait_until("the figure is mounted", MOUNTED).await;
    let record = "window.all = []; addEventListener('message', ({ data }) => all.push(data)); return null;";
    host.page.run(record).await;
    host
}

async fn wait_for_answers(host: &Host) {
    host.page.run(include_str!("bad_input/wait_for_answers.js")).await;
}

/// Asserts that the frame works as before, and that it has sent no text of a bad message.
async fn assert_unchanged(host: &Host, before: &(String, String, String)) {
    wait_for_answers(host).await;
    assert_eq!(&state(host).await, before);
    let echoed: Vec<Value> = host.page.evaluate(include_str!("bad_input/echoed_messages.js"), &[]).await;
    assert!(echoed.is_empty(), "{echoed:?}");
    assert!(!host.page.evaluate::<bool>("return 'ran' in window;", &[]).await, "a script ran");
    host.act("document.querySelector('.disclosure--table > summary').click()").await;
    let open = host.fits("after all messages", (0.0, 1e6)).await;
    assert!(open > 900.0, "the table is not open");
}

async fn bad_messages_change_nothing(browser: Browser) {
    let host = mounted(&browser).await;
    let before = state(&host).await;
    let posted: usize = host.page.evaluate(include_str!("bad_input/post_messages.js"), &[]).await;
    assert!(posted >= 200, "{posted}");
    assert_unchanged(&host, &before).await;
}

async fn thousands_of_messages_change_nothing(browser: Browser) {
    let host = mounted(&browser).await;
    let before = state(&host).await;
    host.page.run(include_str!("bad_input/post_many.js")).await;
    assert_unchanged(&host, &before).await;
}

async fn messages_from_another_frame_are_ignored(browser: Browser) {
    let host = mounted(&browser).await;
    let before = state(&host).await;
    host.page.run("all.length = 0; return null;").await;
    host.page.run(include_str!("bad_input/post_from_sibling.js")).await;
    wait_for_answers(&host).await;
    let answers: usize = host.page.evaluate("return all.length;", &[]).await;
    assert_eq!(answers, 1, "an embed answers its host only");
    assert_eq!(state(&host).await, before);
}
