//! A built figure: all data from which its part of the page, its embed and its downloads are written.

use super::FIGURES;
use super::declaration::TALLEST;
use super::explanation::Explanation;
use super::export_layout::ExportLayout;
use super::shortened::Shortened;
use super::table::Table;
use crate::browser::Controls;
use crate::content::language::Language;
use crate::content::translation::original::has_original;
use crate::plot::Frame;
use crate::scene::{Scene, SharedPtr, drawing};
use yew::prelude::*;

/// A built figure.
#[derive(Clone)]
pub struct Figure {
    /// The id of the figure and of its element on the page.
    pub id: &'static str,
    /// The question, which is its title.
    pub question: String,
    /// The answer, computed from the data, in one sentence.
    pub answer: String,
    /// The remarks under the drawing.
    pub remarks: Vec<String>,
    /// The scene.
    pub scene: SharedPtr<Scene>,
    /// The layout of its image. `None` if it is only typeset.
    pub export_layout: Option<ExportLayout>,
    /// The frame of its drawing. `None` if it is only typeset.
    pub frame: Option<Frame>,
    /// What narrow story pages have in a disclosure. `None` if they show all of it.
    pub shortened: Option<Shortened>,
    /// The explanation in a disclosure. `None` for most figures.
    pub explanation: Option<Explanation>,
    /// The numbers of the drawing as a table.
    pub table: Table,
    /// The ids of the editor's notes on it.
    pub notes: Vec<String>,
    /// The ids of the sources of its numbers.
    pub sources: Vec<String>,
    /// True if a translated edition shows it in the original language.
    pub is_original: bool,
}

impl Figure {
    /// A figure without an image, frame or notes. Its sources are those of its table.
    pub fn new(
        id: &'static str,
        [question, answer]: [String; 2],
        remarks: &[String],
        scene: Scene,
        table: Table,
    ) -> Figure {
        Figure {
            id,
            question,
            answer,
            remarks: remarks.to_vec(),
            scene: SharedPtr::new(scene),
            export_layout: None,
            frame: None,
            shortened: None,
            explanation: None,
            notes: Vec::new(),
            sources: table.sources(),
            table,
            is_original: false,
        }
    }

    /// The figure with the layout of its image.
    pub fn export_layout(self, export_layout: ExportLayout) -> Figure {
        Figure { export_layout: Some(export_layout), ..self }
    }

    /// The figure with a part of it in a disclosure on narrow story pages.
    pub fn shortened(self, shortened: Shortened) -> Figure {
        Figure { shortened: Some(shortened), ..self }
    }

    /// The figure with the frame of its drawing.
    pub fn frame(self, frame: Frame) -> Figure {
        Figure { frame: Some(frame), ..self }
    }

    /// The figure with an explanation.
    pub fn explanation(self, explanation: Explanation) -> Figure {
        Figure { explanation: Some(explanation), ..self }
    }

    /// The figure with editor's notes, by id.
    pub fn notes(self, notes: &[&str]) -> Figure {
        Figure { notes: notes.iter().map(|id| (*id).to_owned()).collect(), ..self }
    }

    /// The figure with further sources, by id, each once.
    pub fn with_sources<'s>(mut self, ids: impl IntoIterator<Item = &'s str>) -> Figure {
        for id in ids {
            if !self.sources.iter().any(|source| source == id) {
                self.sources.push(id.to_owned());
            }
        }
        self
    }

    /// The figure as an edition shows it: if a text of it is not translated, `original` in its place, so that no figure
    /// mixes two languages.
    pub fn or_original(self, original: Option<&Figure>) -> Figure {
        match original {
            Some(original) if self.has_original_text() => Figure { is_original: true, ..original.clone() },
            _ => self,
        }
    }

    /// The height of its embed's frame in a language, in CSS px. A figure that is shown in the original language has
    /// the height of the original edition.
    pub fn embed_height(&self, language: &Language) -> u32 {
        let declared = FIGURES.iter().find(|declaration| declaration.id == self.id);
        let english = declared.map_or(TALLEST, |declaration| declaration.embed_height);
        if self.is_original { english } else { (english * language.style.embed_height_percent).div_ceil(100) }
    }

    /// True if a text of it is in the original language.
    fn has_original_text(&self) -> bool {
        let scene = serde_json::to_string(&*self.scene).expect("a scene is plain data");
        let texts = [&self.question, &self.answer, &scene];
        let rows = self.table.rows.iter().flat_map(|row| row.cells.iter().chain(&row.note));
        let mut all = texts.into_iter().chain(&self.remarks).chain(&self.table.columns).chain(rows);
        let explained = self.explanation.iter().flat_map(|found| std::iter::once(&found.title).chain(&found.texts));
        all.any(|text| has_original(text)) || explained.into_iter().any(|text| has_original(text))
    }

    /// True if it has a drawing. Typeset figures have no image.
    pub fn is_drawn(&self) -> bool {
        !self.scene.layers.is_empty()
    }

    /// The root element of the drawing with its controls, for the program to mount.
    pub fn drawing(&self) -> Html {
        prerendered(&self.scene)
    }

    /// The root element of the drawing as a still.
    pub fn still_drawing(&self) -> Html {
        prerendered(&self.scene.still())
    }

    /// The data of the guess as JSON, if the figure has one.
    pub fn guess_json(&self) -> Option<String> {
        let guess = self.scene.guess.as_ref()?;
        Some(serde_json::to_string(guess).expect("a guess is plain data"))
    }
}

/// The root element of a scene, with all of its options, points and controls.
pub fn prerendered(scene: &Scene) -> Html {
    let interaction = SharedPtr::new(scene.interaction());
    drawing(scene, html! { <Controls {interaction} /> })
}
