//! Links of the prose open notes: who says so, and what a term means.

use super::harness::{Browser, Key, Page, browser_tests};

browser_tests! {
    every_link_opens_its_own_note_and_closes_it in chromium: "which note belongs to a link is in our markup";
    a_click_opens_a_note_in_sight_of_its_link in all_engines: "engines differ in layout and scrolling";
    a_touch_opens_a_note in all_engines needs Touch: "engines differ in the events of a finger";
    a_note_opens_and_closes_and_gives_the_focus_back in all_engines: "engines differ in keys and focus";
}

/// One link of each kind: a claim, a term, a row or source.
const KINDS: [&str; 3] = ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"];

/// The selector of the note that a link opens.
async fn note_of(page: &Page, link: &str) -> String {
    let id: String = page.ask("return document.querySelector(arguments[0]).hash.slice(1);", &[link.into()]).await;
    format!("[id='{id}']")
}

async fn every_link_opens_its_own_note_and_closes_it(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    // A tap on each of some hundred links would take minutes; three kinds of it are tapped below.
    let script = "return [...document.querySelectorAll('a.note-link')].flatMap((link) => {
        const note = document.getElementById(link.hash.slice(1));
        const seen = () => note?.checkVisibility() ?? false;
        const before = seen();
        link.click();
        const after = seen() && link.ariaExpanded === 'true' && note.innerText.length > 20;
        link.click();
        return !before && after && !seen() && link.ariaExpanded === 'false' ? [] : [link.id];
    });";
    let wrong: Vec<String> = page.ask(script, &[]).await;
    assert!(wrong.is_empty(), "links that do not open and close a note of their own: {wrong:?}");
    assert!(page.count("a.note-link").await >= 30, "the prose has lost its links");
}

async fn a_click_opens_a_note_in_sight_of_its_link(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for width in [320, 1280] {
        page.resize(width).await;
        for link in KINDS {
            let note = note_of(&page, link).await;
            page.click(link).await;
            let script = "const note = document.querySelector(arguments[0]).getBoundingClientRect(); const link = document.querySelector(arguments[1]).getBoundingClientRect(); return [note.top < innerHeight && note.bottom > 0, link.top < innerHeight && link.bottom > 0];";
            let in_sight: (bool, bool) = page.ask(script, &[note.clone().into(), link.into()]).await;
            assert_eq!(in_sight, (true, true), "{link} at {width} px: the note, the link");
            page.click(link).await;
            assert!(!page.sees(&note).await, "{link}: a second click does not close it");
        }
    }
}

async fn a_touch_opens_a_note(browser: Browser) {
    let page = browser.page().await;
    page.resize(320).await;
    page.open("").await;
    for link in KINDS {
        let note = note_of(&page, link).await;
        page.touch(link).await;
        page.until("the note is open", &format!("return document.querySelector(\"{note}\").checkVisibility();")).await;
    }
}

/// By Enter and Escape, and by the link in the note; one note is open at a time.
async fn a_note_opens_and_closes_and_gives_the_focus_back(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for link in KINDS {
        let note = note_of(&page, link).await;
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert!(page.sees(&note).await, "{link}: Enter opens nothing");
        page.press(Key::Tab).await;
        page.press(Key::Escape).await;
        assert!(!page.sees(&note).await, "{link}: Escape does not close it");
        assert!(has_focus(&page, link).await, "{link}: the focus is lost by Escape");
        page.click(link).await;
        page.click(&format!("{note} .note__close")).await;
        assert!(!page.sees(&note).await, "{link}: the note stays");
        assert!(has_focus(&page, link).await, "{link}: the focus is lost by the link in the note");
    }
    for link in KINDS {
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert_eq!(page.count(".note--open").await, 1);
        assert_eq!(page.count("a.note-link[aria-expanded=true]").await, 1);
    }
}

async fn has_focus(page: &Page, selector: &str) -> bool {
    page.ask("return document.activeElement === document.querySelector(arguments[0]);", &[selector.into()]).await
}
