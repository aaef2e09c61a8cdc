//! Synchronizes a figure's state with the URL: reads it on mounting and on Back, writes it after a change.
//!
//! Parameters are `figure.param` on the story page and in the story embed, and `param` in the embed of one figure,
//! whose id is the attribute `data-embed` of `html`. Nothing else is stored. An embed adds no history entry, because
//! the history is the host's. Other parameters are kept, because hosts add their own.

#[cfg(not(target_arch = "wasm32"))]
use crate::scene::SceneState;
#[cfg(not(target_arch = "wasm32"))]
use web_sys::Element;
#[cfg(not(target_arch = "wasm32"))]
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use live::use_address;

/// Does nothing at build time, when there is no URL.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_address(_root: Option<&Element>, _state: &UseReducerHandle<SceneState>) {}

#[cfg(target_arch = "wasm32")]
mod live {
    use crate::scene::{Action, HistoryUpdate, SceneState};
    use gloo::events::EventListener;
    use wasm_bindgen::{JsValue, UnwrapThrowExt};
    use web_sys::{Element, Url};
    use yew::prelude::*;

    /// Keeps a figure's state and the URL in step. `points.js` pins points, and restores the point of the URL.
    #[hook]
    pub fn use_address(root: Option<&Element>, state: &UseReducerHandle<SceneState>) {
        let stepping = use_mut_ref(|| false);
        let figure = root.and_then(|root| root.get_attribute("data-figure")).unwrap_or_default();
        let names = state.params().map(|param| param.map(|param| name(&figure, param)));
        let (dispatcher, stepped, root) = (state.dispatcher(), stepping.clone(), root.cloned());
        use_effect_with((), move |()| {
            let pin = {
                let (root, dispatcher) = (root.clone(), dispatcher.clone());
                move || {
                    let pinned = root.as_ref().and_then(|root| root.get_attribute("data-pinned"));
                    dispatcher.dispatch(Action::Pin(pinned));
                }
            };
            let restore = {
                let pin = pin.clone();
                move || {
                    let params = page_address().search_params();
                    let [option, point] = names.each_ref().map(|name| name.as_ref().and_then(|name| params.get(name)));
                    // After Back, a step adds a history entry: it must not replace the entry that Back returned to.
                    *stepped.borrow_mut() = false;
                    dispatcher.dispatch(Action::Restore(option, point));
                    // A reader may have pinned another point than that of the URL before the mount.
                    pin();
                }
            };
            restore();
            let on_back = EventListener::new(&gloo::utils::window(), "popstate", move |_| restore());
            let on_pin = root.map(|root| EventListener::new(&root, "pin", move |_| pin()));
            move || drop((on_back, on_pin))
        });
        use_effect_with(state.clone(), move |state| {
            if state.history != HistoryUpdate::None {
                let same_entry = state.history == HistoryUpdate::Merge && *stepping.borrow();
                *stepping.borrow_mut() = state.history == HistoryUpdate::Merge;
                write(&figure, &state.address(), same_entry);
            }
        });
    }

    fn page_address() -> Url {
        let href = gloo::utils::window().location().href().unwrap_throw();
        Url::new(&href).unwrap_throw()
    }

    /// Writes a figure's state. An unchanged URL adds no history entry.
    fn write(figure: &str, values: &[(&str, &str)], same_entry: bool) {
        let url = page_address();
        let before = url.search();
        let framed = embed().is_some();
        for (param, value) in values {
            let name = name(figure, param);
            if value.is_empty() {
                url.search_params().delete(&name);
            } else {
                url.search_params().set(&name, value);
            }
        }
        if url.search() == before {
            return;
        }
        if !framed {
            url.set_hash(figure);
        }
        let Ok(history) = gloo::utils::window().history() else {
            return;
        };
        // A page without its own URL (`srcdoc`, `file:`) may throw. The figure then keeps its state, and the URL does
        // not have it.
        let _ = if same_entry || framed {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url.href()))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url.href()))
        };
    }

    /// The value of `data-embed`. `None` outside embeds.
    fn embed() -> Option<String> {
        gloo::utils::document_element().get_attribute("data-embed")
    }

    fn name(figure: &str, param: &str) -> String {
        if embed().is_some_and(|shown| shown == figure) {
            return param.into();
        }
        let mut name = String::from(figure);
        name.push('.');
        name.push_str(param);
        name
    }
}
