//! The engines that the tests run in: each with its browser, and what drives it.
//!
//! Any version will do where a pair agrees. Starting them is the tests' own business.

mod chromium;

mod firefox;

mod webkit;

use std::{env, path::PathBuf};

use super::apt::{self, Names};
use crate::{command::version_of, context::Context, error::Error};

/// Browsers depend on no fonts, and labels have no width without one: Latin with Cyrillic, and the scripts of the
/// names that the story gives. Without a Chinese one, what is printed of Chinese names cannot be read back.
const FONTS: [Names; 3] = [&["fonts-liberation"], &["fonts-noto-core"], &["fonts-droid-fallback"]];

/// An engine that the browser tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium and chromedriver.
    Chromium,
    /// Firefox and geckodriver.
    Firefox,
    /// WebKitGTK and its driver, with a screen that nobody sees.
    WebKit,
}

/// Programs under the names of the environment by which the tests are told of them.
pub type Programs = Vec<(&'static str, PathBuf)>;

impl Engine {
    /// All of them, in the order in which they are set up.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Its name: on the command line, and of the module that each of its tests stands in.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Finds its programs; the error says what was found instead.
    fn find(self, context: &Context) -> Result<Programs, String> {
        match self {
            Engine::Chromium => chromium::find(context),
            Engine::Firefox => firefox::find(context),
            Engine::WebKit => webkit::find(context),
        }
    }

    /// What it is in Debian.
    fn packages(self) -> &'static [Names] {
        match self {
            Engine::Chromium => chromium::PACKAGES,
            Engine::Firefox => firefox::PACKAGES,
            Engine::WebKit => webkit::PACKAGES,
        }
    }

    /// What to do where there is no Debian.
    fn elsewhere(self) -> &'static str {
        match self {
            Engine::Chromium => chromium::ELSEWHERE,
            Engine::Firefox => firefox::ELSEWHERE,
            Engine::WebKit => webkit::ELSEWHERE,
        }
    }
}

/// Finds what the engines need, or has apt-get install what is missing, all at once, where that needs no password.
pub fn ensure(context: &Context, engines: &[Engine]) -> Result<Programs, Error> {
    let missing: Vec<Engine> = engines.iter().copied().filter(|engine| engine.find(context).is_err()).collect();
    let refused = if missing.is_empty() {
        None
    } else {
        let packages = missing.iter().flat_map(|engine| engine.packages()).chain(&FONTS).copied();
        apt::install(context, &packages.collect::<Vec<_>>()).err()
    };
    let mut programs = Programs::new();
    for engine in engines {
        let found = engine.find(context).map_err(|missing| {
            let why = refused.iter().fold(missing, |why, refused| format!("{why};\n{refused}"));
            error(*engine, &why)
        });
        programs.extend(found?);
    }
    Ok(programs)
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

/// The program that the environment names, or else those of these names that are on `PATH`.
fn named(context: &Context, variable: &str, names: &[&str]) -> Vec<PathBuf> {
    match env::var_os(variable) {
        Some(path) => vec![PathBuf::from(path)],
        None => names.iter().filter_map(|name| context.find(name)).collect(),
    }
}

/// Those of them that answer with a version, and the version.
fn answering(context: &Context, paths: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    let versions = paths.into_iter().map(|path| (version_of(context.command(&path)), path));
    versions.filter_map(|(version, path)| Some((path, version?))).collect()
}
