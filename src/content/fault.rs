//! What is wrong with a file of `assets/`, said so that whoever edits it knows where and what to do.

use std::fmt;

/// One thing wrong: where it stands, what it is, what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the project's root.
    pub file: String,
    /// The line, counted from 1; 0 where the thing is missing and so stands on no line.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Fault {
    /// A fault at a line.
    pub fn at(file: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault { file: file.to_owned(), line, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}. {}.", self.file, self.what, self.remedy),
            line => write!(out, "{}:{line}: {}. {}.", self.file, self.what, self.remedy),
        }
    }
}

/// Everything found wrong in one loading, so that one build shows all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Faults {
        Faults(vec![fault])
    }
}

impl Faults {
    /// Notes one more.
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Keeps the value of a result; notes its faults.
    pub fn keep<T>(&mut self, result: Result<T, impl Into<Faults>>) -> Option<T> {
        result.map_err(|found| self.add(found.into())).ok()
    }

    /// Notes others, but for those that are already noted: several languages can read one broken file.
    pub fn add(&mut self, others: Faults) {
        for fault in others.0 {
            if !self.0.contains(&fault) {
                self.push(fault);
            }
        }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(out, "{fault}")?;
        }
        write!(out, "{} to mend in assets/", self.0.len())
    }
}

impl std::error::Error for Faults {}
