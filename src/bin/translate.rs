//! Writes the template of translations and brings the catalogues up to date: `cargo xtask translate` runs this.
//!
//! `--machine LANGUAGE FILE` takes over machine translations from a JSON list of objects with the fields `context`,
//! `english` and `text`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use explainer::content::translation::Translator;
    use std::io::Write;
    let project = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let made = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(None),
        ["--machine", language, file] => Ok(Some((language, file))),
        _ => Err("Usage: translate [--machine LANGUAGE FILE]".to_owned()),
    };
    let result = made.and_then(|made| {
        let mut translator =
            Translator::load(std::path::Path::new(&project)).map_err(|problems| problems.to_string())?;
        if let Some((language, file)) = made {
            translator.take_over(language, std::path::Path::new(file))?;
        }
        translator.write()
    });
    match result {
        Ok(report) => {
            // A reader such as `head` may have closed the pipe.
            let _ = writeln!(std::io::stdout(), "{report}");
            std::process::ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
