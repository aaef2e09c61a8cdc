//! Firefox: its preferences, and what is asked of the browser around the page.
//!
//! geckodriver can run a script in the browser itself. There Firefox keeps the same switches that its own developer
//! tools use, and its console.

use super::super::command::post;
use super::super::console::ConsoleMessage;
use super::super::driver::{Driver, Launch};
use super::super::environment;
use super::super::settings::Settings;
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// How its driver is started.
pub fn driver(port: u16) -> Launch {
    Launch::of(environment::geckodriver())
        .argument(format!("--port={port}"))
        // Any free port: two drivers must not want the same.
        .argument("--websocket-port=0")
        .argument("--allow-system-access")
}

/// What a session begins with.
pub fn capabilities(settings: &Settings) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": environment::firefox(),
            // Larger than any page that is tested: what lies outside the window cannot be clicked.
            "args": ["-headless", "-width", "1700", "-height", "1200"],
            "prefs": {
                "javascript.options.wasm": !settings.no_webassembly,
                // Whatever does not go to this machine goes to a port where nobody listens.
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
                "network.proxy.no_proxies_on": "127.0.0.1",
                // What pages say, and not what the browser says to itself, is printed by the driver.
                "devtools.console.stdout.content": true,
                "devtools.console.stdout.chrome": false,
                // A page and what finds the element under the mouse scroll in one step. Else a click may come where the page was.
                "layers.async-pan-zoom.enabled": false,
                // What it would fetch for itself, it does not try to.
                "services.settings.server": "data:,#remote-settings-dummy/v1",
                "messaging-system.rsexperimentloader.enabled": false,
                "app.normandy.enabled": false,
            },
        },
    })
}

/// Takes up what can be changed while it runs.
pub async fn obey(client: &Client, settings: &Settings) {
    let wanted = json!({
        "page": {
            "forcedColorsOverride": settings.preference("forced-colors").unwrap_or("none"),
            "mediumOverride": settings.medium,
            "allowJavascript": !settings.no_script,
        },
        "browser": {
            "layout.css.prefers-color-scheme.content-override": match settings.preference("prefers-color-scheme") {
                Some("dark") => 0,
                Some("light") => 1,
                _ => 2,
            },
            "ui.prefersReducedMotion": i32::from(settings.preference("prefers-reduced-motion") == Some("reduce")),
        },
    });
    // What the system prefers is asked of the browser's own preferences: a page's overrides go with its process.
    let script = "const { page, browser } = arguments[0];
        Object.assign(gBrowser.selectedBrowser.browsingContext, page);
        for (const [name, number] of Object.entries(browser)) Services.prefs.setIntPref(name, number);
        return true;";
    let _: bool = in_browser(client, script, wanted).await;
}

/// Gives the page a size: the window itself can be no narrower than its tool bar.
pub async fn resize(client: &Client, width: u32, height: u32) {
    let script = "const { style } = gBrowser.selectedBrowser;
        for (const [side, length] of Object.entries(arguments[0])) {
            for (const bound of ['min-', 'max-', '']) style.setProperty(bound + side, length + 'px', 'important');
        }
        return true;";
    let _: bool = in_browser(client, script, json!({ "width": width, "height": height })).await;
}

/// What came to the console since the last time this was asked.
pub async fn console(client: &Client, driver: &Driver) -> Vec<ConsoleMessage> {
    // What a page's own script says is printed; what the browser says of a page is kept.
    let printed = driver.printed();
    let said = printed.lines().filter_map(|line| {
        let (level, text) = line.strip_prefix("console.")?.split_once(": ")?;
        // The browser's own words stand without quotation marks.
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
    let script = "const messages = Services.console.getMessageArray();
        Services.console.reset();
        return messages.filter((message) => message instanceof Ci.nsIScriptError)
            .filter(({ sourceName }) => !/^(chrome|resource|about|moz-extension|$)/.test(sourceName))
            // An embed asks for its height while it loads: its sheet stands in it, and is there before anything else.
            .filter(({ category, sourceName }) => category !== 'Layout' || !sourceName.includes('/embed/'))
            // So ends a script that was at work when its page was left; one that hangs is seen by its test.
            .filter(({ errorMessage }) => !errorMessage.startsWith('Script terminated by timeout'))
            .map(({ flags, category, errorMessage, sourceName }) => ({
                level: flags & 8 ? 'INFO' : flags & 1 ? 'WARNING' : 'SEVERE',
                message: `${category}: ${errorMessage} (${sourceName})`,
            }));";
    let mut messages: Vec<ConsoleMessage> = in_browser(client, script, Value::Null).await;
    messages.extend(said);
    messages
}

/// Runs a script in the browser around the page.
async fn in_browser<T: DeserializeOwned>(client: &Client, script: &str, argument: Value) -> T {
    post(client, "moz/context", json!({ "context": "chrome" })).await;
    let answer = client.execute(script, vec![argument]).await;
    post(client, "moz/context", json!({ "context": "content" })).await;
    let answer = answer.unwrap_or_else(|error| panic!("{script}\nin Firefox itself: {error}"));
    serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{script}\nreturned {answer}: {error}"))
}
