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

pub use self::browser::{Engine, Programs};
use crate::{trouble::Trouble, workbench::Workbench};

/// What it takes to check words and data: a compiler.
pub fn set_up_to_check(workbench: &mut Workbench) -> Result<(), Trouble> {
    rust::ensure_compiler(workbench)
}

/// What it takes to serve and to build: the toolchain, Trunk, wasm-bindgen and wasm-opt.
pub fn set_up_to_build(workbench: &mut Workbench) -> Result<(), Trouble> {
    rust::ensure(workbench)?;
    paths::ensure(workbench)?;
    from_npm::ensure(workbench)?;
    from_cargo::ensure(workbench, &[from_cargo::trunk(workbench), from_cargo::wasm_bindgen(workbench)])
}

/// What the tests need besides, in the engines that they run in. The quick things come first, so that what cannot be
/// had is known soon. Gives the programs under the names by which the tests are told of them.
pub fn set_up_to_test(workbench: &mut Workbench, engines: &[Engine]) -> Result<Programs, Trouble> {
    let mut programs = browser::ensure(workbench, engines)?;
    programs.push(("EXPLAINER_PDFTOTEXT", poppler::pdftotext(workbench)?));
    set_up_to_build(workbench)?;
    from_cargo::ensure(workbench, &[from_cargo::deny(workbench)])?;
    if engines.contains(&Engine::Firefox) {
        let driver = from_cargo::geckodriver(workbench);
        from_cargo::ensure(workbench, std::slice::from_ref(&driver))?;
        programs.extend(driver.path(workbench).map(|path| ("EXPLAINER_GECKODRIVER", path)));
    }
    programs.extend([
        ("EXPLAINER_AXE", from_npm::axe(workbench)),
        ("EXPLAINER_NPM", from_npm::packages(workbench)),
        ("EXPLAINER_PDFTOTEXT", poppler::pdftotext(workbench)?),
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
pub fn set_up_to_bench(workbench: &mut Workbench) -> Result<Bench, Trouble> {
    let programs = browser::ensure(workbench, &[Engine::Chromium])?;
    set_up_to_build(workbench)?;
    Ok(Bench { programs, folder: from_npm::ensure_peers(workbench)? })
}

/// Says what is being done and about how long it takes.
fn announce(what: &str, about: &str) {
    println!("set-up: {what} (about {about})");
}

/// Where the output of a set-up step is kept.
fn log(workbench: &Workbench, name: &str) -> PathBuf {
    workbench.checkout.tools().join("log").join(name).with_extension("log")
}

/// Removes a folder of ours that has served its purpose. That it stays is no reason to stop.
pub fn remove(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
}
