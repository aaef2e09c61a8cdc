//! Embed code and citations of figures (build time only).
//!
//! Builds on `figures`. Must not depend on the pages that show the code.

pub mod citation;
pub mod code;
pub mod snippet;
