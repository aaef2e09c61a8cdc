//! What a copy is made from: the version, the date of its facts, the commit of its source.
//!
//! Says no time and no machine: two builds of one commit are the same, wherever and whenever they are made.

use super::SiteError;
use super::fingerprint::write;
use serde::Serialize;
use std::path::Path;
use std::process::Command;

/// The name of the file.
pub const FILE: &str = "version.json";

/// What a copy says of itself.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Version<'a> {
    name: &'static str,
    version: &'static str,
    as_of: &'a str,
    commit: Option<String>,
    changed: Option<bool>,
}

/// Writes the file. `commit` is null where the source does not stand in a git repository of its own (an archive that
/// was unpacked, say), and `changed` says whether anything differed from the commit, or is null with it.
pub fn write_version(folder: &Path, source: &Path, as_of: &str) -> Result<(), SiteError> {
    let commit = commit(source);
    let changed = commit.as_ref().and_then(|_| git(source, &["status", "--porcelain"])).map(|list| !list.is_empty());
    let version = Version { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION"), as_of, commit, changed };
    let json = serde_json::to_string_pretty(&version).expect("plain values");
    write(&folder.join(FILE), (json + "\n").as_bytes())
}

/// The commit of the repository whose top folder this is. A repository further up holds something else.
fn commit(source: &Path) -> Option<String> {
    let top = git(source, &["rev-parse", "--show-toplevel"])?;
    let same = Path::new(&top).canonicalize().ok()? == source.canonicalize().ok()?;
    if same { git(source, &["rev-parse", "HEAD"]) } else { None }
}

/// What git answers, without the line's end; none where there is no git or it refuses.
fn git(source: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(source).args(arguments).output().ok()?;
    let answer = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| answer.trim_end().to_owned())
}
