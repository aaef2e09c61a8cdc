//! Dependencies between the top-level modules of `src`, read from their `crate::` paths.
//!
//! Cargo cannot check layers inside one crate; this test does.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The modules that each module may use. A row may name only modules of earlier rows, so there are no cycles.
const ALLOWED: [(&str, &[&str]); 13] = [
    ("chart", &[]),
    ("content", &["chart"]),
    ("scene", &["chart"]),
    ("browser", &["chart", "scene"]),
    ("plot", &["chart", "content", "scene"]),
    ("figures", &["chart", "content", "scene", "browser", "plot"]),
    ("share", &["content", "figures"]),
    ("page", &["chart", "content", "scene", "plot", "figures"]),
    ("embed", &["figures", "page"]),
    ("editors", &["content", "figures", "share", "page"]),
    ("ledger", &["content", "page"]),
    ("lesson", &["content", "page"]),
    ("site", &["chart", "content", "scene", "figures", "share", "page", "embed", "editors", "ledger", "lesson"]),
];

/// Crates that a module must not name, because it is arithmetic or data, or must not touch the DOM.
const FORBIDDEN_CRATES: [(&str, &[&str]); 5] = [
    ("chart", &["yew", "web_sys", "js_sys", "gloo", "implicit_clone"]),
    ("content", &["yew", "web_sys", "js_sys", "gloo", "implicit_clone"]),
    ("scene", &["web_sys", "js_sys", "gloo"]),
    ("plot", &["web_sys", "js_sys", "gloo"]),
    ("figures", &["web_sys", "js_sys", "gloo"]),
];

