//! The standalone file: its size, and no links to sibling files.

use super::dist::{bytes, files, pages, selector};
use super::policy::directives;
use explainer::content::assets::Assets;
use explainer::content::settings;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The name of the file.
static FILE: LazyLock<String> = LazyLock::new(|| {
    let assets = Assets::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
    settings::load(&assets).unwrap_or_else(|error| panic!("{error}")).standalone_file()
});

#[test]
fn every_story_page_has_one_that_is_small_enough_to_send() {
    let names: BTreeSet<String> = files().into_iter().collect();
    let story_pages = pages().into_iter().filter(|(_, page)| page.select(&selector("header.masthead")).count() > 0);
    let story_pages: Vec<String> = story_pages.map(|(name, _)| name).filter(|name| !name.contains("embed/")).collect();
    let beside: BTreeSet<String> = story_pages
        .iter()
        .filter_map(|name| name.strip_suffix("index.html"))
        .map(|folder| format!("{folder}{}", *FILE))
        .collect();
    assert!(!beside.is_empty());
    for name in beside {
        assert!(names.contains(&name), "there is no {name}");
        let size = bytes(&name).len();
        // Letters of other scripts take two or three bytes.
        let most = if name.contains('/') { 1_150_000 } else { 950_000 };
        println!("{name}: {size} bytes of {most}");
        assert!(size < most, "{name} has {size} bytes");
    }
}

#[test]
fn it_needs_and_links_to_no_other_file() {
    for (name, page) in pages().into_iter().filter(|(name, _)| name.ends_with(FILE.as_str())) {
        for policy in directives(&name, &page).values() {
            assert!(!policy.contains("'self'"), "{name}: {policy:?}");
        }
        for wanted in
            ["[src]", "[srcset]", "[data-glue]", "[data-wasm]", "link[rel=stylesheet]", "link[rel~=icon]", "iframe"]
        {
            assert_eq!(page.select(&selector(wanted)).count(), 0, "{name}: {wanted}");
        }
        for element in page.select(&selector("[href]")) {
            let address = element.attr("href").expect("an address");
            let works = address.starts_with('#') || address.contains("://") || address.starts_with("mailto:");
            assert!(works, "{name}: {address} has no target in a copy of the file");
        }
    }
}
