//! Copies of `assets/` for tests that break a file.

use explainer::content::Content;
use explainer::content::files::Assets;
use explainer::figures::IDS;
use std::fs;
use std::path::{Path, PathBuf};

/// The project's `assets/`.
pub fn assets() -> Assets {
    Assets::at(folder())
}

/// The published story.
pub fn content() -> Content {
    Content::load(&assets(), "en", &IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// A copy that is deleted on drop.
pub struct TemporaryAssets {
    folder: tempfile::TempDir,
}

impl TemporaryAssets {
    /// A complete copy.
    pub fn new() -> TemporaryAssets {
        let copy = tempfile::tempdir().expect("a folder to work in");
        copy_folder(&folder(), &copy.path().join("assets"));
        TemporaryAssets { folder: copy }
    }

    /// The folder of the project that the copy stands in.
    pub fn project(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the copy.
    pub fn path(&self, file: &str) -> PathBuf {
        self.project().join("assets").join(file)
    }

    /// Changes a file. What is to be replaced must stand there, or the test would prove nothing.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} does not hold “{from}”");
        fs::write(path, text.replacen(from, to, 1)).expect(file);
    }

    /// Removes a file.
    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).expect(file);
    }

    /// Loads the copy. The error is the text of all diagnostics.
    pub fn load(&self) -> Result<Content, String> {
        Content::load(&Assets::at(self.project().join("assets")), "en", &IDS)
            .map_err(|diagnostics| diagnostics.to_string())
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("assets").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
