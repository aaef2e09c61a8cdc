//! The last steps of a release: policies, files for crawlers, version, headers, checksums.
//!
//! The order matters: headers repeat the policies of the pages, and checksums cover all files.

use super::{SiteError, checksums, crawlers, headers, policy, version};
use crate::content::settings::Settings;
use std::path::Path;

/// Finishes a folder that has all pages, images and data.
///
/// `folders` are the folders of the languages that search engines may list.
pub fn finish(folder: &Path, source: &Path, settings: &Settings, folders: &[String]) -> Result<(), SiteError> {
    policy::add_policies(folder, &settings.standalone_file())?;
    crawlers::write_crawler_files(folder, settings, folders)?;
    version::write_version(folder, source, &settings.as_of)?;
    headers::write_headers(folder, settings.languages.get(1..).unwrap_or_default())?;
    checksums::write_checksums(folder)
}
