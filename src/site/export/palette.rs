//! Reduces the colours of an image to a palette. Drawings have few colours besides antialiased edges.

use std::collections::HashMap;

/// The maximum number of colours in a PNG palette.
const MOST: usize = 256;

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

/// The most frequent colours, the most frequent first, and for each pixel the index of the nearest one.
///
/// Deterministic: colours with equal counts are ordered by value.
pub fn indexed(pixels: &[Colour]) -> (Vec<Colour>, Vec<u8>) {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    // Most pixels equal the previous one, so runs are counted at once.
    for run in pixels.chunk_by(|one, other| one == other) {
        *counts.entry(run[0]).or_default() += run.len();
    }
    let mut found: Vec<(Colour, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let palette: Vec<Colour> = found.iter().take(MOST).map(|(colour, _)| *colour).collect();
    let by_colour: HashMap<Colour, u8> =
        found.iter().map(|(colour, _)| (*colour, nearest(&palette, *colour))).collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|one, other| one == other) {
        indices.extend(std::iter::repeat_n(by_colour[&run[0]], run.len()));
    }
    (palette, indices)
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let away = |other: &Colour| -> i32 {
        (0..3).map(|channel| (i32::from(other[channel]) - i32::from(colour[channel])).pow(2)).sum()
    };
    let index = palette.iter().enumerate().min_by_key(|(_, other)| away(other)).map_or(0, |(index, _)| index);
    u8::try_from(index).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_as_they_are() {
        let pixels = [[1, 2, 3], [9, 9, 9], [9, 9, 9]];
        let (palette, indices) = indexed(&pixels);
        let back: Vec<Colour> = indices.iter().map(|index| palette[usize::from(*index)]).collect();
        assert_eq!(back, pixels);
        assert_eq!(palette[0], [9, 9, 9]);
    }

    #[test]
    fn the_rarest_of_many_become_their_neighbours() {
        let mut pixels: Vec<Colour> = (0..300_u16).map(|shade| [(shade / 2) as u8, (shade % 2) as u8, 0]).collect();
        pixels.extend([[0, 0, 0]; 10]);
        let (palette, indices) = indexed(&pixels);
        assert_eq!(palette.len(), MOST);
        for (pixel, index) in pixels.iter().zip(indices) {
            assert!(palette[usize::from(index)][0].abs_diff(pixel[0]) <= 22, "{pixel:?}");
        }
    }
}
