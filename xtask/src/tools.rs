//! What the commands need on this machine, checked and got in one order.
//!
//! Each kind of tool has a file of its own; a tool that is right is left alone.

mod rust;

mod paths;

mod from_cargo;

mod from_npm;

mod apt;

mod poppler;

mod browser;

use std::{
    fs,
    path::{Path, PathBuf},
};

pub use self::{
    browser::{Engine, Programs},
    from_npm::{packages, type_check},
};
use crate::{context::Context, error::Error};

/// What it takes to check words and data: a compiler.
pub fn set_up_to_check(context: &mut Context) -> Result<(), Error> {
    rust::ensure_compiler(context)
}

/// What it takes to serve and to build: the toolchain, Trunk, wasm-bindgen and wasm-opt.
pub fn set_up_to_build(context: &mut Context) -> Result<(), Error> {
    rust::ensure(context)?;
    paths::ensure(context)?;
    from_npm::ensure(context)?;
    from_cargo::ensure(context, &[from_cargo::trunk(context), from_cargo::wasm_bindgen(context)])
}

/// What the tests need besides, in the engines that they run in. The quick things come first, so that what cannot be
/// had is known soon. Gives the programs under the names by which the tests are told of them.
pub fn set_up_to_test(context: &mut Context, engines: &[Engine]) -> Result<Programs, Error> {
    let mut programs = browser::ensure(context, engines)?;
    programs.push(("EXPLAINER_PDFTOTEXT", poppler::pdftotext(context)?));
    set_up_to_build(context)?;
    from_cargo::ensure(context, &[from_cargo::deny(context)])?;
    if engines.contains(&Engine::Firefox) {
        let driver = from_cargo::geckodriver(context);
        from_cargo::ensure(context, std::slice::from_ref(&driver))?;
        programs.extend(driver.path(context).map(|path| ("EXPLAINER_GECKODRIVER", path)));
    }
    programs.extend([
        ("EXPLAINER_AXE", from_npm::axe(context)),
        ("EXPLAINER_NPM", from_npm::packages(context)),
        ("EXPLAINER_PDFTOTEXT", poppler::pdftotext(context)?),
    ]);
    Ok(programs)
}

/// What the bench has to work with.
pub struct Bench {
    /// The browser that measures, under the names by which the bench is told of it.
    pub programs: Programs,
    /// The folder of its packages and results.
    pub folder: PathBuf,
}

/// What measuring needs besides building.
pub fn set_up_to_bench(context: &mut Context) -> Result<Bench, Error> {
    let programs = browser::ensure(context, &[Engine::Chromium])?;
    set_up_to_build(context)?;
    Ok(Bench { programs, folder: from_npm::ensure_peers(context)? })
}

/// Says what is being done and about how long it takes.
fn announce(what: &str, about: &str) {
    println!("set-up: {what} (about {about})");
}

/// Where the output of a set-up step is kept.
fn log(context: &Context, name: &str) -> PathBuf {
    context.checkout.tools().join("log").join(name).with_extension("log")
}

/// Removes a folder of ours that has served its purpose. That it stays is no reason to stop.
pub fn remove(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
}
