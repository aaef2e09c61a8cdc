//! Renders a share as a waffle chart of 100 squares.

use yew::prelude::*;

const COLUMNS: u16 = 25;

/// Four rows of 25 squares. `filled` is in hundredths of a percent: 2,590 fills 25 squares and 9/10 of the next.
pub fn waffle(filled: u16) -> Html {
    let whole = filled / 100;
    let (mut full, mut empty) = (String::new(), String::new());
    for square in 0..100 {
        add_square(if square < whole { &mut full } else { &mut empty }, square, 8);
    }
    let part = filled % 100 * 8 / 100;
    if part > 0 {
        add_square(&mut full, whole, part);
    }
    html! {
        <svg class="waffle" viewBox="0 0 248 40" aria-hidden="true">
            <path class="waffle__empty" d={empty} />
            <path class="waffle__filled" d={full} />
        </svg>
    }
}

fn add_square(path: &mut String, square: u16, width: u16) {
    let width = width.to_string();
    for part in [
        "M",
        &(square % COLUMNS * 10).to_string(),
        " ",
        &(square / COLUMNS * 10 + 1).to_string(),
        "h",
        &width,
        "v8h-",
        &width,
        "z",
    ] {
        path.push_str(part);
    }
}
