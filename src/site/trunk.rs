//! The environment of a Trunk hook.

use super::SiteError;
use std::path::PathBuf;

/// A run of Trunk.
#[derive(Clone, Debug)]
pub struct Trunk {
    /// The folder of the project.
    pub source: PathBuf,
    /// The staging folder, which becomes `dist`.
    pub staging: PathBuf,
    /// True for a release build.
    pub release: bool,
}

impl Trunk {
    /// Reads the environment variables of a hook; an error if one is missing.
    pub fn from_environment() -> Result<Trunk, SiteError> {
        let folder = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).ok_or_else(|| {
                SiteError::Files(format!("{name} is not set. Trunk runs this: use `trunk serve` or `trunk build`."))
            })
        };
        Ok(Trunk {
            source: folder("TRUNK_SOURCE_DIR")?,
            staging: folder("TRUNK_STAGING_DIR")?,
            release: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
        })
    }

    /// The script of `trunk serve` that reloads a page; empty in a build.
    pub fn reload_script(&self) -> Result<String, SiteError> {
        let html = super::fingerprint::read(&self.staging.join("index.html"))?;
        let html = String::from_utf8_lossy(&html);
        let script = html
            .rfind("<script")
            .zip(html.rfind("</script>"))
            .map(|(start, end)| html[start..end + "</script>".len()].to_owned());
        Ok(script.unwrap_or_default())
    }
}
