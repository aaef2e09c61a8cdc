//! Diagnostics on the files of `assets/`, written for editors: file, line, problem and fix.

use std::fmt;

/// One problem, with its file, its line and its fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, relative to the project root.
    pub file: String,
    /// The line, counted from 1. 0 if something is missing, so there is no line.
    pub line: usize,
    /// The problem.
    pub what: String,
    /// The fix, as an imperative.
    pub fix: String,
}

impl Diagnostic {
    /// A diagnostic at a line.
    pub fn new(file: &str, line: usize, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
        Diagnostic { file: file.to_owned(), line, what: what.into(), fix: fix.into() }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}. {}.", self.file, self.what, self.fix),
            line => write!(out, "{}:{line}: {}. {}.", self.file, self.what, self.fix),
        }
    }
}

/// All problems of one load, so that one build reports them together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Diagnostics {
        Diagnostics(vec![diagnostic])
    }
}

impl Diagnostics {
    /// The first diagnostic of a failed load.
    pub fn first(self) -> Diagnostic {
        self.0
            .into_iter()
            .next()
            .unwrap_or_else(|| Diagnostic::new("assets/", 0, "a file cannot be loaded", "Run `cargo xtask check`"))
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Returns the value of a result, or adds its diagnostics.
    pub fn ok_or_record<T>(&mut self, result: Result<T, impl Into<Diagnostics>>) -> Option<T> {
        result.map_err(|found| self.add(found.into())).ok()
    }

    /// Adds others, except those that are already there: several languages can read one broken file.
    pub fn add(&mut self, others: Diagnostics) {
        for diagnostic in others.0 {
            if !self.0.contains(&diagnostic) {
                self.push(diagnostic);
            }
        }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.0 {
            writeln!(out, "{diagnostic}")?;
        }
        match self.0.len() {
            1 => write!(out, "1 problem in assets/"),
            several => write!(out, "{several} problems in assets/"),
        }
    }
}

impl std::error::Error for Diagnostics {}
