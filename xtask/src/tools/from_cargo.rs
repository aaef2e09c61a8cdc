//! Tools that `cargo install` compiles into the user's cargo folder.
//!
//! Each is a crate, an executable and a pinned version.

use std::path::PathBuf;

use super::{announce, log, remove};
use crate::{
    command::{run_quietly, version_of},
    context::Context,
    error::Error,
    version::is_at_least,
};

/// A crate to install and the executable to look for.
pub struct FromCargo {
    crate_name: &'static str,
    executable: &'static str,
    version: String,
    /// The oldest installed version that is accepted; `None` if only `version` is.
    oldest: Option<String>,
    /// The optimisation level: as low as possible without making the tool slow.
    opt_level: &'static str,
    duration: &'static str,
}

/// Bundles and serves the site. It mostly waits for other processes, so optimising gains nothing.
pub fn trunk(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "trunk",
        executable: "trunk",
        version: context.pins.trunk.clone(),
        oldest: Some(context.pins.oldest_trunk.clone()),
        opt_level: "0",
        duration: "3 min",
    }
}

/// Generates the glue of the WebAssembly in each build. If it is missing, Trunk downloads one itself.
pub fn wasm_bindgen(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "wasm-bindgen-cli",
        executable: "wasm-bindgen",
        version: context.pins.wasm_bindgen.clone(),
        oldest: None,
        opt_level: "1",
        duration: "2 min",
    }
}

/// Checks licences, duplicates and sources of all dependencies.
pub fn deny(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "cargo-deny",
        executable: "cargo-deny",
        version: context.pins.cargo_deny.clone(),
        oldest: None,
        opt_level: "0",
        duration: "1 min",
    }
}

/// Drives Firefox in the tests. It mostly waits.
pub fn geckodriver(context: &Context) -> FromCargo {
    FromCargo {
        crate_name: "geckodriver",
        executable: "geckodriver",
        version: context.pins.geckodriver.clone(),
        oldest: None,
        opt_level: "0",
        duration: "2 min",
    }
}

impl FromCargo {
    /// The path of its executable, if installed.
    pub fn path(&self, context: &Context) -> Option<PathBuf> {
        context.find(self.executable)
    }

    /// True if an installed version is accepted.
    fn accepts(&self, version: &str) -> bool {
        match &self.oldest {
            Some(oldest) => is_at_least(version, oldest),
            None => version == self.version,
        }
    }
}

/// Installs tools that are missing or have a wrong version. One at a time, because each compilation uses all cores.
pub fn ensure(context: &Context, tools: &[FromCargo]) -> Result<(), Error> {
    let folder = context.checkout.tools().join("build");
    let mut installed = false;
    for tool in tools {
        let found = context.find(tool.executable).and_then(|path| version_of(context.command(path)));
        if found.as_deref().is_some_and(|found| tool.accepts(found)) {
            continue;
        }
        let instead = found.map_or(String::new(), |found| format!(", in place of {found}"));
        announce(&format!("compiling {} {}{instead}", tool.crate_name, tool.version), tool.duration);
        install(context, tool, &["--locked"])
            // A locked dependency may be missing in a mirror of the registry, or yanked.
            .or_else(|_| {
                announce("trying again without its own lock", tool.duration);
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

/// Compiles and installs a crate, without the link-time optimisation of its release profile.
///
/// On two cores, Trunk, wasm-bindgen and cargo-deny together take eleven minutes with it and five without. Builds of
/// the site are equally fast.
fn install(context: &Context, tool: &FromCargo, how: &[&str]) -> Result<(), String> {
    let mut cargo = context.command("cargo");
    // `--force` replaces an executable that cargo has not recorded, for example one restored from a cache.
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
    let FromCargo { crate_name, executable, version, .. } = tool;
    let or_newer = if tool.oldest.is_some() { " or newer" } else { "" };
    Error::new(format!("{executable} {version}{or_newer} is needed and could not be installed")).why(why).by_hand(
        format!(
            "`cargo install --locked {crate_name}@{version}`, or put {executable} {version}{or_newer} into {}",
            context.cargo_folder().join("bin").display(),
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::{trunk, wasm_bindgen};
    use crate::context::Context;

    #[test]
    fn a_newer_trunk_is_left_alone_and_another_wasm_bindgen_is_not() {
        let mut context = Context::load().unwrap_or_else(|error| panic!("{error}"));
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
