//! The height of an embed's frame if no script sizes it. Snippets print it.
//!
//! Measured in a browser at 320 px wide with all disclosures closed; `tests/browser/embed/heights.rs` checks them.

/// The height of a figure's frame in CSS px. The story, like any unknown name, gets the tallest that hosts allow; it
/// scrolls.
pub fn height(figure: &str) -> u32 {
    match figure {
        "where" => 960,
        "population" => 880,
        "autonomy" => 920,
        _ => TALLEST,
    }
}

/// WordPress cuts off taller frames.
const TALLEST: u32 = 1000;
