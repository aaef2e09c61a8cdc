//! Data files in one language: tables, metadata, share pages, oEmbed answers.
//!
//! Must not depend on the inside of a figure or on `export`, which draws images.

pub mod claims;
pub mod metadata;
pub mod oembed;
pub mod table;

use super::file_io::write;
use super::{Edition, SiteError};
use crate::content::translation::isolates::without_isolates;
use crate::content::translation::original;
use crate::content::{Diagnostic, Diagnostics};
use crate::embed::height;
use crate::page::share_page;
use crate::page::social::{STORY, Social};

/// Writes all data files of a language.
pub fn write_data(edition: &Edition) -> Result<(), SiteError> {
    let (content, figures, folder) = (&edition.content, &edition.figures, &edition.folder);
    let diagnostic = |diagnostic: Diagnostic| SiteError::Content(Diagnostics(vec![diagnostic]));
    for figure in figures.iter() {
        let (id, content) = (figure.id, edition.content_of(figure));
        write(&folder.join(format!("figures/{id}.csv")), &table::csv(content, figure).map_err(diagnostic)?)?;
        let metadata = metadata::metadata(content, figure).map_err(diagnostic)?;
        write(&folder.join(format!("figures/{id}.metadata.json")), &lines(&metadata))?;
    }
    for section in content.sections.iter().chain(&content.appendix) {
        let social = Social::of_section(content, section, figures);
        let page = share_page(content, &social, &format!("../../#{}", section.id));
        write(&folder.join(format!("share/{}/index.html", section.id)), page.as_bytes())?;
    }
    // An oEmbed answer needs absolute addresses.
    if !content.settings.site_url.is_empty() {
        let story = (STORY, height(STORY), Social::of_story_page(content, figures));
        let each = figures
            .iter()
            .map(|figure| (figure.id, figure.embed_height(&content.language), Social::of_figure(content, figure)));
        for (name, height, social) in each.chain([story]) {
            let answer = oembed::answer(content, name, height, &social);
            write(&folder.join(format!("oembed/{name}.json")), &lines(&answer))?;
        }
    }
    Ok(())
}

/// Indented JSON, without delimiters of the original language and without isolates.
pub(super) fn lines(value: &serde_json::Value) -> Vec<u8> {
    without_isolates(&original::without_delimiters(&format!("{value:#}\n"))).into_owned().into_bytes()
}
