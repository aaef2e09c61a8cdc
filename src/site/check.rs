//! `cargo xtask check`: finds mistakes in words and numbers without WebAssembly, npm or a browser.
//!
//! Reads all languages, builds all figures, renders all pages and composes all images. Keeps no output.

use super::export::ImageRenderer;
use super::{Edition, SiteError, Trunk, bundle, file_io, tree, write_pages};
use crate::content::assets::Assets;
use crate::content::pseudo_locale::PseudoLocale;
use crate::content::translation::StatusCounts;
use crate::content::{Content, Diagnostics, settings};
use crate::figures::IDS;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts of everything that was checked without a problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The published languages.
    pub languages: Vec<String>,
    /// The states of the translations, by language.
    pub translations: Vec<(String, StatusCounts)>,
    /// The pseudo-locales.
    pub pseudo_locale: Vec<String>,
    /// The number of claims.
    pub claims: usize,
    /// The number of tables of series.
    pub tables: usize,
    /// The number of rows in all tables.
    pub rows: usize,
    /// The number of figures.
    pub figures: usize,
    /// The number of pages in all languages.
    pub pages: usize,
    /// The number of figure images and section cards in the published languages.
    pub images: usize,
}

impl fmt::Display for Checked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Checked { claims, tables, rows, figures, pages, images, .. } = self;
        for (language, counts) in &self.translations {
            writeln!(out, "{language}: {counts}.")?;
        }
        let (languages, pseudo_locale) = (self.languages.join(", "), self.pseudo_locale.join(", "));
        write!(
            out,
            "No problems in languages {languages} (and the pseudo-locales {pseudo_locale}), {claims} claims, \
             {tables} tables of series with {rows} rows, {figures} figures, {pages} pages, {images} images."
        )
    }
}

/// All problems, each with its file, line and fix.
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

impl Problems {
    /// Returns the value of a result, or adds its problems.
    fn ok_or_record<T>(&mut self, result: Result<T, impl Into<Problems>>) -> Option<T> {
        result.map_err(|found| self.0.extend(found.into().0)).ok()
    }
}

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

/// Checks the project in a folder, and reports the problems of all steps that can run.
///
/// The steps are: the original language, the translations, the pseudo-locales, the pages, and the images. If the
/// original language has problems, all other editions would repeat them, so only the catalogues are checked besides.
/// Pages and images are rendered of the editions that have no problems.
pub fn check(project: &Path) -> Result<Checked, Problems> {
    let assets = Assets::new(project.join("assets"));
    let published = settings::load(&assets).map_err(Diagnostics::from)?.languages;
    let scratch = Scratch::new()?;
    let (original, translated) = published.split_at(1);
    let (mut editions, mut diagnostics) = editions(&assets, original, &scratch.0, None);
    if !diagnostics.0.is_empty() {
        diagnostics.add(catalogues(&assets, translated));
        return Err(diagnostics.into());
    }
    let (translations, found) = self::editions(&assets, translated, &scratch.0, editions.first());
    diagnostics.add(found);
    let (pseudo_locales, found) = self::editions(&assets, &PseudoLocale::codes(), &scratch.0, None);
    diagnostics.add(found);
    editions.extend(translations);
    let count = editions.len();
    Edition::link(&mut editions);
    editions.extend(pseudo_locales);
    let mut problems = Problems::from(diagnostics);
    let pages = problems.ok_or_record(pages(project, &assets, &editions, &scratch.0));
    let images = problems.ok_or_record(images(&assets, &editions[..count]));
    let (Some(pages), Some(images), true) = (pages, images, problems.0.is_empty()) else { return Err(problems) };
    let content = &editions[0].content;
    Ok(Checked {
        translations: editions[..count]
            .iter()
            .filter_map(|edition| Some((edition.content.language.code.clone(), edition.content.translation?)))
            .collect(),
        languages: published,
        pseudo_locale: PseudoLocale::codes(),
        claims: content.claims.len(),
        tables: content.series_tables.len(),
        rows: content.series_tables.values().map(|table| table.rows.len()).sum(),
        figures: editions[0].figures.len(),
        pages,
        images,
    })
}

/// Reads languages and builds the figures of each, even if files contradict each other. Returns the editions without
/// problems, and the problems of all others.
fn editions(
    assets: &Assets,
    languages: &[String],
    site: &Path,
    original: Option<&Edition>,
) -> (Vec<Edition>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut editions: Vec<Edition> = Vec::new();
    for lang in languages {
        let (content, mut found) = Content::inspect(assets, lang, &IDS);
        let made = content.and_then(|content| found.ok_or_record(Edition::new(content, site, original)));
        editions.extend(made.filter(|_| found.0.is_empty()));
        diagnostics.add(found);
    }
    (editions, diagnostics)
}

/// The problems of the catalogues of languages, which do not depend on the original language.
fn catalogues(assets: &Assets, languages: &[String]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for lang in languages {
        if let Some(Some(translation)) = diagnostics.ok_or_record(assets.translation(lang)) {
            diagnostics.add(translation.check(assets));
        }
    }
    diagnostics
}

/// Writes all pages as in `trunk serve`, with empty files instead of Trunk’s output, and returns their number.
fn pages(project: &Path, assets: &Assets, editions: &[Edition], folder: &Path) -> Result<usize, SiteError> {
    for file in ["index.html", "app.js", "app_bg.wasm"] {
        file_io::write(&folder.join(file), b"")?;
    }
    let trunk = Trunk::development(project, folder);
    let bundle = bundle::bundle(assets, &trunk, &editions[0])?;
    for edition in editions {
        write_pages(edition, &bundle)?;
    }
    Ok(tree::pages(folder)?.len())
}

/// Composes all images and returns their number. Fails if a text has letters that no font has.
fn images(assets: &Assets, editions: &[Edition]) -> Result<usize, Problems> {
    let renderer = ImageRenderer::open(assets)?;
    let (mut made, mut problems) = (0, Problems::default());
    for edition in editions {
        let (content, figures) = (&edition.content, &edition.figures);
        let drawn = figures.iter().filter_map(|figure| Some((figure, figure.export_layout.as_ref()?)));
        let images =
            drawn.map(|(figure, export_layout)| renderer.figure(edition.content_of(figure), figure, export_layout));
        let cards =
            content.sections.iter().chain(&content.appendix).map(|section| renderer.card(content, section, figures));
        for image in images.chain(cards) {
            made += usize::from(problems.ok_or_record(image).is_some());
        }
    }
    if problems.0.is_empty() { Ok(made) } else { Err(problems) }
}

/// A temporary folder outside the project, removed on drop.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Scratch, SiteError> {
        // Several checks may run in one process.
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("explainer-check-{}-{number}", std::process::id()));
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
