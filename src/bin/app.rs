//! Wakes the figures of a page. `assets/script/wake.js` decides when.

fn main() {
    #[cfg(target_arch = "wasm32")]
    explainer::browser::wake::prepare();
}
