//! The marks of a layer. A scene has many, so each is serialized as an array without field names.

use super::mark_style::MarkStyle;
use super::model::is_empty;
use crate::chart::coord::Coord;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// A straight line: `[class, x1, y1, x2, y2]`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "RuleRow", into = "RuleRow")]
pub struct Rule {
    /// The class.
    pub class: AttrValue,
    /// The start, as `(x, y)`.
    pub from: (Coord, Coord),
    /// The end, as `(x, y)`.
    pub to: (Coord, Coord),
}

/// A line or area, as path data in percent of the frame: `[class, d]`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "PathRow", into = "PathRow")]
pub struct Path {
    /// The class.
    pub class: AttrValue,
    /// The path data, in percent of the frame.
    pub d: AttrValue,
}

/// A horizontal bar: `[class, from, to, y]`. The style sheet sets its thickness.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "BarRow", into = "BarRow")]
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

/// A dot: `[style, x, y, square]`. `square` is 0 or 1.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "DotRow", into = "DotRow")]
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

/// A text at a coordinate, in its real size: `[class, x, y, dx, dy, text, rest]`. `rest` is optional.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "LabelRow", into = "LabelRow")]
pub struct Label {
    /// The horizontal coordinate.
    pub x: Coord,
    /// The vertical coordinate.
    pub y: Coord,
    /// The horizontal offset, in hundredths of an em of the text.
    pub dx: i32,
    /// The vertical offset, downwards, in hundredths of an em of the text.
    pub dy: i32,
    /// The class: anchor, least width and attribution.
    pub class: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// A second part of the text, quiet, on the same line. Empty for none.
    pub rest: AttrValue,
}

type RuleRow = (AttrValue, Coord, Coord, Coord, Coord);
type PathRow = (AttrValue, AttrValue);
type BarRow = (MarkStyle, Coord, Coord, Coord);
type DotRow = (MarkStyle, Coord, Coord, u8);

#[derive(Serialize, Deserialize)]
struct LabelRow(
    AttrValue,
    Coord,
    Coord,
    i32,
    i32,
    AttrValue,
    #[serde(default, skip_serializing_if = "is_empty")] AttrValue,
);

impl From<RuleRow> for Rule {
    fn from((class, x1, y1, x2, y2): RuleRow) -> Rule {
        Rule { class, from: (x1, y1), to: (x2, y2) }
    }
}

impl From<Rule> for RuleRow {
    fn from(Rule { class, from, to }: Rule) -> RuleRow {
        (class, from.0, from.1, to.0, to.1)
    }
}

impl From<PathRow> for Path {
    fn from((class, d): PathRow) -> Path {
        Path { class, d }
    }
}

impl From<Path> for PathRow {
    fn from(Path { class, d }: Path) -> PathRow {
        (class, d)
    }
}

impl From<BarRow> for Bar {
    fn from((style, from, to, y): BarRow) -> Bar {
        Bar { style, from, to, y }
    }
}

impl From<Bar> for BarRow {
    fn from(Bar { style, from, to, y }: Bar) -> BarRow {
        (style, from, to, y)
    }
}

impl From<DotRow> for Dot {
    fn from((style, x, y, square): DotRow) -> Dot {
        Dot { x, y, style, square: square == 1 }
    }
}

impl From<Dot> for DotRow {
    fn from(Dot { x, y, style, square }: Dot) -> DotRow {
        (style, x, y, square.into())
    }
}

impl From<LabelRow> for Label {
    fn from(LabelRow(class, x, y, dx, dy, text, rest): LabelRow) -> Label {
        Label { x, y, dx, dy, class, text, rest }
    }
}

impl From<Label> for LabelRow {
    fn from(Label { x, y, dx, dy, class, text, rest }: Label) -> LabelRow {
        LabelRow(class, x, y, dx, dy, text, rest)
    }
}
