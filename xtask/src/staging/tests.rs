//! However a build ends, `dist/` is one complete site.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{OLD, Staging, TRUNK_LOCK};
use crate::{checkout::Checkout, scratch::Scratch};

fn scratch(name: &str) -> Scratch {
    Scratch::new(name).unwrap_or_else(|error| panic!("{error}"))
}

fn write(folder: &Path, files: &[&str]) {
    fs::create_dir_all(folder).expect("a folder");
    for file in files {
        fs::write(folder.join(file), file).expect("a file");
    }
}

/// The sorted names in a folder; empty if there is no folder.
fn names(folder: PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn staging(root: &Path) -> Staging {
    Staging::new(&Checkout::new(root.to_owned())).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_build_replaces_all_of_dist() {
    let root = scratch("replaces");
    write(&root.path().join("dist"), &["old", "both"]);
    let staging = staging(root.path());
    write(&root.path().join(staging.name()), &["new", "both", TRUNK_LOCK]);
    assert_eq!(names(root.path().join("dist")), ["both", "old"], "nothing is replaced before the build is complete");
    staging.publish().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(names(root.path().join("dist")), ["both", "new"]);
    assert_eq!(names(root.path().to_owned()), ["dist", "target"]);
}

#[test]
fn a_build_that_fails_leaves_dist_as_it_was() {
    let root = scratch("fails");
    write(&root.path().join("dist"), &["old"]);
    let staging = staging(root.path());
    write(&root.path().join(staging.name()), &["half"]);
    drop(staging);
    assert_eq!(names(root.path().join("dist")), ["old"]);
    assert_eq!(names(root.path().to_owned()), ["dist", "target"]);
}

#[test]
fn what_a_killed_build_left_is_removed() {
    let root = scratch("killed");
    write(&root.path().join("dist"), &["old"]);
    write(&root.path().join(".dist-1"), &["half"]);
    write(&root.path().join(OLD), &["older"]);
    drop(staging(root.path()));
    assert_eq!(names(root.path().join("dist")), ["old"]);
    assert_eq!(names(root.path().to_owned()), ["dist", "target"]);
}

#[test]
fn a_build_killed_between_its_renames_gives_the_last_site_back() {
    let root = scratch("renames");
    write(&root.path().join(OLD), &["old"]);
    write(&root.path().join(".dist-1"), &["new"]);
    drop(staging(root.path()));
    assert_eq!(names(root.path().join("dist")), ["old"]);
    assert_eq!(names(root.path().to_owned()), ["dist", "target"]);
}

#[test]
fn two_builds_run_one_after_the_other() {
    let root = scratch("two");
    let first = staging(root.path());
    let folder = root.path().to_owned();
    let second = std::thread::spawn(move || staging(&folder).publish().is_ok());
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(!second.is_finished(), "the second build did not wait");
    write(&root.path().join(first.name()), &["first"]);
    first.publish().unwrap_or_else(|error| panic!("{error}"));
    assert!(second.join().expect("no panic"));
    assert!(root.path().join("dist").is_dir());
}
