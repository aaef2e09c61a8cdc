//! Lists the files of a folder by their addresses.

use super::SiteError;
use std::path::Path;

/// All files below a folder: relative paths with `/` on every system, sorted by bytes.
pub fn files(folder: &Path) -> Result<Vec<String>, SiteError> {
    let mut found = Vec::new();
    walk(folder, "", &mut found)
        .map_err(|error| SiteError::Files(format!("{}: cannot be listed ({error})", folder.display())))?;
    found.sort();
    Ok(found)
}

/// The pages of a site: all files that end in `.html`.
pub fn pages(folder: &Path) -> Result<Vec<String>, SiteError> {
    Ok(files(folder)?.into_iter().filter(|name| name.ends_with(".html")).collect())
}

/// True if a file is an embed: a page in its own folder below `embed/`.
pub fn is_embed(name: &str) -> bool {
    name.split('/').rev().nth(2) == Some("embed")
}

fn walk(folder: &Path, before: &str, found: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_embed;

    #[test]
    fn a_page_in_a_folder_of_embed_is_an_embed() {
        for (name, expected) in [
            ("embed/ships/index.html", true),
            ("kk/embed/ships/index.html", true),
            ("embed/index.html", false),
            ("kk/embed/index.html", false),
            ("index.html", false),
            ("embed.html", false),
            ("editors/index.html", false),
            ("about/embed", false),
        ] {
            assert_eq!(is_embed(name), expected, "{name}");
        }
    }
}
