//! The images of the README equal those of the release.

use super::dist::bytes;
use std::path::Path;

#[test]
fn images_of_the_readme_equal_those_of_the_build() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).expect("README.md");
    let shown: Vec<&str> = readme.split("](docs/").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(!shown.is_empty(), "the README shows no image");
    for name in shown.iter().filter(|name| name.ends_with(".png")) {
        let kept = std::fs::read(root.join("docs").join(name)).unwrap_or_else(|error| panic!("docs/{name}: {error}"));
        assert!(kept == bytes(name), "docs/{name} differs from the build: copy dist/{name} there");
    }
}
