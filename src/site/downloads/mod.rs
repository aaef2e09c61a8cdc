//! The files for taking away: images, tables, what is said of them, cards, the pages that carry those, and the answers
//! to who asks how to embed.
//!
//! One language at a time. It must not know the inside of a figure.

pub mod credit;
pub mod metadata;
pub mod oembed;
pub mod table;

use super::SiteError;
use super::export::ImageRenderer;
use super::fingerprint::write;
use crate::content::section::Section;
use crate::content::{Content, Diagnostic, Diagnostics};
use crate::figures::Figure;
use crate::page::social::{STORY, Social};
use crate::page::{ShareProps, share_page};
use std::path::Path;
use std::rc::Rc;

/// Writes what is quick to write: tables, what is said of them, pages for sharing, answers to who asks.
pub fn write_data(content: &Content, figures: &[Figure], folder: &Path) -> Result<(), SiteError> {
    let diagnostic = |diagnostic: Diagnostic| SiteError::Content(Diagnostics(vec![diagnostic]));
    for figure in figures {
        let id = figure.id;
        write(&folder.join(format!("figures/{id}.csv")), &table::csv(content, figure).map_err(diagnostic)?)?;
        let metadata = metadata::metadata(content, figure).map_err(diagnostic)?;
        write(&folder.join(format!("figures/{id}.metadata.json")), &lines(&metadata))?;
    }
    let shared = Rc::new(content.clone());
    for section in parts(content) {
        let page = share_page(ShareProps {
            content: shared.clone(),
            social: Social::of_section(content, section, figures),
            target: format!("../../#{}", section.id),
        });
        write(&folder.join(format!("share/{}/index.html", section.id)), page.as_bytes())?;
    }
    if !content.settings.site_url.is_empty() {
        let story = (STORY, Social::of_story_page(content, figures));
        let each = figures.iter().map(|figure| (figure.id, Social::of_figure(content, figure)));
        for (name, social) in each.chain([story]) {
            let answer = oembed::answer(content, name, &social);
            write(&folder.join(format!("oembed/{name}.json")), &lines(&answer))?;
        }
    }
    Ok(())
}

/// Writes the images of figures and the cards of parts.
pub fn write_images(
    renderer: &ImageRenderer,
    content: &Content,
    figures: &[Figure],
    folder: &Path,
) -> Result<(), SiteError> {
    for figure in figures {
        let Some(export_layout) = &figure.export_layout else { continue };
        let image = renderer.figure(content, figure, export_layout)?;
        write(&folder.join(format!("figures/{}.svg", figure.id)), image.svg().as_bytes())?;
        write(&folder.join(format!("figures/{}.png", figure.id)), &image.png()?)?;
    }
    for section in parts(content) {
        let card = renderer.card(content, section, figures)?;
        write(&folder.join(format!("cards/{}.png", section.id)), &card.png()?)?;
    }
    Ok(())
}

/// All parts of the article that have an address.
pub fn parts(content: &Content) -> impl Iterator<Item = &Section> {
    content.sections.iter().chain(&content.appendix)
}

/// JSON that a person can read too.
fn lines(value: &serde_json::Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}
