//! Pages that others frame: one figure each, and the whole story (build time only).
//!
//! Complete without a script. A frame may be as tall as its content or too short for it, so nothing in one depends on the
//! window's height, and nothing scrolls but the document. Knows figures only as the page shows them, and no host: what a
//! frame says to its host is `assets/script/frame.js`.

mod head;
mod height;
mod page;

pub use height::height;
pub use page::{STORY, document, story_document};
