//! The layout of a figure as an image of fixed size: its facets with their marks.
//!
//! An export layout reuses the marks of the page's drawing. Must not depend on fonts, colours or the size of the image:
//! `site::export` renders it.

use crate::chart::coord::Coord;
use crate::chart::path::moved_path;
use crate::plot::Margins;
use crate::scene::{Layer, Rule, Scene, TextBlock};

/// The layout of an image.
#[derive(Clone, Debug, Default)]
pub struct ExportLayout {
    /// The magnification relative to the page.
    pub scale: f64,
    /// The width of question and answer in percent of the image, if the drawing is beside them. `None` if it is under
    /// them.
    pub beside: Option<f64>,
    /// The least height of the drawing, in px of the page. If an image has less space, the drawing is scaled down,
    /// since labels would overlap.
    pub least: f64,
    /// The kind of legend.
    pub legend: LegendKind,
    /// Typeset texts under the answer, if the drawing is beside it.
    pub caption: Vec<TextBlock>,
    /// The facets of the drawing.
    pub facets: Vec<Facet>,
}

/// A facet: a part of a drawing with its own frame.
#[derive(Clone, Debug, Default)]
pub struct Facet {
    /// The horizontal extent, in percent of the drawing.
    pub across: (f64, f64),
    /// The vertical extent, in percent of the drawing.
    pub down: (f64, f64),
    /// The padding around its frame, in px of the page.
    pub padding: Padding,
    /// The size of the frame.
    pub aspect: Aspect,
    /// The layers, from back to front.
    pub layers: Vec<Layer>,
    /// The layers of the initial point, in front of all others.
    pub front: Vec<Layer>,
    /// True if it has a border.
    pub bordered: bool,
    /// Typeset texts instead of a drawing.
    pub text_blocks: Vec<TextBlock>,
}

/// The contents of a legend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LegendKind {
    /// All marks; bars are ranges.
    #[default]
    Ranges,
    /// All marks except bars, which are lengths from zero.
    Lengths,
    /// No legend: the drawing labels its marks itself.
    Nothing,
}

/// The padding around a frame for axes and labels, in px of the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Padding {
    /// Above.
    pub top: f64,
    /// At the end, in the direction of the language.
    pub end: f64,
    /// Below.
    pub bottom: f64,
    /// At the start, in the direction of the language.
    pub start: f64,
}

impl Padding {
    /// The padding at the top, end, bottom and start.
    pub const fn new(top: f64, end: f64, bottom: f64, start: f64) -> Padding {
        Padding { top, end, bottom, start }
    }
}

impl From<Margins> for Padding {
    fn from(margins: Margins) -> Padding {
        let px = |em: f64| em * 16.0;
        Padding::new(px(margins.top), px(margins.end), px(margins.bottom), px(margins.start))
    }
}

/// The size of a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Aspect {
    /// The available space.
    #[default]
    Stretched,
    /// A height in px of the page.
    High(f64),
    /// An aspect ratio, width to height, as large as the available space permits.
    Shaped(f64),
    /// An aspect ratio at the full height; parts outside the available space are cut off.
    Filling(f64),
}

impl ExportLayout {
    /// One facet under the question and the answer.
    pub fn under(scale: f64, least: f64, facet: Facet) -> ExportLayout {
        ExportLayout { scale, least, facets: vec![facet], ..ExportLayout::default() }
    }
}

impl Facet {
    /// A scene in its initial state, in the whole drawing.
    pub fn whole(scene: &Scene, padding: Padding) -> Facet {
        // A scene without a segmented control has one option, and one without points has nothing in front.
        let option = scene.control.as_ref().map_or(0, |control| control.start);
        let shown = |layers: &[Layer]| layers.iter().filter(|layer| layer.options.hold(option)).cloned().collect();
        let point = scene.points.as_ref().and_then(|points| points.list.get(points.start?));
        Facet {
            across: (0.0, 100.0),
            down: (0.0, 100.0),
            padding,
            layers: shown(&scene.layers),
            // Empty if the scene has no initial point.
            front: point.map(|point| shown(&point.layers)).unwrap_or_default(),
            ..Facet::default()
        }
    }

    /// The facet without the layers of the initial point.
    pub(crate) fn without_front(self) -> Facet {
        Facet { front: Vec::new(), ..self }
    }

    /// The facet with another extent.
    pub fn at(self, across: (f64, f64), down: (f64, f64)) -> Facet {
        Facet { across, down, ..self }
    }

    /// The facet with another size of its frame.
    pub(crate) fn with_aspect(self, aspect: Aspect) -> Facet {
        Facet { aspect, ..self }
    }

    /// The marks between two heights as a separate facet. Paths that are only partly between them are left out.
    pub fn slice(&self, from: Coord, to: Coord) -> Facet {
        let upright = |rule: &Rule| rule.from.0 == rule.to.0 && rule.from.1 < rule.to.1;
        let inside = |y: Coord| (from..=to).contains(&y);
        let moved = |y: &mut Coord| {
            *y = Coord((i64::from(y.0 - from.0) * i64::from(Coord::END.0) / i64::from((to.0 - from.0).max(1))) as i32);
        };
        let cut = |layer: &Layer| {
            let mut layer = layer.clone();
            layer.paths.retain(|path| is_between(&path.d, from.percent(), to.percent()));
            for path in &mut layer.paths {
                let stretch = 100.0 / (to.percent() - from.percent());
                path.d = moved_path(&path.d, |x, y| (x, (y - from.percent()) * stretch)).into();
            }
            // An upright rule that crosses the part is cut at its edges.
            layer.rules.retain(|rule| (rule.from.1 <= to && rule.to.1 >= from) && (upright(rule) || inside(rule.to.1)));
            for rule in layer.rules.iter_mut().filter(|rule| upright(rule)) {
                (rule.from.1, rule.to.1) = (rule.from.1.max(from), rule.to.1.min(to));
            }
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

/// True if all vertices of a path are between two heights in percent.
fn is_between(d: &str, from: f64, to: f64) -> bool {
    let inside = std::cell::Cell::new(true);
    moved_path(d, |x, y| {
        inside.set(inside.get() && (from..=to).contains(&y));
        (x, y)
    });
    inside.get()
}
