//! The image: the list of lengths, and beside it the outlines in two rows.

use super::Border;
use super::outlines::{Outline, PART_ASPECT, outline_mark};
use crate::figures::export_layout::{Aspect, ExportLayout, LegendKind, Padding, Panel};
use crate::plot::{Frame, Text, Tone, Weight};
use crate::scene::{Layer, Scene};

/// The width of the list, in percent of the drawing.
const LIST: f64 = 58.0;
/// The height of the texts above the outlines, in percent of the drawing.
const WORDS: f64 = 12.0;
/// The number of outlines in a row.
const ACROSS: usize = 2;

impl Border<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene, frame: &Frame) -> ExportLayout {
        let mut panels = vec![
            Panel::from_scene(scene, frame.widest().into()).with_extent((0.0, LIST), (0.0, 100.0)),
            self.heading(),
        ];
        let outlines = self.outlines.iter().zip(&self.words.explanation.outlines).enumerate();
        panels.extend(outlines.map(|(index, (outline, name))| panel(index, outline, name)));
        ExportLayout { scale: 1.15, min_height: 340.0, legend: LegendKind::Lengths, panels, ..ExportLayout::default() }
    }

    fn heading(&self) -> Panel {
        let lines = self.words.explanation.caption.iter().zip(0..);
        let labels =
            lines.map(|(text, line)| Text::new(text).dy(0.8125 + 1.0625 * f64::from(line)).tone(Tone::Quiet).label());
        let layer = Layer { labels: labels.collect(), ..Layer::default() };
        Panel { padding: Padding::new(0.0, 0.0, 0.0, 24.0), layers: vec![layer], ..Panel::default() }
            .with_extent((LIST, 100.0), (0.0, WORDS))
    }
}

/// An outline with its name above it.
fn panel(index: usize, outline: &Outline, name: &str) -> Panel {
    let (column, row) = (index % ACROSS, index / ACROSS);
    let width = (100.0 - LIST) / ACROSS as f64;
    let height = (100.0 - WORDS) / super::outlines::COUNT.div_ceil(ACROSS) as f64;
    let layer = Layer {
        paths: vec![outline_mark(&outline.path)],
        labels: vec![Text::new(name).dy(-0.25).weight(Weight::Strong).label()],
        ..Layer::default()
    };
    let (across, down) = (LIST + width * column as f64, WORDS + height * row as f64);
    Panel { padding: Padding::new(20.0, 8.0, 0.0, 24.0), layers: vec![layer], ..Panel::default() }
        .with_aspect(Aspect::Contain(PART_ASPECT))
        .with_extent((across, across + width), (down, down + height))
}
