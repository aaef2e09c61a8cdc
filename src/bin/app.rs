//! Mounts the figures of a page. `assets/script/mount.js` decides when.

fn main() {
    #[cfg(target_arch = "wasm32")]
    explainer::browser::mount::set_panic_hook();
}
