//! Tests of loading `assets/`, and of the diagnostics.

#[path = "content/bidi.rs"]
mod bidi;
#[path = "content/broken.rs"]
mod broken;
#[path = "content/broken_figures.rs"]
mod broken_figures;
#[path = "content/broken_placeholders.rs"]
mod broken_placeholders;
#[path = "content/broken_relations.rs"]
mod broken_relations;
#[path = "content/check.rs"]
mod check;
#[path = "content/markdown.rs"]
mod markdown;
#[path = "content/numerals.rs"]
mod numerals;
#[path = "content/pseudo_locale.rs"]
mod pseudo_locale;
#[path = "content/temporary_assets.rs"]
mod temporary_assets;
#[path = "content/translations.rs"]
mod translations;
#[path = "content/voices.rs"]
mod voices;
#[path = "content/wording.rs"]
mod wording;
