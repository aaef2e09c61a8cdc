//! The arithmetic of `src/chart`, file by file: tables of cases, d3 fixtures, and properties of any input.
//!
//! Must not depend on pages or browsers.

#![cfg(not(target_arch = "wasm32"))]

mod chart {
    mod fixture;

    mod geography;

    mod clip;
    mod compact_path;
    mod date;
    mod decimal;
    mod edges;
    mod fit_outline;
    mod junctions;
    mod label;
    mod number;
    mod path;
    mod projection;
    mod range;
    mod scale;
    mod simplify;
    mod text_width;
    mod ticks;
}
