//! The program: it mounts the controls of a figure, and shows their state in the prerendered markup.
//!
//! No other module uses the DOM. The build renders the same component into the markup that the program replaces. There
//! its hooks do nothing, because there is no browser. Must not draw a mark or a tooltip, apart from the reader's own
//! line.

mod address;
mod controls;
mod figure_attributes;
mod guess_layer;

pub use controls::{Controls, ControlsProps};

#[cfg(target_arch = "wasm32")]
pub mod claim_filter;
#[cfg(target_arch = "wasm32")]
mod claim_rows;
#[cfg(target_arch = "wasm32")]
mod guess_data;
#[cfg(target_arch = "wasm32")]
mod guess_input;
#[cfg(target_arch = "wasm32")]
mod markup;
#[cfg(target_arch = "wasm32")]
pub mod mount;
