//! SVG path data from coordinates.
//!
//! Must not depend on values: scales convert them to coordinates.

use super::number::percent;

/// A line through vertices, with gaps: `M0,10L50,20M75,5L100,0`.
///
/// `None` is a gap, after which a new subpath begins. A single vertex between two gaps is no line, so it is left out;
/// draw it as a dot. Coordinates have at most two decimals.
pub fn line_path(vertices: &[Option<(f64, f64)>]) -> String {
    let mut path = String::new();
    for run in vertices.split(Option::is_none).filter(|run| run.len() > 1) {
        push_subpath(&mut path, run.iter().flatten().copied());
    }
    path
}

/// A closed subpath for each ring: `M0,0L10,0L10,10Z`.
///
/// A last vertex equal to the first is left out, because `Z` closes the ring. Rings of fewer than three vertices are
/// left out. For holes use `fill-rule="evenodd"`.
pub fn ring_path<'a>(rings: impl IntoIterator<Item = &'a [(f64, f64)]>) -> String {
    let mut path = String::new();
    for ring in rings {
        let open = match ring {
            [first, between @ .., last] if first == last => &ring[..=between.len()],
            _ => ring,
        };
        if open.len() > 2 {
            push_subpath(&mut path, open.iter().copied());
            path.push('Z');
        }
    }
    path
}

/// Maps every vertex of path data that this module or [`super::compact_path`] wrote.
pub fn moved_path(data: &str, moved: impl Fn(f64, f64) -> (f64, f64)) -> String {
    if data.starts_with('m') {
        return super::compact_path::moved(data, moved);
    }
    let mut path = String::with_capacity(data.len());
    // Each step holds the coordinates after one command, and the next command.
    for step in data.split_inclusive(|character: char| character.is_ascii_alphabetic()) {
        let (coord, command) =
            step.split_at(step.len() - usize::from(step.ends_with(|character: char| character.is_ascii_alphabetic())));
        match coord.split_once(',').and_then(|(x, y)| Some(moved(x.parse().ok()?, y.parse().ok()?))) {
            Some((x, y)) => {
                path.push_str(&percent(x));
                path.push(',');
                path.push_str(&percent(y));
            }
            None => path.push_str(coord),
        }
        path.push_str(command);
    }
    path
}

fn push_subpath(path: &mut String, vertices: impl Iterator<Item = (f64, f64)>) {
    for (index, (x, y)) in vertices.enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&percent(x));
        path.push(',');
        path.push_str(&percent(y));
    }
}
