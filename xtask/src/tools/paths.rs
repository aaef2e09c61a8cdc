//! Keeps this machine's folders out of the WebAssembly.
//!
//! Panic locations embed absolute paths, so builds would differ per machine and leak user names. Cargo's `trim-paths`
//! is not stable. The committed configuration cannot name folders that differ between machines, so it includes a file
//! that is written here. A plain `trunk build` reads that file too.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use super::{announce, log};
use crate::{command::run_quietly, context::Context, error::Error};

/// The file below `target/tools` that `.cargo/config.toml` includes.
const FILE: &str = "paths.toml";

/// Writes the flags unless they are current.
pub fn ensure(context: &Context) -> Result<(), Error> {
    let fetched = || folders(&cargo_home(context).join("registry").join("src"));
    let mut sources = fetched();
    if sources.is_empty() {
        announce("downloading the crates of Cargo.lock", "1 min");
        let mut fetch = context.command("cargo");
        run_quietly(fetch.args(["fetch", "--locked"]), &log(context, "fetch"))
            .map_err(|why| Error::new("the crates of Cargo.lock could not be fetched").why(why))?;
        sources = fetched();
    }
    let file = context.checkout.tools().join(FILE);
    let flags = flags(&sources, &standard_library(context));
    if fs::read_to_string(&file).is_ok_and(|there| there == flags) {
        return Ok(());
    }
    fs::create_dir_all(context.checkout.tools())
        .and_then(|()| fs::write(&file, flags))
        .map_err(|error| Error::new(format!("{} could not be written", file.display())).why(error))
}

/// Cargo configuration with a remapped prefix for each folder. Folders of crates become `crates`. The standard
/// library's source gets the path that it has in a toolchain without the source.
fn flags(sources: &[PathBuf], library: &[(PathBuf, String)]) -> String {
    let crates = sources.iter().map(|folder| (folder, "crates"));
    let library = library.iter().map(|(folder, name)| (folder, name.as_str()));
    let flags = crates.chain(library).map(|(folder, name)| {
        let folder = folder.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
        format!("  \"--remap-path-prefix={folder}={name}\",\n")
    });
    let flags: String = flags.collect();
    format!("# Written by `cargo xtask` for this machine.\n[target.wasm32-unknown-unknown]\nrustflags = [\n{flags}]\n")
}

/// Cargo's home folder, which holds the unpacked crates.
fn cargo_home(context: &Context) -> PathBuf {
    let home = || env::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_else(|| context.checkout.tools())
}

/// The installed source of the standard library, with the path that a compiler without the source reports.
fn standard_library(context: &Context) -> Vec<(PathBuf, String)> {
    let ask = |arguments: &[&str]| {
        let output = context.command("rustc").args(arguments).output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
    };
    let source = Path::new(ask(&["--print", "sysroot"]).trim()).join("lib/rustlib/src/rust");
    let version = ask(&["--verbose", "--version"]);
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    vec![(source, format!("/rustc/{commit}"))]
}

fn folders(within: &Path) -> Vec<PathBuf> {
    let list = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(within)?.collect::<io::Result<Vec<_>>>()?;
        Ok(entries.into_iter().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
    };
    let mut found = list().unwrap_or_default();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::flags;
    use std::path::PathBuf;

    #[test]
    fn flags_are_a_configuration_of_cargo() {
        let written = flags(&[PathBuf::from("C:\\a b\\\"x\"")], &[(PathBuf::from("/rust/src"), "/rustc/1".to_owned())]);
        let read: toml::Table = written.parse().expect("TOML");
        let flags = read["target"]["wasm32-unknown-unknown"]["rustflags"].as_array().expect("a list");
        let flags: Vec<&str> = flags.iter().filter_map(toml::Value::as_str).collect();
        assert_eq!(flags, ["--remap-path-prefix=C:\\a b\\\"x\"=crates", "--remap-path-prefix=/rust/src=/rustc/1"]);
    }
}
