//! The engines: their names, and what each cannot do.
//!
//! How one is started and asked for what WebDriver has no word for stands in a file of its own for each. No other
//! file of the tests knows one engine from another.

pub mod chromium;

pub mod firefox;

pub mod webkit;

use super::driver::Launch;
use super::settings::Settings;
use serde_json::{Map, Value, json};
use std::path::Path;

/// An engine that the site is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium, over chromedriver.
    Chromium,
    /// Firefox, over geckodriver.
    Firefox,
    /// WebKitGTK's own small browser, over WebKitWebDriver.
    WebKit,
}

/// What a test may need and not every engine or driver offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Fingers.
    Touch,
    /// Reporting what moved on the page by itself.
    LayoutShift,
    /// Pretending preferences of the system, a medium, or that script is off.
    Emulation,
    /// Colours that the system forces upon a page.
    ForcedColours,
    /// A window narrower than 290 px.
    Narrow,
    /// Back and forward several times on end.
    BackAndForth,
    /// Making a PDF of a page.
    Print,
    /// Letting a page read the clipboard.
    Clipboard,
    /// Choosing the labels of a drawing on paper as on a screen of that width.
    DrawingsOnPaper,
    /// Knowing a page's own files in a frame that has no origin.
    SelfWithoutOrigin,
}

/// How long a page may load and a script may run, in ms: the drivers' own limit for scripts is half a minute.
const TIMEOUT: u32 = 300_000;

/// What an engine cannot do, and why: the one place that lets a test be skipped.
const CANNOT: &[(Engine, Ability, &str)] = &[
    (
        Engine::Firefox,
        Ability::LayoutShift,
        "it has no `layout-shift` entries; what mounting moves is measured besides",
    ),
    (Engine::WebKit, Ability::LayoutShift, "it has no `layout-shift` entries; what mounting moves is measured besides"),
    (Engine::WebKit, Ability::Touch, "WebKitGTK's driver makes mouse events of a finger"),
    (Engine::WebKit, Ability::Print, "WebKitGTK's driver has no command to print"),
    (
        Engine::Firefox,
        Ability::DrawingsOnPaper,
        "it loses labels that container queries choose; the tables have them all",
    ),
    // What is seen there instead is tested: the embed with its style, its notes and its height, the figure as a picture.
    (Engine::WebKit, Ability::SelfWithoutOrigin, "a policy's `'self'` is nobody there, so no figure mounts"),
    (Engine::WebKit, Ability::ForcedColours, "WebKit has no forced colours"),
    // Not yet understood: a single step back is tested in WebKit too.
    (Engine::WebKit, Ability::BackAndForth, "under its driver a step of several back and forward is now and then lost"),
    (Engine::Firefox, Ability::Clipboard, "its driver has no command that lets a page read the clipboard"),
    (Engine::WebKit, Ability::Clipboard, "its driver has no command that lets a page read the clipboard"),
    (Engine::WebKit, Ability::Narrow, "the tool bar of WebKitGTK's small browser holds its window at 290 px"),
];

impl Engine {
    /// Why this engine cannot do something; none where it can.
    pub fn cannot(self, ability: Ability) -> Option<&'static str> {
        CANNOT.iter().find(|(engine, lacking, _)| (*engine, *lacking) == (self, ability)).map(|(_, _, why)| *why)
    }

    /// How its driver is started; `folder` is the session's own, and goes with it.
    pub fn driver(self, port: u16, settings: &Settings, folder: &Path) -> Launch {
        match self {
            Engine::Chromium => chromium::driver(port),
            Engine::Firefox => firefox::driver(port),
            Engine::WebKit => webkit::driver(port, settings, folder),
        }
    }

    /// What the driver is asked for when a session begins. Each session has a fresh profile, and reaches nobody but
    /// this machine.
    pub fn capabilities(self, settings: &Settings) -> Map<String, Value> {
        let wanted = match self {
            Engine::Chromium => chromium::capabilities(settings),
            Engine::Firefox => firefox::capabilities(settings),
            Engine::WebKit => webkit::capabilities(settings),
        };
        let mut wanted = wanted.as_object().cloned().unwrap_or_default();
        wanted.insert("timeouts".to_owned(), json!({ "script": TIMEOUT, "pageLoad": TIMEOUT }));
        wanted
    }
}
