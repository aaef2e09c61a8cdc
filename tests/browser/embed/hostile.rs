//! Bad input changes nothing but the looks that an address may ask for: it never throws, never navigates, and never comes
//! back as markup. What is thrown stands in the console, which every test reads at its end.

use super::super::harness::{Answer, Browser, Page, Site, browser_tests};
use super::host::{Host, MOUNTED};
use serde_json::{Value, json};

browser_tests! {
    hostile_queries_change_nothing in chromium: "our scripts and our program read the address by the same rules everywhere";
    hostile_fragments_change_nothing in chromium: "our script reads the address by the same rules everywhere";
    hostile_messages_change_nothing in chromium: "our script decides what it listens to";
    a_storm_of_messages_changes_nothing in chromium: "our script decides what it listens to";
    messages_from_another_frame_are_not_heard in all_engines: "engines differ in how frames know each other";
}

/// Every parameter that anything here or in a host reads, and those that break careless programs.
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

/// What is put into each, already encoded.
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

/// As many frames are open at a time.
const AT_A_TIME: usize = 24;

/// A page of the site's own server, into which frames are put.
async fn many(browser: &Browser) -> Page {
    let html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Many</title>\
        <link rel=\"icon\" href=\"data:,\">\
        <style>iframe { position: absolute; inset: 0; width: 600px; height: 850px; border: 0 }</style><body></body></html>";
    let page = |file: &str, answer: Answer| match file {
        "many.html" => Some(Answer {
            status: 200,
            headers: vec![("content-type".to_owned(), "text/html".to_owned())],
            body: html.as_bytes().to_vec(),
        }),
        _ => Some(answer),
    };
    let page = browser.page_of(Site::default().changed(page)).await;
    page.open("many.html").await;
    page
}

async fn change_nothing(page: &Page, suffixes: &[String]) {
    let script = format!("return (async (...arguments) => {{ {} }})(...arguments);", include_str!("hostile.js"));
    for some in suffixes.chunks(AT_A_TIME) {
        let wrong: Vec<String> = page.ask(&script, &[json!(some)]).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

async fn hostile_queries_change_nothing(browser: Browser) {
    let page = many(&browser).await;
    // Each value in all parameters at once, and some of them alone. A value that a parameter has is none of the hostile
    // ones; the last of the values would be `true` for a look.
    let one = |name: &str, value: &str| format!("{name}={value}").replace("=true&", "=%74rue%20&");
    let all = VALUES.iter().map(|value| format!("?{}", PARAMETERS.map(|name| one(name, value)).join("&")));
    let each = PARAMETERS.iter().flat_map(|name| VALUES.iter().map(move |value| format!("?{}", one(name, value))));
    let suffixes: Vec<String> = all
        .chain(each.step_by(5))
        .chain([format!("?dark={}", "a".repeat(50_000)), "?".repeat(5_000), "?&&&=&=&".to_owned(), "?%".to_owned()])
        .collect();
    // The test would find what it looks for.
    let wrong: Vec<String> = page
        .ask(
            &format!("return (async (...arguments) => {{ {} }})(...arguments);", include_str!("hostile.js")),
            &[json!(["?dark=true", "?series=imports"])],
        )
        .await;
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    change_nothing(&page, &suffixes).await;
}

async fn hostile_fragments_change_nothing(browser: Browser) {
    let page = many(&browser).await;
    let suffixes: Vec<String> = VALUES
        .iter()
        .flat_map(|value| ["#", "#?secret=", "#amp=", "#?dark=true&secret="].map(|start| format!("{start}{value}")))
        .chain([format!("#?secret={}", "a".repeat(1_000_000)), "#?secret=".to_owned(), "#trade-question".to_owned()])
        .collect();
    change_nothing(&page, &suffixes).await;
}

/// What stands in the frame of a host, and where.
async fn within(host: &Host) -> (String, String, String) {
    host.within("return [document.documentElement.outerHTML, location.href, String(Object.prototype.polluted)];").await
}

/// A host whose figure is mounted.
async fn mounted(browser: &Browser) -> Host {
    let host = Host::open(browser, "loader", "trade/?childId=np-1#?secret=Ab3dEf6hIj").await;
    host.until("the figure is mounted", MOUNTED).await;
    let listen = "window.all = []; addEventListener('message', ({ data }) => all.push(data)); return null;";
    host.page.run(listen).await;
    host
}

/// Asks the frame as iframe-resizer does, and waits for the answer: then all that came before has been heard, and all
/// that was said is here.
async fn heard_out(host: &Host) {
    let ask = "const { contentWindow } = document.querySelector('iframe');
        return new Promise((done) => {
            addEventListener('message', ({ data }) => String(data).startsWith('[iFrameSizer]last-of-all:') && done(null));
            contentWindow.postMessage('[iFrameSizer]last-of-all:8:false:', '*');
        });";
    host.page.run(ask).await;
}

/// It does as before, and has said nothing that a host had put into its mouth.
async fn unmoved(host: &Host, before: &(String, String, String)) {
    heard_out(host).await;
    assert_eq!(&within(host).await, before);
    let said: Vec<Value> = host.page.ask("return all.map((data) => JSON.stringify(data)).filter((said) => said.length > 400 || /[<>]|script|polluted/.test(said));", &[]).await;
    assert!(said.is_empty(), "{said:?}");
    assert!(!host.page.ask::<bool>("return 'ran' in window;", &[]).await, "something ran");
    host.act("document.querySelector('.disclosure--table > summary').click()").await;
    let open = host.fits("after all that", (0.0, 1e6)).await;
    assert!(open > 900.0, "the table is not open");
}

async fn hostile_messages_change_nothing(browser: Browser) {
    let host = mounted(&browser).await;
    let before = within(&host).await;
    let posted: usize = host.page.ask(include_str!("messages.js"), &[]).await;
    assert!(posted >= 200, "{posted}");
    unmoved(&host, &before).await;
}

async fn a_storm_of_messages_changes_nothing(browser: Browser) {
    let host = mounted(&browser).await;
    let before = within(&host).await;
    let storm = "const { contentWindow } = document.querySelector('iframe');
        for (let turn = 0; turn < 10_000; turn += 1) contentWindow.postMessage(turn % 2 ? { type: 'iframe-child-init' } : { message: 'height', value: turn, source: 'kazakhs-of-xinjiang', type: 'resize', height: turn }, '*');
        return null;";
    host.page.run(storm).await;
    unmoved(&host, &before).await;
}

async fn messages_from_another_frame_are_not_heard(browser: Browser) {
    let host = mounted(&browser).await;
    let before = within(&host).await;
    // A second frame of the same host, which knows the first as its parent's first.
    let other = "const other = document.createElement('iframe');
        other.srcdoc = `<script>for (const data of ['[iFrameSizer]stranger:8:false:', { type: 'iframe-child-init' }, { type: 'frames-init' }, { message: 'ready', secret: 'Ab3dEf6hIj' }]) parent.frames[0].postMessage(data, '*')</${'script'}>`;
        document.body.append(other);
        return new Promise((done) => other.addEventListener('load', () => done(null)));";
    host.page.run("all.length = 0; return null;").await;
    host.page.run(other).await;
    heard_out(&host).await;
    let answered: usize = host.page.ask("return all.length;", &[]).await;
    assert_eq!(answered, 1, "an embed answers its host, and no stranger");
    assert_eq!(within(&host).await, before);
}
