//! A figure as the browser knows it: a scene of marks, words and points, and the one component that draws any scene.
//!
//! What a figure shows and says is settled when the site is built; here it is only drawn, and moved by a choice and a
//! cursor. So ten figures cost the WebAssembly as much as one, and a new one costs it nothing.
//! This module must know no figure by its name, no word and no number of the story.

mod attribute;
mod model;
mod model_guess;
mod model_marks;
mod model_tooltip;
mod shared;

mod guess_state;
mod state;

mod drawing;
mod guess;
mod layer;
mod segmented_control;
mod stepper;
#[cfg(not(target_arch = "wasm32"))]
mod still;
mod text_blocks;
mod tooltip;
mod waffle;

pub use attribute::with_quotes_changed;
pub use drawing::{Drawing, DrawingProps};
pub use guess_state::{GuessAction, GuessState, Phase};
pub use model::{
    ControlOption, Layer, OptionSet, Point, PointerMode, Points, Scene, SegmentedControl, Stepper, TextBlock,
};
pub use model_guess::{Guess, GuessHandle, Sentence};
pub use model_marks::{Bar, Dot, Label, Path, Rule};
pub use model_tooltip::TooltipLine;
pub use shared::Shared;
pub use state::{Action, HistoryUpdate, SceneState};
#[cfg(not(target_arch = "wasm32"))]
pub use still::{Still, StillProps};
