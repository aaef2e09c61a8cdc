//! Writes the ledger of a language: `claims/index.html` and its data files.

use super::bundle::Bundle;
use super::downloads::claims;
use super::edition::Edition;
use super::file_io;
use super::{SiteError, minify};
use crate::content::Diagnostics;
use crate::ledger::document;
use crate::page::{CLAIMS, PageKind};

/// Writes the page, `claims.csv` and `claims.json`.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../{}", edition.root);
    let props = edition.page(bundle.ledger(&root), PageKind::Companion);
    let folder = edition.folder.join(CLAIMS);
    let html = document(&props, &format!("{root}{}", bundle.ledger_style));
    file_io::write(&folder.join("index.html"), minify::html(&html).as_bytes())?;
    let csv = claims::csv(&edition.content).map_err(|diagnostic| SiteError::Content(Diagnostics(vec![diagnostic])))?;
    file_io::write(&folder.join("claims.csv"), &csv)?;
    file_io::write(&folder.join("claims.json"), super::downloads::lines(&claims::json(&edition.content)).as_slice())
}
