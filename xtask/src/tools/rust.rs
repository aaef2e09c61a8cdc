//! The pinned toolchain with its components and the WebAssembly target.
//!
//! Asks the compiler itself what it has, so that a Rust without rustup is as good. rustup is only
//! called where something is missing; it may be told not to fetch by itself (`RUSTUP_AUTO_INSTALL=0`).

use std::path::{Path, PathBuf};

use super::{announce, log};
use crate::{
    command::{run_quietly, version_of, words_of},
    trouble::Trouble,
    version::is_at_least,
    workbench::Workbench,
};

/// Sees to it that commands started from `workbench` get the pinned Rust, whole.
pub fn ensure(workbench: &mut Workbench) -> Result<(), Trouble> {
    let version = workbench.pins.rust.version.clone();
    if rust(workbench).as_ref() != Some(&version) {
        workbench.toolchain = Some(version.clone());
    }
    if rust(workbench).as_ref() != Some(&version) {
        install(workbench, &version)?;
    }
    let sysroot = sysroot(workbench);
    let pin = &workbench.pins.rust;
    for target in &pin.targets {
        if !has_target(&sysroot, target) {
            get(workbench, target, "10 s", &format!("target add {target}"))?;
        }
    }
    for component in &pin.components {
        if !has_component(&sysroot, component) {
            get(workbench, component, "10 s", &format!("component add {component}"))?;
        }
    }
    Ok(())
}

/// Sees to it that commands started from `workbench` get a Rust that is new enough: the pinned one where it is installed,
/// since other commands have compiled with it, or else the one that started us.
pub fn ensure_compiler(workbench: &mut Workbench) -> Result<(), Trouble> {
    let version = workbench.pins.rust.version.clone();
    let own = rust(workbench);
    if own.as_ref() == Some(&version) {
        return Ok(());
    }
    workbench.toolchain = Some(version.clone());
    if rust(workbench).as_ref() == Some(&version) {
        return Ok(());
    }
    if own.is_some_and(|own| is_at_least(&own, &version)) {
        workbench.toolchain = None;
        return Ok(());
    }
    install(workbench, &version)
}

fn install(workbench: &Workbench, version: &str) -> Result<(), Trouble> {
    let install = format!("toolchain install --no-self-update --profile minimal {version}");
    get(workbench, &format!("Rust {version}"), "a minute", &install)
}

fn rust(workbench: &Workbench) -> Option<String> {
    version_of(workbench.command("rustc"))
}

fn get(workbench: &Workbench, what: &str, about: &str, arguments: &str) -> Result<(), Trouble> {
    announce(&format!("getting {what}"), about);
    let mut rustup = workbench.command("rustup");
    rustup.args(arguments.split(' '));
    // Otherwise rustup would look for the very toolchain that it is asked to install.
    if arguments.starts_with("toolchain") {
        rustup.env_remove("RUSTUP_TOOLCHAIN");
    }
    let words = words_of(&rustup);
    run_quietly(&mut rustup, &log(workbench, "rustup")).map_err(|why| {
        Trouble::new(format!("{what} is needed and could not be had")).why(why).by_hand(format!(
            "`{words}` with rustup; without it, get Rust {} with {} from where your Rust came",
            workbench.pins.rust.version,
            workbench.pins.rust.targets.join(", "),
        ))
    })
}

fn sysroot(workbench: &Workbench) -> PathBuf {
    let asked = workbench.command("rustc").args(["--print", "sysroot"]).output();
    let answer = asked.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    PathBuf::from(answer.unwrap_or_default())
}

fn has_target(sysroot: &Path, target: &str) -> bool {
    sysroot.join("lib/rustlib").join(target).join("lib").is_dir()
}

/// True of components that are programs, which is all that the project asks for.
fn has_component(sysroot: &Path, component: &str) -> bool {
    let names = [component.to_owned(), format!("cargo-{component}")];
    names.iter().any(|name| sysroot.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION).is_file())
}
