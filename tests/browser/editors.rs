//! The editors' page: the code of every figure, and what five kinds of host do to it.

use super::harness::{Browser, Page, before_long, browser_tests};

browser_tests! {
    without_script_every_code_of_every_figure_is_visible in chromium needs Emulation:
        "it depends on our markup; reading without script is tested in all engines by `without_script`";
    a_selected_figure_is_shown_alone_with_its_preview in chromium: "our script decides what is shown";
    every_host_changes_the_code_as_described in all_engines:
        "engines differ in what a page without an address of its own may frame";
    the_page_sends_no_third_party_requests_and_shifts_nothing in chromium needs LayoutShift:
        "only Chromium reports layout shifts";
    axe_finds_nothing_on_the_editors_page in chromium needs Emulation:
        "axe reads our markup and styles, the same in every engine";
}

/// Console messages about unknown permissions, and about a preview that is replaced while it loads.
const NOISE: &[&str] =
    &["web-share", "clipboard-write", "The figures stay static", "ntegrity", "Loading failed", "Layout was forced"];

const FIGURES: &[&str] = &explainer::figures::IDS;

/// True once the script of the page has filled the preview.
const PREVIEW: &str = "return document.querySelector('.embed-builder__preview > *') !== null;";

async fn opened(browser: &Browser, path: &str) -> Page {
    let page = browser.page().await;
    browser.expect_in_console(NOISE);
    page.open(path).await;
    page.wait_until("the preview is there", PREVIEW).await;
    page
}

async fn without_script_every_code_of_every_figure_is_visible(browser: Browser) {
    let page = browser.page().await;
    page.disable_scripts().await;
    page.open("embed/").await;
    for figure in FIGURES {
        // Typeset figures have no image.
        let kinds: &[&str] = if ["conditions", "famine"].contains(figure) {
            &["frame", "loader"]
        } else {
            &["frame", "loader", "picture"]
        };
        for kind in kinds {
            let code = format!("#{figure} [data-way={kind}] code");
            assert!(page.is_visible(&code).await, "{code} is not visible");
        }
        assert!(page.is_visible(&format!("#{figure} .cite code")).await, "{figure}: no citation");
    }
    let controls: usize = page.evaluate(include_str!("editors/visible_controls.js"), &[]).await;
    assert_eq!(controls, 0, "controls that need a script are visible");
    assert!(page.is_visible(".hosts__lost").await, "the description of what hosts remove is not visible");
}

async fn a_selected_figure_is_shown_alone_with_its_preview(browser: Browser) {
    let page = opened(&browser, "embed/#trade").await;
    for figure in ["trade", "conditions", "where"] {
        page.click(&format!(".tools__list a[href='#{figure}']")).await;
        page.wait_until(
            "the preview of the figure is there",
            &format!("return document.querySelector('#{figure} .embed-builder__preview iframe') !== null;"),
        )
        .await;
        let shown: Vec<String> = page.evaluate(include_str!("editors/visible_tools.js"), &[]).await;
        assert_eq!(shown, [figure]);
        let script = "return [...document.querySelectorAll('.tools__list [aria-current]')].map(({ hash }) => hash);";
        let current: Vec<String> = page.evaluate(script, &[]).await;
        assert_eq!(current, [format!("#{figure}")]);
    }
}

/// Selects a simulated host, and waits until the code is in its page.
async fn put_into(page: &Page, host: &str) {
    page.click(&format!("[data-host={host}]")).await;
    page.wait_until("the code is in the host", include_str!("editors/host_is_filled.js")).await;
    // Engines load frames outside the window late.
    page.show(".hosts__frame").await;
}

async fn every_host_changes_the_code_as_described(browser: Browser) {
    let page = opened(&browser, "embed/#trade").await;
    let complete = ["iframe 4 styled", "a 0"];
    for (kind, host, expected) in [
        ("frame", "script", &complete[..]),
        ("frame", "style", &["iframe 4", "a 0"]),
        ("frame", "sandbox", &["iframe 1 styled", "a 0"]),
        ("frame", "narrow", &complete),
        ("frame", "dark", &complete),
        ("loader", "script", &["img 0 styled", "a 0"]),
        ("loader", "style", &["iframe 4 styled", "script 0", "a 0"]),
        ("loader", "sandbox", &["img 0 styled", "a 0"]),
        ("loader", "narrow", &["iframe 4 styled", "script 0", "a 0"]),
        ("picture", "style", &["a 0", "img 0"]),
        ("picture", "sandbox", &["a 0", "img 0 styled"]),
    ] {
        page.click(&format!("#trade .pick:has([value={kind}])")).await;
        let selected = format!("return document.querySelector('#trade [value={kind}]').checked;");
        page.wait_until("the kind of code is selected", &selected).await;
        put_into(&page, host).await;
        let mut kept: Vec<String> = Vec::new();
        let is_expected = before_long(async || {
            kept = page.evaluate(include_str!("editors/kept_code.js"), &[]).await;
            kept == expected
        });
        assert!(is_expected.await, "{kind} in {host}: {kept:?} is left, expected {expected:?}");
    }
}

async fn the_page_sends_no_third_party_requests_and_shifts_nothing(browser: Browser) {
    for width in [320, 1280] {
        let page = browser.page().await;
        browser.expect_in_console(NOISE);
        page.resize(width).await;
        page.open("embed/").await;
        page.wait_until("the preview is there", PREVIEW).await;
        let home = page.server.url("");
        for address in page.loaded().await {
            assert!(address.starts_with(&home), "{address}");
        }
        let shifts = page.shifts().await;
        assert!(shifts.is_empty(), "at {width} px:\n{}", shifts.join("\n"));
    }
}

async fn axe_finds_nothing_on_the_editors_page(browser: Browser) {
    for theme in ["light", "dark"] {
        // Before the page is opened, because some engines restart for it.
        browser.page().await.emulate("", &[("prefers-color-scheme", theme)]).await;
        let page = opened(&browser, "embed/#trade").await;
        // The frame of the preview contains an embed, which other tests check.
        page.run("document.querySelector('.embed-builder__preview iframe').remove(); return null;").await;
        for width in [320, 1280] {
            page.resize(width).await;
            page.assert_accessible(&format!("on the editors' page, {theme}, at {width} px")).await;
        }
    }
}
