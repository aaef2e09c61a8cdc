//! What a reader can do with a scene, without a browser.

#[path = "scene/bad_input.rs"]
mod bad_input;
#[path = "scene/model.rs"]
mod model;
#[path = "scene/state.rs"]
mod state;
