//! What the reader has chosen in a scene. Pure: knows no browser, and is tested without one.

use super::model::{Lead, Scene, Stops};
use super::shared::Shared;
use super::guess_state::{GuessState, Phase, GuessAction, hundredths};
use crate::browser::cursor::Move;
use std::rc::Rc;
use yew::Reducible;

/// How the page's address is to follow a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Not at all: a mouse passed by, or the address was read.
    #[default]
    None,
    /// One step of a walk with keys or a held finger: all of them are one entry of the history.
    Walk,
    /// A completed choice: an entry of its own.
    Choice,
}

/// The state of a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneState {
    /// The option taken.
    pub option: usize,
    /// The stop chosen.
    pub chosen: Option<usize>,
    /// The stop that a mouse is over.
    pub hovered: Option<usize>,
    /// How the address is to follow the last change.
    pub step: Step,
    /// What the reader has drawn.
    pub guess_state: GuessState,
    scene: Shared<Scene>,
}

/// What a reader can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Take an option.
    Choose(usize),
    /// Move the cursor.
    Move(Move),
    /// Go to what an address says: the keys of an option and of a stop. Unknown ones are passed over.
    Restore(Option<String>, Option<String>),
    /// Draw a line, or leave that.
    Guess(GuessAction),
}

impl SceneState {
    /// The state before anything was chosen.
    pub fn new(scene: &Shared<Scene>) -> SceneState {
        SceneState {
            option: start(scene),
            chosen: None,
            hovered: None,
            step: Step::None,
            guess_state: GuessState::default(),
            scene: scene.clone(),
        }
    }

    /// The option whose layers and words are shown: the one taken, but for a guess.
    pub fn option_shown(&self) -> usize {
        match (self.guess_state.phase, &self.scene.guess) {
            (Phase::Drawing, Some(guess)) => guess.drawing,
            (Phase::Revealed, Some(guess)) => guess.shown,
            _ => self.option,
        }
    }

    /// The stop that the cursor stands on; none while the reader draws.
    pub fn cursor(&self) -> Option<usize> {
        self.hovered.or(self.chosen).filter(|_| self.guess_state.phase != Phase::Drawing)
    }

    /// The stop that is shown: that of the cursor, or the one that a scene begins with.
    pub fn shown(&self) -> Option<usize> {
        let start = self.scene.stops.as_ref().and_then(|stops| stops.start);
        self.cursor().or(start).filter(|_| self.guess_state.phase != Phase::Drawing)
    }

    /// The keys of the option and of the stop in an address, where a scene has them.
    pub fn keys(&self) -> [Option<&str>; 2] {
        let choice = self.scene.choice.as_ref().map(|choice| choice.key.as_str());
        [choice, self.scene.stops.as_ref().map(|stops| stops.key.as_str())]
    }

    /// The keys and values of the state in an address; an empty value stands for the start.
    pub fn address(&self) -> Vec<(&str, &str)> {
        let choice = self.scene.choice.iter().map(|choice| {
            let taken = choice.options.get(self.option).filter(|_| self.option != choice.start);
            (choice.key.as_str(), taken.map_or("", |option| option.key.as_str()))
        });
        let stop = self.scene.stops.iter().map(|stops| {
            let chosen = self.chosen.and_then(|stop| stops.list.get(stop));
            (stops.key.as_str(), chosen.map_or("", |stop| stop.key.as_str()))
        });
        choice.chain(stop).collect()
    }

    fn moved(&mut self, stops: &Stops, step: Move) {
        let last = stops.list.len().saturating_sub(1);
        let walked = |chosen| (chosen, None, Step::Walk);
        (self.chosen, self.hovered, self.step) = match step {
            Move::Hover(x, y) => (self.chosen, Some(nearest(stops, x, y)), Step::None),
            Move::Leave => (self.chosen, None, Step::None),
            Move::Press(x, y) | Move::Drag(x, y) => walked(Some(nearest(stops, x, y))),
            Move::Next => walked(Some(self.shown().map_or(0, |stop| (stop + 1).min(last)))),
            Move::Previous => walked(Some(self.shown().map_or(last, |stop| stop.saturating_sub(1)))),
            Move::First => walked(Some(0)),
            Move::Last => walked(Some(last)),
            Move::Clear => walked(None),
            // Only a guess has values to raise.
            Move::Raise(_) => return,
        };
    }
}

impl Reducible for SceneState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Choose(option) => (next.option, next.step) = (option, Step::Choice),
            Action::Guess(action) => {
                next.guess_state.go(action);
                (next.hovered, next.step) = (None, Step::None);
            }
            Action::Move(step) => {
                if let (Phase::Drawing, Some(guess)) = (self.guess_state.phase, &self.scene.guess) {
                    next.guess_state.moved(guess, step);
                    next.step = Step::None;
                } else if let Some(stops) = &self.scene.stops {
                    next.moved(stops, step);
                }
            }
            Action::Restore(option, stop) => {
                let choice = self.scene.choice.as_ref();
                next.option = choice
                    .zip(option)
                    .and_then(|(choice, key)| choice.options.iter().position(|option| *option.key == *key))
                    .unwrap_or(start(&self.scene));
                next.chosen = self
                    .scene
                    .stops
                    .as_ref()
                    .zip(stop)
                    .and_then(|(stops, key)| stops.list.iter().position(|stop| *stop.key == *key));
                (next.hovered, next.step) = (None, Step::None);
            }
        }
        next.into()
    }
}

fn start(scene: &Scene) -> usize {
    scene.choice.as_ref().map_or(0, |choice| choice.start)
}

/// The stop nearest to a place, given in parts of the frame; the first of equals.
fn nearest(stops: &Stops, x: f64, y: f64) -> usize {
    let away = |at: i32, part: f64| {
        let distance = at - hundredths(part);
        distance * distance
    };
    let distance = |index: &usize| {
        let stop = &stops.list[*index];
        match stops.lead {
            Lead::Along => away(stop.x.0, x),
            Lead::Down => away(stop.y.0, y),
            Lead::Plane => away(stop.x.0, x) + away(stop.y.0, y),
        }
    };
    (0..stops.list.len()).min_by_key(distance).unwrap_or(0)
}
