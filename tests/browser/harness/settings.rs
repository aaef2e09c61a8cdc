//! What a session is told before it begins, or while it runs where an engine can change its mind.

/// How the browser of a test differs from one fresh from the packet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Pages run no script of their own.
    pub no_script: bool,
    /// There is no WebAssembly, as where a system is locked down.
    pub no_webassembly: bool,
    /// Preferences of the system, as media queries name them: `("prefers-color-scheme", "dark")`.
    pub preferences: Vec<(String, String)>,
    /// What the page is shown on: `print`, or empty for the screen.
    pub medium: String,
}

impl Settings {
    /// What the system is said to prefer, if anything.
    pub fn preference(&self, name: &str) -> Option<&str> {
        self.preferences.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
