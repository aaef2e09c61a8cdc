//! Checks the story, the data and all languages: `cargo xtask check` runs this.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use std::io::Write;
    // `cargo run` sets the variable at run time. So a moved project needs no rebuild.
    let project = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    match explainer::site::check(std::path::Path::new(&project)) {
        Ok(checked) => {
            // A reader such as `head` may have closed the pipe.
            let _ = writeln!(std::io::stdout(), "{checked}");
            std::process::ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{problems}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
