//! The image: the list of lengths, and beside it the shapes in two rows, larger than on the page.

use super::Border;
use crate::figures::export_layout::{Aspect, ExportLayout, Facet, LegendKind, Padding, spread};
use crate::plot::{Text, Tone, Weight};
use crate::scene::{Layer, Path, Scene};

/// The width of the list, in percent of the drawing.
const LIST: f64 = 58.0;
/// The height of the texts above the shapes, in percent of the drawing.
const WORDS: f64 = 12.0;
/// The number of shapes in a row.
const ACROSS: usize = 2;

impl Border<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene) -> ExportLayout {
        let mut list = Facet::whole(scene, Padding::new(0.0, 0.0, 26.0, 0.0)).at((0.0, LIST), (0.0, 100.0));
        // The shapes have their own facets here, so remove their layer, which is the last.
        list.layers.pop();
        let mut facets = vec![list, self.heading()];
        facets.extend(self.shapes.iter().enumerate().map(|(index, (_, d, _))| self.shape(index, d)));
        ExportLayout { scale: 1.15, least: 340.0, legend: LegendKind::Lengths, facets, ..ExportLayout::default() }
    }

    fn heading(&self) -> Facet {
        let labels = self
            .words
            .shapes_title_narrow
            .iter()
            .zip(0..)
            .map(|(text, line)| Text::new(text).dy(0.8125 + 1.0625 * f64::from(line)).tone(Tone::Quiet).label());
        let layer = Layer { labels: labels.collect(), ..Layer::default() };
        Facet { padding: Padding::new(0.0, 0.0, 0.0, 24.0), layers: vec![layer], ..Facet::default() }
            .at((LIST, 100.0), (0.0, WORDS))
    }

    /// A shape with its name above it.
    fn shape(&self, index: usize, d: &str) -> Facet {
        let (column, row) = (index % ACROSS, index / ACROSS);
        let width = (100.0 - LIST) / ACROSS as f64;
        let height = (100.0 - WORDS) / self.shapes.iter().count().div_ceil(ACROSS) as f64;
        let (from, to) = super::shapes::part(index);
        let name = self.words.shapes.get(index).map_or("", String::as_str);
        let layer = Layer {
            paths: vec![Path { class: "border__shape".into(), d: spread(d, from, to).into() }],
            labels: vec![Text::new(name).dy(-0.25).weight(Weight::Strong).label()],
            ..Layer::default()
        };
        let (across, down) = (LIST + width * column as f64, WORDS + height * row as f64);
        Facet { padding: Padding::new(20.0, 8.0, 0.0, 24.0), layers: vec![layer], ..Facet::default() }
            .with_aspect(Aspect::Shaped(super::shapes::PART_ASPECT))
            .at((across, across + width), (down, down + height))
    }
}
