//! The image: the map fills the space beside the texts, up to the edges.

use super::{VIEW, Where};
use crate::figures::export_layout::{Aspect, ExportLayout, LegendKind, Padding, Panel};
use crate::scene::Scene;

impl Where<'_> {
    /// The layout of the image.
    pub fn export_layout(&self, scene: &Scene) -> ExportLayout {
        let map = Panel::from_scene(scene, Padding::default()).with_aspect(Aspect::Cover(VIEW.aspect));
        ExportLayout {
            beside: Some(34.0),
            legend: LegendKind::Nothing,
            caption: scene.text_blocks.clone(),
            ..ExportLayout::single_panel(1.3, 0.0, map)
        }
    }
}
