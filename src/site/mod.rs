//! Writes the site: pages, styles, scripts, images and data.
//!
//! Trunk runs this after compiling the WebAssembly and before replacing `dist`. If it fails, the last `dist` stays.

mod appendix;
mod bundle;
mod bundle_addresses;
mod check;
mod checksums;
mod crawlers;
mod credit;
pub mod downloads;
mod edition;
mod editions;
mod editors;
mod embeds;
mod esbuild;
pub mod export;
mod file_io;
mod headers;
mod images;
mod inline;
mod ledger;
mod lesson;
mod markup;
mod minify;
mod optimise;
mod policy;
mod release;
mod scripts;
mod standalone;
mod story_page;
mod tree;
mod trunk;
mod unused_styles;
mod version;

use crate::content::assets::Assets;
use crate::content::{Diagnostics, settings};
use std::fmt;

pub use check::{Checked, Problems, check};
pub use edition::Edition;
pub use images::write_images;
pub use trunk::Trunk;

/// An error that stopped the build.
#[derive(Debug)]
pub enum SiteError {
    /// Mistakes in `assets/`.
    Content(Diagnostics),
    /// A file could not be read or written, or a tool failed: the problem and the fix.
    Files(String),
}

impl fmt::Display for SiteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SiteError::Content(diagnostics) => diagnostics.fmt(out),
            SiteError::Files(what) => out.write_str(what),
        }
    }
}

impl std::error::Error for SiteError {}

impl SiteError {
    /// Several errors as one, in their order. `Ok` if there are none.
    fn all(errors: impl IntoIterator<Item = SiteError>) -> Result<(), SiteError> {
        let mut errors: Vec<SiteError> = errors.into_iter().collect();
        match errors.len() {
            0 => Ok(()),
            1 => Err(errors.swap_remove(0)),
            _ => Err(SiteError::Files(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))),
        }
    }
}

impl From<Diagnostics> for SiteError {
    fn from(diagnostics: Diagnostics) -> SiteError {
        SiteError::Content(diagnostics)
    }
}

/// Writes the site into the staging folder of Trunk.
pub fn write(trunk: &Trunk) -> Result<(), SiteError> {
    let assets = Assets::new(trunk.source.join("assets"));
    let settings = settings::load(&assets).map_err(Diagnostics::from)?;
    let links = editions::write(&assets, &settings, trunk)?;
    if !trunk.release {
        return Ok(());
    }
    let folders: Vec<String> = links.into_iter().filter(|link| !link.is_draft).map(|link| link.folder).collect();
    release::finish(&trunk.staging, &trunk.source, &settings, &folders)?;
    if let Some(line) = crawlers::missing(&settings) {
        println!("{line}");
    }
    Ok(())
}

/// Writes the pages of a language, and the tables beside them.
fn write_pages(edition: &Edition, bundle: &bundle::Bundle) -> Result<(), SiteError> {
    story_page::write(edition, bundle)?;
    embeds::write(edition, bundle)?;
    editors::write(edition, bundle)?;
    ledger::write(edition, bundle)?;
    lesson::write(edition, bundle)?;
    appendix::write(edition, bundle)?;
    downloads::write_data(edition)
}
