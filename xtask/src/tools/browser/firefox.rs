//! Firefox. Its driver, geckodriver, is compiled like the other Cargo tools, because Debian has no package of it.

use super::{Executables, answering, named};
use crate::{context::Context, tools::apt::Names};

pub const PACKAGES: &[Names] = &[&["firefox-esr"]];

pub const ELSEWHERE: &str = "elsewhere put Firefox on PATH, or name it in EXPLAINER_FIREFOX";

/// The first Firefox that prints a version.
pub fn find(context: &Context) -> Result<Executables, String> {
    let found = answering(context, named(context, "EXPLAINER_FIREFOX", &["firefox-esr", "firefox"]));
    let (browser, _) = found.into_iter().next().ok_or("no firefox was found")?;
    Ok(vec![("EXPLAINER_FIREFOX", browser)])
}
