//! Paths that `cargo xtask test` passes in environment variables.

use std::env;
use std::path::PathBuf;

/// The folder of the release build.
pub fn dist() -> PathBuf {
    path("EXPLAINER_DIST")
}

/// The WebDriver executable for Chromium.
pub fn chromedriver() -> PathBuf {
    path("EXPLAINER_CHROMEDRIVER")
}

/// The Chromium browser.
pub fn chromium() -> PathBuf {
    path("EXPLAINER_CHROMIUM")
}

/// The WebDriver executable for Firefox.
pub fn geckodriver() -> PathBuf {
    path("EXPLAINER_GECKODRIVER")
}

/// The Firefox browser.
pub fn firefox() -> PathBuf {
    path("EXPLAINER_FIREFOX")
}

/// The WebDriver executable for WebKitGTK.
pub fn webkit_driver() -> PathBuf {
    path("EXPLAINER_WEBKITDRIVER")
}

/// WebKitGTK's MiniBrowser.
pub fn webkit() -> PathBuf {
    path("EXPLAINER_WEBKIT")
}

/// The virtual screen, for a browser that needs one.
pub fn xvfb() -> PathBuf {
    path("EXPLAINER_XVFB")
}

/// The script of axe-core.
pub fn axe() -> PathBuf {
    path("EXPLAINER_AXE")
}

/// The executable that extracts the text of a PDF.
pub fn pdftotext() -> PathBuf {
    path("EXPLAINER_PDFTOTEXT")
}

/// The folder of the npm packages with which host pages frame an embed.
pub fn packages() -> PathBuf {
    path("EXPLAINER_NPM")
}

/// The path in a variable. Panics without one, because a silently skipped test would look like one that passed.
fn path(name: &str) -> PathBuf {
    let Some(path) = env::var_os(name).map(PathBuf::from) else {
        panic!("{name} is not set. The browser tests need a built site and a browser: run `cargo xtask test`.");
    };
    assert!(path.exists(), "{name}: there is no {}. Run `cargo xtask test`.", path.display());
    path
}
