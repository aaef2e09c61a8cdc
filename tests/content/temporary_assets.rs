//! Copies of `assets/` for tests that break a file.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::IDS;
use std::fs;
use std::path::{Path, PathBuf};

/// The project's `assets/`.
pub fn assets() -> Assets {
    Assets::new(folder())
}

/// The published story.
pub fn content() -> Content {
    Content::load(&assets(), "en", &IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// The sections of the fixture.
const SECTIONS: [&str; 6] = ["coast", "trade", "sources", "names", "corrections", "about"];

/// A copy that is deleted on drop.
pub struct TemporaryAssets {
    folder: tempfile::TempDir,
    figures: &'static [&'static str],
}

impl TemporaryAssets {
    /// A copy of the published story.
    pub fn new() -> TemporaryAssets {
        let copy = tempfile::tempdir().expect("a folder");
        copy_folder(&folder(), &copy.path().join("assets"));
        TemporaryAssets { folder: copy, figures: &IDS }
    }

    /// A copy of the small story in `tests/fixtures/story`, with the interface texts of the published one.
    pub fn fixture() -> TemporaryAssets {
        let copy = tempfile::tempdir().expect("a folder");
        let assets = copy.path().join("assets");
        copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/story"), &assets);
        for file in ["story/en/labels.json", "story/languages.json", "story/en/ledger.json"] {
            fs::copy(folder().join(file), assets.join(file)).expect(file);
        }
        let file = "story/en/sharing.json";
        let published = fs::read_to_string(folder().join(file)).expect(file);
        let mut sharing: serde_json::Value = serde_json::from_str(&published).expect(file);
        let descriptions = SECTIONS.map(|id| (id.to_owned(), format!("A section on {id}.").into()));
        sharing["sections"] = serde_json::Value::Object(descriptions.into_iter().collect());
        fs::write(assets.join(file), serde_json::to_string_pretty(&sharing).expect(file)).expect(file);
        TemporaryAssets { folder: copy, figures: &["ships"] }
    }

    /// The project folder of the copy.
    pub fn project(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the copy.
    pub fn path(&self, file: &str) -> PathBuf {
        self.project().join("assets").join(file)
    }

    /// Replaces the first occurrence of a text, which must exist.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} does not contain “{from}”");
        fs::write(path, text.replacen(from, to, 1)).expect(file);
    }

    /// Leaves only some of the published languages.
    pub fn only_languages(&self, codes: &[&str]) {
        let all = serde_json::to_string(&content().settings.languages).expect("texts").replace(",", ", ");
        self.replace("site.json", &all, &serde_json::to_string(codes).expect("texts"));
    }

    /// Removes a file.
    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).expect(file);
    }

    /// Loads the copy. The error is the text of all diagnostics.
    pub fn load(&self) -> Result<Content, String> {
        Content::load(&Assets::new(self.project().join("assets")), "en", self.figures)
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
