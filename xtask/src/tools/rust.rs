//! The pinned toolchain with its components and the WebAssembly target.
//!
//! Queries the compiler, so a Rust without rustup works too. Runs rustup only if something is missing, because
//! `RUSTUP_AUTO_INSTALL=0` may forbid automatic downloads.

use std::path::{Path, PathBuf};

use super::{announce, log};
use crate::{
    command::{run_quietly, version_of, words_of},
    context::Context,
    error::Error,
    version::is_at_least,
};

/// Makes commands of `context` use the pinned Rust with all components and targets. Installs what is missing.
pub fn ensure(context: &mut Context) -> Result<(), Error> {
    let version = context.pins.rust.version.clone();
    if rust(context).as_ref() != Some(&version) {
        context.toolchain = Some(version.clone());
    }
    if rust(context).as_ref() != Some(&version) {
        install(context, &version)?;
    }
    let sysroot = sysroot(context);
    let pin = &context.pins.rust;
    for target in &pin.targets {
        if !has_target(&sysroot, target) {
            get(context, target, "10 s", &format!("target add {target}"))?;
        }
    }
    for component in &pin.components {
        if !has_component(&sysroot, component) {
            get(context, component, "10 s", &format!("component add {component}"))?;
        }
    }
    Ok(())
}

/// Makes commands of `context` use a Rust that is new enough: the pinned one if installed, because other commands have
/// compiled with it; else the one that started this process; else the pinned one, which is then installed.
pub fn ensure_compiler(context: &mut Context) -> Result<(), Error> {
    let version = context.pins.rust.version.clone();
    let own = rust(context);
    if own.as_ref() == Some(&version) {
        return Ok(());
    }
    context.toolchain = Some(version.clone());
    if rust(context).as_ref() == Some(&version) {
        return Ok(());
    }
    if own.is_some_and(|own| is_at_least(&own, &version)) {
        context.toolchain = None;
        return Ok(());
    }
    install(context, &version)
}

fn install(context: &Context, version: &str) -> Result<(), Error> {
    let install = format!("toolchain install --no-self-update --profile minimal {version}");
    get(context, &format!("Rust {version}"), "a minute", &install)
}

fn rust(context: &Context) -> Option<String> {
    version_of(context.command("rustc"))
}

fn get(context: &Context, what: &str, about: &str, arguments: &str) -> Result<(), Error> {
    announce(&format!("installing {what}"), about);
    let mut rustup = context.command("rustup");
    rustup.args(arguments.split(' '));
    // Otherwise rustup would require the toolchain that it is to install.
    if arguments.starts_with("toolchain") {
        rustup.env_remove("RUSTUP_TOOLCHAIN");
    }
    let words = words_of(&rustup);
    run_quietly(&mut rustup, &log(context, "rustup")).map_err(|why| {
        Error::new(format!("{what} could not be installed")).why(why).by_hand(format!(
            "`{words}` with rustup;\n\
             without rustup, install Rust {} with the target {} in the way you installed Rust",
            context.pins.rust.version,
            context.pins.rust.targets.join(", "),
        ))
    })
}

fn sysroot(context: &Context) -> PathBuf {
    let asked = context.command("rustc").args(["--print", "sysroot"]).output();
    let answer = asked.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    PathBuf::from(answer.unwrap_or_default())
}

fn has_target(sysroot: &Path, target: &str) -> bool {
    sysroot.join("lib/rustlib").join(target).join("lib").is_dir()
}

/// True if a component is installed. All required components are executables.
fn has_component(sysroot: &Path, component: &str) -> bool {
    let names = [component.to_owned(), format!("cargo-{component}")];
    names.iter().any(|name| sysroot.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION).is_file())
}
