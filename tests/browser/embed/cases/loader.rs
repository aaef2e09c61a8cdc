//! The loader never leaves an empty space: under resets, without a script, in shadow roots, in joined scripts.

use super::super::super::harness::{Browser, browser_tests, eventually};
use super::super::host::Host;
use super::code::{ELEMENT, FITS, frame, host, loader, pasted_earlier, without_script};

browser_tests! {
    case_reset in all_engines: "engines differ in how style sheets size a frame";
    case_script_that_never_runs in all_engines: "engines differ in when they upgrade elements";
    case_shadow_root in all_engines: "engines differ in scripts of shadow roots";
    case_speed_plugins in chromium: "our script finds its settings";
    case_transparent in all_engines: "engines differ in when a frame is opaque";
    case_sixteen_to_nine in chromium: "our styles and script leave the size to the host";
    case_first_screen in chromium: "our script decides when it releases space; it reads positions only";
}

/// Records the heights that figures post.
const RECORD: &str = include_str!("record.html");

/// Loads the loader into a host that has none, as its last script.
const LOAD: &str = "const script = document.createElement('script');
    script.src = 'ORIGIN/embed.js';
    document.body.append(script);
    return null;";

async fn load(host: &Host) {
    host.page.run(&LOAD.replace("ORIGIN", host.site.server.url("").trim_end_matches('/'))).await;
}

async fn fits(host: &Host, when: &str) {
    host.page.wait_until(&format!("every frame fits its figure {when}"), FITS).await;
}

/// The distance in px between the end of one element and the start of another.
async fn gap(host: &Host, before: &str, after: &str) -> f64 {
    let script = "const [before, after] = arguments;
        const end = document.querySelector(before).getBoundingClientRect().bottom;
        return document.querySelector(after).getBoundingClientRect().top - end;";
    host.page.evaluate(script, &[before.into(), after.into()]).await
}

async fn case_reset(browser: Browser) {
    let resets = "<style>img, iframe, video { max-width: 100%; height: auto }
        article { max-width: 640px } iframe { min-height: 0; display: block }</style>";
    let grow = format!("<style>{ELEMENT} iframe {{ height: 10px !important; max-height: none }}</style>");
    let body = format!("<article>{}{}</article>", frame("trade"), loader("where"));
    let host = host(&browser, &format!("{resets}{grow}{RECORD}"), &body).await;
    fits(&host, "under a reset").await;
    let fixed: f64 = host.page.evaluate("return document.querySelector('iframe').offsetHeight;", &[]).await;
    assert_eq!(fixed, 1000.0, "the frame of fixed height");
}

async fn case_script_that_never_runs(browser: Browser) {
    let code = without_script("trade") + &without_script("conditions") + &pasted_earlier("where");
    let body = format!(
        "<main></main><p id=\"after\">After.</p><template>{code}</template>
         <script>const insert = () => {{
           document.querySelector('main').innerHTML += document.querySelector('template').innerHTML;
         }}; insert();</script>"
    );
    let host = host(&browser, RECORD, &body).await;
    host.page
        .wait_until("the picture has loaded", &format!("return document.querySelector('{ELEMENT} img').complete;"))
        .await;
    for part in [format!("{ELEMENT} img"), format!("{ELEMENT} span")] {
        assert!(host.page.is_visible(&part).await, "{part} is not visible");
    }
    let gap_px = gap(&host, &format!("{ELEMENT} img"), &format!("{ELEMENT} + p")).await;
    assert!(gap_px.abs() < 30.0, "a gap of {gap_px} px is below the picture");
    load(&host).await;
    fits(&host, "after a late loader").await;
    assert_eq!(host.page.count("main iframe").await, 3, "code before the loader");
    assert_eq!(host.page.count(&format!("{ELEMENT} :is(img, span)")).await, 0, "the frame replaces the picture");
    host.page.run(&format!("document.querySelector('main').innerHTML = `{}`; return null;", code_of(&host))).await;
    host.page
        .wait_until("inserted code is filled", "return document.querySelectorAll('main iframe').length === 1;")
        .await;
    fits(&host, "after code was inserted").await;
}

/// The code of a figure with the address of the site.
fn code_of(host: &Host) -> String {
    without_script("trade").replace("ORIGIN", host.site.server.url("").trim_end_matches('/'))
}

async fn case_shadow_root(browser: Browser) {
    let root = |mode: &str, code: &str| format!("<div><template shadowrootmode=\"{mode}\">{code}</template></div>");
    let code = [root("open", &loader("trade")), root("open", &pasted_earlier("where"))].concat();
    let body = format!(
        "{code}<div id=\"late\"></div><div id=\"closed\"></div><template id=\"code\">{}</template>",
        without_script("cases")
    );
    let host = host(&browser, RECORD, &body).await;
    fits(&host, "in open shadow roots").await;
    let filled = "return posted.size;";
    let before: usize = host.page.evaluate(filled, &[]).await;
    assert_eq!(before, 2, "code in open shadow roots");
    host.page
        .run(
            "for (const [id, mode] of [['late', 'open'], ['closed', 'closed']])
                document.getElementById(id).attachShadow({ mode }).innerHTML = code.innerHTML;
              return null;",
        )
        .await;
    // Frames far from the window load late.
    let script = "document.getElementById(posted.size === 3 ? 'closed' : 'late').scrollIntoView();
        return posted.size === 4;";
    host.page.wait_until("roots attached late are filled", script).await;
    fits(&host, "in roots attached late").await;
}

