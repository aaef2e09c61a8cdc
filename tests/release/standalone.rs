//! The standalone file: its size, and no links to sibling files.

use super::dist::{bytes, files, pages, selector};
use super::policy::directives;
use std::collections::BTreeSet;

/// The name of the file.
const FILE: &str = "kazakhs-of-xinjiang.html";

#[test]
fn there_is_one_beside_each_article_and_it_is_small_enough_to_send() {
    let names: BTreeSet<String> = files().into_iter().collect();
    let articles = pages().into_iter().filter(|(_, page)| page.select(&selector("header.masthead")).count() > 0);
    let articles: Vec<String> = articles.map(|(name, _)| name).filter(|name| !name.contains("embed/")).collect();
    let beside: BTreeSet<String> = articles
        .iter()
        .filter_map(|name| name.strip_suffix("index.html"))
        .map(|folder| format!("{folder}{FILE}"))
        .collect();
    assert!(!beside.is_empty());
    for name in beside {
        assert!(names.contains(&name), "there is no {name}");
        let size = bytes(&name).len();
        println!("{name}: {size} bytes of 800000");
        assert!(size < 800_000, "{name} has {size} bytes");
    }
}

#[test]
fn it_needs_and_names_no_other_file() {
    for (name, page) in pages().into_iter().filter(|(name, _)| name.ends_with(FILE)) {
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
            let leads = address.starts_with('#') || address.contains("://") || address.starts_with("mailto:");
            assert!(leads, "{name}: {address} would be dead once the file is carried away");
        }
    }
}
