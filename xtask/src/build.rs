//! `cargo xtask build`: writes the site to be published into `dist/`.
//!
//! Trunk and its hook make the site. Must not depend on the content of the site.

use crate::{command::run_step, context::Context, error::Error, staging::Staging, tools};

/// Installs missing tools and builds. Trunk receives `arguments`.
pub fn build(context: &mut Context, arguments: &[String]) -> Result<(), Error> {
    tools::set_up_to_build(context)?;
    release(context, arguments)?;
    println!("The site is in {}.", context.checkout.dist().display());
    Ok(())
}

/// Makes a release build with installed tools. Replaces `dist/` only after the build has succeeded.
pub fn release(context: &Context, arguments: &[String]) -> Result<(), Error> {
    let staging = Staging::new(&context.checkout)?;
    run_step(context.trunk().args(["build", "--release", "--dist", staging.name()]).args(arguments))?;
    staging.publish()
}

#[cfg(test)]
mod tests;
