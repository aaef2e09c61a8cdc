//! Writes the images of figures and the cards of sections, in one language.

use super::export::ImageRenderer;
use super::file_io::{copy, write};
use super::{Edition, SiteError};
use std::path::Path;

/// Writes `figures/<figure>.svg` and `.png` for each drawn figure, and `cards/<section>.png` for each section.
///
/// Leaves out figures that the edition shows in the original language: their images are made once, for the original.
pub fn write_images(renderer: &ImageRenderer, edition: &Edition) -> Result<(), SiteError> {
    let (content, figures, folder) = (&edition.content, &edition.figures, &edition.folder);
    for figure in figures.iter().filter(|figure| !figure.is_original) {
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

/// Copies the images that [`write_images`] has left out from the edition at the root of the site.
pub fn copy_images_of_original(edition: &Edition, site: &Path) -> Result<(), SiteError> {
    let drawn = edition.figures.iter().filter(|figure| figure.is_original && figure.export_layout.is_some());
    for name in drawn.flat_map(|figure| ["svg", "png"].map(|extension| format!("figures/{}.{extension}", figure.id))) {
        copy(&site.join(&name), &edition.folder.join(&name))?;
    }
    Ok(())
}
