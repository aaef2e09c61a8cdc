//! The lines of a tooltip.

use super::option_set::OptionSet;
use yew::AttrValue;

/// A line of a tooltip.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct TooltipLine {
    /// The options for which it is shown.
    pub options: OptionSet,
    /// The sentence.
    pub text: AttrValue,
    /// A share to draw as a waffle, in hundredths of a percent.
    pub waffle: Option<u16>,
    /// The CSS classes: tone and weight.
    pub class: AttrValue,
}
