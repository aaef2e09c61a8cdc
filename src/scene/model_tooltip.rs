//! The lines of a tooltip. A scene has many, so each is serialized as an array without field names.

use super::model::OptionSet;
use serde::{Deserialize, Serialize};
use yew::AttrValue;

/// A line of a tooltip: `[text, class, options, waffle]`. `waffle` is optional.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "TooltipLineRow", into = "TooltipLineRow")]
pub struct TooltipLine {
    /// The options for which it is shown.
    pub options: OptionSet,
    /// The sentence.
    pub text: AttrValue,
    /// A share to draw as a waffle, in hundredths of a percent.
    pub waffle: Option<u16>,
    /// The class: attribution.
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
