//! All links within the site are relative and lead to a file, wherever the folder is served.

use super::dist::{files, pages, selector};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// The address of a folder below some host.
const ROOT: &str = "https://example.org/a/b/c/";

/// The attributes with addresses.
const ADDRESSES: [(&str, &str); 8] = [
    ("a", "href"),
    ("link", "href"),
    ("script", "src"),
    ("script", "data-glue"),
    ("script", "data-wasm"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "srcset"),
];

/// The addresses of a page without a scheme, which belong to its own site.
fn own(page: &Html) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (element, attribute) in ADDRESSES {
        for element in page.select(&selector(&format!("{element}[{attribute}]"))) {
            let address = element.attr(attribute).expect("an address");
            if Url::parse(address).is_err() {
                found.insert(address.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_address_of_the_site_is_relative_and_has_a_target() {
    let root = Url::parse(ROOT).expect("an address");
    let pages: BTreeMap<String, Html> = pages().into_iter().collect();
    let files: BTreeSet<String> = files().into_iter().collect();
    for (name, page) in &pages {
        let base = root.join(name).expect("an address");
        for address in own(page) {
            assert!(!address.starts_with('/'), "{name}: {address} works only at the root of a host");
            let url = base.join(&address).unwrap_or_else(|error| panic!("{name}: {address}: {error}"));
            let path = url.path().strip_prefix(root.path());
            let mut file = path.unwrap_or_else(|| panic!("{name}: {address} leaves the site")).to_owned();
            if file.is_empty() || file.ends_with('/') {
                file.push_str("index.html");
            }
            assert!(files.contains(&file), "{name}: {address} leads to no file ({file})");
            if let Some((target, id)) = pages.get(&file).zip(url.fragment().filter(|id| !id.is_empty())) {
                let matches = target.select(&selector(&format!("[id=\"{id}\"]"))).count();
                assert_eq!(matches, 1, "{name}: {address} has no target in {file}");
            }
        }
    }
}

/// Pages load nothing from other sites.
#[test]
fn no_page_loads_from_another_site() {
    for (name, page) in pages() {
        for wanted in [
            "script[src]",
            "link[rel=stylesheet]",
            "link[rel=icon]",
            "img[src]",
            "iframe[src]",
            "[srcset]",
            "[poster]",
            "object[data]",
        ] {
            for element in page.select(&selector(wanted)) {
                for attribute in ["src", "href", "srcset", "poster", "data"] {
                    let address = element.attr(attribute).unwrap_or_default();
                    assert!(!address.contains("//"), "{name}: {wanted}: {address}");
                }
            }
        }
        let hints = "link[rel~=preload], link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], \
                     link[rel~=modulepreload], base[href], [ping]";
        assert_eq!(page.select(&selector(hints)).count(), 0, "{name}");
        // A share page redirects to its section.
        let redirects: Vec<&str> =
            page.select(&selector("meta[http-equiv=refresh]")).filter_map(|meta| meta.attr("content")).collect();
        match name.split_once("share/") {
            Some((_, part)) => {
                let part = part.trim_end_matches("/index.html");
                assert_eq!(redirects, [format!("0; url=../../#{part}")], "{name}");
            }
            None => assert!(redirects.is_empty(), "{name}: {redirects:?}"),
        }
    }
}
