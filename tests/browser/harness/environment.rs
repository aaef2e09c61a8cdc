//! What `cargo xtask test` tells the tests through the environment.

use std::env;
use std::path::PathBuf;

/// The folder of the release build.
pub fn dist() -> PathBuf {
    path("EXPLAINER_DIST")
}

/// The program that speaks WebDriver for Chromium.
pub fn chromedriver() -> PathBuf {
    path("EXPLAINER_CHROMEDRIVER")
}

/// The browser itself.
pub fn chromium() -> PathBuf {
    path("EXPLAINER_CHROMIUM")
}

/// The program that speaks WebDriver for Firefox.
pub fn geckodriver() -> PathBuf {
    path("EXPLAINER_GECKODRIVER")
}

/// The browser itself.
pub fn firefox() -> PathBuf {
    path("EXPLAINER_FIREFOX")
}

/// The program that speaks WebDriver for WebKitGTK.
pub fn webkit_driver() -> PathBuf {
    path("EXPLAINER_WEBKITDRIVER")
}

/// WebKitGTK's own small browser.
pub fn webkit() -> PathBuf {
    path("EXPLAINER_WEBKIT")
}

/// The program that makes a screen which nobody sees, for a browser that cannot do without.
pub fn xvfb() -> PathBuf {
    path("EXPLAINER_XVFB")
}

/// The script that checks a page's accessibility.
pub fn axe() -> PathBuf {
    path("EXPLAINER_AXE")
}

/// The program that reads the words of a PDF.
pub fn pdftotext() -> PathBuf {
    path("EXPLAINER_PDFTOTEXT")
}

/// The folder of the packages with which other people's pages frame an embed.
pub fn packages() -> PathBuf {
    path("EXPLAINER_NPM")
}

/// A test that finds nothing to test fails: skipped in silence it would look like one that passed.
fn path(name: &str) -> PathBuf {
    let Some(path) = env::var_os(name).map(PathBuf::from) else {
        panic!("{name} is not set. The browser tests need a built site and a browser: run `cargo xtask test`.");
    };
    assert!(path.exists(), "{name}: there is no {}. Run `cargo xtask test`.", path.display());
    path
}
