//! Chromium's own commands: what WebDriver has no word for. Every one of them is an [`Ability`](super::Ability).

use super::browser::Browser;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// What stands in the console.
#[derive(Clone, Debug, Deserialize)]
pub struct ConsoleMessage {
    /// `SEVERE`, `WARNING`, `INFO`, `DEBUG`.
    pub level: String,
    /// What is said.
    #[serde(rename = "message")]
    pub text: String,
}

impl ConsoleMessage {
    /// Whether it is an error or a warning.
    pub fn is_trouble(&self) -> bool {
        matches!(self.level.as_str(), "SEVERE" | "WARNING")
    }
}

/// What came to the console since the last time this was asked.
pub async fn console(browser: &Browser) -> Vec<ConsoleMessage> {
    let answer = browser.client.issue_cmd(Post("se/log", json!({ "type": "browser" }))).await;
    serde_json::from_value(answer.expect("the console can be read")).expect("a list of messages")
}

/// Runs a command of the devtools protocol.
pub async fn run(browser: &Browser, command: &str, parameters: Value) -> Value {
    let post = Post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }));
    browser.client.issue_cmd(post).await.unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// A command that is posted below a session's address.
#[derive(Debug)]
struct Post(&'static str, Value);

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}
