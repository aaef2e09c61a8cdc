//! What `assets/` must hold, and what is said when it does not.

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
