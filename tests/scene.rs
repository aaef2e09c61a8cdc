//! The state of a scene under all kinds of input, without a browser.

#[path = "scene/bad_input.rs"]
mod bad_input;
#[path = "scene/model.rs"]
mod model;
#[path = "scene/state.rs"]
mod state;
