//! npm packages. Those of the build and the tests are pinned in `tools/package-lock.json` and installed under
//! `target/tools`; those of the bench are pinned in `bench/package-lock.json` and installed under `target/bench`.
//!
//! Must not contain a version: npm reads and checks the lock itself.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use super::{announce, log};
use crate::{command::run_quietly, context::Context, error::Error};

/// A copy of the installed lock, written last. If it equals the lock, the packages are complete and current.
const INSTALLED: &str = "installed-lock.json";

const LOCK: &str = "package-lock.json";

/// Installs the packages if the lock has changed or an executable is missing.
pub fn ensure(context: &Context) -> Result<(), Error> {
    let (pins, tools) = (context.checkout.npm_pins(), context.checkout.tools());
    if is_current(&pins, &tools) && axe(context).is_file() && wasm_opt(&tools).is_file() && esbuild(&tools).is_file() {
        return Ok(());
    }
    announce("installing packages from npm", "10 s");
    install(context, &pins, &tools).map_err(|why| {
        let missing = "packages of tools/package-lock.json could not be installed from npm";
        let npm = "install Node.js with npm (Debian: `apt-get install nodejs npm`) and run this again";
        Error::new(missing).why(why).by_hand(npm)
    })
}

/// Installs the packages of the bench: chart libraries, a bundler, Lighthouse. Returns their folder.
pub fn ensure_peers(context: &Context) -> Result<PathBuf, Error> {
    let (pins, folder) = (context.checkout.peer_pins(), context.checkout.bench());
    if !is_current(&pins, &folder) || !folder.join("node_modules/esbuild").is_dir() {
        announce("installing the packages of the bench from npm", "1 min");
        install(context, &pins, &folder).map_err(|why| {
            Error::new("packages of bench/package-lock.json could not be installed from npm")
                .why(why)
                .by_hand("install Node.js with npm (Debian: `apt-get install nodejs npm`) and run this again")
        })?;
    }
    Ok(folder)
}

/// The script that the browser tests put into a page to check its accessibility.
pub fn axe(context: &Context) -> PathBuf {
    context.checkout.tools().join("node_modules/axe-core/axe.min.js")
}

/// The type check of the page scripts. TypeScript compiles nothing.
pub fn type_check(context: &Context) -> Command {
    let mut node = context.command("node");
    node.arg(packages(context).join("typescript/bin/tsc")).args(["--project", "assets/script"]);
    node
}

/// The folder of all packages.
pub fn packages(context: &Context) -> PathBuf {
    context.checkout.tools().join("node_modules")
}

fn wasm_opt(tools: &Path) -> PathBuf {
    tools.join("node_modules/binaryen/bin/wasm-opt")
}

fn esbuild(tools: &Path) -> PathBuf {
    tools.join("node_modules/esbuild/lib/main.js")
}

fn install(context: &Context, pins: &Path, tools: &Path) -> Result<(), String> {
    let copy = || -> io::Result<()> {
        fs::create_dir_all(tools)?;
        for file in ["package.json", LOCK] {
            fs::copy(pins.join(file), tools.join(file))?;
        }
        Ok(())
    };
    copy().map_err(|error| error.to_string())?;
    let (Some(_), Some(npm)) = (context.find("node"), context.find("npm")) else {
        return Err("node and npm are not both on PATH".to_owned());
    };
    let mut npm = context.command(npm);
    npm.current_dir(tools).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run_quietly(&mut npm, &log(context, "npm"))?;
    fs::copy(pins.join(LOCK), tools.join(INSTALLED)).map(drop).map_err(|error| error.to_string())
}

fn is_current(pins: &Path, tools: &Path) -> bool {
    match (fs::read(pins.join(LOCK)), fs::read(tools.join(INSTALLED))) {
        (Ok(pinned), Ok(installed)) => pinned == installed,
        _ => false,
    }
}
