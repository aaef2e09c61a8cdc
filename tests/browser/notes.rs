//! Links of the prose open notes on claims, terms and sources.

use super::harness::{Browser, Key, Page, Site, browser_tests};

browser_tests! {
    every_link_opens_its_own_note_and_closes_it in chromium: "our markup assigns notes to links";
    a_click_opens_a_note_in_the_window_beside_its_link in all_engines: "engines differ in layout and scrolling";
    a_touch_opens_a_note in all_engines needs Touch: "engines differ in the events of a finger";
    a_note_closes_and_returns_the_focus in all_engines: "engines differ in keys and focus";
}

/// One link of each kind: a claim, a term, a row or source.
const KINDS: [&str; 3] = ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"];

/// A story page with one figure, because these notes belong to its prose.
async fn page_of_notes(browser: &Browser) -> Page {
    browser.page_of(Site::default().with_figures(&["where"])).await
}

/// The selector of the note that a link opens.
async fn note_of(page: &Page, link: &str) -> String {
    let id: String = page.evaluate("return document.querySelector(arguments[0]).hash.slice(1);", &[link.into()]).await;
    format!("[id='{id}']")
}

async fn every_link_opens_its_own_note_and_closes_it(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    // Input events on some hundred links would take minutes. Other tests click one link of each kind.
    let wrong: Vec<String> = page.evaluate(include_str!("notes/toggle_all.js"), &[]).await;
    assert!(wrong.is_empty(), "links that do not open and close a note of their own: {wrong:?}");
    assert!(page.count("a.note-link").await >= 30, "the prose has too few links");
}

async fn a_click_opens_a_note_in_the_window_beside_its_link(browser: Browser) {
    let page = page_of_notes(&browser).await;
    page.open("").await;
    for width in [320, 1280] {
        page.resize(width).await;
        for link in KINDS {
            let note = note_of(&page, link).await;
            page.click(link).await;
            let script = include_str!("notes/are_in_window.js");
            let in_window: (bool, bool) = page.evaluate(script, &[note.clone().into(), link.into()]).await;
            assert_eq!(in_window, (true, true), "{link} at {width} px: the note, the link");
            page.click(link).await;
            assert!(!page.is_visible(&note).await, "{link}: a second click does not close it");
        }
    }
}

async fn a_touch_opens_a_note(browser: Browser) {
    let page = page_of_notes(&browser).await;
    page.resize(320).await;
    page.open("").await;
    for link in KINDS {
        let note = note_of(&page, link).await;
        page.touch(link).await;
        page.wait_until("the note is open", &format!("return document.querySelector(\"{note}\").checkVisibility();"))
            .await;
    }
}

/// Tests Enter, Escape, and the close link in the note. One note is open at a time.
async fn a_note_closes_and_returns_the_focus(browser: Browser) {
    let page = page_of_notes(&browser).await;
    page.open("").await;
    for link in KINDS {
        let note = note_of(&page, link).await;
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert!(page.is_visible(&note).await, "{link}: Enter opens nothing");
        page.press(Key::Tab).await;
        page.press(Key::Escape).await;
        assert!(!page.is_visible(&note).await, "{link}: Escape does not close it");
        assert!(has_focus(&page, link).await, "{link}: Escape does not return the focus");
        page.click(link).await;
        page.click(&format!("{note} .note__close")).await;
        assert!(!page.is_visible(&note).await, "{link}: the note stays open");
        assert!(has_focus(&page, link).await, "{link}: the close link does not return the focus");
    }
    for link in KINDS {
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert_eq!(page.count(".note--open").await, 1);
        assert_eq!(page.count("a.note-link[aria-expanded=true]").await, 1);
    }
}

async fn has_focus(page: &Page, selector: &str) -> bool {
    page.evaluate("return document.activeElement === document.querySelector(arguments[0]);", &[selector.into()]).await
}
