//! The standalone file: the whole story in one file that loads nothing, for disks, memory sticks and chats.
//!
//! Made from the rendered story page, with the content of the files that it loads. A page from a disk can neither
//! import modules nor fetch files. So it contains `standalone.js`, bundled with the glue, and the compressed
//! WebAssembly. Must not depend on the words of the page.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::fingerprint::{self, base64, read};
use super::inline::{inline, text};
use super::markup::elements;
use super::policy::EMBEDDED_WASM;
use crate::page::{RenderTarget, document};
use flate2::{Compression, GzBuilder};
use std::io::Write;
use std::path::Path;

/// Writes the file of a language.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let story_page = document(edition.page(bundle.story_page(edition.root), RenderTarget::Standalone));
    let whole = standalone(&story_page, &edition.folder, bundle.standalone_script())?;
    let file = edition.content.settings.standalone_file();
    fingerprint::write(&edition.folder.join(file), whole.as_bytes())
}

/// Inlines all files that the story page loads. `folder` is the folder of the page; `program` is the script that loads
/// the WebAssembly.
fn standalone(story_page: &str, folder: &Path, program: &str) -> Result<String, SiteError> {
    let mut end = String::new();
    let mut whole = String::new();
    let mut at = 0;
    for element in elements(story_page, &["link", "script"]) {
        let replaced = match (element.name.as_str(), element.attribute("rel").as_deref()) {
            ("link", Some("stylesheet")) => {
                format!("<style>{}</style>", inline("style", &text(&element, "href", folder)?)?)
            }
            ("link", Some("icon")) => String::new(),
            ("script", _) if element.attribute("src").is_some() => {
                let wasm = read(&folder.join(element.attribute("data-wasm").unwrap_or_default()))?;
                end.push_str(&format!("<script type=\"{EMBEDDED_WASM}\">{}</script>\n", base64(&packed(&wasm))));
                end.push_str(&module(program)?);
                end.push_str(&module(&text(&element, "src", folder)?)?);
                String::new()
            }
            _ => continue,
        };
        whole.push_str(&story_page[at..element.tag.start]);
        whole.push_str(&replaced);
        at = element.whole().end;
    }
    whole.push_str(&story_page[at..]);
    if end.is_empty() {
        return Err(diagnostic("the story page has no script of its own"));
    }
    // Scripts are at the end, so that the text can be read while the file still loads.
    Ok(whole.replacen("</body>", &format!("{end}</body>"), 1))
}

/// An inline script as a module. Only modules among inline scripts are deferred and run in order.
fn module(script: &str) -> Result<String, SiteError> {
    Ok(format!("<script type=\"module\">{}</script>\n", inline("script", script)?))
}

/// Bytes compressed with gzip, without a time or a name.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    gzip.write_all(bytes).and_then(|()| gzip.finish()).expect("writing to memory does not fail")
}

fn diagnostic(what: &str) -> SiteError {
    SiteError::Files(format!("the standalone file cannot be made: {what}. Fix src/site/standalone.rs."))
}
