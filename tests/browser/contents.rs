//! The contents lead to every section and mark the current one.

use super::harness::{Browser, browser_tests, eventually};

browser_tests! {
    contents_lead_to_every_section_and_mark_the_current_one in all_engines:
        "engines differ in scrolling and in when they report what is in sight";
}

async fn contents_lead_to_every_section_and_mark_the_current_one(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let links: Vec<String> = page
        .evaluate("return [...document.querySelectorAll('.contents__list a')].map((link) => link.hash);", &[])
        .await;
    assert!(links.len() >= 8, "the contents are short: {links:?}");
    for link in &links {
        page.run("scrollTo(0, 0); return null;").await;
        page.click(".contents summary").await;
        page.click(&format!(".contents__list a[href='{link}']")).await;
        page.painted().await;
        assert_eq!(page.address().await, *link);
        assert_eq!(page.count(".contents details[open]").await, 0, "the contents stay open after a click on {link}");
        let position: (bool, bool) =
            page.evaluate(include_str!("contents/title_position.js"), &[link.as_str().into()]).await;
        assert_eq!(position, (true, true), "{link}: below the bar, in the window");
    }
    let current = "return [...document.querySelectorAll('.contents__list [aria-current]')].map((link) => link.hash);";
    for link in &links {
        let _: Option<bool> = page.evaluate(include_str!("contents/scroll_into_section.js"), &[link[1..].into()]).await;
        eventually(format_args!("the contents mark only {link}"), async || {
            page.evaluate::<Vec<String>>(current, &[]).await == [link.as_str()]
        })
        .await;
    }
}
