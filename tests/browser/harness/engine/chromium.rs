//! Chromium: its flags and its DevTools commands.

use super::super::command::post;
use super::super::console::ConsoleMessage;
use super::super::driver::Launch;
use super::super::environment;
use super::super::settings::BrowserSettings;
use base64::prelude::{BASE64_STANDARD, Engine};
use fantoccini::Client;
use serde_json::{Value, json};

/// No window, no sandbox (tests may run as root), no background requests.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    // Pages crash when /dev/shm is full, and containers often give it 64 MB only.
    "--disable-dev-shm-usage",
    // A third-party request fails with a console message. Every test reads the console at its end.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// An inch in cm.
const INCH: f64 = 2.54;

/// The launch of its driver.
pub fn driver(port: u16) -> Launch {
    Launch::new(environment::chromedriver()).arg(format!("--port={port}"))
}

/// The capabilities of a session.
pub fn capabilities(settings: &BrowserSettings) -> Value {
    let mut flags = FLAGS.to_vec();
    if settings.no_webassembly {
        // Without its compilers it has no WebAssembly either. The flag for WebAssembly alone no longer works.
        flags.push("--js-flags=--jitless");
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": environment::chromium(), "args": flags },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

/// Applies the settings that can change while it runs.
pub async fn apply_settings(client: &Client, settings: &BrowserSettings) {
    let features: Vec<Value> =
        settings.preferences.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    devtools(client, "Emulation.setEmulatedMedia", json!({ "media": settings.medium, "features": features })).await;
    devtools(client, "Emulation.setScriptExecutionDisabled", json!({ "value": settings.no_script })).await;
}

/// Sets the size of the window.
pub async fn resize(client: &Client, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    devtools(client, "Emulation.setDeviceMetricsOverride", size).await;
}

/// Lets pages read and write the clipboard.
pub async fn allow_clipboard(client: &Client) {
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    devtools(client, "Browser.grantPermissions", permissions).await;
}

/// Revokes all permissions of pages.
pub async fn allow_nothing(client: &Client) {
    devtools(client, "Browser.resetPermissions", json!({})).await;
}

/// Console messages since the last call.
pub async fn console(client: &Client) -> Vec<ConsoleMessage> {
    let answer = post(client, "se/log", json!({ "type": "browser" })).await;
    serde_json::from_value(answer).expect("a list of messages")
}

/// The texts below an element in the accessibility tree, in the order of a screen reader.
pub async fn accessible_texts(client: &Client, selector: &str) -> Vec<String> {
    let document = devtools(client, "DOM.getDocument", json!({ "depth": 0 })).await;
    let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
    let element = devtools(client, "DOM.querySelector", query).await;
    let tree = devtools(client, "Accessibility.queryAXTree", json!({ "nodeId": element["nodeId"] })).await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let is_text = |node: &&Value| node["role"]["value"] == "StaticText" && node["ignored"] != true;
    nodes.iter().filter(is_text).filter_map(|node| Some(node["name"]["value"].as_str()?.to_owned())).collect()
}

/// Prints on A4 with margins of 1 cm. The print command of its driver fails after 10 s, too soon on a busy machine.
pub async fn print(client: &Client) -> Vec<u8> {
    let sheet = json!({
        "paperWidth": 21.0 / INCH,
        "paperHeight": 29.7 / INCH,
        "marginTop": 1.0 / INCH,
        "marginBottom": 1.0 / INCH,
        "marginLeft": 1.0 / INCH,
        "marginRight": 1.0 / INCH,
    });
    let answer = devtools(client, "Page.printToPDF", sheet).await;
    BASE64_STANDARD.decode(answer["data"].as_str().expect("a PDF")).expect("base64")
}

async fn devtools(client: &Client, command: &str, parameters: Value) -> Value {
    post(client, "goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
}
