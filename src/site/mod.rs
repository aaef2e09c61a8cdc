//! Writes the site: pages, styles, scripts, images and data.
//!
//! Trunk runs this after compiling the WebAssembly and before replacing `dist`. If it fails, the last `dist` stays.

mod bundle;
mod check;
mod checksums;
mod crawlers;
mod credit;
pub mod downloads;
mod edition;
mod editors;
mod embeds;
mod esbuild;
pub mod export;
mod fingerprint;
mod headers;
mod images;
mod inline;
mod ledger;
mod lesson;
mod markup;
mod minify;
mod optimise;
mod page_files;
mod policy;
mod release;
mod scripts;
mod standalone;
mod story_page;
mod tree;
mod trunk;
mod version;

use crate::content::files::Assets;
use crate::content::pseudo_locale::PseudoLocale;
use crate::content::{Content, Diagnostics};
use crate::figures::IDS;
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

impl From<Diagnostics> for SiteError {
    fn from(diagnostics: Diagnostics) -> SiteError {
        SiteError::Content(diagnostics)
    }
}

/// Writes the site into the staging folder of Trunk.
pub fn write(trunk: &Trunk) -> Result<(), SiteError> {
    let assets = Assets::at(trunk.source.join("assets"));
    let staging = &trunk.staging;
    // Mistakes in the story are reported first, before the slow optimisation of the WebAssembly.
    let editions = Edition::all(load(&assets, trunk.release)?, staging)?;
    if trunk.release {
        optimise::optimise(&trunk.source, &staging.join("app_bg.wasm"))?;
    }
    let bundle = bundle::bundle(&assets, trunk, &editions)?;
    write_pages(&editions, &bundle)?;
    if !trunk.release {
        return story_page::write_specimen(&editions[0], &bundle);
    }
    let renderer = export::ImageRenderer::open(&assets)?;
    for edition in &editions {
        write_images(&renderer, edition)?;
        standalone::write(edition, &bundle)?;
    }
    let settings = &editions[0].content.settings;
    let whole = editions.iter().filter(|edition| !edition.content.is_draft());
    let folders: Vec<String> = whole.map(|edition| edition.content.folder_in_site()).collect();
    release::finish(staging, &trunk.source, settings, &folders)?;
    if let Some(line) = crawlers::missing(settings) {
        println!("{line}");
    }
    Ok(())
}

/// Writes the pages of all languages, and the tables beside them.
fn write_pages(editions: &[Edition], bundle: &bundle::Bundle) -> Result<(), SiteError> {
    for edition in editions {
        story_page::write(edition, bundle)?;
        embeds::write(edition, bundle)?;
        editors::write(edition, bundle)?;
        ledger::write(edition, bundle)?;
        lesson::write(edition, bundle)?;
        downloads::write_data(edition)?;
    }
    Ok(())
}

/// Loads all published languages; in development builds the pseudo-locales too.
pub fn load(assets: &Assets, release: bool) -> Result<Vec<Content>, Diagnostics> {
    let settings = crate::content::settings::load(assets)?;
    let (original, translated) = settings.languages.split_at(1);
    let mut contents = load_all(assets, original)?;
    // Made from the original language, so its problems are reported only once.
    contents.extend(load_all(assets, translated)?);
    if !release {
        // Generated from English, so its problems are reported only once.
        contents.extend(load_all(assets, &PseudoLocale::codes())?);
    }
    Ok(contents)
}

/// Loads several languages. The error has the diagnostics of all of them.
fn load_all(assets: &Assets, languages: &[String]) -> Result<Vec<Content>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let contents = languages.iter().filter_map(|lang| diagnostics.keep(Content::load(assets, lang, &IDS))).collect();
    if diagnostics.0.is_empty() { Ok(contents) } else { Err(diagnostics) }
}
