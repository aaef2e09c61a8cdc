//! The story as data: claims, sources, series, notes, terms and texts.
//!
//! Reads `assets/`, joins numbers (`assets/data`) with words (`assets/story/<lang>`) and checks both. Loading returns
//! either the complete [`Content`] or all [`Diagnostics`]. Must not depend on figures, Yew or the browser. No byte of
//! it is in the WebAssembly.

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
