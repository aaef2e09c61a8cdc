//! The dialogs of a figure's menu: embed code, link, citation.

use super::harness::{Answer, Browser, Key, Page, Site, browser_tests, eventually};
use scraper::{Html, Selector};

browser_tests! {
    a_dialog_opens_by_mouse_and_by_key_and_returns_the_focus in all_engines:
        "engines differ in dialogs, keys and focus";
    the_code_of_the_dialog_is_html_with_the_selected_options in chromium: "our script writes the code";
    the_code_is_copied in chromium needs Clipboard: "only Chromium’s driver lets a page read the clipboard";
    where_copying_fails_the_code_is_selected in all_engines: "engines differ in selection and focus";
    the_link_is_shared_with_its_state in chromium: "our script writes the link; the selection is tested above";
    the_share_function_of_the_browser_comes_first in chromium: "our script decides, and the test replaces the function";
    the_citation_names_the_view_and_its_version in chromium: "our script writes the citation";
    where_the_dialog_cannot_load_the_link_is_followed in chromium: "our script decides";
    axe_finds_nothing_in_menus_and_dialogs in chromium needs Emulation:
        "axe reads our markup and styles, the same in every engine";
}

/// Console messages about unknown permissions, and about a preview that is replaced while it loads.
const NOISE: &[&str] = &["web-share", "clipboard-write", "The figures stay static", "ntegrity", "Loading failed"];

/// The address of a state of a figure.
const VIEW: &str = "?trade.series=imports&trade.year=2015#trade";

/// Opens the menu of a figure and waits for its script.
async fn open_menu(page: &Page, figure: &str) {
    page.click(&format!("#{figure} .menu > summary")).await;
    page.wait_until("the script of the menu has loaded", include_str!("menu/script_has_loaded.js")).await;
    page.painted().await;
}

async fn open_dialog(page: &Page, figure: &str, part: &str) {
    page.click(&format!("#{figure} [data-use={part}]")).await;
    page.wait_until("the dialog is open", "return document.querySelector('dialog')?.open === true;").await;
}

/// A story page that has only the figures whose menus the test uses.
async fn opened(browser: &Browser, path: &str, figures: &'static [&'static str]) -> Page {
    let page = browser.page_of(Site::default().with_figures(figures)).await;
    browser.expect_in_console(NOISE);
    page.open(path).await;
    page
}

async fn code(page: &Page) -> String {
    page.evaluate(include_str!("menu/visible_code.js"), &[]).await
}

async fn select_code_kind(page: &Page, kind: &str) {
    page.click(&format!("dialog .pick:has([value={kind}])")).await;
}

async fn a_dialog_opens_by_mouse_and_by_key_and_returns_the_focus(browser: Browser) {
    let page = opened(&browser, "", &["where", "conditions"]).await;
    for figure in ["where", "conditions"] {
        open_menu(&page, figure).await;
        for part in ["embed", "cite"] {
            let link = format!("#{figure} [data-use={part}]");
            for key in [false, true] {
                if key {
                    page.focus(&link).await;
                    page.press(Key::Enter).await;
                } else {
                    page.click(&link).await;
                }
                page.wait_until("the dialog is open", "return document.querySelector('dialog')?.open === true;").await;
                let inside: bool = page
                    .evaluate("return document.querySelector('dialog').contains(document.activeElement);", &[])
                    .await;
                assert!(inside, "{figure}, {part}: the focus is not in the dialog");
                if key {
                    page.press(Key::Escape).await;
                } else {
                    page.click(".dialog__close").await;
                }
                page.wait_until("the dialog is closed", "return !document.querySelector('dialog');").await;
                let back: bool = page
                    .evaluate(
                        "return document.activeElement === document.querySelector(arguments[0]);",
                        &[link.clone().into()],
                    )
                    .await;
                assert!(back, "{figure}, {part}, by key: {key}: the focus does not return");
            }
        }
    }
    assert_eq!(page.address().await, "", "a dialog has changed the address");
}

