//! The page on paper: as a PDF that the browser makes, read back with poppler's `pdftotext`.

use super::harness::{Browser, Page, Pdf, browser_tests, holds};
use explainer::scene::Scene;
use std::collections::BTreeSet;

browser_tests! {
    every_drawing_stands_whole_on_one_page_with_its_question_and_answer
        in all_engines needs Print and Emulation and DrawingsOnPaper: "engines print in their own ways";
    every_note_and_every_address_is_printed in all_engines needs Print: "engines print in their own ways";
}

/// A paper edition is a long article with ten figures and their tables; far off these something has burst or is gone.
const PAGES: std::ops::RangeInclusive<usize> = 25..=45;

/// What fits between the margins of A4, in CSS px: the width that the page is laid out for.
const WIDTH: u32 = 658;

async fn printed(browser: &Browser) -> (Page, Pdf) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    let pdf = page.print().await;
    (page, pdf)
}

async fn every_drawing_stands_whole_on_one_page_with_its_question_and_answer(browser: Browser) {
    let (page, pdf) = printed(&browser).await;
    assert!(PAGES.contains(&pdf.pages.len()), "{} pages", pdf.pages.len());
    // What is seen of each drawing on paper.
    page.pretend("print", &[]).await;
    page.resize(WIDTH).await;
    for figure in page.figures().await.iter().filter(|figure| is_drawn(&figure.scene)) {
        let script = "const shown = (text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            const figure = root.closest('figure');
            return [...root.querySelectorAll('svg text')].filter(shown).map((text) => text.textContent)
                .concat(figure.querySelector('.figure__question').textContent, figure.querySelector('.figure__answer').textContent);";
        let words: BTreeSet<String> = figure.ask(script, &[]).await;
        let words: Vec<&String> = words.iter().filter(|words| !words.trim().is_empty()).collect();
        assert!(words.len() > 4, "{} has nothing to look for: {words:?}", figure.id);
        let missing = |sheet: &String| -> Vec<String> {
            words.iter().filter(|words| !holds(sheet, words)).map(|words| (*words).clone()).collect()
        };
        let nearest = pdf.pages.iter().map(missing).min_by_key(Vec::len).expect("a page");
        assert!(nearest.is_empty(), "{} is cut: the page with most of it lacks {nearest:?}", figure.id);
    }
}

fn is_drawn(scene: &Scene) -> bool {
    !scene.layers.is_empty()
}

async fn every_note_and_every_address_is_printed(browser: Browser) {
    let (page, pdf) = printed(&browser).await;
    let whole = pdf.pages.concat();
    // Text by text: within a line, words of another direction stand elsewhere.
    let script = "return [...document.querySelectorAll('.note:not(.note--again) > *')].filter((part) => !part.matches('.note__close, .note__sources')).flatMap((part) => {
            const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), found = [];
            while (texts.nextNode()) found.push(texts.currentNode.data);
            return found;
        });";
    let notes: Vec<String> = page.ask(script, &[]).await;
    assert!(notes.len() > 50, "only {} parts of notes", notes.len());
    let lost: Vec<&String> = notes.iter().filter(|note| !holds(&whole, note)).collect();
    assert!(lost.is_empty(), "{} of {} are not printed: {lost:?}", lost.len(), notes.len());
    let script = "return [...new Set([...document.querySelectorAll('main a[href^=http], .sources a[href^=http]')].map((link) => link.getAttribute('href')))];";
    let addresses: Vec<String> = page.ask(script, &[]).await;
    assert!(addresses.len() > 20, "only {} addresses", addresses.len());
    let lost: Vec<&String> = addresses.iter().filter(|address| !holds(&whole, address)).collect();
    assert!(lost.is_empty(), "addresses that are not written out: {lost:?}");
    // What only a screen can do is not there: no row of buttons.
    let script = "return [...document.querySelectorAll('.segmented-control[role=group]')].map((group) => [...group.querySelectorAll('button')].map((button) => button.textContent).join(''));";
    let rows: Vec<String> = page.ask(script, &[]).await;
    assert!(!rows.is_empty());
    assert!(!rows.iter().any(|row| holds(&whole, row)), "buttons are printed: {rows:?}");
}
