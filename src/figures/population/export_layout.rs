//! As a image: the drawing of a wide page, lower.

use super::Population;
use crate::figures::export_layout::{ExportLayout, Facet, Padding};
use crate::scene::Scene;

/// How far the last count moves down from what is said of the bracket over it, in px of the page: on the page, which
/// is higher, it stands clear of it.
const CLEAR: i32 = 8;

impl Population<'_> {
    /// The image.
    pub fn export_layout(&self, scene: &Scene) -> ExportLayout {
        let mut facet = Facet::whole(scene, Padding::new(20.0, 100.0, 28.0, 8.0));
        let last = self.shown(self.last(super::CENSUS));
        for label in facet.layers.iter_mut().flat_map(|layer| &mut layer.labels).filter(|label| *label.text == *last) {
            label.dy += CLEAR;
        }
        ExportLayout::under(1.25, 300.0, facet)
    }
}
