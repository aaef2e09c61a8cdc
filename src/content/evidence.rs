//! How a statement is known.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Who a row rests on. The facts' own marks; there is no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// The article's own statement.
    A,
    /// Found in the source named.
    F,
    /// Found, but second-hand: in a mirror, a tertiary site or a partisan text.
    F2,
    /// Computed from other figures.
    C,
}

impl Evidence {
    /// As it stands in the tables.
    pub const fn code(self) -> &'static str {
        match self {
            Evidence::A => "A",
            Evidence::F => "F",
            Evidence::F2 => "F2",
            Evidence::C => "C",
        }
    }

    /// All of them, in the order in which the key explains them.
    pub const ALL: [Evidence; 4] = [Evidence::A, Evidence::F, Evidence::F2, Evidence::C];
}

impl FromStr for Evidence {
    type Err = String;

    fn from_str(text: &str) -> Result<Evidence, String> {
        Evidence::ALL
            .into_iter()
            .find(|evidence| evidence.code() == text)
            .ok_or_else(|| format!("“{text}” is not one of the marks A, F, F2 and C"))
    }
}