async fn the_code_of_the_dialog_is_html_with_the_selected_options(browser: Browser) {
    let page = opened(&browser, VIEW, &["trade"]).await;
    open_menu(&page, "trade").await;
    open_dialog(&page, "trade", "embed").await;
    let home = page.server.url("");
    let frame = code(&page).await;
    assert_eq!(attribute(&frame, "iframe", "src"), format!("{home}embed/trade/?series=imports&year=2015"));
    assert_eq!(attribute(&frame, "p > a", "href"), format!("{home}?trade.series=imports&trade.year=2015#trade"));
    page.wait_until(
        "the preview is there",
        "return document.querySelector('.embed-builder__preview iframe') !== null;",
    )
    .await;
    page.click("dialog .switch:has([name=plain])").await;
    page.run(include_str!("menu/select_dark.js")).await;
    let frame = code(&page).await;
    assert_eq!(
        attribute(&frame, "iframe", "src"),
        format!("{home}embed/trade/?dark=true&plain&series=imports&year=2015")
    );
    select_code_kind(&page, "loader").await;
    let loader = code(&page).await;
    assert_eq!(attribute(&loader, "script", "src"), format!("{home}embed.js"));
    for (name, value) in [
        ("data-dark", "true".to_owned()),
        ("data-plain", String::new()),
        ("data-state", "series=imports&year=2015".to_owned()),
    ] {
        assert_eq!(attribute(&loader, "[data-figure]", name), value, "{name}");
    }
    page.click("dialog .switch:has([name=state])").await;
    assert!(!code(&page).await.contains("data-state"));
    select_code_kind(&page, "picture").await;
    assert_eq!(attribute(&code(&page).await, "img", "src"), format!("{home}figures/trade.png"));
    page.wait_until(
        "the image is there",
        "return document.querySelector('.embed-builder__preview img')?.naturalWidth > 0;",
    )
    .await;
}

/// An attribute in code, which must be valid HTML.
fn attribute(code: &str, selector: &str, name: &str) -> String {
    let html = Html::parse_document(&format!("<!doctype html><title>x</title><body>{code}</body>"));
    assert!(html.errors.is_empty(), "{code}\n{:?}", html.errors);
    let found = html.select(&Selector::parse(selector).expect(selector)).next();
    let found = found.unwrap_or_else(|| panic!("no `{selector}` in {code}"));
    found.attr(name).unwrap_or_else(|| panic!("no `{name}` in {code}")).to_owned()
}

async fn the_code_is_copied(browser: Browser) {
    let page = opened(&browser, VIEW, &["trade"]).await;
    page.allow_clipboard().await;
    open_menu(&page, "trade").await;
    open_dialog(&page, "trade", "embed").await;
    for kind in ["frame", "loader", "picture"] {
        select_code_kind(&page, kind).await;
        let copy = format!("dialog [data-way={kind}] [data-copy]");
        page.click(&copy).await;
        page.wait_until(
            "a message confirms the copy",
            &format!("return document.querySelector('dialog [data-way={kind}] output').textContent !== '';"),
        )
        .await;
        let copied: String = page.evaluate("return navigator.clipboard.readText();", &[]).await;
        assert_eq!(copied, code(&page).await, "{kind}");
    }
}

/// The selected text of the focused text box, if it matches a selector.
async fn selected_text(page: &Page, selector: &str) -> String {
    page.evaluate(include_str!("menu/selected_text.js"), &[selector.into()]).await
}

async fn where_copying_fails_the_code_is_selected(browser: Browser) {
    let page = opened(&browser, VIEW, &["trade"]).await;
    // As on a page without a secure context.
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined }); return null;").await;
    open_menu(&page, "trade").await;
    open_dialog(&page, "trade", "embed").await;
    page.click("dialog [data-way=frame] [data-copy]").await;
    let code = code(&page).await;
    eventually("the code is selected", async || selected_text(&page, "textarea").await == code).await;
    assert!(!page.text("dialog [data-way=frame] output").await.is_empty(), "there are no instructions");
}

