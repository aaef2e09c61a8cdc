//! With script off everything can be read: the words, the drawings, the tables, the notes.

use super::harness::{Browser, Key, Page, browser_tests};
use std::collections::BTreeSet;
use std::path::Path;

browser_tests! {
    everything_is_read_without_script in all_engines needs Emulation:
        "engines differ in what opens and what is shown without script";
    notes_open_as_the_target_of_their_link_without_script in all_engines needs Emulation:
        "engines differ in keys, and in what is the target of a link";
}

async fn opened(browser: &Browser) -> Page {
    let page = browser.page().await;
    page.refuse_script().await;
    page.open("").await;
    assert_eq!(page.count("html[data-interactivity]").await, 0, "a script of the page has run");
    page
}

/// The stems of the files in a folder of `assets/`.
fn stems(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let stem = |file: std::io::Result<std::fs::DirEntry>| {
        Path::new(&file.ok()?.file_name()).file_stem()?.to_str().map(str::to_owned)
    };
    files.filter_map(stem).collect()
}

async fn everything_is_read_without_script(browser: Browser) {
    let page = opened(&browser).await;
    let dead: Vec<String> = page
        .ask("return [...document.querySelectorAll('button, [role=slider], .segmented-control')].filter((control) => control.checkVisibility({ visibilityProperty: true }) || control.offsetHeight > 0).map((control) => control.outerHTML.slice(0, 90));", &[])
        .await;
    assert!(dead.is_empty(), "dead controls, or room for them: {dead:?}");
    for section in stems("story/en/sections") {
        // The lede has no title; it stands on the first screen.
        let place = if section == "lede" { ".masthead__lede".to_owned() } else { format!("section[id='{section}']") };
        assert!(page.sees(&place).await, "{place} is not seen");
        let words = page.text(&place).await.split_whitespace().count();
        assert!(words >= 20, "{place} has only {words} words");
    }
    for figure in page.figures().await {
        assert!(!figure.is_mounted().await, "{} is mounted", figure.id);
        if !figure.scene.layers.is_empty() {
            assert!(page.sees(&figure.at("svg.plot__canvas")).await, "{}: no drawing", figure.id);
        }
        if !figure.scene.text_blocks.is_empty() {
            assert!(page.sees(&figure.at(".text-blocks")).await, "{}: no words", figure.id);
        }
        assert!(!page.sees(&figure.at(".tooltip__hint")).await, "{}: keys are offered that move nothing", figure.id);
        page.click(&figure.at("details:has(table) > summary")).await;
        assert!(page.sees(&figure.at("table")).await, "{}: its table does not open", figure.id);
        assert!(!figure.table().await.is_empty(), "{}: its table is empty", figure.id);
    }
    page.click("#sources details > summary").await;
    // Which they are, `tests/site/page.rs` holds against the data.
    let script = "const all = [...document.querySelectorAll('.sources > li')]; return [all.length, all.filter((source) => source.checkVisibility()).length];";
    let (all, seen): (usize, usize) = page.ask(script, &[]).await;
    assert!(all > 100 && seen == all, "{seen} of {all} sources are seen");
    let before = page.style("html", "background-color").await;
    page.click("label:has(#theme-dark)").await;
    assert_ne!(page.style("html", "background-color").await, before, "the page does not turn dark");
}

async fn notes_open_as_the_target_of_their_link_without_script(browser: Browser) {
    let page = opened(&browser).await;
    for link in ["main a.note-link--article", "main a.note-link--term", "main a.note-link--other"] {
        let id: String = page.ask("return document.querySelector(arguments[0]).hash.slice(1);", &[link.into()]).await;
        let note = format!("[id='{id}']");
        assert!(!page.sees(&note).await, "{link}: its note is open already");
        page.click(link).await;
        assert!(page.sees(&note).await, "{link}: a click opens nothing");
        page.click(&format!("{note} .note__close")).await;
        assert!(!page.sees(&note).await, "{link}: the note does not close");
        page.focus(link).await;
        page.press(Key::Enter).await;
        assert!(page.sees(&note).await, "{link}: Enter opens nothing");
    }
}
