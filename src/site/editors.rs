//! Writes the editors' page of a language: `embed/index.html`.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use crate::editors::{EditorsProps, document};
use crate::page::PageKind;
use std::rc::Rc;

/// Writes the page.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../{}", edition.root);
    let html = document(EditorsProps {
        page: edition.page(bundle.story_page(&root), PageKind::StoryPage),
        resources: Rc::new(bundle.editors(&root)),
    });
    file_io::write(&edition.folder.join("embed/index.html"), html.as_bytes())
}