async fn the_link_is_shared_with_its_state(browser: Browser) {
    let page = opened(&browser, &format!("?dark=true&other=1&{}", &VIEW[1..]), &["trade"]).await;
    page.run("delete Navigator.prototype.share; return null;").await;
    open_menu(&page, "trade").await;
    page.click("#trade [data-use=share]").await;
    let expected = page.server.url(VIEW);
    eventually("the link is selected", async || selected_text(&page, "#trade .copy input").await == expected).await;
    // A second press adds no second box.
    page.click("#trade [data-use=share]").await;
    assert_eq!(page.count("#trade .copy").await, 1);
}

async fn the_share_function_of_the_browser_comes_first(browser: Browser) {
    let page = opened(&browser, VIEW, &["trade"]).await;
    page.run(include_str!("menu/replace_share.js")).await;
    open_menu(&page, "trade").await;
    page.click("#trade [data-use=share]").await;
    page.wait_until("it is shared", "return typeof window.shared === 'object';").await;
    let shared: (String, String) = page.evaluate("return [window.shared.url, window.shared.title];", &[]).await;
    assert_eq!(shared, (page.server.url(VIEW), page.text("#trade-question").await));
    assert_eq!(page.count("#trade .copy").await, 0);
}

async fn the_citation_names_the_view_and_its_version(browser: Browser) {
    let page = opened(&browser, VIEW, &["trade"]).await;
    open_menu(&page, "trade").await;
    open_dialog(&page, "trade", "cite").await;
    let texts: Vec<String> = page
        .evaluate("return [...document.querySelectorAll('dialog code')].map((code) => code.textContent);", &[])
        .await;
    assert_eq!(texts.len(), 2, "a line and an entry");
    for text in texts {
        assert!(text.contains(&page.server.url(VIEW)), "{text}");
        assert!(text.contains(env!("CARGO_PKG_VERSION")), "{text}");
    }
}

async fn where_the_dialog_cannot_load_the_link_is_followed(browser: Browser) {
    let missing = |file: &str, answer| Some(if file == "embed/index.html" { Answer::missing() } else { answer });
    let page = browser.page_of(Site::default().with_figures(&["trade"]).changed(missing)).await;
    browser.expect_in_console(&["404", "embed/"]);
    page.open("").await;
    open_menu(&page, "trade").await;
    page.click("#trade [data-use=embed]").await;
    eventually("the editors' page is requested by the script and by the link", async || {
        page.server.requests().iter().filter(|path| path.ends_with("/embed/")).count() >= 2
    })
    .await;
}

async fn axe_finds_nothing_in_menus_and_dialogs(browser: Browser) {
    for (theme, width) in [("light", 320), ("dark", 1280)] {
        // Before the page is opened, because some engines restart for it.
        browser.page().await.emulate("", &[("prefers-color-scheme", theme)]).await;
        let page = opened(&browser, VIEW, &["trade"]).await;
        // Other tests check the rest of the page, which slows axe down.
        page.run(
            "for (const part of document.querySelectorAll(':is(main, .story) > :not(:has(#trade))')) part.remove();
            return null;",
        )
        .await;
        page.resize(width).await;
        open_menu(&page, "trade").await;
        page.assert_accessible_within("#trade", &format!("with a menu open, {theme}, at {width} px")).await;
        for part in ["embed", "cite"] {
            open_dialog(&page, "trade", part).await;
            // The frame of the preview contains an embed, which other tests check.
            page.run("document.querySelector('dialog iframe')?.remove(); return null;").await;
            page.assert_accessible_within("dialog", &format!("with the dialog to {part}, {theme}, at {width} px"))
                .await;
            page.press(Key::Escape).await;
            page.wait_until("the dialog is closed", "return !document.querySelector('dialog');").await;
        }
    }
}
