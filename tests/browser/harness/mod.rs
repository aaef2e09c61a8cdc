//! How the tests drive a browser. The client is fantoccini: it is small, speaks WebDriver and nothing else, and sends
//! any driver's own commands without a fork, so one client serves every engine.
//!
//! From the outside in: [`run`] gives a test a [`Browser`]; that serves the site and hands out a [`Page`]; that hands
//! out each [`Figure`]. What differs between engines stands in `engine` alone.

mod environment;

mod runner;

mod report;

mod engine;

mod settings;

mod driver;

mod session;

mod browser;

mod command;

mod console;

mod site;

mod server;

mod page;

mod scenes;

mod figure;

mod input;

mod pdf;

mod axe;

pub use browser::Browser;
pub use engine::{Ability, Engine};
pub use environment::packages;
pub use fantoccini::key::Key;
pub use figure::Figure;
pub use page::{IDLE, Page};
pub use pdf::{Pdf, holds};
pub(crate) use runner::browser_tests;
pub use runner::{Test, before_long, eventually, run};
pub use site::{Answer, Site};
