//! Reads the interactive part of a scene from the figure's markup, so that pages do not contain it twice.

use super::guess_data;
use crate::scene::{ControlOption, Interaction, PointValues, SegmentedControl};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::AttrValue;

/// The interactive part of a figure. A part that has been removed from the markup is missing.
pub fn interaction(root: &Element, guess: &JsValue) -> Result<Interaction, JsValue> {
    let control = root.query_selector("[role=group][data-param]")?.map(|control| control_of(&control)).transpose()?;
    let points = root.query_selector(".points")?.map(|list| points_of(&list)).transpose()?;
    let mut guess = if guess.is_truthy() { Some(guess_data::guess(guess)?) } else { None };
    // Page translation changes the button, but not the data of the guess.
    if let (Some(guess), Some(begin)) = (&mut guess, root.query_selector(".guess button")?) {
        guess.begin = begin.text_content().unwrap_or_default().into();
    }
    Ok(Interaction { control, points, guess })
}

fn control_of(control: &Element) -> Result<SegmentedControl, JsValue> {
    let buttons = all(control, "button")?;
    let start = buttons.iter().position(|button| attribute(button, "aria-pressed") == "true").unwrap_or(0);
    let option = |button: &Element| ControlOption {
        value: attribute(button, "value"),
        text: button.text_content().unwrap_or_default().into(),
    };
    Ok(SegmentedControl {
        param: attribute(control, "data-param"),
        aria_label: attribute(control, "aria-label"),
        options: buttons.iter().map(option).collect(),
        start,
    })
}

fn points_of(list: &Element) -> Result<PointValues, JsValue> {
    let items = all(list, "[data-point]")?;
    let values = items.iter().map(|item| attribute(item, "data-point")).collect();
    Ok(PointValues { param: attribute(list, "data-param"), values })
}

/// The elements within an element that match a selector.
pub fn all(within: &Element, selector: &str) -> Result<Vec<Element>, JsValue> {
    let found = within.query_selector_all(selector)?;
    Ok((0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect())
}

/// The value of an attribute; empty if it is missing.
pub fn attribute(element: &Element, name: &str) -> AttrValue {
    element.get_attribute(name).unwrap_or_default().into()
}
