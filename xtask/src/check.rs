//! `cargo xtask check`: the story, the data and all languages, without WebAssembly, npm or a browser.
//!
//! Runs the explainer's binary `check` (`src/bin/check.rs`), which contains all checks.

use crate::{command::run_plainly, context::Context, error::Error, tools};

/// Finds a compiler, then checks.
pub fn check(context: &mut Context) -> Result<(), Error> {
    tools::set_up_to_check(context)?;
    run(context)
}

/// Checks with an installed compiler. Prints one line, or all problems, each with its file, line and fix.
pub fn run(context: &Context) -> Result<(), Error> {
    let mut check = context.command("cargo");
    run_plainly(check.args(["run", "--quiet", "--locked", "--bin", "check"]))
}
