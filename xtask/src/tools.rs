//! Tools of the commands: found or installed, in a fixed order.
//!
//! Each kind of tool has its own file. A tool of the right version is not touched.

mod rust;

mod paths;

mod from_cargo;

mod from_npm;

mod apt;

mod from_debian;

mod browser;

use std::{
    fs,
    path::{Path, PathBuf},
};

pub use self::{
    browser::{Engine, Executables},
    from_npm::{packages, type_check},
};
use crate::{context::Context, error::Error};

/// Sets up a compiler, which is enough to check words and data.
pub fn set_up_to_check(context: &mut Context) -> Result<(), Error> {
    rust::ensure_compiler(context)
}

/// Sets up the tools for serving and building: toolchain, Trunk, wasm-bindgen and wasm-opt.
pub fn set_up_to_build(context: &mut Context) -> Result<(), Error> {
    rust::ensure(context)?;
    paths::ensure(context)?;
    from_npm::ensure(context)?;
    from_cargo::ensure(context, &[from_cargo::trunk(context), from_cargo::wasm_bindgen(context)])
}

/// Sets up the tools for building and for tests in `engines`. The fastest are first, so that a missing one is reported
/// soon. Returns the executables with their environment variables.
pub fn set_up_to_test(context: &mut Context, engines: &[Engine]) -> Result<Executables, Error> {
    let mut executables = browser::ensure(context, engines)?;
    executables.extend(from_debian::ensure(context)?);
    set_up_to_build(context)?;
    from_cargo::ensure(context, &[from_cargo::deny(context)])?;
    if engines.contains(&Engine::Firefox) {
        let driver = from_cargo::geckodriver(context);
        from_cargo::ensure(context, std::slice::from_ref(&driver))?;
        executables.extend(driver.path(context).map(|path| ("EXPLAINER_GECKODRIVER", path)));
    }
    executables.extend([("EXPLAINER_AXE", from_npm::axe(context)), ("EXPLAINER_NPM", from_npm::packages(context))]);
    Ok(executables)
}

/// The tools of the bench.
pub struct Bench {
    /// The executables of its browser, with their environment variables.
    pub executables: Executables,
    /// The folder of its packages and results.
    pub folder: PathBuf,
}

/// Sets up the tools for building and measuring.
pub fn set_up_to_bench(context: &mut Context) -> Result<Bench, Error> {
    let executables = browser::ensure(context, &[Engine::Chromium])?;
    set_up_to_build(context)?;
    Ok(Bench { executables, folder: from_npm::ensure_peers(context)? })
}

/// Prints a set-up step and its approximate duration.
fn announce(what: &str, duration: &str) {
    println!("set-up: {what} (about {duration})");
}

/// The log file of a set-up step.
fn log(context: &Context, name: &str) -> PathBuf {
    context.checkout.tools().join("log").join(name).with_extension("log")
}

/// Removes a temporary folder. A failure is not an error.
pub fn remove(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
}
