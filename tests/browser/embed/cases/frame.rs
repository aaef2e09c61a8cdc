//! Frames that their host locks, frames that do not scroll, and hosts that listen late.

use super::super::super::harness::{Browser, Site, browser_tests, eventually};
use super::super::host::{Host, read};
use super::code::{FITS, host, loader};

browser_tests! {
    case_locked_frame in chromium needs SelfWithoutOrigin:
        "our script shows the address of a link that a host may refuse";
    case_tall_story in all_engines: "engines differ in how a frame scrolls its host";
    case_link_before_growth in all_engines: "engines differ in what a frame keeps when it grows";
    case_late_listener in all_engines: "engines differ in the events of a frame";
}

async fn case_locked_frame(browser: Browser) {
    browser.expect_in_console(&["Blocked opening", "Download is disallowed", "was blocked", "Blocked script"]);
    let locked = read("loader").replace("<iframe ", "<iframe sandbox=\"allow-scripts\" ");
    let host = Host::from_markup(&browser, Site::default().with_headers(), &locked, "trade/").await;
    host.fits("after it has loaded", (0.0, 1e6)).await;
    host.act("document.querySelector('.menu > summary').click()").await;
    let site = host.site.server.url("");
    for (link, address) in [("[download][href$='.csv']", "figures/trade.csv"), ("[data-use=cite]", "embed/#trade")] {
        host.act(&format!("setTimeout(() => document.querySelector(\".menu {link}\").click())")).await;
        host.wait_until(
            &format!("the address of {address} is selected"),
            &format!(
                "const field = document.activeElement;
                 return field.value === '{site}{address}' && field.selectionEnd === field.value.length
                   && field.labels[0].textContent.length > 20;"
            ),
        )
        .await;
    }
    host.fits("with the addresses", (0.0, 1e6)).await;
}

async fn case_tall_story(browser: Browser) {
    let head = "<style>body { margin: 0; width: 400px }</style>".to_owned() + include_str!("record.html");
    let host = host(&browser, &head, &format!("<p>Before.</p>{}", story())).await;
    host.page.wait_until("the frame holds the whole story", FITS).await;
    let tall = host.frame().await;
    assert!(tall > 15_000.0, "{tall} px");
    let top = "return scrollY;";
    // A link in the story moves the reader to its target.
    host.page.run("scrollTo(0, 0); return null;").await;
    host.act("document.querySelector('main a[href=\"#method\"]').click()").await;
    host_shows_target(&host).await;
    // A note does not move the host.
    let link: f64 = host.within("return document.querySelector('main a.note-link').getBoundingClientRect().top;").await;
    host.page.run(&format!("scrollTo(0, {}); return null;", link - 60.0)).await;
    host.page.painted().await;
    let before: f64 = host.page.evaluate(top, &[]).await;
    host.act("document.querySelector('main a.note-link').click()").await;
    host.wait_until("the note is open", "return document.querySelector('.note--open') !== null;").await;
    host.page.wait_until("the frame fits again", FITS).await;
    assert_eq!(host.page.evaluate::<f64>(top, &[]).await, before, "the host has jumped");
}

async fn case_link_before_growth(browser: Browser) {
    // The host keeps the frame low for a while, as a slow loader does.
    let head = "<style>body { margin: 0; width: 400px }</style>
        <style id=\"low\">iframe { max-height: 800px !important }</style>"
        .to_owned()
        + include_str!("record.html");
    let host = host(&browser, &head, &format!("<p>Before.</p>{}", story())).await;
    let is_low = "const frame = document.querySelector('iframe');
        return posted.get(frame.contentWindow) > 15_000 && frame.offsetHeight === 800;";
    host.page.wait_until("the story is higher than its frame", is_low).await;
    host.act("document.querySelector('main a[href=\"#method\"]').click()").await;
    host.wait_until("the frame scrolls to the target", "return scrollY > 15_000;").await;
    host.page.run("document.getElementById('low').remove(); return null;").await;
    host_shows_target(&host).await;
}

/// Waits until the target of a link in the story is in the window of the host.
async fn host_shows_target(host: &Host) {
    eventually("the host shows the target of the link", async || {
        let inside: f64 = host.within("return document.getElementById('method').getBoundingClientRect().top;").await;
        let frame: f64 =
            host.page.evaluate("return document.querySelector('iframe').getBoundingClientRect().top;", &[]).await;
        (inside + frame).abs() < 300.0
    })
    .await;
}

/// The code of the story embed, with the loader.
fn story() -> String {
    loader("trade").replace("data-figure=\"trade\"", "data-figure=\"story\"")
}

async fn case_late_listener(browser: Browser) {
    // The host listens after everything has loaded, like Datawrapper's script at the end of a page.
    let markup =
        "<!doctype html><html lang=\"en\"><head><link rel=\"icon\" href=\"data:,\"><title>A host</title></head>
        <body><iframe title=\"a figure\" src=\"EMBED?childId=np-1\" width=\"100%\" height=\"400\"></iframe></body>
        </html>";
    let host = Host::from_markup(&browser, Site::default(), markup, "trade/").await;
    host.loaded().await;
    host.page
        .run(
            "window.received = [];
              addEventListener('message', ({ data }) => received.push(JSON.stringify(data)));
              return null;",
        )
        .await;
    let received = async |words: &str| -> bool {
        let all: Vec<String> = host.page.evaluate("return received;", &[]).await;
        all.iter().any(|message| message.contains(words))
    };
    for (question, answer) in [
        ("{ source: 'kazakhs-of-xinjiang', type: 'init' }", "datawrapper-height"),
        ("'pymxPYMxnp-1xPYMxwidthxPYMx640'", "xPYMxheightxPYMx"),
        ("{ type: 'iframe-child-init' }", "iframe-resized"),
        ("{ type: 'frames-init' }", "embed-size"),
        ("'[iFrameSizer]it:0:false:false:32:true:true:null:bodyOffset'", "[iFrameSizer]it:"),
    ] {
        host.page.run("received.length = 0; return null;").await;
        host.page
            .run(&format!("document.querySelector('iframe').contentWindow.postMessage({question}, '*'); return null;"))
            .await;
        eventually(format_args!("{question} is answered with {answer}"), async || received(answer).await).await;
    }
    host.page.run("received.length = 0; return null;").await;
    host.act("document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))").await;
    eventually("the first use posts the height again", async || received("datawrapper-height").await).await;
}
