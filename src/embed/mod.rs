//! A figure in somebody else’s page (build time only): the pages that others frame, one for each figure and one for the
//! whole story; the code with which they are framed; what a figure is cited by.
//!
//! Complete without a script. A frame may be as tall as its content or too short for it, so nothing in one depends on the
//! window's height, and nothing scrolls but the document. Knows figures only as the page shows them, and no host: what a
//! frame says to its host is `assets/script/frame.js`.

pub mod citation;
pub mod code;
mod head;
mod height;
mod page;
pub mod snippet;

pub use height::height;
pub use page::{STORY, document, story_document};
