//! Messages of a browser's console.

use serde::Deserialize;

/// One message.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct ConsoleMessage {
    /// `SEVERE`, `WARNING`, `INFO`, `DEBUG`.
    pub level: String,
    /// The text.
    #[serde(rename = "message")]
    pub text: String,
}

impl ConsoleMessage {
    /// True if it is an error or a warning.
    pub fn is_error_or_warning(&self) -> bool {
        matches!(self.level.as_str(), "SEVERE" | "WARNING")
    }
}
