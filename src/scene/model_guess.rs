//! The data model of a guess (“Draw it first”): its handles, levels and texts.

use crate::chart::coord::Coord;
use yew::AttrValue;

/// A line that the reader may draw before the figure shows its own.
///
/// During a guess, `guessing_option` and `revealed_option` replace the selected option. They need not be options of
/// the segmented control.
#[derive(Clone, Debug, Default)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
pub struct Guess {
    /// The button that starts drawing.
    pub begin: AttrValue,
    /// The button that reveals the figure's line.
    pub reveal: AttrValue,
    /// The button that starts again.
    pub again: AttrValue,
    /// The button that returns to the normal figure.
    pub cancel: AttrValue,
    /// The accessible name of the drawing during a guess.
    pub aria_label: AttrValue,
    /// The instruction while guessing.
    pub hint: AttrValue,
    /// The option that is visible while guessing. The key in the data block is `drawing`.
    #[cfg_attr(not(target_arch = "wasm32"), serde(rename = "drawing"))]
    pub guessing_option: usize,
    /// The option that is visible after revealing. The key in the data block is `shown`.
    #[cfg_attr(not(target_arch = "wasm32"), serde(rename = "shown"))]
    pub revealed_option: usize,
    /// The start of the line, as `(x, y)`.
    pub from: (Coord, Coord),
    /// The handles to which the reader gives values.
    pub handles: Vec<GuessHandle>,
    /// The heights of the first and the last level.
    pub from_first_to_last: (Coord, Coord),
    /// The words of each level, in equal steps from zero upwards.
    pub levels: Vec<AttrValue>,
    /// The level nearest to the count at the last handle.
    pub count: usize,
    /// The sentence for a handle that has a value.
    pub own: Sentence,
    /// The sentence if the line ends below the count.
    pub under: Sentence,
    /// The sentence if it ends above the count.
    pub over: Sentence,
    /// The sentence if both are the same level.
    pub even: Sentence,
    /// The sentence if the last handle has no value.
    pub none: Sentence,
    /// The sentence after any of these.
    pub after: AttrValue,
}

/// A handle: a horizontal coordinate at which the reader gives a value.
#[derive(Clone, Debug, Default)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
pub struct GuessHandle {
    /// The horizontal coordinate.
    pub x: Coord,
    /// The name for screen readers.
    pub name: AttrValue,
    /// The index of the point with the same coordinate.
    pub point: usize,
}

/// A sentence in pieces. The pieces `{own}` and `{by}` are placeholders.
#[derive(Clone, Debug, Default)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(transparent))]
pub struct Sentence(pub Vec<AttrValue>);
