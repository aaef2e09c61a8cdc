//! Reduces the colours of an image to a palette. Drawings have few colours besides antialiased edges.

use std::collections::HashMap;

/// The maximum number of colours in a PNG palette.
const MOST: usize = 256;

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

/// A pixel: red, green, blue, opacity.
pub type Pixel = [u8; 4];

/// The number of pixels that are compared at once in the search for the end of a run.
const STEP: usize = 32;

/// The most frequent colours of opaque pixels, the most frequent first, and for each pixel the index of the nearest
/// one.
///
/// Deterministic: colours with equal counts are ordered by value.
pub fn indexed(pixels: &[Pixel]) -> (Vec<Colour>, Vec<u8>) {
    let runs = runs(pixels);
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for (colour, length) in &runs {
        *counts.entry(*colour).or_default() += length;
    }
    let mut found: Vec<(Colour, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let palette: Vec<Colour> = found.iter().take(MOST).map(|(colour, _)| *colour).collect();
    let index = |(place, (colour, _)): (usize, &(Colour, usize))| {
        (*colour, u8::try_from(place).unwrap_or_else(|_| nearest(&palette, *colour)))
    };
    let by_colour: HashMap<Colour, u8> = found.iter().enumerate().map(index).collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for (colour, length) in &runs {
        indices.resize(indices.len() + length, by_colour[colour]);
    }
    (palette, indices)
}

/// Runs of pixels of one colour, with their lengths.
///
/// Most pixels equal the previous one. Slices are compared, because a comparison of single pixels is slow in a build
/// without optimisation.
fn runs(pixels: &[Pixel]) -> Vec<(Colour, usize)> {
    let mut runs = Vec::new();
    let mut start = 0;
    while start < pixels.len() {
        let pixel = pixels[start];
        let block = [pixel; STEP];
        let mut end = start + 1;
        while pixels.get(end..end + STEP) == Some(&block) {
            end += STEP;
        }
        while pixels.get(end) == Some(&pixel) {
            end += 1;
        }
        runs.push(([pixel[0], pixel[1], pixel[2]], end - start));
        start = end;
    }
    runs
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
        let pixels = [[1, 2, 3, 255], [9, 9, 9, 255], [9, 9, 9, 255]];
        let (palette, indices) = indexed(&pixels);
        let back: Vec<Colour> = indices.iter().map(|index| palette[usize::from(*index)]).collect();
        assert_eq!(back, [[1, 2, 3], [9, 9, 9], [9, 9, 9]]);
        assert_eq!(palette[0], [9, 9, 9]);
    }

    #[test]
    fn the_rarest_of_many_become_their_neighbours() {
        let mut pixels: Vec<Pixel> = (0..300_u16).map(|shade| [(shade / 2) as u8, (shade % 2) as u8, 0, 255]).collect();
        pixels.extend([[0, 0, 0, 255]; 10]);
        let (palette, indices) = indexed(&pixels);
        assert_eq!(palette.len(), MOST);
        for (pixel, index) in pixels.iter().zip(indices) {
            assert!(palette[usize::from(index)][0].abs_diff(pixel[0]) <= 22, "{pixel:?}");
        }
    }

    #[test]
    fn runs_of_all_lengths_are_counted() {
        let lengths = [1, STEP - 1, STEP, STEP + 1, 3 * STEP, 3 * STEP + 2, 2];
        let shades = (0_u8..).map(|shade| [shade, 0, 0]);
        let expected: Vec<(Colour, usize)> = shades.zip(lengths).collect();
        let pixels: Vec<Pixel> =
            expected.iter().flat_map(|([red, ..], length)| vec![[*red, 0, 0, 255]; *length]).collect();
        assert_eq!(runs(&pixels), expected);
    }
}
