//! What a host should say with each file, in the form that Netlify and Cloudflare Pages read: `_headers`.
//!
//! Each page's policy stands in the page already; here it comes once more with what a page cannot say of itself: who may
//! put it into a frame. No address has two rules with one header: hosts would join their values.

use super::fingerprint::{read, write};
use super::markup::elements;
use super::{SiteError, tree};
use std::collections::BTreeMap;
use std::path::Path;

/// The name of the file.
pub const FILE: &str = "_headers";

/// For every file. Anybody may read them from anywhere: a frame without an origin, too, needs that leave. Features that
/// the embeds are lent (full screen, clipboard, sharing) are not named; all others are off.
const FOR_ALL: [(&str, &str); 5] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// For files named by what is in them: the name changes when they do.
const FOR_GOOD: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");

/// Writes the file for all that stands in a folder.
pub fn write_headers(folder: &Path) -> Result<(), SiteError> {
    let mut rules = rule("/*", &FOR_ALL);
    for name in tree::files(folder)?.iter().filter(|name| is_fingerprinted(name)) {
        rules.push_str(&rule(&format!("/{name}"), &[FOR_GOOD]));
    }
    let mut policies: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for name in tree::pages(folder)? {
        let html = String::from_utf8_lossy(&read(&folder.join(&name))?).into_owned();
        let ancestors = if tree::is_embed(&name) { "*" } else { "'self'" };
        let policy = format!("{}; frame-ancestors {ancestors}", policy_of(&html).unwrap_or_default());
        policies.entry(shelf(&name)).or_default().push((name, policy));
    }
    for (shelf, pages) in policies {
        let alike = pages.iter().all(|(_, policy)| *policy == pages[0].1);
        // Hosts read no more than a hundred rules: pages of one kind that stand alone in a folder have one together.
        if alike && pages.len() > 1 && !shelf.is_empty() && !folder.join(&shelf).join("index.html").exists() {
            rules.push_str(&rule(&format!("/{shelf}/*"), &[(POLICY, &pages[0].1)]));
            continue;
        }
        for (name, policy) in pages {
            for address in addresses(&name) {
                rules.push_str(&rule(&address, &[(POLICY, &policy)]));
            }
        }
    }
    write(&folder.join(FILE), rules.as_bytes())
}

/// The folder in which a page has a folder of its own: `embed` of `embed/trade/index.html`; none of a page at the top.
fn shelf(name: &str) -> String {
    name.strip_suffix("/index.html").and_then(|page| page.rsplit_once('/')).map_or("", |(shelf, _)| shelf).to_owned()
}

/// The policy that a page has within itself.
fn policy_of(html: &str) -> Option<String> {
    let metas = elements(html, &["meta"]);
    let found = metas.iter().find(|meta| meta.attribute("http-equiv").is_some_and(|kind| kind == POLICY))?;
    found.attribute("content")
}

const POLICY: &str = "Content-Security-Policy";

/// The addresses at which hosts hand out a page: by its name, by its folder, without its ending.
fn addresses(name: &str) -> [String; 2] {
    let file = format!("/{name}");
    let short = file.strip_suffix("index.html").or(file.strip_suffix(".html")).unwrap_or(&file).to_owned();
    [file, short]
}

/// Whether a file has sixteen digits of its sum before its ending.
fn is_fingerprinted(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, sum)| sum.len() == 16 && sum.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f')))
}

fn rule(address: &str, headers: &[(&str, &str)]) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{address}\n{lines}")
}
