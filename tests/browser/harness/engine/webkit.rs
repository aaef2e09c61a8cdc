//! WebKitGTK's MiniBrowser: its arguments, and the system settings that it reads at its start.
//!
//! Settings cannot change while it runs, so other settings need another session. Its console cannot be read from
//! outside: automated sessions are private, and private sessions print nothing. `console_recorder.js` records it.

use super::super::console::ConsoleMessage;
use super::super::driver::Launch;
use super::super::environment;
use super::super::settings::BrowserSettings;
use fantoccini::Client;
use serde_json::{Value, json};
use std::path::Path;

/// The height of its tool bar under `GTK_STYLE`.
const TOOL_BAR: u32 = 23;

/// Without this style the tool bar keeps the window at 447 px or wider.
const GTK_STYLE: &str = "window, window * { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; }
toolbar, toolbar *, headerbar * { font-size: 1px; }
";

/// The launch of its driver.
pub fn driver(port: u16, settings: &BrowserSettings, folder: &Path) -> Launch {
    let gtk = folder.join("gtk-3.0");
    let still = settings.preference("prefers-reduced-motion") == Some("reduce");
    let written =
        std::fs::create_dir(&gtk).and_then(|()| std::fs::write(gtk.join("gtk.css"), GTK_STYLE)).and_then(|()| {
            std::fs::write(gtk.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={}\n", !still))
        });
    written.unwrap_or_else(|error| panic!("{}: {error}", gtk.display()));
    Launch::new(environment::webkit_driver())
        .arg(format!("--port={port}"))
        .on_a_screen()
        .env("XDG_CONFIG_HOME", folder)
        // Its sandbox needs privileges that root in a container does not have.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        // Without a graphics card, compositing with OpenGL makes tests half as slow again. It changes no layout.
        // Without compositing, screenshots never finish.
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", if settings.screenshots { "0" } else { "1" })
        .env("JSC_useWasm", if settings.no_webassembly { "0" } else { "1" })
}

/// The capabilities of a session.
pub fn capabilities(settings: &BrowserSettings) -> Value {
    let mut arguments = vec![
        "--automation",
        // Third-party requests go to a closed port.
        "--proxy=http://127.0.0.1:9",
        "--ignore-host=127.0.0.1",
    ];
    if settings.no_script {
        arguments.push("--enable-javascript=false");
    }
    if settings.preference("prefers-color-scheme") == Some("dark") {
        arguments.push("--dark-mode");
    }
    json!({ "webkitgtk:browserOptions": { "binary": environment::webkit(), "args": arguments } })
}

/// Shows the page as in print. The driver cannot print, so the page's print rules become screen rules.
pub async fn emulate_print(client: &Client) {
    let turned = client.execute(include_str!("webkit/show_print_rules.js"), Vec::new()).await;
    turned.unwrap_or_else(|error| panic!("the page cannot be shown as in print: {error}"));
}

/// Sets the size of the window.
pub async fn resize(client: &Client, width: u32, height: u32) {
    let set = client.set_window_rect(0, 0, width, height + TOOL_BAR).await;
    set.unwrap_or_else(|error| panic!("the window cannot be resized: {error}"));
}

/// Console messages of this document since the last call.
pub async fn console(client: &Client) -> Vec<ConsoleMessage> {
    let script = "return window.messagesOfTests?.splice(0) ?? [];";
    // A window without a document has no messages.
    let answer = client.execute(script, Vec::new()).await.unwrap_or(Value::Array(Vec::new()));
    serde_json::from_value(answer).expect("a list of messages")
}
