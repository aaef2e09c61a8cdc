//! Figures in other people's pages: on an origin of their own, framed with what such pages really use.

pub mod host;

mod heights;

mod parents;

mod hosts;

mod flags;

mod state;

mod hostile;

mod alone;
