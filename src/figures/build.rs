//! Builds all figures of an edition.

use super::FIGURES;
use super::declaration::DrawingDirection;
use super::figure::Figure;
use super::right_to_left::{mirrored, mirrored_layout};
use super::unfilled_placeholders;
use crate::content::language::Direction;
use crate::content::{Content, Diagnostics};
use crate::scene::{Scene, SharedPtr};

/// Builds all figures, in the order of the story. Checks their placeholders, and mirrors drawings for right-to-left
/// languages.
pub fn all(content: &Content) -> Result<Vec<Figure>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut figures = Vec::new();
    for declaration in FIGURES {
        let Some(mut figure) = diagnostics.ok_or_record((declaration.build)(content)) else { continue };
        diagnostics.ok_or_record(unfilled_placeholders::check(content, &figure));
        figure.scene = SharedPtr::new(Scene { names: content.settings.people.clone(), ..(*figure.scene).clone() });
        if figure.scene.points.is_some() {
            let hint_touch = content.ui.hint_touch.clone().into();
            figure.scene = SharedPtr::new(Scene { hint_touch, ..(*figure.scene).clone() });
        }
        let mirrored_here = declaration.direction == DrawingDirection::Mirrored;
        if content.language.dir == Direction::Rtl && !mirrored_here {
            figure.scene = SharedPtr::new(Scene { rtl_words: true, ..(*figure.scene).clone() });
        }
        if content.language.dir == Direction::Rtl && mirrored_here {
            figure.scene = SharedPtr::new(mirrored((*figure.scene).clone()));
            figure.export_layout = figure.export_layout.take().map(mirrored_layout);
        }
        figures.push(figure);
    }
    if diagnostics.0.is_empty() { Ok(figures) } else { Err(diagnostics) }
}
