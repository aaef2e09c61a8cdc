//! What is wrong with a file of `assets/`, said so that whoever edits it knows where and what to do.

use std::fmt;

/// One thing wrong: where it stands, what it is, what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, from the project's root.
    pub file: String,
    /// The line, counted from 1; 0 where the thing is missing and so stands on no line.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub fix: String,
}

impl Diagnostic {
    /// A diagnostic at a line.
    pub fn at(file: &str, line: usize, what: impl Into<String>, fix: impl Into<String>) -> Diagnostic {
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

/// Everything found wrong in one loading, so that one build shows all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Diagnostics {
        Diagnostics(vec![diagnostic])
    }
}

impl Diagnostics {
    /// Notes one more.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Keeps the value of a result; notes its diagnostics.
    pub fn keep<T>(&mut self, result: Result<T, impl Into<Diagnostics>>) -> Option<T> {
        result.map_err(|found| self.add(found.into())).ok()
    }

    /// Notes others, but for those that are already noted: several languages can read one broken file.
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
        write!(out, "{} to fix in assets/", self.0.len())
    }
}

impl std::error::Error for Diagnostics {}
