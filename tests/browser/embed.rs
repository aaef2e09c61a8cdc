//! Embeds in host pages of another origin, framed with the tools that such pages use.

pub mod host;

mod heights;

mod parents;

mod hosts;

mod flags;

mod state;

mod hostile;

mod alone;
