//! The checksums of a release. Run `sha256sum -c SHA256SUMS` in its folder to check a copy.

use super::file_io::{read, write};
use super::{SiteError, tree};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The name of the file.
pub const FILE: &str = "SHA256SUMS";

/// Writes the checksums of all other files of a folder.
pub fn write_checksums(folder: &Path) -> Result<(), SiteError> {
    let mut list = String::new();
    for name in tree::files(folder)?.iter().filter(|name| *name != FILE) {
        let checksum: String =
            Sha256::digest(read(&folder.join(name))?).iter().map(|byte| format!("{byte:02x}")).collect();
        list.push_str(&format!("{checksum}  {name}\n"));
    }
    write(&folder.join(FILE), list.as_bytes())
}
