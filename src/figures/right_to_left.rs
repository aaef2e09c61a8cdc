//! Mirrors drawings for right-to-left languages, so that time and values also run from right to left.
//!
//! Text anchors need no mirroring, because the start of a label is already on the right.

use super::export_layout::ExportLayout;
use crate::chart::coord::Coord;
use crate::chart::path::moved_path;
use crate::scene::{Layer, Scene};

/// A scene, mirrored.
pub fn mirrored(mut scene: Scene) -> Scene {
    scene.mirrored = true;
    scene.layers.iter_mut().for_each(layer);
    if let Some(guess) = &mut scene.guess {
        coord(&mut guess.from.0);
        guess.handles.iter_mut().for_each(|point| coord(&mut point.x));
    }
    for point in scene.points.iter_mut().flat_map(|points| &mut points.list) {
        coord(&mut point.x);
        point.layers.iter_mut().for_each(layer);
    }
    scene
}

/// An export layout, mirrored. Its panels are placed in the direction of the language already.
pub fn mirrored_layout(mut export_layout: ExportLayout) -> ExportLayout {
    for panel in &mut export_layout.panels {
        panel.layers.iter_mut().chain(&mut panel.front).for_each(layer);
    }
    export_layout
}

fn layer(layer: &mut Layer) {
    for rule in &mut layer.rules {
        coord(&mut rule.from.0);
        coord(&mut rule.to.0);
    }
    for path in &mut layer.paths {
        path.d = moved_path(&path.d, |x, y| (100.0 - x, y)).into();
    }
    for bar in &mut layer.bars {
        coord(&mut bar.from);
        coord(&mut bar.to);
        std::mem::swap(&mut bar.from, &mut bar.to);
    }
    for dot in &mut layer.dots {
        coord(&mut dot.x);
    }
    for label in &mut layer.labels {
        coord(&mut label.x);
        label.dx = -label.dx;
    }
}

fn coord(coord: &mut Coord) {
    *coord = Coord(Coord::END.0 - coord.0);
}
