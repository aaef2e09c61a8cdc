//! `cargo xtask check`: what a changed word or number can break, found without WebAssembly, npm or a browser.
//!
//! Reads all languages, builds all figures, renders all pages and composes all images. Keeps nothing of what it makes.

use super::export::ImageRenderer;
use super::{Edition, SiteError, Trunk, bundle, fingerprint, tree, write_pages};
use crate::content::files::Assets;
use crate::content::pseudo_locale::PseudoLocale;
use crate::content::{Content, Diagnostics, settings};
use crate::figures::IDS;
use std::fmt;
use std::path::{Path, PathBuf};

/// What was checked and found in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The published languages.
    pub languages: Vec<String>,
    /// The pseudo-locales.
    pub pseudo_locale: Vec<String>,
    /// How many claims there are.
    pub claims: usize,
    /// How many series.
    pub series: usize,
    /// How many rows in them.
    pub rows: usize,
    /// How many figures.
    pub figures: usize,
    /// How many pages, in all languages.
    pub pages: usize,
    /// How many images of figures and cards of sections, in the published languages.
    pub images: usize,
}

impl fmt::Display for Checked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Checked { claims, series, rows, figures, pages, images, .. } = self;
        let (languages, pseudo_locale) = (self.languages.join(", "), self.pseudo_locale.join(", "));
        write!(
            out,
            "No problems in languages {languages} (and the pseudo-locales {pseudo_locale}), {claims} claims, {series} series \
             with {rows} rows, {figures} figures, {pages} pages, {images} images."
        )
    }
}

/// Everything that was found wrong: what, where, and how to fix it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<String>);

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(out, "{problem}")?;
        }
        match self.0.len() {
            1 => write!(out, "1 problem"),
            several => write!(out, "{several} problems"),
        }
    }
}

impl std::error::Error for Problems {}

impl From<Diagnostics> for Problems {
    fn from(diagnostics: Diagnostics) -> Problems {
        Problems(diagnostics.0.iter().map(ToString::to_string).collect())
    }
}

impl From<SiteError> for Problems {
    fn from(error: SiteError) -> Problems {
        match error {
            SiteError::Content(diagnostics) => diagnostics.into(),
            SiteError::Files(what) => Problems(vec![what]),
        }
    }
}

/// Checks the project in a folder. What is wrong in any language, figure or table comes back together; pages and images
/// are only made of what is in order.
pub fn check(project: &Path) -> Result<Checked, Problems> {
    let assets = Assets::at(project.join("assets"));
    let published = settings::load(&assets).map_err(Diagnostics::from)?.languages;
    let scratch = Scratch::new()?;
    let mut editions = editions(&assets, &published, &scratch.0)?;
    // They are made from English, so what is wrong there is said once.
    editions.extend(self::editions(&assets, &PseudoLocale::codes(), &scratch.0)?);
    let pages = pages(project, &assets, &editions, &scratch.0)?;
    let images = images(&assets, &editions[..published.len()])?;
    let content = &editions[0].content;
    Ok(Checked {
        languages: published,
        pseudo_locale: PseudoLocale::codes(),
        claims: content.claims.len(),
        series: content.series.len(),
        rows: content.series.values().map(|series| series.rows.len()).sum(),
        figures: editions[0].figures.len(),
        pages,
        images,
    })
}

/// Reads languages and builds the figures of each. Figures are built even where files do not agree with each other.
fn editions(assets: &Assets, languages: &[String], site: &Path) -> Result<Vec<Edition>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut editions = Vec::new();
    for lang in languages {
        let (content, found) = Content::inspect(assets, lang, &IDS);
        diagnostics.add(found);
        editions.extend(content.and_then(|content| diagnostics.keep(Edition::of(content, site))));
    }
    if diagnostics.0.is_empty() { Ok(editions) } else { Err(diagnostics) }
}

/// Writes all pages as `trunk serve` has them, with stand-ins for what Trunk compiles, and says how many there are.
fn pages(project: &Path, assets: &Assets, editions: &[Edition], folder: &Path) -> Result<usize, SiteError> {
    for file in ["index.html", "app.js", "app_bg.wasm"] {
        fingerprint::write(&folder.join(file), b"")?;
    }
    let trunk = Trunk { source: project.to_owned(), staging: folder.to_owned(), release: false };
    let languages: Vec<&str> = editions.iter().map(|edition| edition.content.language.code.as_str()).collect();
    let bundle = bundle::bundle(assets, &trunk, &languages)?;
    write_pages(editions, &bundle)?;
    Ok(tree::pages(folder)?.len())
}

/// Composes all images, which fails where a letter is in no font, and says how many there are.
fn images(assets: &Assets, editions: &[Edition]) -> Result<usize, Problems> {
    let renderer = ImageRenderer::open(assets)?;
    let (mut made, mut problems) = (0, Problems::default());
    for edition in editions {
        let (content, figures) = (&edition.content, &edition.figures);
        let drawn = figures.iter().filter_map(|figure| Some((figure, figure.export_layout.as_ref()?)));
        let images = drawn.map(|(figure, export_layout)| renderer.figure(content, figure, export_layout));
        let cards =
            content.sections.iter().chain(&content.appendix).map(|section| renderer.card(content, section, figures));
        for image in images.chain(cards) {
            match image {
                Ok(_) => made += 1,
                Err(error) => problems.0.extend(Problems::from(error).0),
            }
        }
    }
    if problems.0.is_empty() { Ok(made) } else { Err(problems) }
}

/// A folder outside the project that goes when it has served.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Scratch, SiteError> {
        let folder = std::env::temp_dir().join(format!("explainer-check-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| {
            SiteError::Files(format!(
                "{}: cannot be made ({error}). Free some space, or name another folder in TMPDIR.",
                folder.display()
            ))
        })?;
        Ok(Scratch(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
