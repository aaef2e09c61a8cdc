//! Driver-specific commands, outside the WebDriver standard.

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// Posts to a path below the session's address. Returns the response. Panics if the driver refuses.
pub async fn post(client: &Client, path: &'static str, body: Value) -> Value {
    client.issue_cmd(Post(path, body)).await.unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Gets a path below the session's address. Returns the response. Panics if the driver refuses.
pub async fn get(client: &Client, path: &str) -> Value {
    client.issue_cmd(Get(path.to_owned())).await.unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[derive(Debug)]
struct Get(String);

impl WebDriverCompatibleCommand for Get {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

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
