//! The state of a figure in the page's address: read on mounting and on Back, written after a choice.
//!
//! Keys are `figure.key` in the page and in the story as an embed, `key` in an embed of the one figure, which the `html`
//! element names in `data-embed`. Nothing is kept anywhere else. An embed never adds to the history, which is its host's,
//! and leaves alone whatever else stands in its address: hosts put theirs there.

#[cfg(not(target_arch = "wasm32"))]
use crate::scene::SceneState;
#[cfg(not(target_arch = "wasm32"))]
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use live::use_address;

/// Keeps a figure's state and the page's address in step. When the site is built there is no address.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_address(_figure: &AttrValue, _state: &UseReducerHandle<SceneState>) {}

#[cfg(target_arch = "wasm32")]
mod live {
    use crate::scene::{Action, HistoryUpdate, SceneState};
    use wasm_bindgen::{JsValue, UnwrapThrowExt};
    use web_sys::Url;
    use yew::prelude::*;

    /// Keeps a figure's state and the page's address in step.
    #[hook]
    pub fn use_address(figure: &AttrValue, state: &UseReducerHandle<SceneState>) {
        let walking = use_mut_ref(|| false);
        let (dispatcher, walked) = (state.dispatcher(), walking.clone());
        let keys = state.params().map(|key| key.map(|key| name(figure, key)));
        use_effect_with((), move |()| {
            let restore = move || {
                let params = page_address().search_params();
                let [option, point] = keys.each_ref().map(|key| key.as_ref().and_then(|key| params.get(key)));
                // A walk that begins after Back must not write over the entry that Back led to.
                *walked.borrow_mut() = false;
                dispatcher.dispatch(Action::Restore(option, point));
            };
            restore();
            let listener = gloo::events::EventListener::new(&gloo::utils::window(), "popstate", move |_| restore());
            move || drop(listener)
        });
        let figure = figure.clone();
        use_effect_with(state.clone(), move |state| {
            if state.history != HistoryUpdate::None {
                let same_entry = state.history == HistoryUpdate::Merge && *walking.borrow();
                *walking.borrow_mut() = state.history == HistoryUpdate::Merge;
                write(&figure, &state.address(), same_entry);
            }
        });
    }

    fn page_address() -> Url {
        let href = gloo::utils::window().location().href().unwrap_throw();
        Url::new(&href).unwrap_throw()
    }

    /// Writes a figure's state; what stands there already makes no entry.
    fn write(figure: &str, values: &[(&str, &str)], same_entry: bool) {
        let url = page_address();
        let before = url.search();
        let framed = embed().is_some();
        for (key, value) in values {
            let name = name(figure, key);
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
        // A page without an address of its own (a frame from a string, a file) may refuse; nothing is lost then.
        let _ = if same_entry || framed {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url.href()))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url.href()))
        };
    }

    /// What an embed shows; none in a page of our own.
    fn embed() -> Option<String> {
        gloo::utils::document_element().get_attribute("data-embed")
    }

    fn name(figure: &str, key: &str) -> String {
        if embed().is_some_and(|shown| shown == figure) {
            return key.into();
        }
        let mut name = String::from(figure);
        name.push('.');
        name.push_str(key);
        name
    }
}
