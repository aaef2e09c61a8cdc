//! Checks style sheets and scripts with prettier, and the rules of style sheets with stylelint. Both are npm packages
//! that `tools/` pins.

use crate::{command::run_step, context::Context, error::Error, tools};

/// Files in prettier's format.
const FORMATTED: [&str; 4] = ["assets/style", "assets/script", "bench/**/*.{js,mjs}", "tests/**/*.{js,mjs}"];

/// The folder of the style sheets.
const STYLES: &str = "assets/style";

const PRETTIER: &str = "prettier/bin/prettier.cjs";

const STYLELINT: &str = "stylelint/bin/stylelint.mjs";

/// Runs both checks. `.prettierrc.json` and `.stylelintrc.json` configure them, also for editors.
pub fn check(context: &Context) -> Result<(), Error> {
    let packages = tools::packages(context);
    let node = |script: &str| {
        let mut command = context.command("node");
        command.arg(packages.join(script));
        command
    };
    run_step(node(PRETTIER).args(["--log-level", "warn", "--check"]).args(FORMATTED)).map_err(|error| {
        let files = FORMATTED.map(|pattern| format!("'{pattern}'")).join(" ");
        error.by_hand(format!("node {} --write {files}", packages.join(PRETTIER).display()))
    })?;
    // stylelint must resolve the extended configuration from the folder of the packages, not from ours.
    run_step(node(STYLELINT).arg("--config-basedir").arg(&packages).arg(STYLES))
}
