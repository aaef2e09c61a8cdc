//! Lines of source files are at most 120 columns wide. rustfmt and prettier break most of them, but not all: rustfmt
//! skips the bodies of `html!`, and both leave long strings and comments alone.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const COLUMNS: usize = 120;

/// Folders that hold source files.
const FOLDERS: [&str; 5] = ["assets", "bench", "src", "tests", "xtask"];

const EXTENSIONS: [&str; 4] = ["css", "js", "mjs", "rs"];

/// Files that still have wider lines, one path a line.
const EXCEPTIONS: &str = include_str!("formatting/exceptions.txt");

#[test]
fn no_line_is_wider_than_120_columns() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut files);
    }
    assert!(files.len() > 300, "only {} source files were found", files.len());
    let mut exceptions: BTreeSet<&str> = EXCEPTIONS.lines().collect();
    let mut problems = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).expect("a file below the root").to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name} cannot be read: {error}"));
        let wide = text.lines().enumerate().filter(|(_, line)| line.chars().count() > COLUMNS);
        let wide: Vec<String> = wide.map(|(index, _)| format!("{name}:{}", index + 1)).collect();
        if !wide.is_empty() && !exceptions.remove(name.as_str()) {
            problems.extend(wide);
        }
    }
    let stale = exceptions.iter().map(|name| format!("{name}: no wide line; remove it from the exceptions"));
    problems.extend(stale);
    assert!(problems.is_empty(), "Break these lines, which are wider than {COLUMNS} columns:\n{}", problems.join("\n"));
}

/// All source files below a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                collect(&path, files);
            }
        } else if path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known)) {
            files.push(path);
        }
    }
}