async fn case_speed_plugins(browser: Browser) {
    browser.expect_in_console(&["lost its attributes"]);
    // The loader as a module, twice, in one file with others, and its text in the page.
    let script = "<script defer src=\"ORIGIN/embed.js\"></script>";
    for (how, scripts) in [
        ("as a module", "<script type=\"module\" src=\"ORIGIN/embed.js\"></script>".to_owned()),
        ("twice", script.repeat(2)),
        ("with a query", "<script src=\"ORIGIN/embed.js?ver=6.8\"></script>".to_owned()),
        (
            "in the page",
            "<script>fetch('ORIGIN/embed.js').then((answer) => answer.text()).then((text) => {
             const script = document.createElement('script');
             script.text = `var other = 1;${text}`;
             document.head.append(script);
         });</script>"
                .to_owned(),
        ),
    ] {
        let body = format!("{}{}{scripts}", without_script("trade"), without_script("where"));
        let host = host(&browser, RECORD, &body).await;
        fits(&host, how).await;
        assert_eq!(host.page.count("iframe").await, 2, "{how}");
        assert_eq!(host.page.count(&format!("{ELEMENT} img")).await, 0, "{how}");
    }
    // Code pasted earlier whose script is the text of the loader: the link below names the site.
    let inline = pasted_earlier("trade").replace("defer src=\"ORIGIN/embed.js\"", "");
    let host = host(&browser, RECORD, &format!("{inline}{script}")).await;
    fits(&host, "with its script in the page").await;
    // Code pasted earlier without its script: nothing names the figure, and the console tells what to do.
    let joined = pasted_earlier("trade").replace("data-target", "data-gone");
    super::code::host(&browser, RECORD, &format!("{joined}{script}")).await;
    browser.wait_for_console_message(&["lost its attributes"]).await;
}

async fn case_transparent(browser: Browser) {
    // A dark page that declares no colour scheme.
    let dark = frame("trade")
        .replace("embed/trade/", "embed/trade/?dark=true&amp;transparent")
        .replace("max-height:100%", "max-height:100%;color-scheme:dark");
    let grows = loader("trade").replace(" data-lang", " data-dark=\"true\" data-transparent data-lang");
    let head = format!("<style>body {{ margin: 0; background: #0b2545 }} p {{ display: none }}</style>{RECORD}");
    browser.allow_screenshots().await;
    for (code, name) in [(dark, "the frame"), (grows, "the frame that grows")] {
        let host = host(&browser, &head, &code).await;
        host.loaded().await;
        let scheme = host.page.style("iframe", "color-scheme").await;
        assert_eq!(scheme, "dark", "{name}");
        let inside: String = host.within("return getComputedStyle(document.documentElement).colorScheme;").await;
        assert_eq!(inside, scheme, "{name}: a frame with another colour scheme than its page is opaque");
        host.page
            .wait_until(
                "it is visible",
                "return getComputedStyle(document.querySelector('iframe')).visibility === 'visible';",
            )
            .await;
        eventually(format_args!("{name} shows the background of the page"), async || {
            host.page.pixel(2, 2).await == [0x0b, 0x25, 0x45]
        })
        .await;
    }
}

async fn case_sixteen_to_nine(browser: Browser) {
    // The rules of WordPress for blocks with an aspect ratio. FitVids and Reframe have the same.
    let head = format!(
        "<style>.box {{ position: relative; width: 640px }}
         .box::before {{ content: ''; display: block; padding-top: 56.25% }}
         .box iframe {{ position: absolute; inset: 0; width: 100%; height: 100% }}</style>{RECORD}"
    );
    let boxed = |code: String| format!("<div class=\"box\">{}</div>", code.replace("<p>", "<p hidden>"));
    let body = format!("{}{}<p id=\"after\">After.</p>", boxed(frame("trade")), boxed(loader("where")));
    let host = host(&browser, &head, &body).await;
    host.page.wait_until("both figures have posted a height", "return posted.size === 2;").await;
    host.page.painted().await;
    let heights: Vec<f64> = host
        .page
        .evaluate(
            "return [...document.querySelectorAll('.box, iframe')].map((box) => box.getBoundingClientRect().height);",
            &[],
        )
        .await;
    assert_eq!(heights, [360.0; 4], "boxes and frames");
}

async fn case_first_screen(browser: Browser) {
    // More space is reserved than the figure needs, and all of it is in the window.
    let code = without_script("trade").replace("data-height=\"1000\"", "data-height=\"860\"");
    let head = format!("<style>body {{ width: 620px; margin: 0 }} #before {{ margin: 0 }}</style>{RECORD}");
    let body = format!("<p id=\"before\">Before.</p>{code}<div style=\"height: 4000px\"></div>");
    let host = host(&browser, &head, &body).await;
    load(&host).await;
    fits(&host, "in the first screen").await;
    host.page.painted().await;
    let below = format!("{ELEMENT} + p");
    let kept = gap(&host, "iframe", &below).await;
    assert!(kept > 25.0, "the figure needs all the space that is kept: {kept} px are left");
    host.page.run("scrollTo(0, 20); return null;").await;
    host.page.painted().await;
    assert_eq!(gap(&host, "iframe", &below).await, kept, "visible content has moved");
    // The content below the figure leaves the window.
    host.page.run("document.getElementById('before').style.height = '400px'; scrollTo(0, 0); return null;").await;
    let script = "const [before, after] = arguments.map((selector) => document.querySelector(selector));
        return after.getBoundingClientRect().top - before.getBoundingClientRect().bottom < 30;";
    host.page
        .wait_until("the space is released", &script.replace("arguments", &format!("['iframe', '{below}']")))
        .await;
}
