//! Mounting, input events and the URL. No other module uses the DOM.
//!
//! The build compiles it too: there the hooks do nothing, because the first render must not depend on a browser.

mod address;
mod cursor;
mod drawing;

pub use drawing::{Drawing, DrawingProps};

#[cfg(target_arch = "wasm32")]
pub mod mount;
