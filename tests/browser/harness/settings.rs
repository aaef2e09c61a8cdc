//! Settings of a session: set before its start, or while it runs if the engine can change them.

/// Differences from a browser with default settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrowserSettings {
    /// Scripts of pages are disabled.
    pub no_script: bool,
    /// WebAssembly is disabled, as on locked-down systems.
    pub no_webassembly: bool,
    /// The browser can take screenshots. WebKit is slower then.
    pub screenshots: bool,
    /// Preferences of the system, as media queries name them: `("prefers-color-scheme", "dark")`.
    pub preferences: Vec<(String, String)>,
    /// The media type: `print`, or empty for the screen.
    pub medium: String,
}

impl BrowserSettings {
    /// The value of a system preference, if set.
    pub fn preference(&self, name: &str) -> Option<&str> {
        self.preferences.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
