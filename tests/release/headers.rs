//! `_headers` has the policy of each page, with its `frame-ancestors`.

use super::dist::{files, pages, text};
use super::policy::{directives, parsed};
use std::collections::{BTreeMap, BTreeSet};

/// The rules: for each address its headers.
fn rules() -> Vec<(String, BTreeMap<String, String>)> {
    let mut rules: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for line in text("_headers").lines() {
        match line.strip_prefix("  ") {
            None => rules.push((line.to_owned(), BTreeMap::new())),
            Some(header) => {
                let (name, value) = header.split_once(": ").unwrap_or_else(|| panic!("{line}"));
                let last = rules.last_mut().expect("an address comes first");
                assert_eq!(last.1.insert(name.to_owned(), value.to_owned()), None, "{line} twice");
            }
        }
    }
    rules
}

/// The limits of Cloudflare Pages for rules and for the length of lines.
#[test]
fn hosts_accept_all_rules() {
    assert!(rules().len() <= 100, "{} rules", rules().len());
    assert!(text("_headers").lines().all(|line| line.len() <= 2_000));
}

/// The headers that a host sends for an address, from all matching rules.
fn headers(address: &str) -> Vec<(String, String)> {
    let applies = |rule: &str| rule.strip_suffix('*').map_or(rule == address, |start| address.starts_with(start));
    rules().into_iter().filter(|(rule, _)| applies(rule)).flat_map(|(_, headers)| headers).collect()
}

/// True for the pages of translations, which have their policy in the `<meta>` only: hosts read at most 100 rules.
fn is_translated(name: &str) -> bool {
    let site = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/site.json");
    let site: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(site).expect(site)).expect(site);
    let mut codes = site["languages"].as_array().expect("languages").iter().skip(1).filter_map(|code| code.as_str());
    name.split_once('/').is_some_and(|(first, _)| codes.any(|code| code == first))
}

fn addresses(name: &str) -> [String; 2] {
    let short = name.strip_suffix("index.html").or(name.strip_suffix(".html")).unwrap_or(name);
    [format!("/{name}"), format!("/{short}")]
}

#[test]
fn no_address_gets_a_header_twice() {
    let rules = rules();
    let unique: BTreeSet<&String> = rules.iter().map(|(address, _)| address).collect();
    assert_eq!(unique.len(), rules.len(), "an address has two rules");
    for address in files().iter().flat_map(|name| addresses(name)) {
        let headers = headers(&address);
        let names: BTreeSet<&String> = headers.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), headers.len(), "{address}: {headers:?}");
        assert!(names.iter().any(|name| *name == "X-Content-Type-Options"), "{address}");
    }
}

#[test]
fn every_page_has_its_own_policy_in_the_headers_and_embeds_may_be_framed_by_all() {
    for (name, page) in pages().into_iter().filter(|(name, _)| !is_translated(name)) {
        let mut expected = directives(&name, &page);
        let is_embed = name.split_once("embed/").is_some_and(|(_, rest)| rest.contains('/'));
        let ancestors = if is_embed { "*" } else { "'self'" };
        expected.insert("frame-ancestors".to_owned(), BTreeSet::from([ancestors.to_owned()]));
        for address in addresses(&name) {
            let headers = headers(&address);
            let policy = headers.iter().find(|(name, _)| name == "Content-Security-Policy");
            assert_eq!(policy.map(|(_, policy)| parsed(policy)), Some(expected.clone()), "{address}");
        }
    }
}

#[test]
fn only_files_with_a_fingerprint_are_cached_forever() {
    let rules: BTreeMap<String, BTreeMap<String, String>> = rules().into_iter().collect();
    let mut kept = 0;
    for name in files() {
        let sum: String =
            super::dist::sum(&super::dist::bytes(&name)).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let cache = rules.get(&format!("/{name}")).and_then(|headers| headers.get("Cache-Control"));
        assert_eq!(cache.is_some(), name.contains(&format!("-{sum}.")), "{name}: {cache:?}");
        kept += usize::from(cache.is_some());
    }
    assert!(kept > 4, "only {kept} files are cached");
}
