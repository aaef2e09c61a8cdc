//! Writes the report: for each fault and engine, what the page still has.

use super::super::harness::Engine;
use super::faults::{
    BROKEN_FILES, DROPPED_CONNECTIONS, Fault, MISSING_FEATURES, MISSING_FILES, PROGRAM_FAILURES, REFUSALS,
    THIRD_PARTY_CHANGES,
};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The results so far by fault and engine.
static RESULTS: Mutex<BTreeMap<(&'static str, Engine), String>> = Mutex::new(BTreeMap::new());

/// All faults, in the order of the table.
const ALL: [&[Fault]; 7] = [
    REFUSALS,
    MISSING_FEATURES,
    BROKEN_FILES,
    DROPPED_CONNECTIONS,
    MISSING_FILES,
    THIRD_PARTY_CHANGES,
    PROGRAM_FAILURES,
];

/// Faults that are tested in Chromium only, unless every test runs in every engine.
const IN_CHROMIUM: [&[Fault]; 3] = [MISSING_FEATURES, MISSING_FILES, THIRD_PARTY_CHANGES];

/// Adds the summary of a page under a fault, and writes the table of all results of this run.
pub fn add(fault: &'static str, engine: Engine, summary: &str, passed: bool) {
    let result = if passed { summary.to_owned() } else { format!("**fails**: {summary}") };
    let mut results = RESULTS.lock().unwrap_or_else(PoisonError::into_inner);
    results.insert((fault, engine), result);
    let mut table = "| fault | Chromium | Firefox | WebKitGTK |\n| --- | --- | --- | --- |\n".to_owned();
    for fault in ALL.into_iter().flatten() {
        let chromium_only = IN_CHROMIUM.iter().any(|faults| faults.iter().any(|other| other.name == fault.name));
        let cells = [Engine::Chromium, Engine::Firefox, Engine::WebKit].map(|engine| {
            let unknown = if chromium_only && engine != Engine::Chromium { "run in Chromium only" } else { "not run" };
            results.get(&(fault.name, engine)).map_or(unknown, String::as_str)
        });
        table.push_str(&format!("| {} | {} |\n", fault.name, cells.join(" | ")));
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("faults.md");
    std::fs::write(&file, table).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
