//! The contents go anywhere, and show where one is.

use super::harness::{Browser, browser_tests};

browser_tests! {
    contents_lead_to_every_part_and_show_where_one_is in all_engines:
        "engines differ in scrolling and in when they report what is in sight";
}

async fn contents_lead_to_every_part_and_show_where_one_is(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    let links: Vec<String> =
        page.ask("return [...document.querySelectorAll('.contents__list a')].map((link) => link.hash);", &[]).await;
    assert!(links.len() >= 8, "the contents are short: {links:?}");
    for link in &links {
        page.run("scrollTo(0, 0); return null;").await;
        page.click(".contents summary").await;
        page.click(&format!(".contents__list a[href='{link}']")).await;
        page.painted().await;
        assert_eq!(page.address().await, *link);
        assert_eq!(page.count(".contents details[open]").await, 0, "the contents stand before {link}");
        // Under the bar that stays in sight, and not hidden by it.
        let script = "const bar = document.querySelector('.contents').getBoundingClientRect(); const title = document.querySelector(arguments[0] + ' h2').getBoundingClientRect(); return [title.top >= bar.bottom || bar.top > 0, title.top < innerHeight];";
        let seen: (bool, bool) = page.ask(script, &[link.as_str().into()]).await;
        assert_eq!(seen, (true, true), "{link}: below the bar, in the window");
    }
    let parts = links.iter().map(|link| &link[1..]);
    for part in parts {
        let script = "const { top, height } = document.getElementById(arguments[0]).getBoundingClientRect(); scrollTo({ top: top + scrollY + Math.min(height / 2, 400) - innerHeight / 2, behavior: 'instant' }); return true;";
        let _: bool = page.ask(script, &[part.into()]).await;
        let here = format!(
            "const marked = [...document.querySelectorAll('.contents__list [aria-current]')].map((link) => link.hash); return marked.length === 1 && marked[0] === '#{part}';"
        );
        page.until(&format!("the contents say that one is at {part}"), &here).await;
    }
}
