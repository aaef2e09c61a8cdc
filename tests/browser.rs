//! The explainer in real browsers, driven over WebDriver against the release build.
//!
//! The name of a test is a sentence about the page. A test covers every figure on it, so that new figures need no new
//! tests.
//! `cargo xtask test` builds the site, finds the browsers and passes their paths. `harness` drives browsers. All other
//! files contain only actions of a reader and what must then be visible.

#![cfg(not(target_arch = "wasm32"))]

mod browser {
    mod harness;

    mod mounting;

    mod cursor;

    mod segmented_control;

    mod guess;

    mod address;

    mod preserved_state;

    mod tables;

    mod tall_figures;

    mod notes;

    mod contents;

    mod themes;

    mod privacy;

    mod progressive_layout;

    mod points;

    mod safety;

    mod standalone;

    mod print;

    mod menu;

    mod loader;

    mod editors;

    mod accessible;

    mod overflow;

    mod without_script;

    mod fault_injection;

    mod embed;

    mod companions;

    mod readers;

    mod languages;
}
