//! The state of a guess (“Draw it first”): a line that the reader draws before the figure shows its own.
//!
//! Values are levels in equal steps, so the build writes the words for each and the program formats no number. Must not
//! depend on the browser. Must not judge the line: only its difference from the count is stated.

use super::guess_move::GuessMove;
use super::model_guess::{Guess, Sentence};
use crate::chart::coord::Coord;
use yew::AttrValue;

/// A reader's action on a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuessAction {
    /// Start or resume drawing.
    Begin,
    /// Show the figure's line.
    Reveal,
    /// Delete the line and start again.
    Again,
    /// Return to the normal figure.
    Cancel,
}

/// The phase of a guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// No guess: the normal figure.
    #[default]
    Idle,
    /// The reader draws the line.
    Guessing,
    /// The figure's line is shown beside the reader's.
    Revealed,
}

/// The state of a guess.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GuessState {
    /// The phase.
    pub phase: Phase,
    /// The current handle: set last by the pointer, or selected by keys.
    pub at: Option<usize>,
    /// The level at each handle. `None` if nothing was drawn there.
    pub levels: Vec<Option<usize>>,
    /// The last position of the pressed pointer, as `(x, y)` in hundredths of a percent.
    pen: Option<(i32, i32)>,
}

/// The greatest distance, in hundredths of a percent, at which the pointer sets a handle that it has not passed.
const NEAR: i32 = 200;

impl GuessState {
    /// Changes the phase. `Again` also deletes the line.
    pub fn go(&mut self, action: GuessAction) {
        self.pen = None;
        self.phase = match action {
            GuessAction::Begin => Phase::Guessing,
            GuessAction::Reveal => Phase::Revealed,
            GuessAction::Again => {
                *self = GuessState::default();
                Phase::Guessing
            }
            GuessAction::Cancel => Phase::Idle,
        };
    }

    /// Applies a move: draws, selects a handle, or cancels the guess.
    pub fn moved(&mut self, guess: &Guess, step: GuessMove) {
        let last = guess.handles.len().saturating_sub(1);
        match step {
            GuessMove::Hover(..) | GuessMove::Leave => self.pen = None,
            GuessMove::Press(x, y) => {
                let pen = (hundredths(x), hundredths(y));
                let away = |index: &usize| (guess.handles[*index].x.0 - pen.0).abs();
                if let Some(nearest) = (0..guess.handles.len()).min_by_key(away) {
                    self.set(guess, nearest, level_at(guess, pen.1));
                }
                self.pen = Some(pen);
            }
            GuessMove::Drag(x, y) => self.dragged(guess, (hundredths(x), hundredths(y))),
            GuessMove::Next => self.at = Some(self.at.map_or(0, |at| (at + 1).min(last))),
            GuessMove::Previous => self.at = Some(self.at.map_or(last, |at| at.saturating_sub(1))),
            GuessMove::First => self.at = Some(0),
            GuessMove::Last => self.at = Some(last),
            GuessMove::Raise(by) => {
                let at = self.at.unwrap_or(0);
                let level = (self.level_before(guess, at) as i32).saturating_add(by);
                self.set(guess, at, level.max(0) as usize);
            }
            GuessMove::Cancel => self.go(GuessAction::Cancel),
        }
    }

    /// The vertices of the line: its start, then each handle that has a level.
    pub fn vertices(&self, guess: &Guess) -> Vec<(Coord, Coord)> {
        let drawn = guess.handles.iter().zip(&self.levels);
        let drawn = drawn.filter_map(|(handle, level)| Some((handle.x, coord_of(guess, (*level)?))));
        std::iter::once(guess.from).chain(drawn).collect()
    }

    /// The height of the line at a handle. `None` if nothing was drawn there.
    pub fn coord(&self, guess: &Guess, handle: usize) -> Option<Coord> {
        Some(coord_of(guess, self.level(handle)?))
    }

