//! Figures as data, their markup, and the state of a mounted figure.
//!
//! The build renders a scene once: marks, texts, points and tooltips. The browser shows and hides this markup and
//! renders none of it, so an additional figure adds nothing to the WebAssembly. Must not depend on the browser, on any
//! figure, or on a word or number of the story.

mod guess_move;
mod interaction;
mod model_control;
mod model_guess;
mod shared_ptr;

mod guess_state;
mod state;

pub(crate) mod guess;
pub(crate) mod segmented_control;

pub use guess_move::GuessMove;
pub use guess_state::{GuessAction, GuessState, Phase};
pub use interaction::{Interaction, PointValues};
pub use model_control::{ControlOption, SegmentedControl};
pub use model_guess::{Guess, GuessHandle, Sentence};
pub use shared_ptr::SharedPtr;
pub use state::{Action, HistoryUpdate, SceneState};

// Modules of the build only.
#[cfg(not(target_arch = "wasm32"))]
mod drawing;
#[cfg(not(target_arch = "wasm32"))]
mod layer;
#[cfg(not(target_arch = "wasm32"))]
mod mark_style;
#[cfg(not(target_arch = "wasm32"))]
mod model;
#[cfg(not(target_arch = "wasm32"))]
mod model_marks;
#[cfg(not(target_arch = "wasm32"))]
mod model_tooltip;
#[cfg(not(target_arch = "wasm32"))]
mod names;
#[cfg(not(target_arch = "wasm32"))]
mod option_set;
#[cfg(not(target_arch = "wasm32"))]
mod stepper;
#[cfg(not(target_arch = "wasm32"))]
mod still;
#[cfg(not(target_arch = "wasm32"))]
mod text_blocks;
#[cfg(not(target_arch = "wasm32"))]
mod tooltip;
#[cfg(not(target_arch = "wasm32"))]
mod waffle;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use drawing::drawing;
#[cfg(not(target_arch = "wasm32"))]
pub use mark_style::{Attribution, Certainty, MarkKind, MarkStyle, Provenance};
#[cfg(not(target_arch = "wasm32"))]
pub use model::{Layer, Point, PointerMode, Points, Scene, Stepper, TextBlock};
#[cfg(not(target_arch = "wasm32"))]
pub use model_marks::{Bar, Dot, Label, Path, Rule};
#[cfg(not(target_arch = "wasm32"))]
pub use model_tooltip::TooltipLine;
#[cfg(not(target_arch = "wasm32"))]
pub use names::with_names;
#[cfg(not(target_arch = "wasm32"))]
pub use option_set::OptionSet;
#[cfg(not(target_arch = "wasm32"))]
pub use still::{StillLayers, StillLayersProps};
