//! Draws a figure alive over its own picture.

use super::drawing::{Drawing, DrawingProps};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Says in the console why a figure has stopped; the page then puts the pictures back.
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Mounts the figure in a root, of its scene as JavaScript has it. Its markup must be kept by the caller: the root is cleared.
///
/// Throws where the scene cannot be read; the root is then untouched.
#[wasm_bindgen]
pub fn mount(root: Element, scene: JsValue) -> Result<(), JsValue> {
    let scene = serde_wasm_bindgen::from_value(scene)?;
    yew::Renderer::<Drawing>::with_root_and_props(root, DrawingProps { scene }).render();
    Ok(())
}
