//! Seals the pages of a release: what they mount with is held to its sum, and each page gets its policy.
//!
//! Sheets and classic scripts get no `integrity`: a browser refuses it without CORS, and so it would take style and script
//! from a copy that is opened from a disk, and from a frame without an origin. Glue and WebAssembly need CORS anyway.

use super::fingerprint::{read, write};
use super::inline::in_place;
use super::markup::{Element, elements};
use super::policy::{guarded, hash};
use super::{SiteError, standalone, tree};
use std::collections::BTreeSet;
use std::path::Path;

/// Seals every page of a folder. They must be whole: what is changed in them later, their policy refuses.
pub fn add_integrity(folder: &Path) -> Result<(), SiteError> {
    let mut spent = BTreeSet::new();
    for name in tree::pages(folder)? {
        let file = folder.join(&name);
        let html = String::from_utf8(read(&file)?)
            .map_err(|error| SiteError::Files(format!("{name} is not UTF-8 ({error})")))?;
        let beside = file.parent().unwrap_or(folder);
        let html = with_integrity(&html, beside)?;
        let html = if tree::is_embed(&name) { in_place(&html, beside, &mut spent)? } else { html };
        // Only on pages of the site itself do scripts put frames of the site.
        let frames = !tree::is_embed(&name) && !name.ends_with(standalone::FILE);
        write(&file, guarded(&html, frames)?.as_bytes())?;
    }
    for file in spent {
        std::fs::remove_file(&file)
            .map_err(|error| SiteError::Files(format!("{}: cannot be removed ({error})", file.display())))?;
    }
    Ok(())
}

/// A page whose glue and WebAssembly are held to their sums: the glue by an import map, which the browser heeds when the
/// script imports it; the WebAssembly by an attribute that the script hands to `fetch`.
fn with_integrity(html: &str, folder: &Path) -> Result<String, SiteError> {
    let scripts = elements(html, &["script"]);
    let Some(loader) = scripts.iter().find(|script| script.attribute("data-wasm").is_some()) else {
        return Ok(html.to_owned());
    };
    let sum = |element: &Element, name: &str| -> Result<(String, String), SiteError> {
        let address = element.attribute(name).unwrap_or_default();
        Ok((address.clone(), hash(&read(&folder.join(&address))?)))
    };
    let (glue, glue_integrity) = sum(loader, "data-glue")?;
    let (_, wasm_integrity) = sum(loader, "data-wasm")?;
    let map = serde_json::json!({ "integrity": { glue: glue_integrity } });
    let (before, after) = html.split_at(loader.tag.start);
    let after = after.replacen(" data-wasm=", &format!(" data-wasm-integrity=\"{wasm_integrity}\" data-wasm="), 1);
    Ok(format!("{before}<script type=\"importmap\">{map}</script>{after}"))
}
