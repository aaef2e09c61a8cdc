//! SVG path data in as few bytes as an outline can have.
//!
//! Build time only. Maps have hundreds of points and stand in a page twice, so each point is a short step from the one
//! before it. It knows nothing of maps.

use super::simplify::Vertex;

/// Lines in path data of relative steps, rounded to so many decimals: `m10 20.3-.5-.2.1z`.
///
/// A line whose last point repeats its first is closed. Places are rounded before the steps are taken, so that
/// roundings do not add up and equal places stay equal. Steps of no length are left out, and so is a line that has
/// none left.
pub fn compact_path<'a>(lines: impl IntoIterator<Item = &'a [Vertex]>, decimals: u8) -> String {
    let units = 10_f64.powi(i32::from(decimals));
    let rounded = |&(x, y): &Vertex| ((x * units).round() as i64, (y * units).round() as i64);
    let mut path = String::new();
    // The first step of a path counts from nought.
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

/// Such path data with each of its places moved, to two decimals.
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

/// The numbers of path data: a minus, a blank or a second point parts them.
fn numbers(data: &str) -> Vec<f64> {
    let mut texts = vec![String::new()];
    for letter in data.chars().filter(|letter| *letter != 'z') {
        let text = texts.last_mut().expect("there is a first");
        if letter == ' ' || (letter == '-' && !text.is_empty()) || (letter == '.' && text.contains('.')) {
            texts.push(String::new());
        }
        if letter != ' ' {
            texts.last_mut().expect("there is a first").push(letter);
        }
    }
    texts.iter().filter_map(|text| text.parse().ok()).collect()
}

/// A number of units of the last decimal, parted from the number before it only where it must be.
fn push_number(path: &mut String, number: i64, decimals: u8) {
    let divisor = 10_i64.pow(u32::from(decimals));
    let (whole, fraction) = (number.abs() / divisor, number.abs() % divisor);
    let before = path.rfind(|letter: char| !letter.is_ascii_digit()).map(|at| path.as_bytes()[at]);
    // A second point begins a new number; anything else would run on.
    let parted = path.ends_with('m') || (before == Some(b'.') && whole == 0 && fraction > 0);
    if number < 0 {
        path.push('-');
    } else if !parted {
        path.push(' ');
    }
    if whole > 0 || fraction == 0 {
        path.push_str(&whole.to_string());
    }
    if fraction > 0 {
        let digits = format!("{fraction:0width$}", width = usize::from(decimals));
        path.push('.');
        path.push_str(digits.trim_end_matches('0'));
    }
}
