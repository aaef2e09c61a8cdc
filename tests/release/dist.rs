//! Reads the release that `cargo xtask test` has built.

use scraper::{Html, Selector};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// The folder of the release.
pub fn dist() -> PathBuf {
    std::env::var_os("EXPLAINER_DIST")
        .expect("EXPLAINER_DIST is not set: run `cargo xtask test`, which builds the release first")
        .into()
}

/// The names of all its files, with `/`, sorted.
pub fn files() -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).expect("below the root").to_str().expect("a name in UTF-8");
                found.push(name.replace('\\', "/"));
            }
        }
    }
    let mut found = Vec::new();
    walk(&dist(), &dist(), &mut found);
    found.sort();
    found
}

/// The bytes of a file.
pub fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(dist().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The text of a file.
pub fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// All pages: name and parsed document.
pub fn pages() -> Vec<(String, Html)> {
    let names: Vec<String> = files().into_iter().filter(|name| name.ends_with(".html")).collect();
    assert!(!names.is_empty(), "the release has no page");
    names.into_iter().map(|name| (name.clone(), Html::parse_document(&text(&name)))).collect()
}

/// A selector; panics if it is invalid.
pub fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The SHA-256 of some bytes.
pub fn sum(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A hash in the format of policies.
pub fn hash(bytes: &[u8]) -> String {
    use base64::Engine;
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(sum(bytes)))
}
