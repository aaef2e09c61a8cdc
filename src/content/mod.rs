//! The story as data: claims, sources, series, notes, terms and texts.
//!
//! Reads `assets/`, joins numbers (`assets/data`) with words (`assets/story/<lang>`) and checks both. Loading returns
//! either the complete [`Content`] or all [`Diagnostics`]. Must not depend on figures, Yew or the browser. Not part of
//! the WebAssembly.

pub mod assets;
mod diagnostic;
pub mod pseudo_locale;
pub mod translation;

pub(crate) mod date;
pub(crate) mod file_texts;
pub mod house_style;
pub mod language;
pub(crate) mod ledger_texts;
pub(crate) mod locale_data;
pub(crate) mod pattern;
pub mod settings;
pub(crate) mod sharing;
pub(crate) mod ui_texts;

mod cell;
pub mod claim;
pub mod columns;
pub mod evidence;
pub(crate) mod note;
pub mod parts_of_whole;
mod series_row;
pub mod series_table;
pub(crate) mod source;
pub(crate) mod term;
pub mod time_series;

pub mod blocks;
pub mod markdown;
pub mod numerals;
pub mod paragraph_voice;
pub(crate) mod section;

mod check;
mod load;
mod partial_content;
mod partial_file;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use load::Content;
