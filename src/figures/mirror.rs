//! Drawings for languages that run from right to left: time and values run that way too. Build time only.
//!
//! Words need no mirroring: a label's start is already at its right there.

use super::plate::Plate;
use crate::chart::path::moved_path;
use crate::chart::place::Place;
use crate::scene::{Layer, Scene};

/// The same scene from right to left.
pub fn mirrored(mut scene: Scene) -> Scene {
    scene.mirrored = true;
    scene.layers.iter_mut().for_each(layer);
    if let Some(sketch) = &mut scene.sketch {
        place(&mut sketch.from.0);
        sketch.points.iter_mut().for_each(|point| place(&mut point.x));
    }
    for stop in scene.stops.iter_mut().flat_map(|stops| &mut stops.list) {
        place(&mut stop.x);
        stop.layers.iter_mut().for_each(layer);
    }
    scene
}

/// The same picture from right to left. Its parts stand by the direction of the language already.
pub fn mirrored_plate(mut plate: Plate) -> Plate {
    for panel in &mut plate.panels {
        panel.layers.iter_mut().chain(&mut panel.front).for_each(layer);
    }
    plate
}

fn layer(layer: &mut Layer) {
    for rule in &mut layer.rules {
        place(&mut rule.from.0);
        place(&mut rule.to.0);
    }
    for outline in &mut layer.outlines {
        outline.d = moved_path(&outline.d, |x, y| (100.0 - x, y)).into();
    }
    for bar in &mut layer.bars {
        place(&mut bar.from);
        place(&mut bar.to);
        std::mem::swap(&mut bar.from, &mut bar.to);
    }
    for dot in &mut layer.dots {
        place(&mut dot.x);
    }
    for label in &mut layer.labels {
        place(&mut label.x);
        label.dx = -label.dx;
    }
}

fn place(place: &mut Place) {
    *place = Place(Place::END.0 - place.0);
}
