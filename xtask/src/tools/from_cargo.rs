//! Tools that `cargo install` compiles into the user's cargo folder.
//!
//! Every one is a crate, a program and a pinned version; nothing else is known about it here.

use std::path::PathBuf;

use super::{announce, log, remove};
use crate::{
    command::{run_quietly, version_of},
    context::Context,
    error::Error,
    version::is_at_least,
};

/// A crate to install and the program to look for.
pub struct FromCargo {
    crate_name: &'static str,
    program: &'static str,
    version: String,
    /// The oldest version that is left alone where it is installed; none where only `version` will do.
    oldest: Option<String>,
    /// How much the compiler shall optimise it: no more than can be felt in use.
    opt_level: &'static str,
    about: &'static str,
}

/// Bundles the site and serves it. Spends its time waiting for others, so nothing is gained by optimising.
pub fn trunk(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "trunk",
        program: "trunk",
        version: context.pins.trunk.clone(),
        oldest: Some(context.pins.oldest_trunk.clone()),
        opt_level: "0",
        about: "3 min",
    }
}

/// Joins the WebAssembly to its JavaScript, at each build. Trunk would fetch one of its own if this were not here.
pub fn wasm_bindgen(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: context.pins.wasm_bindgen.clone(),
        oldest: None,
        opt_level: "1",
        about: "2 min",
    }
}

/// Checks licences, duplicates and sources of all dependencies, once in a run of the tests.
pub fn deny(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "cargo-deny",
        program: "cargo-deny",
        version: context.pins.cargo_deny.clone(),
        oldest: None,
        opt_level: "0",
        about: "1 min",
    }
}

/// Drives Firefox in the tests; waits for it most of the time.
pub fn geckodriver(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "geckodriver",
        program: "geckodriver",
        version: context.pins.geckodriver.clone(),
        oldest: None,
        opt_level: "0",
        about: "2 min",
    }
}

impl FromCargo {
    /// Where its program is, if it is anywhere.
    pub fn path(&self, context: &Context) -> Option<PathBuf> {
        context.find(self.program)
    }

    /// Whether an installed version will do.
    fn accepts(&self, version: &str) -> bool {
        match &self.oldest {
            Some(oldest) => is_at_least(version, oldest),
            None => version == self.version,
        }
    }
}

/// Installs those of `tools` that are missing or of a version that will not do. One after another: each already
/// keeps every core busy.
pub fn ensure(context: &Context, tools: &[FromCargo]) -> Result<(), Error> {
    let folder = context.checkout.tools().join("build");
    let mut installed = false;
    for tool in tools {
        let found = context.find(tool.program).and_then(|path| version_of(context.command(path)));
        if found.as_deref().is_some_and(|found| tool.accepts(found)) {
            continue;
        }
        let instead = found.map_or(String::new(), |found| format!(", in place of {found}"));
        announce(&format!("compiling {} {}{instead}", tool.crate_name, tool.version), tool.about);
        install(context, tool, &["--locked"])
            // A locked dependency may be newer than a mirror of the registry, or taken back since.
            .or_else(|_| {
                announce("trying again without its own lock", tool.about);
                install(context, tool, &[])
            })
            .map_err(|why| missing(context, tool, &why))?;
        installed = true;
    }
    if installed {
        remove(&folder);
    }
    Ok(())
}

/// The release profiles of these crates ask for optimisation of the whole program at once. On two cores
/// that takes eleven minutes for all three; without it they take five, and a build feels no difference.
fn install(context: &Context, tool: &FromCargo, how: &[&str]) -> Result<(), String> {
    let mut cargo = context.command("cargo");
    // `--force` because a program may lie there that cargo does not know of, restored from a cache.
    cargo
        .args(["install", "--force", &format!("{}@{}", tool.crate_name, tool.version)])
        .args(how)
        .arg("--root")
        .arg(context.cargo_folder())
        .env("CARGO_TARGET_DIR", context.checkout.tools().join("build"))
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level);
    run_quietly(&mut cargo, &log(context, tool.crate_name))
}

fn missing(context: &Context, tool: &FromCargo, why: &str) -> Error {
    let FromCargo { crate_name, program, version, .. } = tool;
    let or_newer = if tool.oldest.is_some() { " or newer" } else { "" };
    Error::new(format!("{program} {version}{or_newer} is needed and could not be installed")).why(why).by_hand(format!(
        "`cargo install --locked {crate_name}@{version}`, or put {program} {version}{or_newer} into {}",
        context.cargo_folder().join("bin").display(),
    ))
}

#[cfg(test)]
mod tests {
    use super::{trunk, wasm_bindgen};
    use crate::context::Context;

    #[test]
    fn a_newer_trunk_is_left_alone_and_another_wasm_bindgen_is_not() {
        let mut context = Context::here().unwrap_or_else(|error| panic!("{error}"));
        context.pins.oldest_trunk = "0.21.14".into();
        context.pins.wasm_bindgen = "0.2.130".into();
        for (version, expected) in [("0.21.13", false), ("0.21.14", true), ("0.22.1", true)] {
            assert_eq!(trunk(&context).accepts(version), expected, "{version}");
        }
        for (version, expected) in [("0.2.129", false), ("0.2.130", true), ("0.2.131", false)] {
            assert_eq!(wasm_bindgen(&context).accepts(version), expected, "{version}");
        }
    }
}
