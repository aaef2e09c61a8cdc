//! The disclosure: why lengths differ. The outlines from the finest to the coarsest, each with its length.

use super::Border;
use super::outlines::{PART_ASPECT, outline_mark};
use crate::content::Diagnostic;
use crate::figures::explanation::{Explained, Explanation};
use crate::scene::{Layer, Scene, SharedPtr};

impl Border<'_> {
    /// The explanation. Lengths are in the unit of the article first.
    pub fn explanation(&self) -> Result<Explanation, Diagnostic> {
        let words = &self.words.explanation;
        let mut drawings = Vec::new();
        for (outline, name) in self.outlines.iter().zip(&words.outlines) {
            let layer = Layer { paths: vec![outline_mark(&outline.path)], ..Layer::default() };
            drawings.push(Explained {
                name: name.clone(),
                text: self.content.language.capitalised(&self.both(outline.row, 1, true)?),
                scene: SharedPtr::new(Scene { layers: vec![layer], ..Scene::default() }),
                aspect: PART_ASPECT,
            });
        }
        Ok(Explanation { title: words.title.clone(), texts: words.texts.clone(), drawings })
    }
}
