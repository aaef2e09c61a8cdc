//! The versions that the project pins, from the files that the tools themselves read.
//!
//! This crate must not contain a version. npm reads its own pins.

use std::{fs, path::Path};

use toml::Table;

use crate::{error::Error, version::exact};

/// Every pinned version, as bare numbers such as `0.21.14`.
#[derive(Debug, PartialEq)]
pub struct Pins {
    /// From `rust-toolchain.toml` and, for a channel without a number, `Cargo.toml`.
    pub rust: RustPin,
    /// From `trunk-version` in `Trunk.toml`: the oldest Trunk that works.
    pub oldest_trunk: String,
    /// The Trunk to install if none works; from `[workspace.metadata.tools]` in `Cargo.toml`.
    pub trunk: String,
    /// The crate's version in `Cargo.lock`. The executable must have the same version.
    pub wasm_bindgen: String,
    /// From `[workspace.metadata.tools]`.
    pub cargo_deny: String,
    /// From `[workspace.metadata.tools]`.
    pub geckodriver: String,
}

/// The required toolchain.
#[derive(Debug, PartialEq)]
pub struct RustPin {
    /// The channel of `rust-toolchain.toml` if it is a number, else `rust-version` of `Cargo.toml`.
    pub version: String,
    /// Components, such as `clippy`.
    pub components: Vec<String>,
    /// Targets, such as `wasm32-unknown-unknown`.
    pub targets: Vec<String>,
}

impl Pins {
    /// Reads all pins of the project at `root`. The error names the file and the missing entry.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let oldest_rust = read(root, "Cargo.toml", |manifest| Ok(rust_version(manifest)))?;
        Ok(Self {
            rust: read(root, "rust-toolchain.toml", |file| rust_pin(file, oldest_rust))?,
            oldest_trunk: read(root, "Trunk.toml", oldest_trunk)?,
            trunk: read(root, "Cargo.toml", |manifest| tool_pin(manifest, "trunk"))?,
            wasm_bindgen: read(root, "Cargo.lock", |lock| locked_version(lock, "wasm-bindgen"))?,
            cargo_deny: read(root, "Cargo.toml", |manifest| tool_pin(manifest, "cargo-deny"))?,
            geckodriver: read(root, "Cargo.toml", |manifest| tool_pin(manifest, "geckodriver"))?,
        })
    }
}

fn read<T>(root: &Path, file: &str, pick: impl FnOnce(&Table) -> Result<T, String>) -> Result<T, Error> {
    fs::read_to_string(root.join(file))
        .map_err(|error| error.to_string())
        .and_then(|text| text.parse::<Table>().map_err(|error| error.to_string()))
        .and_then(|table| pick(&table))
        .map_err(|why| Error::new(format!("{file} pins no version")).why(why))
}

/// The pinned Rust. A channel such as `stable` accepts any installed version; then `rust_version` is the pinned one.
fn rust_pin(file: &Table, rust_version: Option<String>) -> Result<RustPin, String> {
    let toolchain = file.get("toolchain").ok_or("there is no [toolchain]")?;
    let list = |key| -> Vec<String> {
        let entries = toolchain.get(key).and_then(|value| value.as_array());
        let names = entries.into_iter().flatten().filter_map(|entry| entry.as_str());
        names.map(str::to_owned).collect()
    };
    let channel = toolchain.get("channel").and_then(|channel| channel.as_str());
    let version = channel
        .and_then(|channel| exact(channel).ok())
        .or(rust_version)
        .ok_or("neither its channel nor rust-version in Cargo.toml is a version such as 1.2.3")?;
    Ok(RustPin { version, components: list("components"), targets: list("targets") })
}

fn rust_version(manifest: &Table) -> Option<String> {
    let package = manifest.get("workspace")?.get("package")?;
    exact(package.get("rust-version")?.as_str()?).ok()
}

fn oldest_trunk(file: &Table) -> Result<String, String> {
    let accepted =
        file.get("trunk-version").and_then(|accepted| accepted.as_str()).ok_or("there is no trunk-version")?;
    let oldest = accepted.strip_prefix(">=");
    exact(oldest.ok_or_else(|| format!("trunk-version must name the oldest that works, as \">=0.0.0\": {accepted}"))?)
}

fn tool_pin(file: &Table, tool: &str) -> Result<String, String> {
    let pin = ["workspace", "metadata", "tools"]
        .iter()
        .try_fold(file, |table, key| table.get(*key)?.as_table())
        .and_then(|tools| tools.get(tool)?.as_str())
        .ok_or_else(|| format!("there is no {tool} in [workspace.metadata.tools]"))?;
    exact(pin)
}

fn locked_version(lock: &Table, package: &str) -> Result<String, String> {
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    let mut versions = packages
        .into_iter()
        .flatten()
        .filter(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .filter_map(|entry| entry.get("version")?.as_str());
    match (versions.next(), versions.next()) {
        (Some(version), None) => exact(version),
        (None, _) => Err(format!("there is no package {package}")),
        (Some(_), Some(_)) => Err(format!("there are two packages {package}: the build can join only one")),
    }
}

#[cfg(test)]
mod tests;
