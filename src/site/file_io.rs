//! Reads and writes files, and names files by a hash of their content, so that browsers can cache them forever.

use super::SiteError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Writes a file; creates missing folders.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), SiteError> {
    let failed = |error: std::io::Error| {
        SiteError::Files(format!(
            "{}: cannot be written ({error}). Check the permissions of the folder and the free space.",
            path.display()
        ))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, bytes).map_err(failed)
}

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<u8>, SiteError> {
    std::fs::read(path).map_err(|error| {
        SiteError::Files(format!(
            "{}: cannot be read ({error}). If it is missing, restore it from Git, or run \
             `cargo xtask build`.",
            path.display()
        ))
    })
}

/// Copies a file; creates missing folders.
pub fn copy(from: &Path, to: &Path) -> Result<(), SiteError> {
    write(to, &read(from)?)
}

/// The first sixteen hexadecimal digits of the SHA-256 of some bytes.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Base64 with padding.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Writes a file named `<file_stem>-<fingerprint>.<extension>` and returns the name.
pub fn write_fingerprinted(folder: &Path, file_stem: &str, extension: &str, bytes: &[u8]) -> Result<String, SiteError> {
    let name = format!("{file_stem}-{}.{extension}", fingerprint(bytes));
    write(&folder.join(&name), bytes)?;
    Ok(name)
}
