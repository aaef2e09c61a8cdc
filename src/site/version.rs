//! Writes `version.json`: the version, the date of the facts, and the commit of the source.
//!
//! Must not depend on the clock or the machine, so that two builds of one commit are equal.

use super::SiteError;
use super::file_io::write;
use serde::Serialize;
use std::path::Path;
use std::process::Command;

/// The name of the file.
pub const FILE: &str = "version.json";

/// The content of the file.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Version<'a> {
    name: &'static str,
    version: &'static str,
    as_of: &'a str,
    commit: Option<String>,
    changed: Option<bool>,
}

/// Writes the file. `commit` is null if the source is not the top folder of a git repository (an unpacked archive,
/// say). `changed` is true if the source differs from the commit, and null if `commit` is.
pub fn write_version(folder: &Path, source: &Path, as_of: &str) -> Result<(), SiteError> {
    let commit = commit(source);
    let changed = commit.as_ref().and_then(|_| git(source, &["status", "--porcelain"])).map(|list| !list.is_empty());
    let version = Version { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION"), as_of, commit, changed };
    let json = serde_json::to_string_pretty(&version).expect("plain values");
    write(&folder.join(FILE), (json + "\n").as_bytes())
}

/// The commit of the source. A repository further up is another project, so it is ignored.
fn commit(source: &Path) -> Option<String> {
    let top = git(source, &["rev-parse", "--show-toplevel"])?;
    let same = Path::new(&top).canonicalize().ok()? == source.canonicalize().ok()?;
    if same { git(source, &["rev-parse", "HEAD"]) } else { None }
}

/// The output of git without trailing whitespace; `None` if git is missing or fails.
fn git(source: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(source).args(arguments).output().ok()?;
    let answer = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| answer.trim_end().to_owned())
}
