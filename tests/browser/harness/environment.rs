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

/// The script that checks a page's accessibility.
pub fn axe() -> PathBuf {
    path("EXPLAINER_AXE")
}

/// The folder of the packages with which other people's pages frame an embed.
pub fn packages() -> PathBuf {
    path("EXPLAINER_NPM")
}

/// A test that finds nothing to test fails: passed over in silence it would look like one that passed.
fn path(name: &str) -> PathBuf {
    let Some(path) = env::var_os(name).map(PathBuf::from) else {
        panic!("{name} is not set. The browser tests need a built site and a browser: run `cargo xtask test`.");
    };
    assert!(path.exists(), "{name}: there is no {}. Run `cargo xtask test`.", path.display());
    path
}
