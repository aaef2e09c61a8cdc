//! “Draw it first”: a line that the reader draws before a figure shows its own. Pure: knows no browser.
//!
//! Its values go in equal steps, so that the words of each can be written when the site is built and no number is
//! formatted here. It must not judge the line: it says how far the line ends from the count, and no more.

use super::cursor_move::Move;
use super::model_guess::{Guess, Sentence};
use crate::chart::coord::Coord;
use yew::AttrValue;

/// What a reader asks of a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuessAction {
    /// To draw; a line drawn before is there again.
    Begin,
    /// To see what the figure shows.
    Reveal,
    /// To draw from the beginning.
    Again,
    /// To have the figure as it was.
    Cancel,
}

/// How far a reader has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nobody draws: the figure is as it always is.
    #[default]
    Idle,
    /// The reader draws.
    Drawing,
    /// The figure's own line stands beside the reader's.
    Revealed,
}

/// A reader's line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GuessState {
    /// How far the reader has come.
    pub phase: Phase,
    /// The point that was set last, or that the keys have gone to.
    pub at: Option<usize>,
    /// The value at each point, in steps; none where nothing was drawn.
    pub levels: Vec<Option<usize>>,
    /// Where the pen was last, while it is held down: along and down.
    pen: Option<(i32, i32)>,
}

/// How near, in hundredths of a percent, a pen must come to a point that it does not pass.
const NEAR: i32 = 200;

impl GuessState {
    /// Goes where the reader asks to.
    pub fn go(&mut self, action: GuessAction) {
        self.pen = None;
        self.phase = match action {
            GuessAction::Begin => Phase::Drawing,
            GuessAction::Reveal => Phase::Revealed,
            GuessAction::Again => {
                *self = GuessState::default();
                Phase::Drawing
            }
            GuessAction::Cancel => Phase::Idle,
        };
    }

    /// Draws.
    pub fn moved(&mut self, guess: &Guess, step: Move) {
        let last = guess.handles.len().saturating_sub(1);
        match step {
            Move::Hover(..) | Move::Leave => self.pen = None,
            Move::Press(x, y) => {
                let pen = (hundredths(x), hundredths(y));
                let away = |index: &usize| (guess.handles[*index].x.0 - pen.0).abs();
                if let Some(nearest) = (0..guess.handles.len()).min_by_key(away) {
                    self.set(guess, nearest, level_at(guess, pen.1));
                }
                self.pen = Some(pen);
            }
            Move::Drag(x, y) => self.dragged(guess, (hundredths(x), hundredths(y))),
            Move::Next => self.at = Some(self.at.map_or(0, |at| (at + 1).min(last))),
            Move::Previous => self.at = Some(self.at.map_or(last, |at| at.saturating_sub(1))),
            Move::First => self.at = Some(0),
            Move::Last => self.at = Some(last),
            Move::Raise(by) => {
                let at = self.at.unwrap_or(0);
                let level = (self.level_before(guess, at) as i32).saturating_add(by);
                self.set(guess, at, level.max(0) as usize);
            }
            Move::Clear => self.go(GuessAction::Cancel),
        }
    }

    /// The places of the line: where it begins, and each point that has a value.
    pub fn coords(&self, guess: &Guess) -> Vec<(Coord, Coord)> {
        let drawn = guess.handles.iter().zip(&self.levels);
        let drawn = drawn.filter_map(|(handle, level)| Some((handle.x, coord_of(guess, (*level)?))));
        std::iter::once(guess.from).chain(drawn).collect()
    }

    /// The height of the line at a point; none where nothing was drawn.
    pub fn coord(&self, guess: &Guess, handle: usize) -> Option<Coord> {
        Some(coord_of(guess, self.level(handle)?))
    }

    /// The value at a point, in words; none where nothing was drawn.
    pub fn value<'a>(&self, guess: &'a Guess, handle: usize) -> Option<&'a AttrValue> {
        guess.levels.get(self.level(handle)?)
    }

    /// The value at a point, in steps.
    pub fn level(&self, handle: usize) -> Option<usize> {
        self.levels.get(handle).copied().flatten()
    }

    /// How far the line ends from the count at the last point.
    pub fn difference(&self, guess: &Guess) -> AttrValue {
        let words = |level: usize| guess.levels.get(level).map_or("", AttrValue::as_str);
        match self.level(guess.handles.len().saturating_sub(1)) {
            None => filled(&guess.none, "", ""),
            Some(own) => {
                let sentence = match own.cmp(&guess.count) {
                    std::cmp::Ordering::Less => &guess.under,
                    std::cmp::Ordering::Equal => &guess.even,
                    std::cmp::Ordering::Greater => &guess.over,
                };
                filled(sentence, words(own), words(own.abs_diff(guess.count)))
            }
        }
    }

    /// Follows the pen: every point that it passes takes the value at which it was passed.
    fn dragged(&mut self, guess: &Guess, pen: (i32, i32)) {
        let before = self.pen.replace(pen).unwrap_or(pen);
        let way = pen.0 - before.0;
        for (index, handle) in guess.handles.iter().enumerate() {
            let gone = handle.x.0 - before.0;
            // Of the same sign and no longer than the whole way.
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

    /// The value at a point, else at the nearest one before it, else where the line begins.
    fn level_before(&self, guess: &Guess, handle: usize) -> usize {
        let before = (0..=handle).rev().find_map(|handle| self.level(handle));
        before.unwrap_or_else(|| level_at(guess, guess.from.1.0))
    }
}

/// A sentence with its placeholders filled.
pub fn filled(sentence: &Sentence, own: &str, by: &str) -> AttrValue {
    let pieces = sentence.0.iter().map(|piece| match piece.as_str() {
        "{own}" => own,
        "{by}" => by,
        words => words,
    });
    pieces.collect::<String>().into()
}

/// The step nearest to a height, held between the first and the last.
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

/// A part of the frame in hundredths of a percent; a hand outside it is at its edge.
pub(super) fn hundredths(part: f64) -> i32 {
    (part.clamp(0.0, 1.0) * 10_000.0) as i32
}
