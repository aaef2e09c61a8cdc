//! The WebAssembly program. `main` only sets the panic hook; scripts call the exports of `browser`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    explainer::browser::mount::set_panic_hook();
}
