//! The image: the lanes side by side. The tallest lane uses the full height.

use super::Flight;
use crate::figures::export_layout::{ExportLayout, Facet, Padding};
use crate::scene::Scene;

/// The widths of the lanes and the space between them, in percent of the drawing.
const WIDTHS: [f64; 3] = [33.0, 36.0, 31.0];
const BETWEEN: f64 = 28.0;

impl Flight<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene) -> ExportLayout {
        let whole = Facet::whole(scene, Padding::default());
        let height = |lane: &super::lanes::Lane| lane.bottom - lane.top;
        let highest = self.lanes.lanes.iter().map(height).fold(0.0, f64::max);
        let mut start = 0.0;
        let facets = self.lanes.lanes.iter().zip(WIDTHS).enumerate().map(|(index, (lane, width))| {
            let across = (start, start + width);
            start += width;
            let end = if index + 1 == WIDTHS.len() { 0.0 } else { BETWEEN };
            let slice = whole.slice(self.lanes.down(lane.top), self.lanes.down(lane.bottom));
            Facet { padding: Padding::new(0.0, end, 0.0, 0.0), ..slice }
                .at(across, (0.0, height(lane) / highest * 100.0))
        });
        ExportLayout { scale: 1.0, least: 385.0, facets: facets.collect(), ..ExportLayout::default() }
    }
}
