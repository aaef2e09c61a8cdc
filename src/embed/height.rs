//! The height of an embed's frame if no script sizes it. Snippets print it.

use crate::content::language::Language;
use crate::figures::{FIGURES, Figure, TALLEST};

/// The height of an English embed's frame in CSS px, by the name of the embed. The story, like any unknown name, has
/// the tallest; it scrolls.
pub fn height(name: &str) -> u32 {
    FIGURES.iter().find(|declaration| declaration.id == name).map_or(TALLEST, |declaration| declaration.embed_height)
}

/// The height of the frame of a figure's embed in a language, in CSS px. A figure whose text is still in English needs
/// no more room than there.
pub fn height_in(language: &Language, figure: &Figure) -> u32 {
    let english = height(figure.id);
    if figure.is_original { english } else { (english * language.style.embed_height).div_ceil(100) }
}
