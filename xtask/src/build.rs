//! `cargo xtask build`: the site in `dist/`, as it is published.
//!
//! How the site is made is Trunk's and the crate's business, not this file's.

use crate::{command::run_step, staging::Staging, tools, trouble::Trouble, workbench::Workbench};

/// Sets up what building needs and builds. `arguments` are passed on to trunk.
pub fn build(workbench: &mut Workbench, arguments: &[String]) -> Result<(), Trouble> {
    tools::set_up_to_build(workbench)?;
    release(workbench, arguments)?;
    println!("The site is in {}.", workbench.checkout.dist().display());
    Ok(())
}

/// The release build alone, where everything is set up. `dist/` is replaced when the build is whole, and only then.
pub fn release(workbench: &Workbench, arguments: &[String]) -> Result<(), Trouble> {
    let staging = Staging::new(&workbench.checkout)?;
    run_step(workbench.trunk().args(["build", "--release", "--dist", staging.name()]).args(arguments))?;
    staging.publish()
}

#[cfg(test)]
mod tests;
