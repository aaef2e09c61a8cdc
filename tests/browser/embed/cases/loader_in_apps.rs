//! The loader in pages that copy, restore, insert and remove their content.

use super::super::super::harness::{Browser, browser_tests};
use super::code::{ELEMENT, FITS, host, loader, pasted_earlier, without_script};

browser_tests! {
    case_back_button_of_an_app in all_engines: "engines differ in what a copied frame does";
    case_apps_that_come_and_go in chromium: "our script adds and removes its listeners";
    case_frame_that_never_loads in chromium needs LoadOfRefusedFrame:
        "our script releases space on the frame's load event";
}

/// Counts the listeners of the host for messages and scrolling, and records heights.
const COUNT: &str = include_str!("count.html");

async fn case_back_button_of_an_app(browser: Browser) {
    // As Turbo keeps a page: a copy of the body replaces it after a visit elsewhere.
    let body = format!("{}{}", loader("trade"), pasted_earlier("where"));
    let host = host(&browser, COUNT, &body).await;
    host.page.wait_until("both frames fit", FITS).await;
    host.page
        .run(
            "window.copy = document.body.cloneNode(true);
              document.body.replaceChildren();
              posted.clear();
              document.body.replaceWith(copy);
              return null;",
        )
        .await;
    // Frames far from the window load late. Messages of removed frames may still come.
    let script = "const frames = [...document.querySelectorAll('iframe')];
        const silent = frames.find((frame) => !posted.has(frame.contentWindow));
        silent?.scrollIntoView();
        return frames.length === 2 && !silent;";
    host.page.wait_until("both figures have posted again", script).await;
    // The frames grow with their figures.
    for frame in [0, 1] {
        host.within_frame::<Option<bool>>(frame, "document.querySelector('summary').click(); return true;").await;
    }
    host.page.wait_until("the frames of the copy fit", FITS).await;
    assert_eq!(host.page.count("iframe").await, 2);
}

async fn case_apps_that_come_and_go(browser: Browser) {
    let host = host(&browser, COUNT, &loader("trade")).await;
    host.page.wait_until("the frame fits", FITS).await;
    let counts = "return [listeners.message, listeners.scroll];";
    assert_eq!(host.page.evaluate::<[i32; 2]>(counts, &[]).await, [1, 1], "listeners for one frame");
    let code = without_script("trade").replace("ORIGIN", host.site.server.url("").trim_end_matches('/'));
    host.page
        .run(&format!(
            "for (let round = 0; round < 40; round += 1) {{
                document.body.innerHTML = '';
                document.body.innerHTML = `{code}`;
             }}
             return null;"
        ))
        .await;
    assert_eq!(host.page.evaluate::<[i32; 2]>(counts, &[]).await, [1, 1], "listeners after forty frames");
    host.page.wait_until("the last frame fits", FITS).await;
    host.page.run("document.body.innerHTML = ''; return null;").await;
    assert_eq!(host.page.evaluate::<[i32; 2]>(counts, &[]).await, [0, 0], "listeners without a frame");
}

async fn case_frame_that_never_loads(browser: Browser) {
    browser.expect_in_console(&["Content Security Policy", "frame-src", "Refused to"]);
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src 'none'\">";
    let host = host(&browser, policy, &loader("trade")).await;
    let script = format!(
        "const box = document.querySelector('{ELEMENT}').getBoundingClientRect();
         const image = document.querySelector('{ELEMENT} img');
         return image?.complete === true && box.height < image.offsetHeight + 30;"
    );
    host.page.wait_until("the picture stays, and no space around it", &script).await;
    assert!(host.page.is_visible(&format!("{ELEMENT} img")).await);
}
