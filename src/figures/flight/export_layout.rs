//! As a image: the lanes side by side, the highest of them as high as there is room.

use super::Flight;
use crate::figures::export_layout::{ExportLayout, Facet, Padding};
use crate::scene::Scene;

/// How wide the lanes are, in percent of the drawing's room, and the room between them.
const WIDTHS: [f64; 3] = [33.0, 36.0, 31.0];
const BETWEEN: f64 = 28.0;

impl Flight<'_> {
    /// The image.
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
