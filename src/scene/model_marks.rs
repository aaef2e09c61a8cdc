//! The marks of a layer.

use super::mark_style::MarkStyle;
use crate::chart::coord::Coord;
use yew::AttrValue;

/// A straight line.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Rule {
    /// The CSS classes, separated by spaces.
    pub class: AttrValue,
    /// The start, as `(x, y)`.
    pub from: (Coord, Coord),
    /// The end, as `(x, y)`.
    pub to: (Coord, Coord),
}

/// A line or area, as path data in percent of the frame.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Path {
    /// The CSS classes, separated by spaces.
    pub class: AttrValue,
    /// The path data, in percent of the frame.
    pub d: AttrValue,
}

/// A horizontal bar. The style sheet sets its thickness.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Bar {
    /// The style, with the classes of open ends.
    pub style: MarkStyle,
    /// The start.
    pub from: Coord,
    /// The end.
    pub to: Coord,
    /// The vertical coordinate.
    pub y: Coord,
}

/// A dot.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Dot {
    /// The horizontal coordinate.
    pub x: Coord,
    /// The vertical coordinate.
    pub y: Coord,
    /// The style.
    pub style: MarkStyle,
    /// True for a square, which marks the second of two subjects in one frame; else a circle.
    pub square: bool,
}

/// A text at a coordinate. Its size does not change with that of the frame.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Label {
    /// The horizontal coordinate.
    pub x: Coord,
    /// The vertical coordinate.
    pub y: Coord,
    /// The horizontal offset, in hundredths of an em of the text.
    pub dx: i32,
    /// The vertical offset, downwards, in hundredths of an em of the text.
    pub dy: i32,
    /// The CSS classes: tone, weight, anchor and the widths at which it is visible.
    pub class: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// A second part of the text, quiet, on the same line. Empty for none.
    pub rest: AttrValue,
}
