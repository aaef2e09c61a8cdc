//! Tests of loading `assets/`, and of the diagnostics.

#[path = "content/broken.rs"]
mod broken;
#[path = "content/check.rs"]
mod check;
#[path = "content/markdown.rs"]
mod markdown;
#[path = "content/numerals.rs"]
mod numerals;
#[path = "content/pseudo_locale.rs"]
mod pseudo_locale;
#[path = "content/published_story.rs"]
mod published_story;
#[path = "content/temporary_assets.rs"]
mod temporary_assets;
