//! What is said of a point. A scene has many of them, so each travels as a row and not as names and values.

use super::model::OptionSet;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// Something said of a point: `[text, class, options, waffle]`, the last of them only where there is one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "TooltipLineRow", into = "TooltipLineRow")]
pub struct TooltipLine {
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
struct TooltipLineRow(
    AttrValue,
    AttrValue,
    OptionSet,
    #[serde(default, skip_serializing_if = "Option::is_none")] Option<u16>,
);

impl From<TooltipLineRow> for TooltipLine {
    fn from(TooltipLineRow(text, class, options, waffle): TooltipLineRow) -> TooltipLine {
        TooltipLine { options, text, waffle, class }
    }
}

impl From<TooltipLine> for TooltipLineRow {
    fn from(TooltipLine { options, text, waffle, class }: TooltipLine) -> TooltipLineRow {
        TooltipLineRow(text, class, options, waffle)
    }
}
