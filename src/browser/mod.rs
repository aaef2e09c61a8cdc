//! What touches the browser: mounting, the cursor's events, the address. No other module names the DOM.
//!
//! Compiled for the build too, where the hooks are there and do nothing: a first render knows no browser.

mod address;
mod cursor;
mod drawing;

pub use drawing::{Drawing, DrawingProps};

#[cfg(target_arch = "wasm32")]
pub mod mount;
