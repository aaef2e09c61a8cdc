//! The arithmetic of drawings: from values to places, and from what is known to how it looks.
//!
//! Nothing here knows the browser, or a word or a number of the story. Files marked
//! *build time only* may use the whole of `f64`; the rest run in the browser too, and keep
//! core's float formatting and the float functions of libm out of the WebAssembly.

// Arithmetic that runs in the browser too.
pub mod date;
pub mod decimal;
pub mod number;
pub mod path;
pub mod range;
pub mod scale;

// Arithmetic of build time only.
#[cfg(not(target_arch = "wasm32"))]
pub mod clip;
#[cfg(not(target_arch = "wasm32"))]
pub mod compact_path;
#[cfg(not(target_arch = "wasm32"))]
pub mod edges;
#[cfg(not(target_arch = "wasm32"))]
pub mod label_placement;
#[cfg(not(target_arch = "wasm32"))]
pub mod meeting;
#[cfg(not(target_arch = "wasm32"))]
pub mod projection;
#[cfg(not(target_arch = "wasm32"))]
pub mod rejoin;
#[cfg(not(target_arch = "wasm32"))]
pub mod simplify;
#[cfg(not(target_arch = "wasm32"))]
pub mod text_width;
#[cfg(not(target_arch = "wasm32"))]
pub mod ticks;

// What drawings are made of.
pub mod coord;
pub mod mark_style;
