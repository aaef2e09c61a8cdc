//! The explainer in real browsers, driven over WebDriver against the release build.
//!
//! A test is one sentence about the page and takes every figure that it finds there, so that a new figure is tested
//! without a new line here. `cargo xtask test` builds the site, finds the browser and says where both are.
//! How a browser is driven is `harness`; the other files know only what a reader does and sees.

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

    mod notes;

    mod contents;

    mod themes;

    mod privacy;

    mod progressive_layout;

    mod tooltip;

    mod safety;

    mod standalone;

    mod print;

    mod menu;

    mod loader;

    mod editors;

    mod accessible;

    mod overflow;

    mod without_script;

    mod failing;

    mod embed;
}
