//! Mounts the controls of a figure in place of their prerendered markup.

use super::controls::{Controls, ControlsProps};
use super::markup;
use crate::scene::SharedPtr;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Logs panics to the console. The page then restores the prerendered figures.
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Mounts the controls of a figure, from its root and the data of its guess, if it has one.
///
/// Clears the element of the controls, so the caller must keep its markup. Throws if the markup or the guess is
/// invalid; then the root is unchanged.
#[wasm_bindgen]
pub fn mount(root: Element, guess: JsValue) -> Result<(), JsValue> {
    let controls = root.query_selector(".figure__controls")?.ok_or("no element for controls")?;
    let interaction = SharedPtr::new(markup::interaction(&root, &guess)?);
    yew::Renderer::<Controls>::with_root_and_props(controls, ControlsProps { interaction, root: Some(root) }).render();
    Ok(())
}
