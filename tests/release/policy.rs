//! Compares the policy of each page with the elements that a real parser finds in it.

use super::dist::{bytes, hash, pages, selector};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The directives of a page's policy; panics unless the page has exactly one policy.
pub fn directives(name: &str, page: &Html) -> BTreeMap<String, BTreeSet<String>> {
    let metas: Vec<_> = page.select(&selector("meta[http-equiv=Content-Security-Policy]")).collect();
    assert_eq!(metas.len(), 1, "{name}: policies");
    parsed(metas[0].attr("content").expect("a policy"))
}

/// The directives of a policy by name.
pub fn parsed(policy: &str) -> BTreeMap<String, BTreeSet<String>> {
    let split = |directive: &str| {
        let mut words = directive.split_whitespace().map(str::to_owned);
        (words.next().expect("a name"), words.collect())
    };
    policy.split(';').map(split).collect()
}

#[test]
fn every_policy_has_the_hashes_of_the_page_and_no_others() {
    for (name, page) in pages() {
        let directives = directives(&name, &page);
        let mut hashes: BTreeSet<String> = BTreeSet::new();
        for script in page.select(&selector("script:not([src])")) {
            let kind = script.attr("type").unwrap_or("text/javascript");
            let text: String = script.text().collect();
            match kind {
                "text/javascript" | "module" | "importmap" => {
                    hashes.insert(format!("'{}'", hash(text.as_bytes())));
                }
                // A data block does not run.
                "application/json" | "application/ld+json" | "application/wasm" => {}
                other => panic!("{name}: a script of the type {other}"),
            }
        }
        let allowed = |name: &str| directives.get(name).cloned().unwrap_or_default();
        let (in_policy, others): (BTreeSet<String>, BTreeSet<String>) =
            allowed("script-src").into_iter().partition(|source| source.starts_with("'sha256-"));
        assert_eq!(in_policy, hashes, "{name}: inline scripts");
        assert!(
            others.iter().all(|source| ["'self'", "'wasm-unsafe-eval'"].contains(&source.as_str())),
            "{name}: {others:?}"
        );
        let styles: BTreeSet<String> = page
            .select(&selector("head style, body style"))
            .map(|style| format!("'{}'", hash(style.text().collect::<String>().as_bytes())))
            .collect();
        let others: BTreeSet<String> = allowed("style-src").difference(&styles).cloned().collect();
        assert!(others.iter().all(|source| source == "'self'"), "{name}: {others:?}");
        assert!(styles.is_subset(&allowed("style-src")), "{name}: a style without its hash");
        for closed in ["default-src", "base-uri", "form-action"] {
            assert_eq!(allowed(closed), BTreeSet::from(["'none'".to_owned()]), "{name}: {closed}");
        }
        let open: BTreeSet<&str> = directives.keys().map(String::as_str).collect();
        for directive in open {
            assert!(
                [
                    "default-src",
                    "script-src",
                    "style-src",
                    "img-src",
                    "font-src",
                    "connect-src",
                    "frame-src",
                    "base-uri",
                    "form-action"
                ]
                .contains(&directive),
                "{name}: {directive}"
            );
        }
        for directive in ["img-src", "font-src", "connect-src", "frame-src"] {
            assert!(allowed(directive).iter().all(|source| source == "'self'"), "{name}: {directive}");
        }
    }
}

#[test]
fn the_policy_precedes_everything_that_it_applies_to() {
    for (name, page) in pages() {
        let head = page.select(&selector("head")).next().expect("a head");
        let first: Vec<&str> = head.child_elements().take(2).map(|element| element.value().name()).collect();
        assert_eq!(first, ["meta", "meta"], "{name}");
        let second = head.child_elements().nth(1).expect("a second");
        assert_eq!(second.attr("http-equiv"), Some("Content-Security-Policy"), "{name}");
    }
}

#[test]
fn no_page_has_a_style_attribute_or_an_inline_handler() {
    for (name, page) in pages() {
        for element in page.select(&selector("*")) {
            for (attribute, value) in element.value().attrs() {
                assert!(
                    attribute != "style" && !attribute.starts_with("on"),
                    "{name}: <{} {attribute}=\"{value}\">",
                    element.value().name()
                );
                assert!(!value.trim_start().to_lowercase().starts_with("javascript:"), "{name}: {attribute}={value}");
            }
        }
    }
}

#[test]
fn glue_and_webassembly_have_their_integrity_hashes() {
    let mut seen = 0;
    for (name, page) in pages() {
        for script in page.select(&selector("script[data-wasm]")) {
            let beside = |address: &str| {
                let folder = Path::new(&name).parent().expect("a folder").join(address);
                let mut parts: Vec<String> = Vec::new();
                for part in folder.iter().map(|part| part.to_string_lossy().into_owned()) {
                    match part.as_str() {
                        ".." => drop(parts.pop()),
                        "." => {}
                        _ => parts.push(part),
                    }
                }
                hash(&bytes(&parts.join("/")))
            };
            assert_eq!(
                script.attr("data-wasm-integrity"),
                Some(beside(script.attr("data-wasm").expect("an address")).as_str()),
                "{name}"
            );
            let glue = script.attr("data-glue").expect("an address");
            let map: String =
                page.select(&selector("script[type=importmap]")).next().expect("an import map").text().collect();
            let map: serde_json::Value = serde_json::from_str(&map).expect("JSON");
            assert_eq!(map["integrity"][glue], beside(glue), "{name}");
            seen += 1;
        }
    }
    assert!(seen > 0, "no page loads the WebAssembly");
}
