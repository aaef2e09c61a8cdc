//! Every path and relative link in the project's documents must exist.
//!
//! Must not depend on the explainer: it reads Markdown and the names of files only.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::path::Path;

/// Generated folders, and those of tools.
const SKIPPED: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// Text that begins with one of these is a path.
const FOLDERS: [&str; 10] =
    [".cargo/", ".ci/", ".github/", "assets/", "bench/", "docs/", "src/", "tests/", "tools/", "xtask/"];

/// Text that ends with one of these is a path.
const EXTENSIONS: [&str; 4] = [".css", ".js", ".rs", ".toml"];

/// All files of the project, by their paths from its root.
fn files() -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if SKIPPED.iter().any(|name| path.file_name().is_some_and(|own| own == *name)) {
                continue;
            }
            match path.is_dir() {
                true => walk(root, &path, found),
                false => found.push(path.strip_prefix(root).expect("below the root").display().to_string()),
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(root, root, &mut found);
    found
}

/// The documents: Markdown in the root, in `docs/` and in `bench/`.
fn documents(files: &[String]) -> Vec<(&str, String)> {
    let is_document = |file: &&String| {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        file.ends_with(".md") && (["", "bench"].contains(&folder) || file.starts_with("docs/"))
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = |file: &str| std::fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let found: Vec<_> = files.iter().filter(is_document).map(|file| (file.as_str(), text(file))).collect();
    assert!(found.iter().any(|(file, _)| *file == "README.md"), "there is no README.md");
    found
}

/// The lines of a document outside its blocks of code, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut is_code = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        (!is_code && !is_fence).then_some((index + 1, line))
    })
}

/// True if a part of a path fits a pattern. `*` and `<name>` stand for anything.
fn fits(pattern: &str, part: &str) -> bool {
    let Some(start) = pattern.find(['*', '<']) else { return pattern == part };
    let rest = match pattern[start..].strip_prefix('*') {
        Some(rest) => rest,
        None => pattern[start..].split_once('>').map_or("", |(_, rest)| rest),
    };
    let Some(tail) = part.strip_prefix(&pattern[..start]) else { return false };
    tail.char_indices().map(|(at, _)| at).chain([tail.len()]).any(|at| fits(rest, &tail[at..]))
}

/// True if a file is at a path, or below a folder at that path.
fn is_at(file: &str, path: &str) -> bool {
    let mut parts = file.split('/');
    let found =
        path.trim_end_matches('/').split('/').all(|pattern| parts.next().is_some_and(|part| fits(pattern, part)));
    found && (!path.ends_with('/') || parts.next().is_some())
}

/// True if text in backticks is a path in the project, not an address in the site.
fn is_path(text: &str) -> bool {
    let is_plain = text.chars().all(|character| character.is_ascii_alphanumeric() || "_.-/*<>".contains(character));
    let is_ours = FOLDERS.iter().any(|folder| text.starts_with(folder))
        || EXTENSIONS.iter().any(|extension| text.ends_with(extension));
    is_plain && is_ours && !EXTENSIONS.contains(&text) && !text.starts_with("target/")
}

/// True if a path names something: from the root, from the document's folder, or as the end of a longer path.
fn exists(files: &[String], document: &str, path: &str) -> bool {
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_whole = FOLDERS.iter().any(|folder| path.starts_with(folder));
    files.iter().any(|file| {
        let mut ends = std::iter::successors(Some(file.as_str()), |rest| rest.split_once('/').map(|(_, rest)| rest));
        let beside = file.strip_prefix(folder).map(|rest| rest.trim_start_matches('/'));
        is_at(file, path)
            || beside.is_some_and(|file| is_at(file, path))
            || !is_whole && ends.any(|end| is_at(end, path))
    })
}

/// The fragment that GitHub makes of a heading.
fn fragment(heading: &str) -> String {
    let kept = heading.trim().to_lowercase().replace(' ', "-");
    kept.chars().filter(|character| character.is_alphanumeric() || "-_".contains(*character)).collect()
}

#[test]
fn every_path_in_a_document_exists() {
    let files = files();
    let mut missing = Vec::new();
    for (document, text) in documents(&files) {
        for (number, line) in lines(&text) {
            for span in line.split('`').skip(1).step_by(2).filter(|span| is_path(span)) {
                if !exists(&files, document, span) {
                    missing.push(format!("{document}:{number}: `{span}`"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "documents name files that do not exist:\n{}", missing.join("\n"));
}

#[test]
fn every_link_in_a_document_resolves() {
    let files = files();
    let documents = documents(&files);
    let known: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    let mut broken = Vec::new();
    for (document, text) in &documents {
        for (number, line) in lines(text) {
            // Links in code do not count.
            let prose: String = line.split('`').step_by(2).collect();
            for target in prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                if target.contains(':') {
                    continue;
                }
                let (path, heading) = target.split_once('#').unwrap_or((target, ""));
                let whole = if path.is_empty() { (*document).to_owned() } else { joined(document, path) };
                let headings = documents.iter().find(|(name, _)| *name == whole).map(|(_, text)| text);
                let has_heading = headings.is_some_and(|text| {
                    let titles = lines(text).filter(|(_, line)| line.starts_with('#'));
                    titles.map(|(_, line)| fragment(line.trim_start_matches('#'))).any(|found| found == heading)
                });
                if !known.contains(whole.as_str()) || !heading.is_empty() && !has_heading {
                    broken.push(format!("{document}:{number}: ({target})"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "links of documents have no target:\n{}", broken.join("\n"));
}

/// A path beside a document, from the root of the project.
fn joined(document: &str, path: &str) -> String {
    let mut parts: Vec<&str> = document.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn wildcards_fit_any_name() {
    for (pattern, part, is_fit) in [
        ("model*.rs", "model_marks.rs", true),
        ("<id>.json", "trade.json", true),
        ("<id>.json", "trade.csv", false),
        ("*.rs", ".rs", true),
        ("mount.js", "mount_.js", false),
    ] {
        assert_eq!(fits(pattern, part), is_fit, "{pattern} and {part}");
    }
    assert!(is_at("src/figures/trade/mod.rs", "src/figures/<id>/mod.rs"));
    assert!(is_at("src/site/policy.rs", "src/site/"));
    assert!(!is_at("src/site.rs", "src/site/"));
}

#[test]
fn every_xtask_command_in_a_document_exists() {
    let main = Path::new(env!("CARGO_MANIFEST_DIR")).join("xtask/src/main.rs");
    let main = std::fs::read_to_string(main).expect("xtask/src/main.rs");
    let is_word = |character: char| character.is_ascii_lowercase() || character == '-';
    let (mut named, mut missing) = (0, Vec::new());
    for (document, text) in documents(&files()) {
        // Commands in blocks of code count as well.
        for (index, line) in text.lines().enumerate() {
            for rest in line.split("cargo xtask ").skip(1) {
                let words: Vec<&str> = rest.split(['`', '#']).next().unwrap_or_default().split(' ').collect();
                let command = words[0].trim_end_matches(|character| !is_word(character));
                let mut options = words[1..].iter().filter_map(|word| word.strip_prefix("--"));
                let is_known = |kind: &str, name: &str| main.contains(&format!("{kind}(\"{name}\")"));
                named += 1;
                if !is_known("Command::new", command) || !options.all(|name| is_known(".long", name)) {
                    missing.push(format!("{document}:{}: cargo xtask {}", index + 1, words.join(" ")));
                }
            }
        }
    }
    assert!(named > 0, "no document names a command");
    assert!(missing.is_empty(), "documents name commands that do not exist:\n{}", missing.join("\n"));
}
