//! How tall the frame of an embed must be where no script sizes it: the height that its snippet prints.
//!
//! Measured in a browser at 320 px wide, folded; `tests/browser/embed/heights.rs` holds it against every figure.

/// The height of a figure's frame in CSS px. The story, like any name that is not a figure's, gets the most that hosts
/// allow; it scrolls.
pub fn height(figure: &str) -> u32 {
    match figure {
        "where" => 960,
        "population" => 880,
        "autonomy" => 880,
        _ => MOST,
    }
}

/// WordPress cuts what is taller.
const MOST: u32 = 1000;
