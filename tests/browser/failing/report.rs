//! The written table: each fault, each engine, and what the reader has.

use super::super::harness::Engine;
use super::faults::{OF_FILES, OF_OTHERS, OF_REFUSAL, OF_THE_PROGRAM};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// What is known so far of each fault in each engine.
static KNOWN: Mutex<BTreeMap<(&'static str, Engine), String>> = Mutex::new(BTreeMap::new());

/// Adds what a reader has in spite of a fault, and writes the table with all that this run has found.
pub fn add(fault: &'static str, engine: Engine, reader_has: &str, held: bool) {
    let told = if held { reader_has.to_owned() } else { format!("**fails**: {reader_has}") };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.insert((fault, engine), told);
    let mut table = "| fault | Chromium | Firefox | WebKitGTK |\n| --- | --- | --- | --- |\n".to_owned();
    for fault in [OF_REFUSAL, OF_FILES, OF_OTHERS, OF_THE_PROGRAM].into_iter().flatten() {
        let cells = [Engine::Chromium, Engine::Firefox, Engine::WebKit];
        let cells = cells.map(|engine| known.get(&(fault.name, engine)).map_or("not run", String::as_str));
        table.push_str(&format!("| {} | {} |\n", fault.name, cells.join(" | ")));
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("faults.md");
    std::fs::write(&file, table).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
