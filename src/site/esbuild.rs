//! Runs esbuild, which `cargo xtask` installs under `target/tools`. Bundles scripts and minifies style sheets.

use super::SiteError;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The package, and the script that calls its API.
const PACKAGE: &str = "target/tools/node_modules/esbuild/lib/main.js";
const SCRIPT: &str = "tools/esbuild.mjs";

/// An installed esbuild.
pub struct Esbuild {
    script: PathBuf,
}

impl Esbuild {
    /// The esbuild of a project; an error if it is not installed.
    pub fn find(project: &Path) -> Result<Esbuild, SiteError> {
        if project.join(PACKAGE).exists() {
            return Ok(Esbuild { script: project.join(SCRIPT) });
        }
        Err(SiteError::Files(format!("{PACKAGE} is missing. Run `cargo xtask build` once; it installs every tool.")))
    }

    /// A minified style sheet.
    pub fn css(&self, text: &str) -> Result<String, SiteError> {
        self.run(&json!({ "css": text }), "a style sheet")
    }

    /// A minified module, with its imports and exports.
    pub fn module(&self, text: &str) -> Result<String, SiteError> {
        self.run(&json!({ "js": text }), "a module")
    }

    /// Modules in order with all their imports, as one minified module without imports.
    ///
    /// `define` gives the values of constants and `alias` the files of packages. Addresses that match `external` stay
    /// as they are.
    pub fn bundle(
        &self,
        entries: &[PathBuf],
        define: &[(&str, Value)],
        alias: &[(&str, &Path)],
        external: &[&str],
    ) -> Result<String, SiteError> {
        let define: serde_json::Map<String, Value> =
            define.iter().map(|(name, value)| ((*name).to_owned(), value.to_string().into())).collect();
        let alias: serde_json::Map<String, Value> =
            alias.iter().map(|(name, file)| ((*name).to_owned(), file.to_string_lossy().into())).collect();
        let request = json!({ "entries": entries, "define": define, "alias": alias, "external": external });
        self.run(&request, &format!("{entries:?}"))
    }

    fn run(&self, request: &Value, what: &str) -> Result<String, SiteError> {
        let failed = |why: String| {
            SiteError::Files(format!(
                "esbuild failed on {what}: {why}. Fix what it names, or install it again with `cargo xtask build`."
            ))
        };
        let mut node = Command::new("node")
            .arg(&self.script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| failed(error.to_string()))?;
        // The pipe is closed when it is dropped. The script reads to its end before it writes.
        let written = node.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(request.to_string().as_bytes()));
        let output = node.wait_with_output().map_err(|error| failed(error.to_string()))?;
        if written.is_err() || !output.status.success() {
            return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        String::from_utf8(output.stdout).map_err(|error| failed(error.to_string()))
    }
}
