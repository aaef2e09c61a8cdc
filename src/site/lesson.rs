//! Writes the lesson of a language: `teach/index.html`.

use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use super::{SiteError, minify};
use crate::lesson::document;
use crate::page::{LESSON, PageKind};

/// Writes the page.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../{}", edition.root);
    let props = edition.page(bundle.without_script(&root), PageKind::Companion);
    let html = document(&props, &format!("{root}{}", bundle.lesson_style));
    file_io::write(&edition.folder.join(LESSON).join("index.html"), minify::html(&html).as_bytes())
}
