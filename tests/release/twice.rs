//! The same input gives the same bytes: the site is written twice, by two processes, in two folders.
//!
//! `cargo xtask reproduce` compares the WebAssembly, which needs a compiler.

use super::dist::{bytes, files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The shortest WebAssembly. Optimising the real one takes most of a minute, and `cargo xtask reproduce` compares it.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// A folder like Trunk's staging folder: the glue of the release, a program, and a page.
pub fn staged(below: &str) -> (TempDir, PathBuf) {
    let glue = files().into_iter().find(|name| name.starts_with("app-") && name.ends_with(".js")).expect("a glue");
    let folder = tempfile::tempdir().expect("a folder");
    let staging = folder.path().join(below);
    std::fs::create_dir_all(&staging)
        .and_then(|()| std::fs::write(staging.join("app.js"), bytes(&glue)))
        .and_then(|()| std::fs::write(staging.join("app_bg.wasm"), EMPTY))
        .and_then(|()| std::fs::write(staging.join("index.html"), "<!doctype html><html><body></body></html>"))
        .expect("files can be staged");
    (folder, staging)
}

/// Starts writing the release of a project.
pub fn prerender(project: &Path, staging: &Path, zone: &str, language: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_prerender"))
        .current_dir(staging)
        .env("TRUNK_SOURCE_DIR", project)
        .env("TRUNK_STAGING_DIR", staging)
        .env("TRUNK_PROFILE", "release")
        .envs([("TZ", zone), ("LANG", language), ("LC_ALL", language)])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("prerender can be started")
}

/// Reads all files below a folder, by their names.
pub fn read(folder: &Path, below: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{below}{}", entry.file_name().display());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, std::fs::read(entry.path()).expect("a file"));
        }
    }
}

#[test]
fn two_prerenders_of_the_same_input_give_the_same_bytes() {
    let ((_one, here), (_other, there)) = (staged("here"), staged("quite/somewhere/else"));
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let zones = [(&here, "UTC", "C"), (&there, "Asia/Almaty", "kk_KZ.UTF-8")];
    let running = zones.map(|(staging, zone, language)| prerender(project, staging, zone, language));
    for child in running {
        let output = child.wait_with_output().expect("prerender ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            said.lines().count() == 1 && said.contains("oEmbed answers"),
            "the missing address is not named: {said}"
        );
    }
    let [mut one, mut other] = [BTreeMap::new(), BTreeMap::new()];
    read(&here, "", &mut one);
    read(&there, "", &mut other);
    assert!(
        one.contains_key("SHA256SUMS") && one.keys().any(|name| name.ends_with(".png")),
        "the output is no release"
    );
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differing: Vec<_> = names.into_iter().filter(|name| one.get(*name) != other.get(*name)).collect();
    assert!(differing.is_empty(), "these differ: {differing:?}");
}
