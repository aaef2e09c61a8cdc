//! The WebAssembly program, which mounts figures. `assets/script/mount.js` calls it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    explainer::browser::mount::set_panic_hook();
}
