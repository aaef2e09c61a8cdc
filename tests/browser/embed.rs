//! Embeds in host pages of another origin, framed with the tools that such pages use.

pub mod host;

pub mod heights;

mod resize_protocols;

mod hosts;

mod flags;

mod state;

mod bad_input;

mod alone;

mod cases;
