//! The page for editors: every figure’s code, and what five kinds of host would do to it.

use super::harness::{Browser, Page, before_long, browser_tests};

browser_tests! {
    without_script_every_code_of_every_figure_can_be_read in chromium needs Emulation:
        "it is our markup; reading without script is tested in all engines by `without_script`";
    a_figure_is_chosen_and_shown_alone_with_its_preview in chromium: "our script decides what is shown";
    every_host_does_to_the_code_what_is_said in chromium: "our script plays the hosts, and writes what they keep";
    the_page_asks_nobody_else_and_moves_nothing in chromium needs LayoutShift: "only Chromium reports what moves";
    axe_finds_nothing_on_the_page_for_editors in chromium needs Emulation:
        "axe reads our markup and styles, the same in every engine";
}

/// What engines say of a leave that they do not know, and of a preview that is changed while it still loads.
const NOISE: &[&str] =
    &["web-share", "clipboard-write", "The figures stay pictures", "ntegrity", "Loading failed", "Layout was forced"];

const FIGURES: [&str; 10] = explainer::figures::IDS;

async fn opened(browser: &Browser, place: &str) -> Page {
    let page = browser.page().await;
    browser.expect_in_console(NOISE);
    page.open(place).await;
    page.until("the page lives", "return document.querySelector('.embed-builder__preview > *') !== null;").await;
    page
}

async fn without_script_every_code_of_every_figure_can_be_read(browser: Browser) {
    let page = browser.page().await;
    page.refuse_script().await;
    page.open("embed/").await;
    for figure in FIGURES {
        let ways: &[&str] = if figure == "conditions" { &["frame", "loader"] } else { &["frame", "loader", "picture"] };
        for way in ways {
            let code = format!("#{figure} [data-way={way}] code");
            assert!(page.sees(&code).await, "{code} is not seen");
        }
        assert!(page.sees(&format!("#{figure} .cite code")).await, "{figure}: no citation");
    }
    let dead: usize = page.ask("return [...document.querySelectorAll('button, input, select')].filter((control) => control.checkVisibility()).length;", &[]).await;
    assert_eq!(dead, 0, "dead controls are shown");
    assert!(page.sees(".hosts__lost").await, "what would be lost is not said");
}

async fn a_figure_is_chosen_and_shown_alone_with_its_preview(browser: Browser) {
    let page = opened(&browser, "embed/#trade").await;
    for figure in ["trade", "conditions", "where"] {
        page.click(&format!(".tools__list a[href='#{figure}']")).await;
        page.until(
            "it is shown",
            &format!("return document.querySelector('#{figure} .embed-builder__preview iframe') !== null;"),
        )
        .await;
        let shown: Vec<String> = page.ask("return [...document.querySelectorAll('.tool')].filter((tool) => tool.checkVisibility()).map(({ id }) => id);", &[]).await;
        assert_eq!(shown, [figure]);
        let current: Vec<String> = page
            .ask("return [...document.querySelectorAll('.tools__list [aria-current]')].map(({ hash }) => hash);", &[])
            .await;
        assert_eq!(current, [format!("#{figure}")]);
    }
}

/// Chooses a host, and waits until the code stands in its page.
async fn put_into(page: &Page, host: &str) {
    page.click(&format!("[data-host={host}]")).await;
    page.until("the code stands in the host", "return document.querySelector('.hosts__frame')?.contentDocument?.querySelector('.host__place')?.childElementCount > 0;").await;
}

/// What is left of the code in the host that is chosen.
const LEFT: &str = "const place = document.querySelector('.hosts__frame').contentDocument.querySelector('.host__place'); return [...place.querySelectorAll('iframe, script, img, a')].filter((element) => !element.closest('noscript')).map((element) => [element.localName, element.getAttribute('sandbox')?.split(' ').length ?? 0, element.style.cssText ? 'styled' : ''].join(' ').trim());";

async fn every_host_does_to_the_code_what_is_said(browser: Browser) {
    let page = opened(&browser, "embed/#trade").await;
    let whole = ["iframe 4 styled", "a 0"];
    for (way, host, expected) in [
        ("frame", "script", &whole[..]),
        ("frame", "style", &["iframe 4", "a 0"]),
        ("frame", "sandbox", &["iframe 1 styled", "a 0"]),
        ("frame", "narrow", &whole),
        ("frame", "dark", &whole),
        ("loader", "script", &["a 0"]),
        ("loader", "sandbox", &["a 0"]),
        ("loader", "narrow", &["iframe 4 styled", "script 0", "a 0"]),
        ("picture", "style", &["a 0", "img 0"]),
        ("picture", "sandbox", &["a 0", "img 0 styled"]),
    ] {
        page.click(&format!("#trade .pick:has([value={way}])")).await;
        let chosen = format!("return document.querySelector('#trade [value={way}]').checked;");
        page.until("the kind of code is chosen", &chosen).await;
        put_into(&page, host).await;
        let mut found: Vec<String> = Vec::new();
        let as_said = before_long(async || {
            found = page.ask(LEFT, &[]).await;
            found == expected
        });
        assert!(as_said.await, "{way} in {host}: {found:?} and not {expected:?}");
    }
}

async fn the_page_asks_nobody_else_and_moves_nothing(browser: Browser) {
    for width in [320, 1280] {
        let page = browser.page().await;
        browser.expect_in_console(NOISE);
        page.resize(width).await;
        page.open("embed/").await;
        page.until("the page lives", "return document.querySelector('.embed-builder__preview > *') !== null;").await;
        let home = page.server.url("");
        for address in page.loaded().await {
            assert!(address.starts_with(&home), "{address}");
        }
        let shifts = page.shifts().await;
        assert!(shifts.is_empty(), "at {width} px:\n{}", shifts.join("\n"));
    }
}

async fn axe_finds_nothing_on_the_page_for_editors(browser: Browser) {
    let page = opened(&browser, "embed/#trade").await;
    // What is in the frame of the preview is an embed, and not of this page.
    page.run("document.querySelector('.embed-builder__preview iframe').remove(); return null;").await;
    for theme in ["light", "dark"] {
        page.pretend("", &[("prefers-color-scheme", theme)]).await;
        for width in [320, 1280] {
            page.resize(width).await;
            page.assert_accessible(&format!("on the page for editors, {theme}, at {width} px")).await;
        }
    }
}
