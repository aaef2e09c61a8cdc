//! Embeds: pages for the frames of others, one for each figure and one for the whole story (build time only).
//!
//! Every embed is complete without a script. A frame may be taller or shorter than its content, so nothing depends on
//! the window's height and only the document scrolls. Must not depend on the inside of a figure or on any host.
//! `assets/script/frame.js` sends messages to the host.

mod head;
mod height;
mod page;

pub use height::{height, height_in};
pub use page::{STORY, document, story_document};
