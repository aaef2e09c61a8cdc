//! Assertions on this story: whole sentences, counts of rows and claims, values of figures, lengths on the map.
//!
//! Other tests must not depend on the words and numbers of the story.

#![cfg(not(target_arch = "wasm32"))]

#[path = "story/claims.rs"]
mod claims;
#[path = "story/downloads.rs"]
mod downloads;
#[path = "story/figures.rs"]
mod figures;
#[path = "chart/geography.rs"]
mod geography;
#[path = "story/map.rs"]
mod map;
#[path = "story/snippet.rs"]
mod snippet;

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{Figure, all};

/// The published story.
fn content() -> Content {
    let assets = Assets::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
    Content::load(&assets, "en", &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// A figure of the story by its id.
fn figure(id: &str) -> Figure {
    let figures = all(&content()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    figures.into_iter().find(|figure| figure.id == id).unwrap_or_else(|| panic!("there is no figure `{id}`"))
}
