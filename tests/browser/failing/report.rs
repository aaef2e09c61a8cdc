//! The written table: each fault, each engine, and what the reader has.

use super::super::harness::Engine;
use super::faults::{Fault, OF_ABSENCE, OF_FILES, OF_FILES_ALIKE, OF_OTHERS, OF_REFUSAL, OF_THE_PROGRAM};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// What is known so far of each fault in each engine.
static KNOWN: Mutex<BTreeMap<(&'static str, Engine), String>> = Mutex::new(BTreeMap::new());

/// All faults, in the order of the table.
const ALL: [&[Fault]; 6] = [OF_REFUSAL, OF_ABSENCE, OF_FILES, OF_FILES_ALIKE, OF_OTHERS, OF_THE_PROGRAM];

/// Those that are put to Chromium alone, unless every test runs in every engine.
const IN_CHROMIUM: [&[Fault]; 3] = [OF_ABSENCE, OF_FILES_ALIKE, OF_OTHERS];

/// Adds what a reader has in spite of a fault, and writes the table with all that this run has found.
pub fn add(fault: &'static str, engine: Engine, reader_has: &str, held: bool) {
    let told = if held { reader_has.to_owned() } else { format!("**fails**: {reader_has}") };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.insert((fault, engine), told);
    let mut table = "| fault | Chromium | Firefox | WebKitGTK |\n| --- | --- | --- | --- |\n".to_owned();
    for fault in ALL.into_iter().flatten() {
        let alike = IN_CHROMIUM.iter().any(|faults| faults.iter().any(|other| other.name == fault.name));
        let cells = [Engine::Chromium, Engine::Firefox, Engine::WebKit].map(|engine| {
            let unknown = if alike && engine != Engine::Chromium { "run in Chromium only" } else { "not run" };
            known.get(&(fault.name, engine)).map_or(unknown, String::as_str)
        });
        table.push_str(&format!("| {} | {} |\n", fault.name, cells.join(" | ")));
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("faults.md");
    std::fs::write(&file, table).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
