//! What is said of a point. A scene has many of them, so each travels as a row and not as names and values.

use super::model::OptionSet;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// Something said of a point: `[text, class, options, waffle]`, the last of them only where there is one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "ReadingRow", into = "ReadingRow")]
pub struct Reading {
    /// For which options.
    pub options: OptionSet,
    /// The sentence.
    pub text: AttrValue,
    /// A share as so many of every hundred squares, in hundredths of one.
    pub waffle: Option<u16>,
    /// Its class: who says so.
    pub class: AttrValue,
}

#[derive(Serialize, Deserialize)]
struct ReadingRow(
    AttrValue,
    AttrValue,
    OptionSet,
    #[serde(default, skip_serializing_if = "Option::is_none")] Option<u16>,
);

impl From<ReadingRow> for Reading {
    fn from(ReadingRow(text, class, options, waffle): ReadingRow) -> Reading {
        Reading { options, text, waffle, class }
    }
}

impl From<Reading> for ReadingRow {
    fn from(Reading { options, text, waffle, class }: Reading) -> ReadingRow {
        ReadingRow(text, class, options, waffle)
    }
}
