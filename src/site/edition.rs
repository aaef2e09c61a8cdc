//! The site in one language: the story, its figures, the folder that it is written to.
//!
//! English stands at the root, any other language in a folder of its name, with the same tree below.

use crate::content::{Content, Diagnostics};
use crate::figures::Figure;
use crate::page::{Files, PageProps, RenderTarget};
use crate::scene::{Scene, Shared};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// One language of the site.
#[derive(Clone)]
pub struct Edition {
    /// The story.
    pub content: Rc<Content>,
    /// Its figures.
    pub figures: Rc<Vec<Figure>>,
    /// The folder that holds its article.
    pub folder: PathBuf,
    /// From that folder to the root of the site: empty, or `../`.
    pub root: &'static str,
    locator: Shared<Scene>,
}

impl Edition {
    /// The editions of all languages; the first one stands at the root of the site.
    pub fn all(contents: Vec<Content>, site: &Path) -> Result<Vec<Edition>, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let editions =
            contents.into_iter().filter_map(|content| diagnostics.keep(Edition::of(content, site))).collect();
        if diagnostics.0.is_empty() { Ok(editions) } else { Err(diagnostics) }
    }

    /// The edition of a language.
    pub fn of(content: Content, site: &Path) -> Result<Edition, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let figures = diagnostics.keep(crate::figures::all(&content));
        let locator = diagnostics.keep(crate::figures::locator(&content));
        let (Some(figures), Some(locator)) = (figures, locator) else { return Err(diagnostics) };
        let first = content.folder_in_site().is_empty();
        let folder = if first { site.to_owned() } else { site.join(&content.language.code) };
        let root = if first { "" } else { "../" };
        Ok(Edition { content: Rc::new(content), figures: Rc::new(figures), folder, root, locator })
    }

    /// What a page of this language is made from.
    pub fn page(&self, files: Files, target: RenderTarget) -> PageProps {
        PageProps {
            content: self.content.clone(),
            figures: self.figures.clone(),
            locator: self.locator.clone(),
            files: Rc::new(files),
            target,
        }
    }
}
