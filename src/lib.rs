//! A story with figures, rendered at build time and interactive in the browser.
//!
//! `chart`, `scene` and `browser` are also compiled to WebAssembly. All other modules run at build time only.
//! The invariants and the order of the modules are in `ARCHITECTURE.md`.

#[cfg(not(target_arch = "wasm32"))]
pub mod content;

pub mod chart;

pub mod browser;

pub mod scene;

#[cfg(not(target_arch = "wasm32"))]
pub mod plot;

#[cfg(not(target_arch = "wasm32"))]
pub mod figures;

#[cfg(not(target_arch = "wasm32"))]
pub mod share;

#[cfg(not(target_arch = "wasm32"))]
pub mod page;

#[cfg(not(target_arch = "wasm32"))]
pub mod embed;

#[cfg(not(target_arch = "wasm32"))]
pub mod editors;

#[cfg(not(target_arch = "wasm32"))]
pub mod ledger;

#[cfg(not(target_arch = "wasm32"))]
pub mod lesson;

#[cfg(not(target_arch = "wasm32"))]
pub mod site;
