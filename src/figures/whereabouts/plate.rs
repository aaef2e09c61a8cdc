//! As a picture: the map fills the paper beside the words, and runs off its edges.

use super::{VIEW, Where};
use crate::figures::plate::{Frame, Keyed, Padding, Panel, Plate};
use crate::scene::Scene;

impl Where<'_> {
    /// The picture.
    pub fn plate(&self, scene: &Scene) -> Plate {
        let map = Panel::whole(scene, Padding::default()).framed(Frame::Filling(VIEW.aspect));
        Plate { beside: Some(34.0), keyed: Keyed::Nothing, caption: scene.text_blocks.clone(), ..Plate::under(1.3, 0.0, map) }
    }
}
