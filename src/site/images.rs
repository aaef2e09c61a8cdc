//! Writes the images of figures and the cards of sections, in one language.

use super::SiteError;
use super::export::ImageRenderer;
use super::fingerprint::write;
use crate::content::Content;
use crate::figures::Figure;
use std::path::Path;

/// Writes `figures/<figure>.svg` and `.png` for each drawn figure, and `cards/<section>.png` for each section.
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
    for section in content.sections.iter().chain(&content.appendix) {
        let card = renderer.card(content, section, figures)?;
        write(&folder.join(format!("cards/{}.png", section.id)), &card.png()?)?;
    }
    Ok(())
}
