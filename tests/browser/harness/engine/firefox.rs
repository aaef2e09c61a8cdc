//! Firefox: its preferences, and scripts in the browser itself.
//!
//! geckodriver can run scripts in the browser itself, where they can read the console and change what Firefox's
//! developer tools change.

use super::super::command::post;
use super::super::console::ConsoleMessage;
use super::super::driver::{Driver, Launch};
use super::super::environment;
use super::super::settings::BrowserSettings;
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The launch of its driver.
pub fn driver(port: u16) -> Launch {
    Launch::new(environment::geckodriver())
        .arg(format!("--port={port}"))
        // Any free port, so that two drivers do not collide.
        .arg("--websocket-port=0")
        .arg("--allow-system-access")
}

/// The capabilities of a session.
pub fn capabilities(settings: &BrowserSettings) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": environment::firefox(),
            // Larger than any tested page: elements outside the window cannot be clicked.
            "args": ["-headless", "-width", "1700", "-height", "1200"],
            "prefs": {
                "javascript.options.wasm": !settings.no_webassembly,
                // Third-party requests go to a closed port.
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
                "network.proxy.no_proxies_on": "127.0.0.1",
                // The driver prints messages of pages, but not those of the browser.
                "devtools.console.stdout.content": true,
                "devtools.console.stdout.chrome": false,
                // Page and hit testing scroll in one step. Otherwise a click may hit the old scroll position.
                "layers.async-pan-zoom.enabled": false,
                // No background requests.
                "services.settings.server": "data:,#remote-settings-dummy/v1",
                "messaging-system.rsexperimentloader.enabled": false,
                "app.normandy.enabled": false,
            },
        },
    })
}

/// Applies the settings that can change while it runs.
pub async fn apply_settings(client: &Client, settings: &BrowserSettings) {
    let wanted = json!({
        "page": {
            "mediumOverride": settings.medium,
            "allowJavascript": !settings.no_script,
        },
        "browser": {
            "layout.css.prefers-color-scheme.content-override": match settings.preference("prefers-color-scheme") {
                Some("dark") => 0,
                Some("light") => 1,
                _ => 2,
            },
            // Always the colours of the user, which style sheets see as forced colours. The override of a page does not
            // reach its style sheets.
            "browser.display.document_color_use":
                if settings.preference("forced-colors") == Some("active") { 2 } else { 0 },
            "ui.prefersReducedMotion": i32::from(settings.preference("prefers-reduced-motion") == Some("reduce")),
        },
    });
    let _: bool = in_browser(client, include_str!("firefox/apply_settings.js"), wanted).await;
}

/// Sets the size of the page. The window itself cannot be narrower than its tool bar.
pub async fn resize(client: &Client, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height });
    let _: bool = in_browser(client, include_str!("firefox/resize.js"), size).await;
}

/// Console messages since the last call.
pub async fn console(client: &Client, driver: &Driver) -> Vec<ConsoleMessage> {
    // Messages of page scripts are printed. Messages of the browser about a page are stored.
    let printed = driver.new_output();
    let of_scripts = printed.lines().filter_map(|line| {
        let (level, text) = line.strip_prefix("console.")?.split_once(": ")?;
        // The browser's own messages have no quotation marks.
        if !text.starts_with(['"', '(']) {
            return None;
        }
        let level = match level {
            "error" | "assert" => "SEVERE",
            "warn" => "WARNING",
            _ => "INFO",
        };
        Some(ConsoleMessage { level: level.to_owned(), text: text.to_owned() })
    });
    let script = include_str!("firefox/console.js");
    let mut messages: Vec<ConsoleMessage> = in_browser(client, script, Value::Null).await;
    messages.extend(of_scripts);
    messages
}

/// Runs a script in the browser itself.
async fn in_browser<T: DeserializeOwned>(client: &Client, script: &str, argument: Value) -> T {
    post(client, "moz/context", json!({ "context": "chrome" })).await;
    let answer = client.execute(script, vec![argument]).await;
    post(client, "moz/context", json!({ "context": "content" })).await;
    let answer = answer.unwrap_or_else(|error| panic!("{script}\nin Firefox itself: {error}"));
    serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{script}\nreturned {answer}: {error}"))
}
