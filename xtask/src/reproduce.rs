//! `cargo xtask reproduce`: builds the site again, from scratch and in another folder, and compares the two.
//!
//! Every byte of every file must be the same. Must not depend on the content of the site.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    build,
    command::{lasted, run_step},
    context::Context,
    error::Error,
    scratch::Scratch,
    tools,
};

/// Builds here and in another folder. The error names the files that differ.
pub fn reproduce(context: &mut Context) -> Result<(), Error> {
    tools::set_up_to_build(context)?;
    build::release(context, &[])?;
    let scratch = Scratch::new("reproduce")?;
    // Its path has another depth than the checkout.
    let elsewhere = scratch.path().join("somewhere").join("else");
    copy(context, &elsewhere)?;
    let start = Instant::now();
    let mut trunk = context.trunk();
    trunk.current_dir(&elsewhere).env("CARGO_TARGET_DIR", elsewhere.join("target"));
    run_step(trunk.args(["build", "--release", "--dist", "dist"]))?;
    let read = |dist: PathBuf| {
        files(&dist).map_err(|error| Error::new(format!("{} could not be read", dist.display())).why(error))
    };
    let (here, there) = (read(context.checkout.dist())?, read(elsewhere.join("dist"))?);
    let differing = differing(&here, &there);
    if !differing.is_empty() {
        return Err(Error::new("a clean build in another folder differs").why(differing.join("\n")));
    }
    println!("{} files, all byte-identical (the clean build took {}).", here.len(), lasted(start));
    Ok(())
}

/// Copies the checkout with uncommitted changes, its commit and its installed tools.
fn copy(context: &Context, folder: &Path) -> Result<(), Error> {
    let root = context.checkout.root();
    let git = |arguments: &[&str]| {
        let mut git = context.command("git");
        git.args(arguments);
        git
    };
    run_step(git(&["clone", "--quiet", "--no-checkout", "--no-hardlinks"]).arg(root).arg(folder))?;
    run_step(git(&["checkout", "--quiet", "--detach"]).current_dir(folder).arg(head(context)?))?;
    let list = git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output();
    let list = list.map_err(|error| Error::new("git could not list the files").why(error))?.stdout;
    let names = String::from_utf8_lossy(&list).into_owned();
    let copied = || -> io::Result<()> {
        for name in names.split('\0').filter(|name| !name.is_empty()) {
            let (from, to) = (root.join(name), folder.join(name));
            if !from.exists() {
                fs::remove_file(to)?;
                continue;
            }
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(from, to)?;
        }
        fs::create_dir_all(folder.join("target"))?;
        link(&context.checkout.tools(), &folder.join("target").join("tools"))
    };
    copied().map_err(|error| Error::new("the checkout could not be copied").why(error))
}

fn head(context: &Context) -> Result<String, Error> {
    let output = context.command("git").args(["rev-parse", "HEAD"]).output();
    let no_checkout = || Error::new("this needs a git checkout, which lists the source files");
    let output = output.map_err(|error| no_checkout().why(error))?;
    let commit = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() {
        Ok(commit)
    } else {
        Err(no_checkout().why(String::from_utf8_lossy(&output.stderr).trim()))
    }
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(from, to)
}

/// All files below a folder, by relative path.
fn files(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
                found.insert(name, fs::read(path)?);
            }
        }
    }
    Ok(found)
}

/// A line for each file that differs.
fn differing(here: &BTreeMap<String, Vec<u8>>, there: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut lines: Vec<String> =
        there.keys().filter(|name| !here.contains_key(*name)).map(|name| format!("{name}: only there")).collect();
    for (name, bytes) in here {
        match there.get(name) {
            None => lines.push(format!("{name}: only here")),
            Some(others) if bytes == others => {}
            Some(others) => {
                let at = bytes.iter().zip(others).position(|(one, other)| one != other);
                lines.push(format!("{name}: differs from byte {} on", at.unwrap_or(bytes.len().min(others.len()))));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::differing;
    use std::collections::BTreeMap;

    #[test]
    fn every_difference_is_said() {
        let folder = |files: &[(&str, &str)]| -> BTreeMap<String, Vec<u8>> {
            files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
        };
        let one = folder(&[("a", "1"), ("b", "12"), ("c", "1"), ("d", "1")]);
        let other = folder(&[("a", "1"), ("b", "13"), ("d", "12"), ("e", "1")]);
        assert_eq!(differing(&one, &one), Vec::<String>::new());
        assert_eq!(
            differing(&one, &other),
            ["e: only there", "b: differs from byte 1 on", "c: only here", "d: differs from byte 1 on"]
        );
    }
}
