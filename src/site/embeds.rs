//! Writes the embeds: `embed/<figure>/` for each figure and `embed/story/` for the whole story.

use super::SiteError;
use super::bundle::Bundle;
use super::edition::Edition;
use super::file_io;
use super::{minify, unused_styles};
use crate::embed::{self, STORY};
use crate::page::PageKind;

/// Writes all embeds of a language.
pub fn write(edition: &Edition, bundle: &Bundle) -> Result<(), SiteError> {
    let root = format!("../../{}", edition.root);
    let write = |name: &str, html: &str| {
        let path = edition.folder.join(format!("embed/{name}/index.html"));
        file_io::write(&path, unused_styles::remove(&minify::html(html), &bundle.loaded_later).as_bytes())
    };
    for figure in edition.figures.iter() {
        let page = edition.page(bundle.embed(figure.id, &root), PageKind::FigureEmbed);
        write(figure.id, &embed::document(page, figure.id))?;
    }
    let page = edition.page(bundle.story_embed(&root), PageKind::StoryEmbed);
    write(STORY, &embed::story_document(page))
}
