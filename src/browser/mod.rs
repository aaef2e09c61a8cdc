//! What touches the browser: mounting, the cursor's events, the address. No other module names the DOM.
//!
//! Compiled for the build too, where the hooks are there and do nothing: a first render knows no browser.

pub mod address;
pub mod cursor;

#[cfg(target_arch = "wasm32")]
pub mod mount;
