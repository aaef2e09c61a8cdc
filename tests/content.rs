//! What `assets/` must hold, and what is said when it does not.

#[path = "content/broken.rs"]
mod broken;
#[path = "content/check.rs"]
mod check;
#[path = "content/pseudo_locale.rs"]
mod pseudo_locale;
#[path = "content/markdown.rs"]
mod markdown;
#[path = "content/numerals.rs"]
mod numerals;
#[path = "content/whole.rs"]
mod whole;
#[path = "content/workshop.rs"]
mod workshop;
