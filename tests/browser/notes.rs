//! Links of the prose open notes: who says so, and what a term means.

use super::harness::{Browser, Key, Page, each_engine};

each_engine! {
    every_link_opens_its_own_note_and_closes_it;
    a_click_opens_a_note_in_sight_of_its_link;
    a_touch_opens_a_note needs Touch;
    enter_opens_a_note_and_escape_closes_it_and_returns;
    the_link_in_a_note_closes_it_and_returns;
    one_note_is_open_at_a_time;
}

/// One link of each kind: a claim, a term, a row or source.
const KINDS: [&str; 3] = ["main a.vouched--article", "main a.vouched--term", "main a.vouched--other"];

/// The selector of the note that a link opens.
async fn note_of(page: &Page, link: &str) -> String {
    let id: String = page.ask("return document.querySelector(arguments[0]).hash.slice(1);", &[link.into()]).await;
    format!("[id='{id}']")
}

async fn every_link_opens_its_own_note_and_closes_it(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    // A tap on each of some hundred links would take minutes; three kinds of it are tapped below.
    let script = "return [...document.querySelectorAll('a.vouched')].flatMap((link) => {
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
    assert!(page.count("a.vouched").await >= 30, "the prose has lost its links");
}

async fn a_click_opens_a_note_in_sight_of_its_link(browser: Browser) {
    let page = browser.page().await;
    for width in [320, 1280] {
        page.resize(width).await;
        page.open("").await;
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

async fn enter_opens_a_note_and_escape_closes_it_and_returns(browser: Browser) {
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
        assert!(has_focus(&page, link).await, "{link}: the focus is lost");
    }
}

async fn the_link_in_a_note_closes_it_and_returns(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for link in KINDS {
        let note = note_of(&page, link).await;
        page.click(link).await;
        page.click(&format!("{note} .note__close")).await;
        assert!(!page.sees(&note).await, "{link}: the note stays");
        assert!(has_focus(&page, link).await, "{link}: the focus is lost");
    }
}

async fn one_note_is_open_at_a_time(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    for link in KINDS {
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert_eq!(page.count(".note--open").await, 1);
        assert_eq!(page.count("a.vouched[aria-expanded=true]").await, 1);
    }
}

async fn has_focus(page: &Page, selector: &str) -> bool {
    page.ask("return document.activeElement === document.querySelector(arguments[0]);", &[selector.into()]).await
}
