//! The height of an English embed's frame if no script sizes it. Snippets of a figure print `Figure::embed_height`,
//! which has the factor of the language.

use crate::figures::{FIGURES, TALLEST};

/// The height of an English embed's frame in CSS px, by the name of the embed. The story and all unknown names have the
/// height [`TALLEST`]; the story scrolls.
pub fn height(name: &str) -> u32 {
    FIGURES.iter().find(|declaration| declaration.id == name).map_or(TALLEST, |declaration| declaration.embed_height)
}
