//! The layout of a figure as an image of fixed size: its panels with their marks.
//!
//! An export layout reuses the marks of the page's drawing. Must not depend on fonts, colours or the size of the image:
//! `site::export` renders it.

use crate::plot::Margins;
use crate::scene::{Layer, Scene, TextBlock};

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
    pub min_height: f64,
    /// The kind of legend.
    pub legend: LegendKind,
    /// Typeset texts under the answer, if the drawing is beside it.
    pub caption: Vec<TextBlock>,
    /// The panels of the drawing.
    pub panels: Vec<Panel>,
}

/// A panel: a part of a drawing with its own frame.
#[derive(Clone, Debug, Default)]
pub struct Panel {
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
    Fill,
    /// A height in px of the page.
    Height(f64),
    /// An aspect ratio, width to height, as large as the available space permits.
    Contain(f64),
    /// An aspect ratio at the full height; parts outside the available space are cut off.
    Cover(f64),
}

impl ExportLayout {
    /// One panel under the question and the answer.
    pub fn single_panel(scale: f64, min_height: f64, panel: Panel) -> ExportLayout {
        ExportLayout { scale, min_height, panels: vec![panel], ..ExportLayout::default() }
    }
}

impl Panel {
    /// A scene in its initial state, in the whole drawing.
    pub fn from_scene(scene: &Scene, padding: Padding) -> Panel {
        // A scene without a segmented control has one option, and one without points has nothing in front.
        let option = scene.control.as_ref().map_or(0, |control| control.start);
        let shown = |layers: &[Layer]| layers.iter().filter(|layer| layer.options.contains(option)).cloned().collect();
        let point = scene.points.as_ref().and_then(|points| points.list.get(points.start?));
        Panel {
            across: (0.0, 100.0),
            down: (0.0, 100.0),
            padding,
            layers: shown(&scene.layers),
            // Empty if the scene has no initial point.
            front: point.map(|point| shown(&point.layers)).unwrap_or_default(),
            ..Panel::default()
        }
    }

    /// The panel without the layers of the initial point.
    pub(crate) fn without_front(self) -> Panel {
        Panel { front: Vec::new(), ..self }
    }

    /// The panel with another extent.
    pub fn with_extent(self, across: (f64, f64), down: (f64, f64)) -> Panel {
        Panel { across, down, ..self }
    }

    /// The panel with another size of its frame.
    pub(crate) fn with_aspect(self, aspect: Aspect) -> Panel {
        Panel { aspect, ..self }
    }
}
