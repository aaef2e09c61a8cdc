//! A figure as the browser knows it: a scene of marks, words and points, and the one component that draws any scene.
//!
//! What a figure shows and says is settled when the site is built; here it is only drawn, and moved by a choice and a
//! cursor. So ten figures cost the WebAssembly as much as one, and a new one costs it nothing.
//! This module must know no figure by its name, no word and no number of the story.

mod attribute;
mod cursor_move;
mod mark_style;
mod model;
mod model_guess;
mod model_marks;
mod model_tooltip;
mod shared;

mod guess_state;
mod state;

pub(crate) mod guess;
pub(crate) mod layer;
pub(crate) mod segmented_control;
pub(crate) mod stepper;
#[cfg(not(target_arch = "wasm32"))]
mod still;
pub(crate) mod text_blocks;
pub(crate) mod tooltip;
mod waffle;

pub use attribute::with_quotes_changed;
pub use cursor_move::Move;
pub use guess_state::{GuessAction, GuessState, Phase};
pub use mark_style::{Attribution, Certainty, MarkStyle, Provenance};
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
