//! The printed page: the browser prints a PDF, and poppler's `pdftotext` reads it.

use super::harness::{Browser, Page, Pdf, browser_tests, contains_words};
use explainer::scene::Scene;
use std::collections::BTreeSet;

browser_tests! {
    every_drawing_is_on_one_page_with_its_question_and_answer
        in all_engines needs Print and Emulation and DrawingsOnPaper: "engines print in their own ways";
    every_note_and_every_address_is_printed in all_engines needs Print: "engines print in their own ways";
    rules_of_speakers_are_inside_the_printed_area in chromium needs Emulation: "our styles decide it";
}

/// The number of printed pages. Outside this range, something overflows or is missing.
const PAGES: std::ops::RangeInclusive<usize> = 25..=65;

/// The width between the margins of A4 in CSS px, for which the page is laid out.
const WIDTH: u32 = 658;

async fn printed(browser: &Browser) -> (Page, Pdf) {
    let page = browser.page().await;
    page.open("").await;
    page.mount_all().await;
    let pdf = page.print().await;
    (page, pdf)
}

async fn every_drawing_is_on_one_page_with_its_question_and_answer(browser: Browser) {
    let (page, pdf) = printed(&browser).await;
    assert!(PAGES.contains(&pdf.pages.len()), "{} pages", pdf.pages.len());
    // Labels that are visible in print.
    page.emulate("print", &[]).await;
    page.resize(WIDTH).await;
    for figure in page.figures().await.iter().filter(|figure| is_drawn(&figure.scene)) {
        let words: BTreeSet<String> = figure.evaluate(include_str!("print/texts.js"), &[]).await;
        let words: Vec<&String> = words.iter().filter(|words| !words.trim().is_empty()).collect();
        assert!(words.len() > 4, "{} has too few labels to find: {words:?}", figure.id);
        let missing = |page: &String| -> Vec<String> {
            words.iter().filter(|words| !contains_words(page, words)).map(|words| (*words).clone()).collect()
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
    // An address may continue on the next page. The number of a page is drawn before its text.
    let pages = pdf.pages.iter().zip(1..);
    let whole: String = pages.map(|(page, number)| page.strip_prefix(&format!("{number}")).unwrap_or(page)).collect();
    let notes: Vec<String> = page.evaluate(include_str!("print/note_texts.js"), &[]).await;
    assert!(notes.len() > 50, "only {} parts of notes", notes.len());
    let missing: Vec<&String> = notes.iter().filter(|note| !contains_words(&whole, note)).collect();
    assert!(missing.is_empty(), "{} of {} are not printed: {missing:?}", missing.len(), notes.len());
    let addresses: Vec<String> = page.evaluate(include_str!("print/addresses.js"), &[]).await;
    assert!(addresses.len() > 20, "only {} addresses", addresses.len());
    let missing: Vec<&String> = addresses.iter().filter(|address| !contains_words(&whole, address)).collect();
    assert!(missing.is_empty(), "addresses that are not printed: {missing:?}");
    // Controls are not printed.
    let rows: Vec<String> = page.evaluate(include_str!("print/button_rows.js"), &[]).await;
    assert!(!rows.is_empty());
    assert!(!rows.iter().any(|row| contains_words(&whole, row)), "buttons are printed: {rows:?}");
}

/// The paragraphs whose rule is in the margin of the sheet, where nothing is printed.
const OUTSIDE: &str = "return [...document.querySelectorAll('.spoken')].filter((paragraph) =>
    paragraph.getBoundingClientRect().left < paragraph.closest('section').getBoundingClientRect().left).length;";

async fn rules_of_speakers_are_inside_the_printed_area(browser: Browser) {
    let page = browser.page().await;
    page.open("").await;
    page.resize(WIDTH).await;
    assert!(page.evaluate::<usize>(OUTSIDE, &[]).await > 20, "the rules are in the margin of a screen");
    page.emulate("print", &[]).await;
    assert_eq!(page.evaluate::<usize>(OUTSIDE, &[]).await, 0);
}