#[test]
fn modules_use_only_what_their_layer_allows() {
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.into_iter().collect();
    let mut wrong = Vec::new();
    for (module, file, code) in sources() {
        let allowed = allowed.get(module.as_str()).unwrap_or_else(|| panic!("add {module} to the table"));
        let used = used_modules(&code);
        for used in used.into_iter().filter(|used| *used != module && !allowed.contains(&used.as_str())) {
            wrong.push(format!("{}: {module} must not use {used}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_name_no_crate_that_their_layer_forbids() {
    let mut wrong = Vec::new();
    for (module, file, code) in sources() {
        let forbidden = FORBIDDEN_CRATES.iter().filter(|(layer, _)| *layer == module).flat_map(|(_, crates)| *crates);
        for name in forbidden.filter(|name| paths_from(&code, name).next().is_some()) {
            wrong.push(format!("{}: {module} must not use the crate {name}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Calls that join or add values, with the one file of the figures that may contain them. All others go through
/// `TimeSeries` (rows of one series) and `Parts` (parts of a whole), which refuse any other rows.
const ONLY_THROUGH_SERIES: [(&str, Option<&str>); 4] =
    [("line_path", Some("series_line.rs")), (".sum()", None), (".sum::<", None), (".product", None)];

#[test]
fn figures_join_and_add_rows_only_through_their_series() {
    let mut wrong = Vec::new();
    for (_, file, code) in sources().into_iter().filter(|(module, ..)| module == "figures" || module == "plot") {
        for (call, home) in ONLY_THROUGH_SERIES {
            if code.contains(call) && !home.is_some_and(|home| file.ends_with(home)) {
                let fix = "Use `series_line` with `SeriesTable::series`, or `SeriesTable::parts`";
                wrong.push(format!("{}: {call} may join or add rows of different series. {fix}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_has_no_cycle_and_no_dead_permission() {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, _, code) in sources() {
        used.entry(module).or_default().extend(used_modules(&code));
    }
    for (index, (module, allowed)) in ALLOWED.into_iter().enumerate() {
        for name in allowed {
            let earlier = ALLOWED[..index].iter().any(|(earlier, _)| earlier == name);
            assert!(earlier, "{module} may use {name}, which is in no earlier row");
            assert!(used[module].contains(*name), "{module} no longer uses {name}: remove it from the table");
        }
    }
}

/// Words of the story. Its figures are found by their ids, in quotes, in addresses and in class names.
const STORY_WORDS: [&str; 3] = ["kazakh", "xinjiang", "uyghur"];

/// Files that name the story for a reason: the figure that the bench measures, and the letters of a script.
const NAMES_THE_STORY: [&str; 3] = ["bench/src/story.rs", "bench/peers/build.mjs", "src/chart/text_width.rs"];

#[test]
fn only_assets_and_figures_name_the_story() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "xtask/src", "bench/src", "bench/peers", "tools", "assets/script"] {
        files_below(&root.join(folder), &mut files);
    }
    assert!(files.len() > 200, "{} files found", files.len());
    let mut wrong = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).expect("a file of the project").to_string_lossy().replace('\\', "/");
        if name.starts_with("src/figures/") || NAMES_THE_STORY.contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("a source file").to_lowercase();
        let words = STORY_WORDS.iter().filter(|word| text.contains(*word)).map(|word| (*word).to_owned());
        let figures = explainer::figures::IDS.iter().filter(|id| names_figure(&text, id)).map(|id| format!("“{id}”"));
        wrong.extend(words.chain(figures).map(|word| format!("{name} names {word}")));
    }
    assert!(wrong.is_empty(), "Move these to `assets/` or `src/figures/`:\n{}", wrong.join("\n"));
}

/// True if code contains the id of a figure in quotes, in an address or in a class name. As words, ids are common.
fn names_figure(code: &str, id: &str) -> bool {
    [format!("\"{id}\""), format!("'{id}'"), format!("embed/{id}"), format!("figure--{id}"), format!("#{id}\"")]
        .iter()
        .any(|form| code.contains(form))
}

/// All scripts and Rust files below a folder.
fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| ["rs", "js", "mjs", "ts"].map(std::ffi::OsStr::new).contains(&extension))
        {
            found.push(path);
        }
    }
}

/// Each file of `src` that belongs to a top-level module, with the module's name and the code without comments.
fn sources() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&src).expect("src").flatten() {
        let module = entry.file_name().into_string().expect("a name in UTF-8");
        if entry.path().is_dir() && module != "bin" {
            read_folder(&entry.path(), &module, &mut found);
        }
    }
    assert!(found.len() > 100, "{} files found", found.len());
    found
}

fn read_folder(folder: &Path, module: &str, found: &mut Vec<(String, PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_folder(&path, module, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source file");
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            found.push((module.to_owned(), path, code.join("\n")));
        }
    }
}

/// The top-level modules that code names: `crate::page::…`, and each name in `crate::{page, site::…}`.
fn used_modules(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for rest in paths_from(code, "crate") {
        match rest.strip_prefix('{') {
            Some(list) => used.extend(first_names(list)),
            None => used.extend(first_name(rest)),
        }
    }
    used
}

/// The text after each `name::` in code.
fn paths_from<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    code.match_indices(name).filter_map(move |(at, _)| {
        let whole = !code[..at].ends_with(is_word);
        code[at + name.len()..].strip_prefix("::").filter(|_| whole)
    })
}

/// The first name of each path in a list of imports, up to the brace that closes the list.
fn first_names(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut path) = (0, Vec::new(), String::new());
    for character in list.chars() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.extend(first_name(std::mem::take(&mut path).trim())),
            _ if depth == 0 => path.push(character),
            _ => {}
        }
    }
    names.extend(first_name(path.trim()));
    names
}

fn first_name(path: &str) -> Option<String> {
    let name: String =
        path.chars().take_while(|character| character.is_ascii_alphanumeric() || *character == '_').collect();
    (!name.is_empty()).then_some(name)
}

#[test]
fn imports_are_found_in_every_form() {
    let code =
        "use crate::page::x;\nlet a = crate::site::b();\nuse crate::{chart, scene::{GuessMove, Point}};\nmy_crate::no;";
    let want = ["chart", "page", "scene", "site"].map(String::from);
    assert_eq!(used_modules(code), BTreeSet::from(want));
}
