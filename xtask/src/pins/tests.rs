//! Valid and invalid pins.

use std::path::Path;

use super::{Pins, RustPin, locked_version, oldest_trunk, rust_pin, tool_pin};
use crate::version::is_at_least;

#[test]
fn the_projects_own_files_hold_every_pin() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
    let pins = Pins::read(root).unwrap_or_else(|error| panic!("{error}"));
    assert!(pins.rust.targets.iter().any(|target| target == "wasm32-unknown-unknown"));
    assert!(is_at_least(&pins.trunk, &pins.oldest_trunk), "the Trunk that is installed must be one that works");
}

#[test]
fn rust_is_read_with_its_components_and_targets() {
    let file = "[toolchain]\nchannel = \"1.95.0\"\ncomponents = [\"clippy\"]\ntargets = [\"wasm32-unknown-unknown\"]";
    assert_eq!(
        rust_pin(&table(file), None),
        Ok(RustPin {
            version: "1.95.0".into(),
            components: vec!["clippy".into()],
            targets: vec!["wasm32-unknown-unknown".into()],
        })
    );
}

#[test]
fn a_channel_without_a_number_leaves_the_version_to_the_manifest() {
    for (channel, rust_version, expected) in
        [("1.95.0", "1.90.0", Some("1.95.0")), ("stable", "1.95.0", Some("1.95.0")), ("stable", "1.95", None)]
    {
        let file = format!("[toolchain]\nchannel = \"{channel}\"");
        let manifest = format!("[workspace.package]\nrust-version = \"{rust_version}\"");
        let pin = rust_pin(&table(&file), super::rust_version(&table(&manifest)));
        assert_eq!(pin.ok().map(|pin| pin.version).as_deref(), expected, "{channel}, {rust_version}");
    }
}

#[test]
fn trunk_is_any_from_a_version_on() {
    for (file, expected) in [
        ("trunk-version = \">=0.21.14\"", Some("0.21.14")),
        ("trunk-version = \">= 0.21.14\"", Some("0.21.14")),
        ("trunk-version = \"=0.21.14\"", None),
        ("trunk-version = \"0.21.14\"", None),
        ("trunk-version = \">=0.21\"", None),
        ("trunk-version = \">=0.21.14, <0.22\"", None),
        ("[build]", None),
    ] {
        assert_eq!(oldest_trunk(&table(file)).ok().as_deref(), expected, "{file}");
    }
}

#[test]
fn the_lock_must_hold_one_wasm_bindgen() {
    let one = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
    let other = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.129\"\n";
    for (lock, expected) in
        [(format!("{other}{one}"), Some("0.2.130")), (other.to_owned(), None), (format!("{one}{one}"), None)]
    {
        assert_eq!(locked_version(&table(&lock), "wasm-bindgen").ok().as_deref(), expected, "{lock}");
    }
}

#[test]
fn a_tool_is_pinned_in_the_workspaces_metadata() {
    let pinned = table("[workspace.metadata.tools]\ncargo-deny = \"0.20.2\"");
    assert_eq!(tool_pin(&pinned, "cargo-deny").as_deref(), Ok("0.20.2"));
    assert!(tool_pin(&pinned, "cargo-audit").is_err());
    assert!(tool_pin(&table("[workspace]"), "cargo-deny").is_err());
}

fn table(text: &str) -> toml::Table {
    text.parse().expect("the case is TOML")
}
