//! SVG path data of outlines in as few bytes as possible.
//!
//! Maps have hundreds of vertices and are in a page twice, so each vertex is a short relative step. Must not depend on
//! maps.

use super::simplify::Vertex;

/// Path data of lines in relative steps, rounded to `decimals`: `m10 20.3-.5-.2.1.4z`.
///
/// A line whose last vertex repeats its first is closed. Coordinates are rounded before steps are computed, so rounding
/// errors do not add up and equal vertices stay equal. Steps of length 0 are left out, and so are lines without a step.
pub fn compact_path<'a>(lines: impl IntoIterator<Item = &'a [Vertex]>, decimals: u8) -> String {
    let factor = 10_f64.powi(i32::from(decimals));
    let rounded = |&(x, y): &Vertex| ((x * factor).round() as i64, (y * factor).round() as i64);
    let mut path = String::new();
    // The first step of a path starts at the origin.
    let mut pen = (0, 0);
    for line in lines {
        let mut coords: Vec<_> = line.iter().map(rounded).collect();
        coords.dedup();
        let closed = coords.len() > 3 && coords.first() == coords.last();
        if closed {
            coords.pop();
        }
        if coords.len() < 2 {
            continue;
        }
        path.push('m');
        for coord in &coords {
            push_number(&mut path, coord.0 - pen.0, decimals);
            push_number(&mut path, coord.1 - pen.1, decimals);
            pen = *coord;
        }
        if closed {
            path.push('z');
            pen = coords[0];
        }
    }
    path
}

/// Maps every vertex of path data that [`compact_path`] wrote. The result has at most two decimals.
pub fn moved(data: &str, moved: impl Fn(f64, f64) -> (f64, f64)) -> String {
    let mut lines: Vec<Vec<Vertex>> = Vec::new();
    let mut pen = (0.0, 0.0);
    for line in data.split('m').skip(1) {
        let mut coords: Vec<Vertex> = Vec::new();
        for step in numbers(line).chunks_exact(2) {
            pen = (pen.0 + step[0], pen.1 + step[1]);
            coords.push(pen);
        }
        if line.ends_with('z') {
            coords.extend(coords.first().copied());
            pen = coords.first().copied().unwrap_or_default();
        }
        lines.push(coords.into_iter().map(|(x, y)| moved(x, y)).collect());
    }
    compact_path(lines.iter().map(Vec::as_slice), 2)
}

/// The numbers of path data. A minus, a space or a second decimal point begins a new number.
fn numbers(data: &str) -> Vec<f64> {
    let mut texts = vec![String::new()];
    for character in data.chars().filter(|character| *character != 'z') {
        let text = texts.last_mut().expect("there is a first");
        if character == ' ' || (character == '-' && !text.is_empty()) || (character == '.' && text.contains('.')) {
            texts.push(String::new());
        }
        if character != ' ' {
            texts.last_mut().expect("there is a first").push(character);
        }
    }
    texts.iter().filter_map(|text| text.parse().ok()).collect()
}

/// Appends a number, given as its coefficient, with a separator only if one is needed.
fn push_number(path: &mut String, number: i64, decimals: u8) {
    let divisor = 10_i64.pow(u32::from(decimals));
    let (integer_part, fraction) = (number.abs() / divisor, number.abs() % divisor);
    let before = path.rfind(|character: char| !character.is_ascii_digit()).map(|at| path.as_bytes()[at]);
    // A second decimal point begins a new number, so it needs no separator.
    let separated = path.ends_with('m') || (before == Some(b'.') && integer_part == 0 && fraction > 0);
    if number < 0 {
        path.push('-');
    } else if !separated {
        path.push(' ');
    }
    if integer_part > 0 || fraction == 0 {
        path.push_str(&integer_part.to_string());
    }
    if fraction > 0 {
        let digits = format!("{fraction:0width$}", width = usize::from(decimals));
        path.push('.');
        path.push_str(digits.trim_end_matches('0'));
    }
}
