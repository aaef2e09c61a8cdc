//! Adds integrity hashes and the content security policy to the pages of a release.
//!
//! Only glue and WebAssembly get hashes, since they need CORS anyway. With `integrity`, style sheets and classic
//! scripts would need CORS too. Copies opened from a disk and frames with an opaque origin would then lose them.

use super::fingerprint::{read, write};
use super::inline::with_inlined_files;
use super::markup::{Element, elements};
use super::policy::{guarded, hash};
use super::{SiteError, tree};
use std::collections::BTreeSet;
use std::path::Path;

/// Adds hashes and policies to every page of a folder. Pages must be complete: later changes would violate their
/// policy.
///
/// `standalone` is the name of the standalone file.
pub fn add_integrity(folder: &Path, standalone: &str) -> Result<(), SiteError> {
    let mut inlined = BTreeSet::new();
    for name in tree::pages(folder)? {
        let file = folder.join(&name);
        let html = String::from_utf8(read(&file)?)
            .map_err(|error| SiteError::Files(format!("{name} is not UTF-8 ({error})")))?;
        let beside = file.parent().unwrap_or(folder);
        let html = with_integrity(&html, beside)?;
        let html = if tree::is_embed(&name) { with_inlined_files(&html, beside, &mut inlined)? } else { html };
        // Scripts add frames of the site to every page except embeds and the standalone file.
        let frames = !tree::is_embed(&name) && !name.ends_with(standalone);
        write(&file, guarded(&html, frames)?.as_bytes())?;
    }
    for file in inlined {
        std::fs::remove_file(&file)
            .map_err(|error| SiteError::Files(format!("{}: cannot be removed ({error})", file.display())))?;
    }
    Ok(())
}

/// Adds the hashes of the glue and the WebAssembly to a page. An import map has the hash of the glue, for imports of
/// the script. An attribute has the hash of the WebAssembly, which the script passes to `fetch`.
fn with_integrity(html: &str, folder: &Path) -> Result<String, SiteError> {
    let scripts = elements(html, &["script"]);
    let Some(loader) = scripts.iter().find(|script| script.attribute("data-wasm").is_some()) else {
        return Ok(html.to_owned());
    };
    let hashed = |element: &Element, name: &str| -> Result<(String, String), SiteError> {
        let address = element.attribute(name).unwrap_or_default();
        Ok((address.clone(), hash(&read(&folder.join(&address))?)))
    };
    let (glue, glue_integrity) = hashed(loader, "data-glue")?;
    let (_, wasm_integrity) = hashed(loader, "data-wasm")?;
    let map = serde_json::json!({ "integrity": { glue: glue_integrity } });
    let (before, after) = html.split_at(loader.tag.start);
    let after = after.replacen(" data-wasm=", &format!(" data-wasm-integrity=\"{wasm_integrity}\" data-wasm="), 1);
    Ok(format!("{before}<script type=\"importmap\">{map}</script>{after}"))
}
