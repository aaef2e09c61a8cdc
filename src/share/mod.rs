//! What is taken away from a figure: the code with which others frame it, and what it is cited by (build time only).
//!
//! Builds on `figures`; must not know the pages on which the code is shown.

pub mod citation;
pub mod code;
pub mod snippet;
