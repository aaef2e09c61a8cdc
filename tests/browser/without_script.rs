//! Without scripts, all text, drawings, tables and notes are readable.

use super::harness::{Browser, Key, Page, browser_tests};
use std::collections::BTreeSet;
use std::path::Path;

browser_tests! {
    everything_is_readable_without_scripts in all_engines needs Emulation:
        "engines differ in what opens and what is visible without scripts";
    notes_open_as_the_target_of_their_link_without_scripts in all_engines needs Emulation:
        "engines differ in keys, and in the target of a link";
}

async fn opened(browser: &Browser) -> Page {
    let page = browser.page().await;
    page.disable_scripts().await;
    page.open("").await;
    assert_eq!(page.count("html[data-interactivity]").await, 0, "a script of the page has run");
    page
}

/// The file stems in a folder of `assets/`.
fn file_stems(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file_stem = |file: std::io::Result<std::fs::DirEntry>| {
        Path::new(&file.ok()?.file_name()).file_stem()?.to_str().map(str::to_owned)
    };
    files.filter_map(file_stem).collect()
}

async fn everything_is_readable_without_scripts(browser: Browser) {
    let page = opened(&browser).await;
    let controls: Vec<String> = page.evaluate(include_str!("without_script/reserved_controls.js"), &[]).await;
    assert!(controls.is_empty(), "controls, or space for them: {controls:?}");
    // The lesson is a page of its own.
    for section in file_stems("story/en/sections").into_iter().filter(|section| section != "lesson") {
        // The lede has no title. It is on the first screen.
        let selector = if section == "lede" { ".lede".to_owned() } else { format!("section[id='{section}']") };
        assert!(page.is_visible(&selector).await, "{selector} is not visible");
        let words = page.text(&selector).await.split_whitespace().count();
        // The story has only the beginning of the sections of the appendix.
        assert!(words >= 8, "{selector} has only {words} words");
    }
    for figure in page.figures().await {
        assert!(!figure.is_mounted().await, "{} is mounted", figure.id);
        if !figure.scene.layers.is_empty() {
            assert!(page.is_visible(&figure.selector("svg.plot__frame")).await, "{}: no drawing", figure.id);
        }
        if !figure.scene.text_blocks.is_empty() {
            assert!(page.is_visible(&figure.selector(".text-blocks")).await, "{}: no text blocks", figure.id);
        }
        assert!(
            !page.is_visible(&figure.selector(".tooltip__hint")).await,
            "{}: the hint describes keys that have no effect",
            figure.id
        );
        page.click(&figure.selector("details:has(table) > summary")).await;
        assert!(page.is_visible(&figure.selector("table")).await, "{}: its table does not open", figure.id);
        assert!(!figure.table().await.is_empty(), "{}: its table is empty", figure.id);
    }
    let before = page.style("html", "background-color").await;
    page.click("label:has(#theme-dark)").await;
    assert_ne!(page.style("html", "background-color").await, before, "the theme does not change");
    page.click("#sources .appendix__whole > a").await;
    page.wait_until("the appendix page is there", "return !!document.querySelector('.sources');").await;
    // `tests/site/page.rs` compares the list with the data.
    let (all, visible): (usize, usize) = page.evaluate(include_str!("without_script/sources.js"), &[]).await;
    assert!(all > 100 && visible == all, "{visible} of {all} sources are visible");
}

async fn notes_open_as_the_target_of_their_link_without_scripts(browser: Browser) {
    let page = opened(&browser).await;
    for link in ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"] {
        let id: String =
            page.evaluate("return document.querySelector(arguments[0]).hash.slice(1);", &[link.into()]).await;
        let note = format!("[id='{id}']");
        assert!(!page.is_visible(&note).await, "{link}: its note is open already");
        page.click(link).await;
        assert!(page.is_visible(&note).await, "{link}: a click opens nothing");
        page.click(&format!("{note} .note__close")).await;
        assert!(!page.is_visible(&note).await, "{link}: the note does not close");
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert!(page.is_visible(&note).await, "{link}: Enter opens nothing");
    }
}
