//! Writes the site: the page, its styles and scripts, all named by what is in them.
//!
//! Trunk runs this after it has compiled the WebAssembly, and before it puts `dist` in place; what fails here
//! leaves the last `dist` as it was.

mod bundle;
pub mod downloads;
mod named;
mod optimise;
pub mod picture;
mod trunk;

use crate::content::files::Assets;
use crate::content::made_up::MadeUp;
use crate::content::{Content, Faults};
use crate::page::{Files, PageProps, document, specimen};
use std::fmt;
use std::path::Path;
use std::rc::Rc;

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
    let contents = load(&assets, trunk.release)?;
    if trunk.release {
        optimise::optimise(&trunk.source, &staging.join("app_bg.wasm"))?;
    }
    let mut files = bundle::bundle(&assets, staging, trunk.release)?;
    files.reload = trunk.reload_script()?;
    for (lang, content) in contents.iter().enumerate() {
        let folder = if lang == 0 { staging.clone() } else { staging.join(&content.language.code) };
        let base = if lang == 0 { "" } else { "../" };
        write_language(content, &files.page_files(base), &folder, &files.reload)?;
    }
    let studio = if trunk.release { Some(picture::Studio::open(&assets)?) } else { None };
    for content in &contents {
        let (folder, figures) = (staging.join(content.folder_in_site()), crate::figures::all(content)?);
        downloads::write_data(content, &figures, &folder)?;
        if let Some(studio) = &studio {
            downloads::write_pictures(studio, content, &figures, &folder)?;
        }
    }
    if !trunk.release {
        let page = page(&contents[0], &files.page_files(""))?;
        named::write(&staging.join("specimen.html"), specimen(page).as_bytes())?;
    }
    Ok(())
}

/// Loads all published languages; while developing, the made-up ones too.
pub fn load(assets: &Assets, release: bool) -> Result<Vec<Content>, Faults> {
    let settings = crate::content::settings::load(assets).map_err(|fault| Faults(vec![fault]))?;
    let made_up = MadeUp::ALL.iter().map(|(_, code)| (*code).to_owned()).filter(|_| !release);
    settings.languages.into_iter().chain(made_up).map(|lang| Content::load(assets, &lang)).collect()
}

fn page(content: &Content, files: &Files) -> Result<PageProps, Faults> {
    let figures = crate::figures::all(content)?;
    let locator = crate::figures::locator(content).map_err(|fault| Faults(vec![fault]))?;
    Ok(PageProps {
        content: Rc::new(content.clone()),
        figures: Rc::new(figures),
        locator,
        files: Rc::new(files.clone()),
    })
}

fn write_language(content: &Content, files: &Files, folder: &Path, reload: &str) -> Result<(), SiteError> {
    let html = document(page(content, files)?).replace("</body>", &format!("{reload}</body>"));
    named::write(&folder.join("index.html"), html.as_bytes())
}
