//! The engines: how each is started, and what each cannot do.
//!
//! The only file that knows one engine from another, but for `devtools`, which speaks Chromium's own commands.

use super::environment;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// An engine that the site is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium, over chromedriver.
    Chromium,
}

/// What a test may need and not every driver offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Fingers.
    Touch,
    /// Reporting what moved on the page by itself.
    LayoutShift,
    /// Pretending preferences of the system, a medium, or that script is off.
    Emulation,
    /// Making a PDF of a page.
    Print,
}

/// What an engine cannot do, and why: the one place where a test may be passed over.
const CANNOT: &[(Engine, Ability, &str)] = &[];

/// Chromium's flags: no window, no sandbox (tests may run as root), and nothing that asks the network on its own.
const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    // A request to anybody else fails, and says so in the console, which every test reads at its end.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

impl Engine {
    /// Why this engine cannot do something; none where it can.
    pub fn cannot(self, ability: Ability) -> Option<&'static str> {
        CANNOT.iter().find(|(engine, lacking, _)| (*engine, *lacking) == (self, ability)).map(|(_, _, why)| *why)
    }

    /// The program that speaks WebDriver for it.
    pub fn driver(self) -> PathBuf {
        match self {
            Engine::Chromium => environment::chromedriver(),
        }
    }

    /// What the driver is asked for when a session begins. Each session has a fresh profile, the driver's own.
    pub fn capabilities(self) -> Map<String, Value> {
        let wanted = match self {
            Engine::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": { "binary": environment::chromium(), "args": CHROMIUM_FLAGS },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }
}
