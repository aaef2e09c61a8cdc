//! Writes the pictures of figures.

use super::edition::Edition;
use super::{SiteError, named, picture};
use crate::content::files::Assets;

/// The figures of which a picture is written. The rest follow with the embeds.
const PICTURED: [&str; 1] = [crate::page::CARD];

/// Writes them below `figures/`.
pub fn write(assets: &Assets, edition: &Edition) -> Result<(), SiteError> {
    for figure in edition.figures.iter().filter(|figure| PICTURED.contains(&figure.id)) {
        let picture = picture::picture(assets, figure, &edition.content.labels.title)?;
        let at = |ending: &str| edition.folder.join(format!("figures/{}.{ending}", figure.id));
        named::write(&at("svg"), picture.svg(figure).as_bytes())?;
        named::write(&at("png"), &picture.png()?)?;
    }
    Ok(())
}
