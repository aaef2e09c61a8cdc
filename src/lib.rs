//! *The Kazakhs of Xinjiang*, retold as a page with figures that can be played with, checked and taken away.
//!
//! What holds everywhere, and must go on holding:
//!
//! 1. Prose is HTML, figures are live. The page is rendered at build time; in the browser each figure is mounted by itself.
//! 2. The WebAssembly knows no words and no numbers of the story: both travel in the page or beside it.
//! 3. A figure is the unit: one description and one component make everything that shows it.
//! 4. Every number has a claim, every claim has a source or says that none was found; else the build stops.
//! 5. The first render is determined: no clock, chance, locale, window size or storage in it.
//! 6. A figure that cannot mount stays a picture.
//! 7. Nothing leaves the origin, and nothing is kept.
//! 8. One direction: `content` and the arithmetic of `chart` know neither Yew nor the browser; `figures` build on
//!    `chart`; `page` and `embed` build on `figures`; only `browser` touches the DOM.

#[cfg(not(target_arch = "wasm32"))]
pub mod content;

pub mod chart;

pub mod browser;

pub mod scene;

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
pub mod site;
