//! Writes the site: its pages, their styles and scripts, all named by what is in them.
//!
//! Trunk runs this after it has compiled the WebAssembly, and before it puts `dist` in place; what fails here
//! leaves the last `dist` as it was.

mod article;
mod bundle;
pub mod downloads;
mod edition;
mod editors;
mod embeds;
mod headers;
mod inline;
mod markup;
mod minify;
mod named;
mod one_file;
mod optimise;
pub mod picture;
mod plain;
mod policy;
mod release;
mod seal;
mod sums;
mod tree;
mod trunk;
mod version;

use crate::content::files::Assets;
use crate::content::made_up::MadeUp;
use crate::content::{Content, Faults};
use std::fmt;

pub use edition::Edition;
pub use trunk::Trunk;

/// Why a site was not written.
#[derive(Debug)]
pub enum SiteError {
    /// Something in `assets/` is not in order.
    Content(Faults),
    /// A file could not be read or written, or a tool failed: what, and what to do.
    Files(String),
}

impl fmt::Display for SiteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SiteError::Content(faults) => faults.fmt(out),
            SiteError::Files(what) => out.write_str(what),
        }
    }
}

impl std::error::Error for SiteError {}

impl From<Faults> for SiteError {
    fn from(faults: Faults) -> SiteError {
        SiteError::Content(faults)
    }
}

/// Writes everything into the folder that Trunk has staged.
pub fn write(trunk: &Trunk) -> Result<(), SiteError> {
    let assets = Assets::at(trunk.source.join("assets"));
    let staging = &trunk.staging;
    // Words first: a wrong one should not wait for the WebAssembly to be made small.
    let editions = Edition::all(load(&assets, trunk.release)?, staging)?;
    if trunk.release {
        optimise::optimise(&trunk.source, &staging.join("app_bg.wasm"))?;
    }
    let languages: Vec<&str> = editions.iter().map(|edition| edition.content.language.code.as_str()).collect();
    let bundle = bundle::bundle(&assets, trunk, &languages)?;
    for edition in &editions {
        article::write(edition, &bundle)?;
        embeds::write(edition, &bundle)?;
        editors::write(edition, &editions, &bundle)?;
        downloads::write_data(&edition.content, &edition.figures, &edition.folder)?;
    }
    if !trunk.release {
        return article::write_specimen(&editions[0], &bundle);
    }
    let studio = picture::Studio::open(&assets)?;
    for edition in &editions {
        downloads::write_pictures(&studio, &edition.content, &edition.figures, &edition.folder)?;
        one_file::write(&assets, edition, &bundle)?;
    }
    release::finish(staging, &trunk.source, &editions[0].content.settings.as_of)
}

/// Loads all published languages; while developing, the made-up ones too.
pub fn load(assets: &Assets, release: bool) -> Result<Vec<Content>, Faults> {
    let settings = crate::content::settings::load(assets).map_err(|fault| Faults(vec![fault]))?;
    let made_up = MadeUp::ALL.iter().map(|(_, code)| (*code).to_owned()).filter(|_| !release);
    settings.languages.into_iter().chain(made_up).map(|lang| Content::load(assets, &lang)).collect()
}
