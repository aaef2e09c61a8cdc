//! The state of a scene and its reducer. Must not depend on the browser; tests run without one.

use super::cursor_move::Move;
use super::guess_state::{GuessAction, GuessState, Phase, hundredths};
use super::model::{PointerMode, Points, Scene};
use super::shared::Shared;
use std::rc::Rc;
use yew::Reducible;

/// The update of the browser's history after a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HistoryUpdate {
    /// No update: after hovering, or after restoring from the URL.
    #[default]
    None,
    /// A step by key or drag: consecutive steps share one history entry.
    Merge,
    /// A selected option: a new history entry.
    Push,
}

/// The state of a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneState {
    /// The index of the selected option.
    pub option: usize,
    /// The index of the chosen point.
    pub chosen: Option<usize>,
    /// The index of the hovered point.
    pub hovered: Option<usize>,
    /// The history update for the last change.
    pub history: HistoryUpdate,
    /// The state of the guess.
    pub guess_state: GuessState,
    scene: Shared<Scene>,
}

/// An action of the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Select an option.
    Choose(usize),
    /// Move the cursor.
    Move(Move),
    /// Restore from the URL: the values of an option and of a point. Unknown values are ignored.
    Restore(Option<String>, Option<String>),
    /// Change the phase of the guess.
    Guess(GuessAction),
}

impl SceneState {
    /// The initial state.
    pub fn new(scene: &Shared<Scene>) -> SceneState {
        SceneState {
            option: start(scene),
            chosen: None,
            hovered: None,
            history: HistoryUpdate::None,
            guess_state: GuessState::default(),
            scene: scene.clone(),
        }
    }

    /// The option whose layers and texts are shown: the selected one, or that of the guess.
    pub fn option_shown(&self) -> usize {
        match (self.guess_state.phase, &self.scene.guess) {
            (Phase::Drawing, Some(guess)) => guess.drawing,
            (Phase::Revealed, Some(guess)) => guess.shown,
            _ => self.option,
        }
    }

    /// The hovered point, else the chosen one. `None` while drawing.
    pub fn cursor(&self) -> Option<usize> {
        self.hovered.or(self.chosen).filter(|_| self.guess_state.phase != Phase::Drawing)
    }

    /// The shown point: that of the cursor, else the initial one. `None` while drawing.
    pub fn shown(&self) -> Option<usize> {
        let start = self.scene.points.as_ref().and_then(|points| points.start);
        self.cursor().or(start).filter(|_| self.guess_state.phase != Phase::Drawing)
    }

    /// The URL parameters of the option and of the point, if the scene has them.
    pub fn params(&self) -> [Option<&str>; 2] {
        let control = self.scene.control.as_ref().map(|control| control.param.as_str());
        [control, self.scene.points.as_ref().map(|points| points.param.as_str())]
    }

    /// The URL parameters and their values. An empty value means the initial state.
    pub fn address(&self) -> Vec<(&str, &str)> {
        let control = self.scene.control.iter().map(|control| {
            let taken = control.options.get(self.option).filter(|_| self.option != control.start);
            (control.param.as_str(), taken.map_or("", |option| option.value.as_str()))
        });
        let point = self.scene.points.iter().map(|points| {
            let chosen = self.chosen.and_then(|point| points.list.get(point));
            (points.param.as_str(), chosen.map_or("", |point| point.value.as_str()))
        });
        control.chain(point).collect()
    }

    fn moved(&mut self, points: &Points, step: Move) {
        let last = points.list.len().saturating_sub(1);
        let walked = |chosen| (chosen, None, HistoryUpdate::Merge);
        (self.chosen, self.hovered, self.history) = match step {
            Move::Hover(x, y) => (self.chosen, Some(nearest(points, x, y)), HistoryUpdate::None),
            Move::Leave => (self.chosen, None, HistoryUpdate::None),
            Move::Press(x, y) | Move::Drag(x, y) => walked(Some(nearest(points, x, y))),
            Move::Next => walked(Some(self.shown().map_or(0, |point| (point + 1).min(last)))),
            Move::Previous => walked(Some(self.shown().map_or(last, |point| point.saturating_sub(1)))),
            Move::First => walked(Some(0)),
            Move::Last => walked(Some(last)),
            Move::Clear => walked(None),
            // Only a guess has levels to raise.
            Move::Raise(_) => return,
        };
    }
}

impl Reducible for SceneState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Choose(option) => (next.option, next.history) = (option, HistoryUpdate::Push),
            Action::Guess(action) => {
                next.guess_state.go(action);
                (next.hovered, next.history) = (None, HistoryUpdate::None);
            }
            Action::Move(step) => {
                if let (Phase::Drawing, Some(guess)) = (self.guess_state.phase, &self.scene.guess) {
                    next.guess_state.moved(guess, step);
                    next.history = HistoryUpdate::None;
                } else if let Some(points) = &self.scene.points {
                    next.moved(points, step);
                }
            }
            Action::Restore(option, point) => {
                let control = self.scene.control.as_ref();
                next.option = control
                    .zip(option)
                    .and_then(|(control, key)| control.options.iter().position(|option| *option.value == *key))
                    .unwrap_or(start(&self.scene));
                next.chosen = self
                    .scene
                    .points
                    .as_ref()
                    .zip(point)
                    .and_then(|(points, key)| points.list.iter().position(|point| *point.value == *key));
                (next.hovered, next.history) = (None, HistoryUpdate::None);
            }
        }
        next.into()
    }
}

fn start(scene: &Scene) -> usize {
    scene.control.as_ref().map_or(0, |control| control.start)
}

/// The index of the point nearest to `(x, y)`, in shares of the frame. Of equal ones, the first.
fn nearest(points: &Points, x: f64, y: f64) -> usize {
    let away = |at: i32, part: f64| {
        let distance = at - hundredths(part);
        distance * distance
    };
    let distance = |index: &usize| {
        let point = &points.list[*index];
        match points.pointer {
            PointerMode::X => away(point.x.0, x),
            PointerMode::Y => away(point.y.0, y),
            PointerMode::Xy => away(point.x.0, x) + away(point.y.0, y),
        }
    };
    (0..points.list.len()).min_by_key(distance).unwrap_or(0)
}
