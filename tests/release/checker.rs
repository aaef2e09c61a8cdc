//! What the Nu HTML checker reported: needless roles, sections without a heading, repeated ids, names without a role.
//!
//! The checker itself needs Java, so these are checks of our own.

use super::dist::{pages, selector};
use scraper::ElementRef;
use std::collections::BTreeSet;

/// Elements that have a role of their own, and the roles that repeat it.
const OWN_ROLES: [(&str, &str); 12] = [
    ("table", "table"),
    ("thead", "rowgroup"),
    ("tbody", "rowgroup"),
    ("tr", "row"),
    ("td", "cell"),
    ("th", "columnheader"),
    ("nav", "navigation"),
    ("main", "main"),
    ("button", "button"),
    ("ul", "list"),
    ("li", "listitem"),
    ("a", "link"),
];

/// Elements without a role of their own, which a name needs.
const NAMELESS: [&str; 4] = ["div", "span", "p", "section"];

#[test]
fn case_html_checker() {
    let mut problems = Vec::new();
    let mut seen = 0;
    for (name, page) in pages() {
        let mut ids = BTreeSet::new();
        for element in page.select(&selector("body, body *")) {
            seen += 1;
            let of = element.value();
            let mut report = |problem: String| problems.push(format!("{name}: {problem}: <{}>", of.name()));
            let role = of.attr("role");
            if OWN_ROLES.iter().any(|(tag, own)| *tag == of.name() && role == Some(own)) {
                report(format!("the role “{}” is the element’s own", role.unwrap_or_default()));
            }
            if role.is_some() && ["td", "th", "tr"].contains(&of.name()) {
                report("a role on a part of a table".to_owned());
            }
            if of.name() == "section" && role.is_none() && !has_own_heading(element) {
                report(format!("a section without a heading, class {:?}", of.attr("class")));
            }
            if of.attr("aria-label").is_some() && role.is_none() && NAMELESS.contains(&of.name()) {
                report("a name on an element without a role".to_owned());
            }
            if let Some(id) = of.attr("id")
                && !ids.insert(id.to_owned())
            {
                report(format!("the id “{id}” is repeated"));
            }
        }
    }
    assert!(seen > 10_000, "only {seen} elements");
    problems.dedup();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// True if a section has a heading that is not one of a section in it.
fn has_own_heading(section: ElementRef) -> bool {
    let headings = selector("h1, h2, h3, h4, h5, h6");
    section.select(&headings).any(|heading| {
        let nearest =
            heading.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "section");
        nearest.is_some_and(|nearest| nearest.id() == section.id())
    })
}
