//! Writes the story page of a language and, in development builds, the specimen page.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use super::minify;
use crate::page::{PageKind, document, specimen};

/// Writes `index.html`.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let html = document(edition.page(bundle.story_page(edition.root), PageKind::StoryPage));
    file_io::write(&edition.folder.join("index.html"), minify::html(&html).as_bytes())
}

/// Writes `specimen.html`.
pub fn write_specimen(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let html = specimen(edition.page(bundle.story_page(edition.root), PageKind::StoryPage));
    file_io::write(&edition.folder.join("specimen.html"), html.as_bytes())
}
