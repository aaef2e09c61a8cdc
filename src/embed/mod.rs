//! A figure in somebody else’s page: the code that is pasted there, and what it is cited by.
//!
//! Builds on `figures`; must not know the article around them.

pub mod citation;
pub mod code;
pub mod snippet;
