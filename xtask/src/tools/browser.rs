//! The engines that the tests run in: each with a browser and a driver.
//!
//! Any version works if browser and driver agree. The tests start them.

mod chromium;

mod firefox;

mod webkit;

use std::{env, path::PathBuf};

use super::apt::{self, Names};
use crate::{command::version_of, context::Context, error::Error};

/// Fonts for Latin, Cyrillic and the other scripts of names in the story.
///
/// Browser packages depend on no font, and labels without a font have no width. Without a Chinese font, pdftotext
/// cannot read Chinese names in a printed page.
const FONTS: [Names; 3] = [&["fonts-liberation"], &["fonts-noto-core"], &["fonts-droid-fallback"]];

/// An engine that the browser tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium and chromedriver.
    Chromium,
    /// Firefox and geckodriver.
    Firefox,
    /// WebKitGTK and its driver, on a virtual screen.
    WebKit,
}

/// Environment variables for the tests, each with the path of an executable.
pub type Executables = Vec<(&'static str, PathBuf)>;

impl Engine {
    /// All engines, in the order of set-up.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The name on the command line, and of the modules that hold the engine's tests.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Finds the engine's executables. The error states what was found instead.
    fn find(self, context: &Context) -> Result<Executables, String> {
        match self {
            Engine::Chromium => chromium::find(context),
            Engine::Firefox => firefox::find(context),
            Engine::WebKit => webkit::find(context),
        }
    }

    /// Its packages in Debian.
    fn packages(self) -> &'static [Names] {
        match self {
            Engine::Chromium => chromium::PACKAGES,
            Engine::Firefox => firefox::PACKAGES,
            Engine::WebKit => webkit::PACKAGES,
        }
    }

    /// Instructions for systems other than Debian.
    fn elsewhere(self) -> &'static str {
        match self {
            Engine::Chromium => chromium::ELSEWHERE,
            Engine::Firefox => firefox::ELSEWHERE,
            Engine::WebKit => webkit::ELSEWHERE,
        }
    }
}

/// Finds the executables of the engines. Installs all missing ones at once if apt-get needs no password.
pub fn ensure(context: &Context, engines: &[Engine]) -> Result<Executables, Error> {
    let missing: Vec<Engine> = engines.iter().copied().filter(|engine| engine.find(context).is_err()).collect();
    let refused = if missing.is_empty() {
        None
    } else {
        let packages = missing.iter().flat_map(|engine| engine.packages()).chain(&FONTS).copied();
        apt::install(context, &packages.collect::<Vec<_>>()).err()
    };
    let mut executables = Executables::new();
    for engine in engines {
        let found = engine.find(context).map_err(|missing| {
            let why = refused.iter().fold(missing, |why, refused| format!("{why};\n{refused}"));
            error(*engine, &why)
        });
        executables.extend(found?);
    }
    Ok(executables)
}

fn error(engine: Engine, why: &str) -> Error {
    let packages = apt::words(&[engine.packages(), &FONTS].concat());
    let others: Vec<&str> = Engine::ALL.iter().filter(|other| **other != engine).map(|other| other.name()).collect();
    Error::new(format!("the tests need {}", engine.name())).why(why).by_hand(format!(
        "`apt-get install {packages}` as root (Debian);\n{};\nor test without it: `cargo xtask test {}`",
        engine.elsewhere(),
        others.join(" ")
    ))
}

/// The executable that the environment variable names. If it is not set, all on `PATH` with one of the names.
fn named(context: &Context, variable: &str, names: &[&str]) -> Vec<PathBuf> {
    match env::var_os(variable) {
        Some(path) => vec![PathBuf::from(path)],
        None => names.iter().filter_map(|name| context.find(name)).collect(),
    }
}

/// The executables that print a version, with the version.
fn answering(context: &Context, paths: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    let versions = paths.into_iter().map(|path| (version_of(context.command(&path)), path));
    versions.filter_map(|(version, path)| Some((path, version?))).collect()
}
