//! What a release has and a development build has not: everything that holds of a finished folder.
//!
//! Runs last, in this order: each step reads what the ones before it have written.

use super::{SiteError, checksums, headers, integrity, version};
use std::path::Path;

/// Finishes a folder in which all pages, images and tables stand.
pub fn finish(folder: &Path, source: &Path, as_of: &str) -> Result<(), SiteError> {
    integrity::add_integrity(folder)?;
    version::write_version(folder, source, as_of)?;
    headers::write_headers(folder)?;
    checksums::write_checksums(folder)
}
