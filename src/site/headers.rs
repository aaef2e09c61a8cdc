//! Writes `_headers`: HTTP headers in the format of Netlify and Cloudflare Pages.
//!
//! Every page has its policy in a `<meta>` too. The header adds `frame-ancestors`, which only works as a header. No two
//! rules set the same header for one address, since hosts would join the values.

use super::file_io::{read, write};
use super::markup::elements;
use super::{SiteError, tree};
use std::collections::BTreeMap;
use std::path::Path;

/// The name of the file.
pub const FILE: &str = "_headers";

/// The headers of every file. CORS is open, since frames with an opaque origin need it. `Permissions-Policy` disables
/// the listed features; those that embeds use (full screen, clipboard, sharing) are not listed.
const FOR_ALL: [(&str, &str); 5] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// The header of files with a fingerprint, whose name changes with the content.
const IMMUTABLE: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");

/// Writes the file for all files of a folder.
///
/// Hosts read at most 100 rules, so pages in the folders of translations have their policy in the `<meta>` only.
pub fn write_headers(folder: &Path, translations: &[String]) -> Result<(), SiteError> {
    let mut rules = rule("/*", &FOR_ALL);
    for name in tree::files(folder)?.iter().filter(|name| is_fingerprinted(name)) {
        rules.push_str(&rule(&format!("/{name}"), &[IMMUTABLE]));
    }
    let mut policies: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let is_translated =
        |name: &String| name.split_once('/').is_some_and(|(first, _)| translations.iter().any(|code| code == first));
    for name in tree::pages(folder)?.into_iter().filter(|name| !is_translated(name)) {
        let html = String::from_utf8_lossy(&read(&folder.join(&name))?).into_owned();
        let ancestors = if tree::is_embed(&name) { "*" } else { "'self'" };
        let policy = format!("{}; frame-ancestors {ancestors}", policy_of(&html).unwrap_or_default());
        policies.entry(parent_folder(&name)).or_default().push((name, policy));
    }
    for (parent, pages) in policies {
        let alike = pages.iter().all(|(_, policy)| *policy == pages[0].1);
        // Pages with the same policy share a rule if the folder has no other page.
        if alike && pages.len() > 1 && !parent.is_empty() && !folder.join(&parent).join("index.html").exists() {
            rules.push_str(&rule(&format!("/{parent}/*"), &[(POLICY, &pages[0].1)]));
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

/// The parent of a page’s folder: `embed` for `embed/<figure>/index.html`; empty for pages further up.
fn parent_folder(name: &str) -> String {
    name.strip_suffix("/index.html").and_then(|page| page.rsplit_once('/')).map_or("", |(parent, _)| parent).to_owned()
}

/// The policy in the `<meta>` of a page.
fn policy_of(html: &str) -> Option<String> {
    let metas = elements(html, &["meta"]);
    let found = metas.iter().find(|meta| meta.attribute("http-equiv").is_some_and(|kind| kind == POLICY))?;
    found.attribute("content")
}

const POLICY: &str = "Content-Security-Policy";

/// The addresses of a page: its file name, and the same without `index.html` or `.html`.
fn addresses(name: &str) -> [String; 2] {
    let file = format!("/{name}");
    let short = file.strip_suffix("index.html").or(file.strip_suffix(".html")).unwrap_or(&file).to_owned();
    [file, short]
}

/// True if a file name has a fingerprint: 16 hexadecimal digits before its extension.
fn is_fingerprinted(name: &str) -> bool {
    let file_stem = name.rsplit_once('.').map_or(name, |(file_stem, _)| file_stem);
    file_stem
        .rsplit_once('-')
        .is_some_and(|(_, sum)| sum.len() == 16 && sum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

/// A rule: an address and its headers.
fn rule(address: &str, headers: &[(&str, &str)]) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{address}\n{lines}")
}
