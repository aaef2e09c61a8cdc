//! The site in one language: the story, its figures, the folder that it is written to.
//!
//! English stands at the root, any other language in a folder of its name, with the same tree below.

use crate::content::{Content, Fault, Faults};
use crate::figures::Described;
use crate::page::{Files, PageProps, Place};
use crate::scene::{Scene, Shared};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// One language of the site.
#[derive(Clone)]
pub struct Edition {
    /// The story.
    pub content: Rc<Content>,
    /// Its figures.
    pub figures: Rc<Vec<Described>>,
    /// The folder that holds its article.
    pub folder: PathBuf,
    /// From that folder to the root of the site: empty, or `../`.
    pub root: &'static str,
    locator: Shared<Scene>,
}

impl Edition {
    /// The editions of all languages; the first one stands at the root of the site.
    pub fn all(contents: Vec<Content>, site: &Path) -> Result<Vec<Edition>, Faults> {
        contents.into_iter().enumerate().map(|(index, content)| Edition::of(content, site, index == 0)).collect()
    }

    fn of(content: Content, site: &Path, first: bool) -> Result<Edition, Faults> {
        let figures = crate::figures::all(&content)?;
        let locator = crate::figures::locator(&content).map_err(|fault: Fault| Faults(vec![fault]))?;
        let folder = if first { site.to_owned() } else { site.join(&content.language.code) };
        let root = if first { "" } else { "../" };
        Ok(Edition { content: Rc::new(content), figures: Rc::new(figures), folder, root, locator })
    }

    /// What a page of this language is made from.
    pub fn page(&self, files: Files, place: Place) -> PageProps {
        PageProps {
            content: self.content.clone(),
            figures: self.figures.clone(),
            locator: self.locator.clone(),
            files: Rc::new(files),
            place,
        }
    }
}
