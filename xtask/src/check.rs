//! `cargo xtask check`: the story, the data and all languages, without WebAssembly, npm or a browser.
//!
//! What is right is said by the program `check` of the explainer; this file only sees to it that it runs.

use crate::{command::run_plainly, context::Context, error::Error, tools};

/// Finds a compiler and checks.
pub fn check(context: &mut Context) -> Result<(), Error> {
    tools::set_up_to_check(context)?;
    run(context)
}

/// The check alone, where a compiler is there. It prints one line, or every problem with its place and its fix.
pub fn run(context: &Context) -> Result<(), Error> {
    let mut check = context.command("cargo");
    run_plainly(check.args(["run", "--quiet", "--locked", "--bin", "check"]))
}