    /// The value at a handle, in words. `None` if nothing was drawn there.
    pub fn value<'a>(&self, guess: &'a Guess, handle: usize) -> Option<&'a AttrValue> {
        guess.levels.get(self.level(handle)?)
    }

    /// The level at a handle. `None` if nothing was drawn there.
    pub fn level(&self, handle: usize) -> Option<usize> {
        self.levels.get(handle).copied().flatten()
    }

    /// The difference of the line from the count at the last handle, in words.
    pub fn difference(&self, guess: &Guess) -> AttrValue {
        let words = |level: usize| guess.levels.get(level).map_or("", AttrValue::as_str);
        match self.level(guess.handles.len().saturating_sub(1)) {
            None => interpolated(&guess.none, "", ""),
            Some(own) => {
                let sentence = match own.cmp(&guess.count) {
                    std::cmp::Ordering::Less => &guess.under,
                    std::cmp::Ordering::Equal => &guess.even,
                    std::cmp::Ordering::Greater => &guess.over,
                };
                interpolated(sentence, words(own), words(own.abs_diff(guess.count)))
            }
        }
    }

    /// Follows the pointer: every handle that it passes takes the level at which it was passed.
    fn dragged(&mut self, guess: &Guess, pen: (i32, i32)) {
        let before = self.pen.replace(pen).unwrap_or(pen);
        let way = pen.0 - before.0;
        for (index, handle) in guess.handles.iter().enumerate() {
            let gone = handle.x.0 - before.0;
            // Passed: in the direction of the movement and no further than its end.
            let passed = way != 0 && i64::from(gone) * i64::from(way) >= 0 && gone.abs() <= way.abs();
            if passed {
                let y = i64::from(before.1) + i64::from(pen.1 - before.1) * i64::from(gone) / i64::from(way);
                self.set(guess, index, level_at(guess, y as i32));
            } else if (handle.x.0 - pen.0).abs() < NEAR {
                self.set(guess, index, level_at(guess, pen.1));
            }
        }
    }

    fn set(&mut self, guess: &Guess, handle: usize, level: usize) {
        self.levels.resize(guess.handles.len(), None);
        if let Some(own) = self.levels.get_mut(handle) {
            *own = Some(level.min(guess.levels.len().saturating_sub(1)));
        }
        self.at = Some(handle);
    }

    /// The level at a handle, else at the nearest earlier handle that has one, else at the start of the line.
    fn level_before(&self, guess: &Guess, handle: usize) -> usize {
        let before = (0..=handle).rev().find_map(|handle| self.level(handle));
        before.unwrap_or_else(|| level_at(guess, guess.from.1.0))
    }
}

/// Replaces the placeholders of a sentence.
pub fn interpolated(sentence: &Sentence, own: &str, by: &str) -> AttrValue {
    let pieces = sentence.0.iter().map(|piece| match piece.as_str() {
        "{own}" => own,
        "{by}" => by,
        words => words,
    });
    pieces.collect::<String>().into()
}

/// The level nearest to a height, clamped to the first and last.
fn level_at(guess: &Guess, y: i32) -> usize {
    let (bottom, top) = (guess.from_first_to_last.0.0, guess.from_first_to_last.1.0);
    let last = guess.levels.len().saturating_sub(1) as i64;
    let (up, height) = (i64::from((bottom - y).clamp(0, bottom - top)), i64::from((bottom - top).max(1)));
    ((up * last * 2 + height) / (height * 2)) as usize
}

fn coord_of(guess: &Guess, level: usize) -> Coord {
    let (bottom, top) = (guess.from_first_to_last.0.0, guess.from_first_to_last.1.0);
    let last = guess.levels.len().saturating_sub(1).max(1) as i64;
    Coord(bottom - (i64::from(bottom - top) * level as i64 / last) as i32)
}

/// A share of the frame in hundredths of a percent, clamped to the frame.
pub(super) fn hundredths(part: f64) -> i32 {
    (part.clamp(0.0, 1.0) * 10_000.0) as i32
}
