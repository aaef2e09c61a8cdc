//! Files for search engines, which need absolute addresses: `sitemap.xml` and `robots.txt`.
//!
//! Written only if `site_url` is set. Must not depend on the content of pages.

use super::SiteError;
use super::file_io::write;
use crate::content::settings::Settings;
use crate::page::{APPENDIX, CLAIMS, LESSON};
use crate::share::code::escaped;
use std::path::Path;

/// The names of the files.
pub const FILES: [&str; 2] = ["sitemap.xml", "robots.txt"];

/// Writes both files into the root of the site. Writes nothing without `site_url`.
///
/// `folders` are the folders of the languages, without those of drafts, which search engines do not list.
pub fn write_crawler_files(folder: &Path, settings: &Settings, folders: &[String]) -> Result<(), SiteError> {
    if settings.site_url.is_empty() {
        return Ok(());
    }
    let [sitemap_name, robots_name] = FILES;
    write(&folder.join(sitemap_name), sitemap(settings, folders).as_bytes())?;
    // Crawlers read `robots.txt` only at the root of a host.
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}{sitemap_name}\n", settings.site_url);
    write(&folder.join(robots_name), robots.as_bytes())
}

/// What a release lacks without `site_url`, in one line. `None` if it is set.
pub fn missing(settings: &Settings) -> Option<String> {
    settings.site_url.is_empty().then(|| {
        format!(
            "site_url in assets/site.json is empty, so these are missing: oEmbed answers, social images, \
             canonical links, {}.",
            FILES.join(", ")
        )
    })
}

/// The story page, the editors' page, the ledger, the lesson and the appendix in each language. The canonical
/// address of every other page is on the story page.
fn sitemap(settings: &Settings, folders: &[String]) -> String {
    let Settings { site_url, as_of, .. } = settings;
    let pages: String = folders
        .iter()
        .flat_map(|folder| ["", "embed/", CLAIMS, LESSON, APPENDIX].map(|page| format!("{folder}{page}")))
        .map(|page| {
            format!("  <url><loc>{}</loc><lastmod>{}</lastmod></url>\n", escaped(&(site_url.clone() + &page)), as_of)
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    )
}
