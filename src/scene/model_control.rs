//! The data model of a segmented control.

use yew::AttrValue;

/// A segmented control: a few options of which one is selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
pub struct SegmentedControl {
    /// The URL parameter.
    pub param: AttrValue,
    /// The accessible name.
    pub aria_label: AttrValue,
    /// The options in reading order.
    pub options: Vec<ControlOption>,
    /// The index of the initial option.
    pub start: usize,
}

/// An option of a segmented control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
pub struct ControlOption {
    /// The value in the URL.
    pub value: AttrValue,
    /// The text of the button.
    pub text: AttrValue,
}
