//! Text layout: line breaking and columns.

use super::fonts::Fonts;
use super::style::{Computed, Node};
use super::svg_writer::{At, PhysicalAnchor, SvgWriter, face};
use crate::scene::TextBlock;

/// A column of text.
#[derive(Clone, Copy, Debug)]
pub struct TextColumn {
    /// The left edge, in px of the image.
    pub x: f64,
    /// The width, in px of the image.
    pub width: f64,
    /// True if lines begin at the right edge.
    pub rtl: bool,
}

impl TextColumn {
    /// The position and anchor of the start of a line.
    pub fn start(&self) -> (f64, PhysicalAnchor) {
        if self.rtl { (self.x + self.width, PhysicalAnchor::Right) } else { (self.x, PhysicalAnchor::Left) }
    }
}

/// The line height of a style, in px of the page.
pub fn line_height(style: &Computed) -> f64 {
    let size = style.px("font-size").unwrap_or(13.0);
    let line_height = style.text("line-height");
    match line_height.strip_suffix("px") {
        Some(px) => px.parse().unwrap_or(size),
        None => line_height.parse::<f64>().unwrap_or(1.4) * size,
    }
}

/// Text broken into lines of at most `width` px.
pub fn broken(fonts: &Fonts, words: &str, style: &Computed, scale: f64, width: f64) -> Vec<String> {
    fonts.lines(words, face(style), style.px("font-size").unwrap_or(13.0) * scale, width)
}

/// Sets text into a column from `top` down and returns its lower edge.
pub fn set(writer: &mut SvgWriter, words: &str, style: &Computed, column: TextColumn, top: f64) -> f64 {
    let (x, anchor) = column.start();
    let (size, line_height) = (style.px("font-size").unwrap_or(13.0) * writer.scale, line_height(style) * writer.scale);
    let mut y = top;
    for line in broken(writer.fonts, words, style, writer.scale, column.width) {
        // Centres the letters in the line.
        writer.words(At { x, y: y + line_height / 2.0 + size * 0.35 }, anchor, &line, style);
        y += line_height;
    }
    y
}

/// Sets text blocks with their titles into a column from `top` down and returns their lower edge.
pub fn set_text_blocks(
    writer: &mut SvgWriter,
    text_blocks: &[TextBlock],
    within: &Node,
    column: TextColumn,
    top: f64,
) -> f64 {
    const GAP: f64 = 6.0;
    let list = within.inner("div", "text-blocks");
    let mut y = top;
    for text in text_blocks {
        let class = format!("text-blocks__item {}", text.class);
        let item = list.inner("div", &class);
        // Inherited values first, then the element’s own.
        let style = |writer: &SvgWriter, class: &str| {
            let own = writer.style(&item.inner("p", class));
            writer.style(&list).overridden_by(&writer.style(&item)).overridden_by(&own).coloured()
        };
        let (title, words) = (style(writer, "text-blocks__title"), style(writer, "text-blocks__words"));
        y = set(writer, &text.title, &title, column, y);
        y = set(writer, &text.text, &words, column, y) + GAP * writer.scale;
    }
    y - GAP * writer.scale
}
