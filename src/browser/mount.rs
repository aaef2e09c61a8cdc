//! Mounts a figure in place of its prerendered markup.

use super::drawing::{Drawing, DrawingProps};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Logs panics to the console. The page then restores the prerendered figures.
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Mounts a figure in a root element, from its scene as a JavaScript object.
///
/// Clears the root, so the caller must keep its markup. Throws if the scene is invalid; then the root is unchanged.
#[wasm_bindgen]
pub fn mount(root: Element, scene: JsValue) -> Result<(), JsValue> {
    let scene = serde_wasm_bindgen::from_value(scene)?;
    yew::Renderer::<Drawing>::with_root_and_props(root, DrawingProps { scene }).render();
    Ok(())
}
