//! How a figure is set as a image of fixed size: which of its marks stand in which part of it. Build time only.
//!
//! An export layout holds the marks of the page's drawing. It must know neither fonts nor colours nor the size of the image:
//! `site` draws it.

use crate::chart::coord::Coord;
use crate::chart::path::moved_path;
use crate::scene::{Layer, Scene, TextBlock};

/// A figure as a image.
#[derive(Clone, Debug, Default)]
pub struct ExportLayout {
    /// How much larger than on the page everything is drawn.
    pub scale: f64,
    /// The part of the image's width that the question and the answer take, in percent, where the drawing stands
    /// beside them; none where it stands under them.
    pub beside: Option<f64>,
    /// The least height of the drawing, in px of the page: lower, its words would meet.
    pub least: f64,
    /// What its key explains.
    pub legend: LegendKind,
    /// Typeset words under the answer, where the drawing stands beside it.
    pub caption: Vec<TextBlock>,
    /// The drawing, in parts.
    pub facets: Vec<Facet>,
}

/// A part of a drawing.
#[derive(Clone, Debug, Default)]
pub struct Facet {
    /// From where to where it reaches along the drawing's room, in percent.
    pub across: (f64, f64),
    /// From where to where it reaches down the drawing's room, in percent.
    pub down: (f64, f64),
    /// The room around its frame, in px of the page.
    pub padding: Padding,
    /// What the frame is.
    pub aspect: Aspect,
    /// What is drawn, from the back to the front.
    pub layers: Vec<Layer>,
    /// What stands in front until a reader moves the figure.
    pub front: Vec<Layer>,
    /// Whether a line runs round it.
    pub bordered: bool,
    /// Typeset words in place of a drawing.
    pub text_blocks: Vec<TextBlock>,
}

/// What a key explains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LegendKind {
    /// All marks; a bar is a range.
    #[default]
    Ranges,
    /// All marks but bars, which are lengths from nought.
    Lengths,
    /// Nothing: the drawing says itself what its marks are.
    Nothing,
}

/// The room around a frame for axes and labels, in px of the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Padding {
    /// Above.
    pub top: f64,
    /// After it, in the direction of the language.
    pub end: f64,
    /// Below.
    pub bottom: f64,
    /// Before it, in the direction of the language.
    pub start: f64,
}

impl Padding {
    /// Above, after, below, before.
    pub const fn new(top: f64, end: f64, bottom: f64, start: f64) -> Padding {
        Padding { top, end, bottom, start }
    }
}

/// What a frame is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Aspect {
    /// As large as its room.
    #[default]
    Stretched,
    /// So many px of the page high.
    High(f64),
    /// So many times as wide as it is high, and as large as its room allows.
    Shaped(f64),
    /// The same, but as high as its room; what then goes beyond the room is cut off.
    Filling(f64),
}

impl ExportLayout {
    /// One drawing under the question and the answer.
    pub fn under(scale: f64, least: f64, facet: Facet) -> ExportLayout {
        ExportLayout { scale, least, facets: vec![facet], ..ExportLayout::default() }
    }
}

impl Facet {
    /// A scene as it is before anybody moves it, in the whole room.
    pub fn whole(scene: &Scene, padding: Padding) -> Facet {
        let option = scene.control.as_ref().map_or(0, |control| control.start);
        let shown = |layers: &[Layer]| layers.iter().filter(|layer| layer.options.hold(option)).cloned().collect();
        let point = scene.points.as_ref().and_then(|points| points.list.get(points.start?));
        Facet {
            across: (0.0, 100.0),
            down: (0.0, 100.0),
            padding,
            layers: shown(&scene.layers),
            front: point.map(|point| shown(&point.layers)).unwrap_or_default(),
            ..Facet::default()
        }
    }

    /// The same without what stands in front until a reader moves the figure.
    pub fn without_front(self) -> Facet {
        Facet { front: Vec::new(), ..self }
    }

    /// The same in a part of the room.
    pub fn at(self, across: (f64, f64), down: (f64, f64)) -> Facet {
        Facet { across, down, ..self }
    }

    /// The same with another frame.
    pub fn with_aspect(self, frame: Aspect) -> Facet {
        Facet { aspect: frame, ..self }
    }

    /// What of it stands between two heights, as a drawing of its own. Outlines are left out: they reach anywhere.
    pub fn slice(&self, from: Coord, to: Coord) -> Facet {
        let inside = |y: Coord| (from..=to).contains(&y);
        let moved = |y: &mut Coord| {
            *y = Coord((i64::from(y.0 - from.0) * i64::from(Coord::END.0) / i64::from((to.0 - from.0).max(1))) as i32);
        };
        let cut = |layer: &Layer| {
            let mut layer = Layer { paths: Vec::new(), ..layer.clone() };
            layer.rules.retain(|rule| inside(rule.from.1) && inside(rule.to.1));
            layer.bars.retain(|bar| inside(bar.y));
            layer.dots.retain(|dot| inside(dot.y));
            layer.labels.retain(|label| inside(label.y));
            for rule in &mut layer.rules {
                moved(&mut rule.from.1);
                moved(&mut rule.to.1);
            }
            layer.bars.iter_mut().for_each(|bar| moved(&mut bar.y));
            layer.dots.iter_mut().for_each(|dot| moved(&mut dot.y));
            layer.labels.iter_mut().for_each(|label| moved(&mut label.y));
            layer
        };
        Facet {
            layers: self.layers.iter().map(cut).collect(),
            front: self.front.iter().map(cut).collect(),
            ..self.clone()
        }
    }
}

/// Path data of one part of a frame, spread over a frame of its own.
pub fn spread(d: &str, from: f64, to: f64) -> String {
    moved_path(d, |x, y| ((x - from) * 100.0 / (to - from), y))
}
