//! WebKitGTK: its driver, the MiniBrowser of the library, and Xvfb as a virtual screen.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Executables, named};
use crate::{context::Context, tools::apt::Names};

pub const PACKAGES: &[Names] = &[&["webkit2gtk-driver", "webkitgtk-webdriver"], &["libwebkit2gtk-4.1-0"], &["xvfb"]];

pub const ELSEWHERE: &str = "elsewhere put WebKitWebDriver and Xvfb on PATH,
or name them in EXPLAINER_WEBKITDRIVER and EXPLAINER_XVFB, and the MiniBrowser of WebKitGTK 4.1 in EXPLAINER_WEBKIT";

/// Its executables. Versions are not compared: driver and browser come from one source package, and Xvfb prints none.
pub fn find(context: &Context) -> Result<Executables, String> {
    let first = |variable, name| {
        let found = named(context, variable, &[name]).into_iter().find(|path| path.is_file());
        found.map(|path| (variable, path)).ok_or(format!("no {name} was found"))
    };
    let browser = named(context, "EXPLAINER_WEBKIT", &["MiniBrowser"])
        .into_iter()
        .chain(beside_the_library())
        .find(|path| path.is_file())
        .ok_or("no MiniBrowser of WebKitGTK 4.1 was found")?;
    Ok(vec![
        first("EXPLAINER_WEBKITDRIVER", "WebKitWebDriver")?,
        ("EXPLAINER_WEBKIT", browser),
        first("EXPLAINER_XVFB", "Xvfb")?,
    ])
}

/// Paths of the MiniBrowser in distributions, which keep it outside `PATH`.
fn beside_the_library() -> impl Iterator<Item = PathBuf> {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|folder| folder.path());
    let folders = folders.chain([Path::new("/usr/libexec").to_path_buf(), Path::new("/usr/lib").to_path_buf()]);
    folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))
}
