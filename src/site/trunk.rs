//! What Trunk tells its hooks.

use super::SiteError;
use std::path::PathBuf;

/// Where Trunk is at work.
#[derive(Clone, Debug)]
pub struct Trunk {
    /// The project.
    pub source: PathBuf,
    /// The folder that becomes `dist`.
    pub staging: PathBuf,
    /// Whether this is a release.
    pub release: bool,
}

impl Trunk {
    /// From the environment of a hook.
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

    /// The script with which `trunk serve` reloads a page; empty in a build.
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
