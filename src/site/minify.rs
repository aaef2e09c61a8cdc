//! Makes scripts and sheets of a release small with esbuild, which `cargo xtask` puts under `target/tools`.

use super::SiteError;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ESBUILD: &str = "target/tools/node_modules/esbuild/lib/main.js";

/// What node is asked to do: one text in, one text out. ES2021 is what our scripts are written in.
const PROGRAM: &str = "const [esbuild, loader] = process.argv.slice(1);
    const text = require('fs').readFileSync(0, 'utf8');
    const target = loader === 'js' ? 'es2021' : 'esnext';
    const { code } = require(esbuild).transformSync(text, { loader, target, minify: true, charset: 'utf8', logLevel: 'silent' });
    process.stdout.write(code);";

/// A minifier; while developing it leaves everything as it is written.
pub struct Minifier {
    esbuild: Option<PathBuf>,
}

impl Minifier {
    /// One for a release, or one for development.
    pub fn new(project: &Path, release: bool) -> Result<Minifier, SiteError> {
        let tool = project.join(ESBUILD);
        if release && !tool.exists() {
            return Err(SiteError::Files(format!(
                "{ESBUILD} is not there. Run `cargo xtask build` once; it sets up every tool."
            )));
        }
        // Node takes a relative path for the name of a package, and cannot load what Windows calls the canonical path.
        let whole = std::path::absolute(&tool).unwrap_or(tool);
        Ok(Minifier { esbuild: release.then_some(whole) })
    }

    /// A script, whole: names within it are shortened.
    pub fn js(&self, text: String) -> Result<String, SiteError> {
        self.made_small("js", text)
    }

    /// A sheet.
    pub fn css(&self, text: String) -> Result<String, SiteError> {
        self.made_small("css", text)
    }

    fn made_small(&self, loader: &str, text: String) -> Result<String, SiteError> {
        let Some(esbuild) = &self.esbuild else { return Ok(text) };
        let failed = |why: String| {
            let what = format!(
                "esbuild could not make a {loader} small: {why}. Run `cargo xtask build`, which sets it up again."
            );
            SiteError::Files(what)
        };
        let mut node = Command::new("node")
            .args(["--eval", PROGRAM, "--"])
            .arg(esbuild)
            .arg(loader)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| failed(error.to_string()))?;
        // Dropped, the pipe is closed: node reads to its end before it writes.
        let written = node.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes()));
        let output = node.wait_with_output().map_err(|error| failed(error.to_string()))?;
        if written.is_err() || !output.status.success() {
            return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        String::from_utf8(output.stdout).map_err(|error| failed(error.to_string()))
    }
}
