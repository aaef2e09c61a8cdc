//! `cargo xtask build`: the site in `dist/`, as it is published.
//!
//! How the site is made is Trunk's and the crate's business, not this file's.

use crate::{command::run_step, context::Context, error::Error, staging::Staging, tools};

/// Sets up what building needs and builds. `arguments` are passed on to trunk.
pub fn build(context: &mut Context, arguments: &[String]) -> Result<(), Error> {
    tools::set_up_to_build(context)?;
    release(context, arguments)?;
    println!("The site is in {}.", context.checkout.dist().display());
    Ok(())
}

/// The release build alone, where everything is set up. `dist/` is replaced when the build is whole, and only then.
pub fn release(context: &Context, arguments: &[String]) -> Result<(), Error> {
    let staging = Staging::new(&context.checkout)?;
    run_step(context.trunk().args(["build", "--release", "--dist", staging.name()]).args(arguments))?;
    staging.publish()
}

#[cfg(test)]
mod tests;
