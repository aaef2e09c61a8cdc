//! Converts the offsets of labels from px, in which figures set them, to em of the label's own text.

use crate::scene::{Label, Layer, Scene};

/// The font sizes of labels at the default font size, in px: `.label` and `.label--large` in `plot.css`.
const SIZE: i32 = 13;
const LARGE: i32 = 16;

/// A scene with all offsets of labels in hundredths of an em.
pub fn offsets_in_em(mut scene: Scene) -> Scene {
    let points = scene.points.iter_mut().flat_map(|points| &mut points.list);
    let layers = scene.layers.iter_mut().chain(points.flat_map(|point| &mut point.layers));
    layers.flat_map(|layer: &mut Layer| &mut layer.labels).for_each(convert);
    scene
}

fn convert(label: &mut Label) {
    let size = if label.class.split(' ').any(|class| class == "label--large") { LARGE } else { SIZE };
    for offset in [&mut label.dx, &mut label.dy] {
        *offset = (*offset * 200 + offset.signum() * size) / (2 * size);
    }
}
