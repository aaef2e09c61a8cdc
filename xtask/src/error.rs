//! The one message that a command ends with when it cannot go on.
//!
//! Knows nothing of tools or steps: it only sees to it that a reader is told what, why and what to do.

use std::fmt;

/// What could not be done, why, and how to do it by hand. Prints as a few plain lines.
#[derive(Debug)]
pub struct Error {
    what: String,
    why: Option<String>,
    by_hand: Option<String>,
}

impl Error {
    /// `what` is a whole sentence without its full stop.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), why: None, by_hand: None }
    }

    /// The reason, best in the tool's own last words. May have several lines.
    pub fn why(mut self, why: impl fmt::Display) -> Self {
        self.why = Some(why.to_string());
        self
    }

    /// The command or the steps that a person can take instead. May have several lines.
    pub fn by_hand(mut self, by_hand: impl Into<String>) -> Self {
        self.by_hand = Some(by_hand.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cargo xtask stopped: {}.", self.what)?;
        for (label, text) in [("why", &self.why), ("by hand", &self.by_hand)] {
            let Some(text) = text else { continue };
            let mut lines = text.lines();
            write!(formatter, "\n  {label}: {}", lines.next().unwrap_or_default())?;
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
            "cargo xtask stopped: trunk could not be installed.\n  why: error: no space\n    left on device\n  by hand: cargo install trunk"
        );
        assert_eq!(Error::new("a step failed").to_string(), "cargo xtask stopped: a step failed.");
    }
}
