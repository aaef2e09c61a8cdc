//! Writes the page for editors of a language: `embed/index.html`.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::fingerprint;
use crate::editors::{EditorsProps, LanguageLink, document};
use crate::page::RenderTarget;
use std::rc::Rc;

/// Writes the page. `all` are the languages that it offers.
pub fn write(edition: &Edition, all: &[Edition], bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../{}", edition.root);
    let html = document(EditorsProps {
        page: edition.page(bundle.story_page(&root), RenderTarget::StoryPage),
        files: Rc::new(bundle.editors(&root)),
        languages: Rc::new(all.iter().map(|edition| language_link(edition, all)).collect()),
    });
    fingerprint::write(&edition.folder.join("embed/index.html"), html.as_bytes())
}

/// The link to the page in a language.
fn language_link(edition: &Edition, all: &[Edition]) -> LanguageLink {
    let language = &edition.content.language;
    let first = all.first().is_some_and(|first| first.content.language.code == language.code);
    let folder = if first { String::new() } else { format!("{}/", language.code) };
    LanguageLink { code: language.code.clone(), name: language.style.name.clone(), address: format!("{folder}embed/") }
}
