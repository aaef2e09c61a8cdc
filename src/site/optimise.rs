//! Makes the WebAssembly small with binaryen's wasm-opt, which `cargo xtask` puts under `target/tools`.

use super::SiteError;
use std::path::Path;
use std::process::Command;

const WASM_OPT: &str = "target/tools/node_modules/binaryen/bin/wasm-opt";

/// Optimises a file in place, for size.
pub fn optimise(project: &Path, wasm: &Path) -> Result<(), SiteError> {
    let tool = project.join(WASM_OPT);
    if !tool.exists() {
        return Err(SiteError::Files(format!(
            "{WASM_OPT} is not there. Run `cargo xtask build` once; it sets up every tool."
        )));
    }
    let failed = |why: String| {
        SiteError::Files(format!(
            "wasm-opt failed on {}: {why}. Run `cargo xtask build`, which sets it up again.",
            wasm.display()
        ))
    };
    // A script for node, which also runs where the file’s own right to run was lost.
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
