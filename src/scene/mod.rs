//! The model, state and rendering of a mounted figure: a scene of marks, texts and points.
//!
//! The build computes all marks and texts; this module renders them and tracks the selected option and point. So an
//! additional figure adds nothing to the WebAssembly. Must not depend on the browser, on any figure, or on a word or
//! number of the story.

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

pub use cursor_move::Move;
pub use guess_state::{GuessAction, GuessState, Phase};
pub use mark_style::{Attribution, Certainty, MarkKind, MarkStyle, Provenance};
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
