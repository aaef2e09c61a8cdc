//! Writes the appendix page of a language: `appendix/index.html`.

use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use super::{SiteError, minify};
use crate::page::{APPENDIX, PageKind, appendix_document};

/// Writes the page.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../{}", edition.root);
    let props = edition.page(bundle.without_script(&root), PageKind::Appendix);
    let html = appendix_document(&props, &format!("{root}{}", bundle.appendix_style));
    file_io::write(&edition.folder.join(APPENDIX).join("index.html"), minify::html(&html).as_bytes())
}
