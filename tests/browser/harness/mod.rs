//! Drives browsers over WebDriver.
//!
//! [`run`] gives a test a [`Browser`]. It serves the site and returns a [`Page`], which returns each [`Figure`]. Only
//! `engine` depends on differences between engines.
//!
//! The client is fantoccini: it is small, implements only WebDriver, and sends driver-specific commands without a fork.
//! So one client works for every engine.

mod environment;

mod runner;

mod report;

mod engine;

mod settings;

mod driver;

mod session;

mod body;
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
pub use pdf::{Pdf, contains_words};
pub(crate) use runner::browser_tests;
pub use runner::{Test, before_long, eventually, run};
pub use site::{Answer, Site};
