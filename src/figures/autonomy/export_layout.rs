//! The image: the bar, and under it the two seats side by side.

use super::Autonomy;
use super::seats::SEATS;
use crate::figures::export_layout::{Aspect, ExportLayout, LegendKind, Padding, Panel};
use crate::plot::Frame;
use crate::scene::Scene;

/// The space between a seat's texts and its border, in px of the page.
const INSIDE: f64 = 16.0;

impl Autonomy<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene, frame: &Frame) -> ExportLayout {
        let (names, height) = (Padding::from(frame.widest()), frame.widest_inside() * 16.0);
        let bar = Panel::from_scene(scene, names).with_aspect(Aspect::Height(height));
        let width = 100.0 / SEATS.len() as f64;
        let parts = scene.text_blocks.len() / SEATS.len();
        let seats = scene.text_blocks.chunks(parts.max(1)).enumerate().map(|(index, text_blocks)| Panel {
            across: (width * index as f64, width * (index + 1) as f64),
            down: (0.0, 100.0),
            padding: Padding::new(
                names.top + height + INSIDE / 2.0,
                INSIDE + if index == 0 { INSIDE / 2.0 } else { 0.0 },
                INSIDE / 2.0,
                INSIDE + if index == 0 { 0.0 } else { INSIDE / 2.0 },
            ),
            bordered: true,
            text_blocks: text_blocks.to_vec(),
            ..Panel::default()
        });
        ExportLayout {
            scale: 1.1,
            min_height: 350.0,
            legend: LegendKind::Nothing,
            panels: std::iter::once(bar).chain(seats).collect(),
            ..ExportLayout::default()
        }
    }
}
