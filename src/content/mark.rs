//! How a statement is known.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Who a row rests on. The facts' own marks; there is no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// The article's own statement.
    A,
    /// Found in the source named.
    F,
    /// Found, but second-hand: in a mirror, a tertiary site or a partisan text.
    F2,
    /// Computed from other figures.
    C,
}

impl Mark {
    /// As it stands in the tables.
    pub const fn letters(self) -> &'static str {
        match self {
            Mark::A => "A",
            Mark::F => "F",
            Mark::F2 => "F2",
            Mark::C => "C",
        }
    }

    /// All of them, in the order in which the key explains them.
    pub const ALL: [Mark; 4] = [Mark::A, Mark::F, Mark::F2, Mark::C];
}

impl FromStr for Mark {
    type Err = String;

    fn from_str(text: &str) -> Result<Mark, String> {
        Mark::ALL
            .into_iter()
            .find(|mark| mark.letters() == text)
            .ok_or_else(|| format!("“{text}” is not one of the marks A, F, F2 and C"))
    }
}
