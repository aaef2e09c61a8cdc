//! Drawings for languages that run from right to left: time and values run that way too. Build time only.
//!
//! Words need no mirroring: a label's start is already at its right there.

use crate::chart::number;
use crate::chart::place::Place;
use crate::scene::{Layer, Scene};

/// The same scene from right to left.
pub fn mirrored(mut scene: Scene) -> Scene {
    scene.mirrored = true;
    scene.layers.iter_mut().for_each(layer);
    for stop in scene.stops.iter_mut().flat_map(|stops| &mut stops.list) {
        place(&mut stop.x);
        stop.layers.iter_mut().for_each(layer);
    }
    scene
}

fn layer(layer: &mut Layer) {
    for rule in &mut layer.rules {
        place(&mut rule.from.0);
        place(&mut rule.to.0);
    }
    for outline in &mut layer.outlines {
        outline.d = path(&outline.d).into();
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

/// Path data as `chart::path` writes it: `M` and `L`, each with `x,y` in percent, and `Z`.
fn path(data: &str) -> String {
    let mut mirrored = String::new();
    for step in data.split_inclusive(|letter: char| letter.is_ascii_alphabetic()) {
        // A step is the coordinates after one command, and the next command.
        let (coordinates, command) = match step.char_indices().last() {
            Some((at, letter)) if letter.is_ascii_alphabetic() => step.split_at(at),
            _ => (step, ""),
        };
        match coordinates.split_once(',').and_then(|(x, y)| Some((x.parse::<f64>().ok()?, y))) {
            Some((x, y)) => mirrored.push_str(&format!("{},{y}", number::percent(100.0 - x))),
            None => mirrored.push_str(coordinates),
        }
        mirrored.push_str(command);
    }
    mirrored
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_keeps_its_steps_and_its_heights() {
        assert_eq!(super::path("M0,10L25.5,20M75,5L100,0Z"), "M100,10L74.5,20M25,5L0,0Z");
        assert_eq!(super::path(""), "");
    }
}
