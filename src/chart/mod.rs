//! The arithmetic of drawings: scales, ticks, numbers, paths, projections and label boxes.
//!
//! Must not depend on Yew, the browser, or a word or number of the story. The WebAssembly contains only `coord`; all
//! other modules are compiled for the build alone.

pub mod coord;

#[cfg(not(target_arch = "wasm32"))]
pub mod clip;
#[cfg(not(target_arch = "wasm32"))]
pub mod compact_path;
#[cfg(not(target_arch = "wasm32"))]
pub mod date;
#[cfg(not(target_arch = "wasm32"))]
pub mod decimal;
#[cfg(not(target_arch = "wasm32"))]
pub mod edges;
#[cfg(not(target_arch = "wasm32"))]
pub mod fit_outline;
#[cfg(not(target_arch = "wasm32"))]
pub mod junctions;
#[cfg(not(target_arch = "wasm32"))]
pub mod label_breakpoints;
#[cfg(not(target_arch = "wasm32"))]
pub mod number;
#[cfg(not(target_arch = "wasm32"))]
pub mod path;
#[cfg(not(target_arch = "wasm32"))]
pub mod projection;
#[cfg(not(target_arch = "wasm32"))]
pub mod range;
#[cfg(not(target_arch = "wasm32"))]
pub mod scale;
#[cfg(not(target_arch = "wasm32"))]
pub mod simplify;
#[cfg(not(target_arch = "wasm32"))]
pub mod text_width;
#[cfg(not(target_arch = "wasm32"))]
pub mod ticks;
