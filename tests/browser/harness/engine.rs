//! The engines and the abilities that they lack.
//!
//! Each engine has a module with its start and its commands outside the WebDriver standard. Other modules must not
//! depend on one engine.

pub mod chromium;

pub mod firefox;

pub mod webkit;

use super::driver::Launch;
use super::settings::BrowserSettings;
use serde_json::{Map, Value, json};
use std::path::Path;

/// An engine that the site is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium, over chromedriver.
    Chromium,
    /// Firefox, over geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, over WebKitWebDriver.
    WebKit,
}

/// Abilities that a test may need and that some engines or drivers lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Touch input.
    Touch,
    /// Reports layout shifts.
    LayoutShift,
    /// Emulates system preferences, a medium, or disabled scripts.
    Emulation,
    /// Emulates forced colours.
    ForcedColours,
    /// A window narrower than 290 px.
    Narrow,
    /// Goes back and forward several times in succession.
    BackAndForth,
    /// Prints a page to a PDF.
    Print,
    /// Lets a page read the clipboard.
    Clipboard,
    /// Prints the labels that a screen of the same width shows.
    DrawingsOnPaper,
    /// Matches `'self'` in a frame without an origin.
    SelfWithoutOrigin,
    /// Has a command for the texts of the accessibility tree.
    AccessibilityTree,
    /// Survives a connection that drops.
    DroppedConnections,
    /// Sends the load event of a frame that a policy refuses.
    LoadOfRefusedFrame,
}

/// The limit for loading a page and for running a script, in ms. The drivers' default for scripts is 30 s.
const TIMEOUT: u32 = 300_000;

/// The abilities that engines lack, and why. Only this table can skip a test.
const CANNOT: &[(Engine, Ability, &str)] = &[
    (Engine::Firefox, Ability::LayoutShift, "it has no `layout-shift` entries; `mounting` compares positions"),
    (Engine::WebKit, Ability::LayoutShift, "it has no `layout-shift` entries; `mounting` compares positions"),
    (Engine::WebKit, Ability::Touch, "WebKitGTK's driver turns touches into mouse events"),
    (Engine::WebKit, Ability::Print, "WebKitGTK's driver has no print command"),
    (
        Engine::Firefox,
        Ability::DrawingsOnPaper,
        "it omits labels that container queries select; the tables contain them",
    ),
    // `embed::hosts` tests what such a frame shows instead: the embed with a static drawing, its style and its height.
    (Engine::WebKit, Ability::SelfWithoutOrigin, "`'self'` in a policy matches nothing there, so no figure mounts"),
    (Engine::Firefox, Ability::LoadOfRefusedFrame, "it sends no load event, so space below the picture stays"),
    (Engine::WebKit, Ability::ForcedColours, "WebKit has no forced colours"),
    (Engine::Firefox, Ability::AccessibilityTree, "its driver has no such command; other tests read roles and names"),
    (Engine::WebKit, Ability::AccessibilityTree, "its driver has no such command; other tests read roles and names"),
    // The cause is unknown. A single step back is tested in WebKit too.
    (Engine::WebKit, Ability::BackAndForth, "with its driver one of several steps is sometimes lost"),
    (Engine::Firefox, Ability::Clipboard, "its driver has no command that lets a page read the clipboard"),
    (Engine::WebKit, Ability::Clipboard, "its driver has no command that lets a page read the clipboard"),
    // Closing a stream that ended too early, libsoup releases features of its session once too often, and later
    // requests use the freed memory (WebKitGTK 2.52.6 with libsoup 3.6.5, Debian 13; seen with valgrind).
    (Engine::WebKit, Ability::DroppedConnections, "in half of the cases its network process crashes soon afterwards"),
    (Engine::WebKit, Ability::Narrow, "the tool bar of MiniBrowser keeps its window at 290 px or wider"),
];

impl Engine {
    /// The reason why this engine lacks an ability. `None` if it has it.
    pub fn cannot(self, ability: Ability) -> Option<&'static str> {
        CANNOT.iter().find(|(engine, lacking, _)| (*engine, *lacking) == (self, ability)).map(|(_, _, why)| *why)
    }

    /// The launch of its driver. `folder` belongs to the session and is removed with it.
    pub fn driver(self, port: u16, settings: &BrowserSettings, folder: &Path) -> Launch {
        match self {
            Engine::Chromium => chromium::driver(port),
            Engine::Firefox => firefox::driver(port),
            Engine::WebKit => webkit::driver(port, settings, folder),
        }
    }

    /// The capabilities of a session, which has a fresh profile and reaches only this machine.
    pub fn capabilities(self, settings: &BrowserSettings) -> Map<String, Value> {
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
