//! Checksums, `version.json`, and the absence of paths of the build machine.

use super::dist::{bytes, dist, files, sum, text};
use std::process::Command;

#[test]
fn the_list_has_the_checksum_of_every_file() {
    let expected: String = files()
        .iter()
        .filter(|name| *name != "SHA256SUMS")
        .map(|name| {
            let sum: String = sum(&bytes(name)).iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{sum}  {name}\n")
        })
        .collect();
    assert_eq!(text("SHA256SUMS"), expected);
}

/// `sha256sum` accepts the file, if the machine has that tool.
#[test]
fn sha256sum_reads_the_list() {
    let Ok(output) = Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(dist()).output()
    else {
        println!("skipped: there is no sha256sum. The test above compares the list with the files.");
        return;
    };
    let output_text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{output_text}");
    assert_eq!(output_text.lines().count(), files().len() - 1);
}

#[test]
fn version_json_has_version_date_and_commit() {
    let version: serde_json::Value = serde_json::from_slice(&bytes("version.json")).expect("JSON");
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
    let settings = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/site.json")).expect("settings");
    let settings: serde_json::Value = serde_json::from_slice(&settings).expect("JSON");
    assert_eq!(version["as_of"], settings["as_of"]);
    // Without a repository at the root of the project there is no commit.
    match version["commit"].as_str() {
        Some(commit) => {
            let known = Command::new("git")
                .args(["cat-file", "-e", &format!("{commit}^{{commit}}")])
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .status();
            assert!(known.is_ok_and(|status| status.success()), "git has no commit {commit}");
            assert!(version["changed"].is_boolean(), "{version}");
        }
        None => assert!(version["commit"].is_null() && version["changed"].is_null(), "{version}"),
    }
}

/// Paths would make builds differ between machines and leak user names.
#[test]
fn no_file_contains_a_path_of_the_build_machine() {
    let home = std::env::home_dir();
    let folders = [std::env::var_os("CARGO_HOME").map(Into::into), home, Some(env!("CARGO_MANIFEST_DIR").into())];
    let mut words: Vec<String> =
        folders.into_iter().flatten().map(|folder: std::path::PathBuf| folder.display().to_string() + "/").collect();
    words.extend(["/.cargo/", "/registry/src/", "/rustlib/src/"].map(str::to_owned));
    for name in files() {
        let bytes = bytes(&name);
        for word in words.iter().filter(|word| word.len() > 1) {
            let found = position(&bytes, word.as_bytes());
            let around = found.map(|at| String::from_utf8_lossy(&bytes[at..(at + 90).min(bytes.len())]).into_owned());
            assert_eq!(around, None, "{name} contains {word}");
        }
    }
}

/// The position of a word of several bytes. Splits at its last byte, because a comparison at each byte is slow.
fn position(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let (last, start) = word.split_last()?;
    let mut end = 0;
    let mut parts = bytes.split_inclusive(|byte| byte == last);
    parts.find_map(|part| {
        end += part.len();
        bytes[..end].strip_suffix(&[*last])?.ends_with(start).then(|| end - word.len())
    })
}

#[test]
fn a_word_is_found_wherever_it_is() {
    for (text, expected) in [("/a/b", Some(0)), ("x/a/", Some(1)), ("//a/b/a/", Some(1)), ("/b/a", None), ("/a", None)]
    {
        assert_eq!(position(text.as_bytes(), b"/a/"), expected, "{text}");
    }
}
