//! Chromium and a chromedriver of the same major version.

use std::path::PathBuf;

use super::{Executables, answering, named};
use crate::{context::Context, tools::apt::Names};

pub const PACKAGES: &[Names] = &[&["chromium"], &["chromium-driver"]];

pub const ELSEWHERE: &str = "elsewhere put Chromium or Chrome and a chromedriver of the same major version on PATH,
or name them in EXPLAINER_CHROMIUM and EXPLAINER_CHROMEDRIVER";

const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// The first browser and driver of the same major version.
pub fn find(context: &Context) -> Result<Executables, String> {
    let browsers = answering(context, named(context, "EXPLAINER_CHROMIUM", &BROWSERS));
    let drivers = answering(context, named(context, "EXPLAINER_CHROMEDRIVER", &["chromedriver"]));
    for (browser, version) in &browsers {
        for (driver, driver_version) in &drivers {
            if major(version) == major(driver_version) {
                return Ok(vec![("EXPLAINER_CHROMIUM", browser.clone()), ("EXPLAINER_CHROMEDRIVER", driver.clone())]);
            }
        }
    }
    let say = |what: &str, found: &[(PathBuf, String)]| match found {
        [] => format!("no {what} was found"),
        [(path, version), ..] => format!("{what} is {version} ({})", path.display()),
    };
    Err(format!("{}, {}", say("chromium", &browsers), say("chromedriver", &drivers)))
}

fn major(version: &str) -> Option<&str> {
    version.split('.').next()
}
