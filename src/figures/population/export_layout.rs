//! The image: the drawing of a wide page with less height.

use super::Population;
use crate::figures::export_layout::{ExportLayout, Panel};
use crate::plot::Frame;
use crate::scene::Scene;

/// The downward offset of the last count from the label of the bracket above it, in hundredths of an em. On the page,
/// where the drawing is taller, they do not overlap.
const CLEAR: i32 = 62;

impl Population<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene, frame: &Frame) -> ExportLayout {
        let mut panel = Panel::from_scene(scene, frame.widest().into());
        let last = self.formatted(self.last(super::CENSUS));
        for label in panel.layers.iter_mut().flat_map(|layer| &mut layer.labels).filter(|label| *label.text == *last) {
            label.dy += CLEAR;
        }
        ExportLayout::single_panel(1.25, 300.0, panel)
    }
}
