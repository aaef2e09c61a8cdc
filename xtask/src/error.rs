//! The message that a command prints when it stops.
//!
//! Every error states what failed, why, and what to do. Must not depend on tools or steps.

use std::fmt;

/// A failure, its reason, and its remedy. Displayed as a few lines of plain text.
#[derive(Debug)]
pub struct Error {
    what: String,
    why: Option<String>,
    by_hand: Option<String>,
}

impl Error {
    /// An error without reason or remedy. `what` is a sentence without its full stop.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), why: None, by_hand: None }
    }

    /// Adds the reason, best the last output of the tool. May have several lines.
    pub fn why(mut self, why: impl fmt::Display) -> Self {
        self.why = Some(why.to_string());
        self
    }

    /// Adds the command or steps to run by hand. May have several lines.
    pub fn by_hand(mut self, by_hand: impl Into<String>) -> Self {
        self.by_hand = Some(by_hand.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cargo xtask stopped: {}.", self.what)?;
        for (name, text) in [("why", &self.why), ("by hand", &self.by_hand)] {
            let Some(text) = text else { continue };
            let mut lines = text.lines();
            write!(formatter, "\n  {name}: {}", lines.next().unwrap_or_default())?;
            for line in lines {
                write!(formatter, "\n    {line}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Error;

    #[test]
    fn says_what_why_and_how() {
        let error = Error::new("trunk could not be installed")
            .why("error: no space\nleft on device")
            .by_hand("cargo install trunk");
        assert_eq!(
            error.to_string(),
            "cargo xtask stopped: trunk could not be installed.\n  why: error: no space\n    left on device\n  \
             by hand: cargo install trunk"
        );
        assert_eq!(Error::new("a step failed").to_string(), "cargo xtask stopped: a step failed.");
    }
}
