//! What “Draw it first” is made of: a line that the reader may draw, and every word that can be said of it.

use crate::chart::coord::Coord;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// A line that the reader may draw before the figure shows its own.
///
/// Layers that belong to the options named here are shown in place of those of the choice: an option that no choice
/// offers is one that only a guess takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Guess {
    /// The button that begins.
    pub begin: AttrValue,
    /// The button that shows what the figure shows.
    pub reveal: AttrValue,
    /// The button that begins again.
    pub again: AttrValue,
    /// The button that gives the figure back as it was.
    pub cancel: AttrValue,
    /// What the drawing is while it is drawn in, for those who do not see it.
    pub label: AttrValue,
    /// How to draw.
    pub hint: AttrValue,
    /// The option that is shown while the reader draws.
    pub drawing: usize,
    /// The option that is shown beside the reader's line.
    pub shown: usize,
    /// Where the line begins.
    pub from: (Coord, Coord),
    /// The points to which the reader gives a value.
    pub handles: Vec<GuessHandle>,
    /// The heights of the first and the last value.
    pub from_first_to_last: (Coord, Coord),
    /// Each value in words, in equal steps from nothing upwards.
    pub levels: Vec<AttrValue>,
    /// The step nearest to the count at the last point.
    pub count: usize,
    /// What is said of a point that has a value.
    pub own: Sentence,
    /// What is said if the line ends under the count.
    pub under: Sentence,
    /// What is said if it ends over it.
    pub over: Sentence,
    /// What is said if both are the same step.
    pub even: Sentence,
    /// What is said if the line has no end.
    pub none: Sentence,
    /// What is said after that.
    pub after: AttrValue,
}

/// A point to which a reader gives a value.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GuessHandle {
    /// Along.
    pub x: Coord,
    /// What it is called.
    pub name: AttrValue,
    /// The point that stands at the same place.
    pub point: usize,
}

/// A sentence in pieces, some of which are the placeholders `{own}` and `{by}`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sentence(pub Vec<AttrValue>);
