//! The state of a mounted figure and its reducer. Must not depend on the browser; tests run without one.

use super::guess_move::GuessMove;
use super::guess_state::{GuessAction, GuessState, Phase};
use super::interaction::Interaction;
use super::shared_ptr::SharedPtr;
use std::rc::Rc;
use yew::Reducible;

/// The update of the browser's history after a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HistoryUpdate {
    /// No update: after restoring from the URL, or a change of the guess.
    #[default]
    None,
    /// A pinned point: consecutive points share one history entry.
    Merge,
    /// A selected option: a new history entry.
    Push,
}

/// The state of a mounted figure.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneState {
    /// The index of the selected option.
    pub option: usize,
    /// The index of the pinned point.
    pub point: Option<usize>,
    /// The history update for the last change.
    pub history: HistoryUpdate,
    /// The state of the guess.
    pub guess_state: GuessState,
    interaction: SharedPtr<Interaction>,
}

/// An action of the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Select an option.
    Select(usize),
    /// Pin the point with a value of the URL, or none. An unknown value pins none.
    Pin(Option<String>),
    /// Restore from the URL: the values of an option and of a point. Unknown values restore the initial state.
    Restore(Option<String>, Option<String>),
    /// Move over the drawing. Ignored unless the reader is guessing.
    GuessMove(GuessMove),
    /// Change the phase of the guess.
    Guess(GuessAction),
}

impl SceneState {
    /// The initial state.
    pub fn new(interaction: &SharedPtr<Interaction>) -> SceneState {
        SceneState {
            option: start(interaction),
            point: None,
            history: HistoryUpdate::None,
            guess_state: GuessState::default(),
            interaction: interaction.clone(),
        }
    }

    /// The option whose layers and texts are visible: the selected one, or that of the guess.
    pub fn visible_option(&self) -> usize {
        match (self.guess_state.phase, &self.interaction.guess) {
            (Phase::Guessing, Some(guess)) => guess.guessing_option,
            (Phase::Revealed, Some(guess)) => guess.revealed_option,
            _ => self.option,
        }
    }

    /// The URL parameters of the option and of the point, if the figure has them.
    pub fn params(&self) -> [Option<&str>; 2] {
        let control = self.interaction.control.as_ref().map(|control| control.param.as_str());
        [control, self.interaction.points.as_ref().map(|points| points.param.as_str())]
    }

    /// The URL parameters and their values. An empty value means the initial state.
    pub fn address(&self) -> Vec<(&str, &str)> {
        let control = self.interaction.control.iter().map(|control| {
            let selected = control.options.get(self.option).filter(|_| self.option != control.start);
            (control.param.as_str(), selected.map_or("", |option| option.value.as_str()))
        });
        let point = self.interaction.points.iter().map(|points| {
            let pinned = self.point.and_then(|point| points.values.get(point));
            (points.param.as_str(), pinned.map_or("", |value| value.as_str()))
        });
        control.chain(point).collect()
    }

    /// The index of the point with a value.
    fn point_of(&self, value: Option<String>) -> Option<usize> {
        let (points, value) = self.interaction.points.as_ref().zip(value)?;
        points.values.iter().position(|own| **own == *value)
    }
}

impl Reducible for SceneState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Select(option) => (next.option, next.history) = (option, HistoryUpdate::Push),
            Action::Guess(action) => {
                next.guess_state.go(action);
                next.history = HistoryUpdate::None;
            }
            Action::GuessMove(step) => {
                if let (Phase::Guessing, Some(guess)) = (self.guess_state.phase, &self.interaction.guess) {
                    next.guess_state.moved(guess, step);
                    next.history = HistoryUpdate::None;
                }
            }
            Action::Pin(value) => {
                let point = self.point_of(value);
                if point != self.point {
                    (next.point, next.history) = (point, HistoryUpdate::Merge);
                }
            }
            Action::Restore(option, point) => {
                let control = self.interaction.control.as_ref();
                next.option = control
                    .zip(option)
                    .and_then(|(control, value)| control.options.iter().position(|option| *option.value == *value))
                    .unwrap_or(start(&self.interaction));
                next.point = self.point_of(point);
                next.history = HistoryUpdate::None;
            }
        }
        next.into()
    }
}

fn start(interaction: &Interaction) -> usize {
    interaction.control.as_ref().map_or(0, |control| control.start)
}
