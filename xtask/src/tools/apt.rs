//! Installs Debian packages where apt-get works without a password.
//!
//! Must not name a package. Callers name them, and look for their executables afterwards.

use super::{announce, log};
use crate::{command::run_quietly, context::Context};

/// The names that a package has had. The first one that apt-cache finds is installed.
pub type Names = &'static [&'static str];

/// Waits for another installation to end. A new machine often runs one of its own just after its start.
const WAIT_FOR_LOCK: &[&str] = &["--option", "DPkg::Lock::Timeout=600"];

/// Installs packages. The error holds the last output of apt-get.
pub fn install(context: &Context, packages: &[Names]) -> Result<(), String> {
    if context.find("apt-get").is_none() {
        return Err("apt-get was not found".to_owned());
    }
    let as_root: &[&str] = if answers(context, &["id", "-u"], "0") {
        &["env"]
    } else if answers(context, &["sudo", "-n", "id", "-u"], "0") {
        &["sudo", "-n", "env"]
    } else {
        return Err("apt-get needs root, and sudo does not work without a password".to_owned());
    };
    announce(&format!("installing {} with apt-get", words(packages)), "2 min");
    let apt_get = |arguments: &[&str]| {
        let mut command = context.command(as_root[0]);
        command.args(&as_root[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]);
        command.args(WAIT_FOR_LOCK);
        run_quietly(command.args(arguments), &log(context, "apt-get"))
    };
    // Old package lists name files that the mirror no longer has. Without fresh lists the install may still work.
    let _ = apt_get(&["update"]);
    let mut arguments = vec!["install", "--no-install-recommends"];
    arguments.extend(packages.iter().map(|names| known(context, names)));
    apt_get(&arguments)
}

/// The first names of packages, separated by spaces.
pub fn words(packages: &[Names]) -> String {
    packages.iter().filter_map(|names| names.first().copied()).collect::<Vec<_>>().join(" ")
}

fn known(context: &Context, names: Names) -> &'static str {
    let is_known = |name: &&&str| {
        let output = context.command("apt-cache").args(["show", "--no-all-versions", **name]).output();
        output.is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
    };
    names.iter().find(is_known).or(names.first()).copied().unwrap_or_default()
}

fn answers(context: &Context, words: &[&str], expected: &str) -> bool {
    let output = context.command(words[0]).args(&words[1..]).output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == expected)
}
