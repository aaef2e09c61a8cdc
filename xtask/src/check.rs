//! `cargo xtask check`: the story, the data and all languages, without WebAssembly, npm or a browser.
//!
//! What is right is said by the program `check` of the explainer; this file only sees to it that it runs.

use crate::{command::run_plainly, tools, trouble::Trouble, workbench::Workbench};

/// Finds a compiler and checks.
pub fn check(workbench: &mut Workbench) -> Result<(), Trouble> {
    tools::set_up_to_check(workbench)?;
    run(workbench)
}

/// The check alone, where a compiler is there. It prints one line, or every problem with its place and its fix.
pub fn run(workbench: &Workbench) -> Result<(), Trouble> {
    let mut check = workbench.command("cargo");
    run_plainly(check.args(["run", "--quiet", "--locked", "--bin", "check"]))
}
