//! `cargo xtask translate`: brings template and catalogues up to date with the English texts.
//!
//! Runs the explainer's binary `translate` (`src/bin/translate.rs`).

use crate::{command::run_plainly, context::Context, error::Error, tools};

/// Finds a compiler, then updates. `machine` is a language and a file with translations that a machine made.
pub fn translate(context: &mut Context, machine: Option<(&str, &str)>) -> Result<(), Error> {
    tools::set_up_to_check(context)?;
    let mut translate = context.command("cargo");
    translate.args(["run", "--quiet", "--locked", "--bin", "translate", "--"]);
    if let Some((language, file)) = machine {
        translate.args(["--machine", language, file]);
    }
    run_plainly(&mut translate)
}
