//! The kind of evidence for a statement.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The evidence for a row. The codes are those of the column `mark`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// Stated by the article.
    A,
    /// Found in the named source.
    F,
    /// Found second-hand: in a mirror, a tertiary site or a partisan text.
    F2,
    /// Computed from other numbers.
    C,
}

impl Evidence {
    /// The code in the tables.
    pub const fn code(self) -> &'static str {
        match self {
            Evidence::A => "A",
            Evidence::F => "F",
            Evidence::F2 => "F2",
            Evidence::C => "C",
        }
    }

    /// All variants.
    pub const ALL: [Evidence; 4] = [Evidence::A, Evidence::F, Evidence::F2, Evidence::C];
}

impl FromStr for Evidence {
    type Err = String;

    fn from_str(text: &str) -> Result<Evidence, String> {
        Evidence::ALL
            .into_iter()
            .find(|evidence| evidence.code() == text)
            .ok_or_else(|| format!("“{text}” is no code of evidence; the codes are A, F, F2 and C"))
    }
}
