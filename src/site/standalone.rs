//! The whole story as one file that loads nothing: to open from a disk, a stick or a chat.
//!
//! Made from the story page as it is written for the site: what that names in other files is put into it. A page from a disk
//! may load no module and fetch nothing, so the glue stands in the page as a module of its own, to which one line is added
//! that leaves word for `mount.js`; the WebAssembly stands beside it, packed. It does not know what the page says.

use super::bundle::Bundle;
use super::edition::Edition;
use super::fingerprint::{self, base64, read};
use super::inline::{inline, text};
use super::markup::elements;
use super::policy::EMBEDDED_WASM;
use super::{SiteError, plain};
use crate::content::files::Assets;
use crate::page::{RenderTarget, document};
use flate2::{Compression, GzBuilder};
use std::io::Write;
use std::path::Path;

pub use crate::page::STANDALONE_FILE as FILE;

/// What wasm-bindgen must have written for `standalone.js` to follow it.
const GLUE: [&str; 2] = ["async function __wbg_init(", "export function mount("];

/// Writes the file of a language.
pub fn write(assets: &Assets, edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let story_page = document(edition.page(bundle.story_page(edition.root), RenderTarget::Standalone));
    let program = assets.text("script/standalone.js").map_err(|why| SiteError::Files(why.to_string()))?;
    let whole = standalone(&story_page, &edition.folder, &plain::js(&program))?;
    fingerprint::write(&edition.folder.join(FILE), whole.as_bytes())
}

/// Puts everything that an article loads into it. `folder` is where the story page stands.
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
                let glue = text(&element, "data-glue", folder)?;
                if let Some(missing) = GLUE.iter().find(|words| !glue.contains(**words)) {
                    return Err(diagnostic(&format!("the glue of wasm-bindgen has no `{missing}` any more")));
                }
                let wasm = read(&folder.join(element.attribute("data-wasm").unwrap_or_default()))?;
                end.push_str(&format!("<script type=\"{EMBEDDED_WASM}\">{}</script>\n", base64(&packed(&wasm))));
                end.push_str(&module(&format!("{glue}\n{program}"))?);
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
    // The words come first: whoever's browser is slow with a large file reads on.
    Ok(whole.replacen("</body>", &format!("{end}</body>"), 1))
}

/// A script that waits for the page and runs in its turn, which only a module does in the place where it stands.
fn module(script: &str) -> Result<String, SiteError> {
    Ok(format!("<script type=\"module\">{}</script>\n", inline("script", script)?))
}

/// Bytes as gzip packs them, without a time or a name.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    gzip.write_all(bytes).and_then(|()| gzip.finish()).expect("memory takes what is written")
}

fn diagnostic(what: &str) -> SiteError {
    SiteError::Files(format!("{FILE} cannot be made: {what}. Fix src/site/standalone.rs."))
}
