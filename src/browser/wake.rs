//! Draws a figure alive over its own picture, from the scene in an attribute of its root.

use crate::scene::{Drawing, DrawingProps, with_quotes_changed};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Says in the console why a figure has stopped; the page then puts the pictures back.
pub fn prepare() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Wakes the figure in a root. Its markup must be kept by the caller: the root is cleared.
///
/// Throws where the root has no scene that can be read; it is then untouched.
#[wasm_bindgen]
pub fn wake(root: Element) -> Result<(), JsValue> {
    let json = with_quotes_changed(&root.get_attribute("data-scene").unwrap_or_default());
    let scene = serde_wasm_bindgen::from_value(js_sys::JSON::parse(&json)?)?;
    yew::Renderer::<Drawing>::with_root_and_props(root, DrawingProps { scene }).render();
    Ok(())
}
