//! Optimises the WebAssembly for size with binaryen's wasm-opt, which `cargo xtask` installs under `target/tools`.

use super::SiteError;
use std::path::Path;
use std::process::Command;

const WASM_OPT: &str = "target/tools/node_modules/binaryen/bin/wasm-opt";

/// Optimises a file in place, for size.
pub fn optimise(project: &Path, wasm: &Path) -> Result<(), SiteError> {
    let tool = project.join(WASM_OPT);
    if !tool.exists() {
        return Err(SiteError::Files(format!(
            "{WASM_OPT} is missing. Run `cargo xtask build` once; it installs every tool."
        )));
    }
    let failed = |why: String| {
        SiteError::Files(format!(
            "wasm-opt failed on {}: {why}. Run `cargo xtask build`, which installs it again.",
            wasm.display()
        ))
    };
    // Run with node, because the file may have lost its executable bit.
    let output = Command::new("node")
        .arg(&tool)
        .args(["-Oz", "--converge", "-o"])
        .arg(wasm)
        .arg(wasm)
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
