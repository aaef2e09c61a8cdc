//! Writes the images of figures and the cards of sections, in one language.

use super::export::ImageRenderer;
use super::fingerprint::write;
use super::{Edition, SiteError};

/// Writes `figures/<figure>.svg` and `.png` for each drawn figure, and `cards/<section>.png` for each section.
pub fn write_images(renderer: &ImageRenderer, edition: &Edition) -> Result<(), SiteError> {
    let (content, figures, folder) = (&edition.content, &edition.figures, &edition.folder);
    for figure in figures.iter() {
        let Some(export_layout) = &figure.export_layout else { continue };
        let image = renderer.figure(edition.content_of(figure), figure, export_layout)?;
        write(&folder.join(format!("figures/{}.svg", figure.id)), image.svg().as_bytes())?;
        write(&folder.join(format!("figures/{}.png", figure.id)), &image.png()?)?;
    }
    for section in content.sections.iter().chain(&content.appendix) {
        let card = renderer.card(content, section, figures)?;
        write(&folder.join(format!("cards/{}.png", section.id)), &card.png()?)?;
    }
    Ok(())
}
