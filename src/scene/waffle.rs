//! Renders a share as a waffle chart of 100 squares.

use yew::prelude::*;

/// The height of a row, and the width of a square with the gap after it.
const STEP: u16 = 10;
const ROWS: u16 = 4;

/// Four rows of 25 squares, filled column by column, so that the filled width shows the share. `filled` is in
/// hundredths of a percent: 2,590 fills six columns, one more square, and 9/10 of the square under it.
///
/// Each row is a line; the style sheet's dashes make it squares.
pub fn waffle(filled: u16) -> Html {
    let (whole, part) = (filled / 100, filled % 100 * 8 / 100);
    let mut path = String::new();
    for row in 0..ROWS {
        let squares = whole / ROWS + u16::from(row < whole % ROWS);
        let length = squares * STEP + if row == whole % ROWS { part } else { 0 };
        if length > 0 {
            path.push_str(&format!("M0 {}h{length}", row * STEP + STEP / 2));
        }
    }
    html! {
        <svg class="waffle" viewBox="0 0 248 40" aria-hidden="true">
            <path d="M0 5h248M0 15h248M0 25h248M0 35h248" />
            <path class="waffle__filled" d={path} />
        </svg>
    }
}
