//! Chromium and the driver of the same major version, for the tests.
//!
//! Any version will do where the two agree. Starting them is the tests' own business.

use std::{env, path::PathBuf};

use super::{announce, log};
use crate::{
    command::{run_quietly, version_of},
    trouble::Trouble,
    workbench::Workbench,
};

/// A browser and a driver that agree.
pub struct Browser {
    /// The program that tests start.
    pub chromium: PathBuf,
    /// The program that tests talk to.
    pub chromedriver: PathBuf,
}

/// What the distribution's own packages are called. Browsers depend on no fonts, and labels have no
/// width without one: the fonts are Latin with Cyrillic, and the scripts of the names that the story gives.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-liberation", "fonts-noto-core"];

/// Finds the pair, or has apt-get install it where that needs no password.
pub fn ensure(workbench: &Workbench) -> Result<Browser, Trouble> {
    find(workbench).or_else(|missing| {
        install(workbench).and_then(|()| find(workbench)).map_err(|why| {
            let why = if why == missing { why } else { format!("{missing};\n{why}") };
            Trouble::new("the tests need a Chromium and its chromedriver").why(why).by_hand(format!(
                "`apt-get install {}` as root (Debian);\nelsewhere put Chromium or Chrome and a chromedriver of the same major version on PATH,\nor name them in EXPLAINER_CHROMIUM and EXPLAINER_CHROMEDRIVER",
                PACKAGES.join(" ")
            ))
        })
    })
}

/// The first browser and driver that agree; the error says what was found instead.
fn find(workbench: &Workbench) -> Result<Browser, String> {
    let browsers = found(
        workbench,
        "EXPLAINER_CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    );
    let drivers = found(workbench, "EXPLAINER_CHROMEDRIVER", &["chromedriver"]);
    for (chromium, version) in &browsers {
        for (chromedriver, driver_version) in &drivers {
            if major(version) == major(driver_version) {
                return Ok(Browser { chromium: chromium.clone(), chromedriver: chromedriver.clone() });
            }
        }
    }
    let say = |what: &str, found: &[(PathBuf, String)]| match found {
        [] => format!("no {what} was found"),
        [(path, version), ..] => format!("{what} is {version} ({})", path.display()),
    };
    Err(format!("{}, {}", say("chromium", &browsers), say("chromedriver", &drivers)))
}

/// Programs that answer with a version. One that is named in the environment is the only one asked.
fn found(workbench: &Workbench, variable: &str, names: &[&str]) -> Vec<(PathBuf, String)> {
    let paths = match env::var_os(variable) {
        Some(path) => vec![PathBuf::from(path)],
        None => names.iter().filter_map(|name| workbench.find(name)).collect(),
    };
    let versions = paths.into_iter().map(|path| (version_of(workbench.command(&path)), path));
    versions.filter_map(|(version, path)| Some((path, version?))).collect()
}

fn major(version: &str) -> Option<&str> {
    version.split('.').next()
}

fn install(workbench: &Workbench) -> Result<(), String> {
    if workbench.find("apt-get").is_none() {
        return Err("there is no apt-get to install them with".to_owned());
    }
    let as_root: &[&str] = if answers(workbench, &["id", "-u"], "0") {
        &["env"]
    } else if answers(workbench, &["sudo", "-n", "id", "-u"], "0") {
        &["sudo", "-n", "env"]
    } else {
        return Err("apt-get needs root, and sudo does not work without a password".to_owned());
    };
    announce(&format!("getting {} from apt-get", PACKAGES.join(", ")), "2 min");
    let apt_get = |arguments: &[&str]| {
        let mut command = workbench.command(as_root[0]);
        command.args(&as_root[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]);
        run_quietly(command.args(arguments), &log(workbench, "apt-get"))
    };
    // Lists that are days old name packages that are gone; if they cannot be had, the packages may still be.
    let _ = apt_get(&["update"]);
    let mut arguments = vec!["install", "--no-install-recommends"];
    arguments.extend(PACKAGES);
    apt_get(&arguments)
}

fn answers(workbench: &Workbench, words: &[&str], expected: &str) -> bool {
    let output = workbench.command(words[0]).args(&words[1..]).output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == expected)
}
