//! Writes the site. Trunk runs it as its `post_build` hook.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use explainer::site::{Trunk, write};
    match Trunk::from_environment().and_then(|trunk| write(&trunk)) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
