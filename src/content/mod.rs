//! The story as data: what is said, who says it, and what was found elsewhere.
//!
//! Reads `assets/`, joins numbers (`assets/data`) with words (`assets/story/<lang>`) and checks both.
//! Nothing is handed on unless everything is in order: a caller gets a whole [`Content`] or all [`Diagnostics`].
//! This module must know neither Yew nor the browser; no byte of it is in the WebAssembly.

mod diagnostic;
pub mod files;
pub mod pseudo_locale;

pub mod date;
pub mod file_labels;
pub mod labels;
pub mod language;
pub mod settings;
pub mod sharing;

pub mod claim;
pub mod evidence;
pub mod note;
pub mod series;
mod series_row;
pub mod source;
pub mod term;

pub mod blocks;
pub mod markdown;
pub mod numerals;
pub mod section;

mod check;
mod draft;
mod load;
mod partial;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use load::Content;
