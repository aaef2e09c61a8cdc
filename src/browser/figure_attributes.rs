//! Writes the state of a figure to attributes: the visible option, and whether the reader is guessing, to its root; the
//! current handle of a guess to its cursor.
//!
//! Style sheets and `assets/script/points.js` read the attributes of the root, screen readers those of the cursor.

#[cfg(not(target_arch = "wasm32"))]
use crate::scene::{Interaction, SceneState, SharedPtr};
#[cfg(not(target_arch = "wasm32"))]
use web_sys::Element;
#[cfg(not(target_arch = "wasm32"))]
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use live::use_figure_attributes;

/// Does nothing at build time, when the markup has the initial state.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_figure_attributes(
    _root: Option<&Element>,
    _interaction: &SharedPtr<Interaction>,
    _state: &UseReducerHandle<SceneState>,
) {
}

#[cfg(target_arch = "wasm32")]
mod live {
    use crate::browser::guess_input;
    use crate::scene::{Guess, GuessState, Interaction, Phase, SceneState, SharedPtr, guess};
    use web_sys::{Element, Event, HtmlElement};
    use yew::prelude::*;

    /// Writes the state to the attributes of the root. While the reader is guessing, describes the handle and listens
    /// to input. Moves the focus to the cursor when the phase changes.
    #[hook]
    pub fn use_figure_attributes(
        root: Option<&Element>,
        interaction: &SharedPtr<Interaction>,
        state: &UseReducerHandle<SceneState>,
    ) {
        let name = use_memo(root.cloned(), |root| root.as_ref().and_then(cursor)?.get_attribute("aria-label"));
        let phase = state.guess_state.phase;
        {
            let (root, interaction) = (root.cloned(), interaction.clone());
            let visible = (state.visible_option(), state.guess_state.clone());
            use_effect_with(visible, move |(option, guess_state)| {
                let Some(root) = root else { return };
                if interaction.control.is_some() || interaction.guess.is_some() {
                    let _ = root.set_attribute("data-option", &option.to_string());
                }
                match &interaction.guess {
                    Some(guess) if guess_state.phase == Phase::Guessing => describe(&root, guess, guess_state),
                    _ => {
                        let _ = root.remove_attribute("data-drawing");
                        if let (Some(cursor), Some(name)) = (cursor(&root), &*name) {
                            let _ = cursor.set_attribute("aria-label", name);
                        }
                    }
                }
                // On this event, `points.js` describes the current point again.
                if let Ok(event) = Event::new("update") {
                    let _ = root.dispatch_event(&event);
                }
            });
        }
        let (owned_root, before) = (root.cloned(), use_mut_ref(|| phase));
        let dispatcher = state.dispatcher();
        use_effect_with(phase, move |phase| {
            let cursor = owned_root.as_ref().and_then(cursor);
            // The button that had the focus has been removed.
            if before.replace(*phase) != *phase
                && let Some(cursor) = &cursor
            {
                let _ = cursor.focus();
            }
            let input = cursor.filter(|_| *phase == Phase::Guessing);
            let listeners = input.map(|cursor| guess_input::listen(&cursor, dispatcher));
            move || drop(listeners)
        });
    }

    fn cursor(root: &Element) -> Option<HtmlElement> {
        wasm_bindgen::JsCast::dyn_into(root.query_selector(".cursor").ok()??).ok()
    }

    /// Describes the handle of a guess to screen readers, as the value of a slider.
    fn describe(root: &Element, found: &Guess, state: &GuessState) {
        let _ = root.set_attribute("data-drawing", "");
        let Some(cursor) = cursor(root) else { return };
        let level = state.at.and_then(|at| state.level(at)).unwrap_or(0);
        for (name, value) in [
            ("aria-label", found.aria_label.as_str()),
            ("aria-valuetext", &guess::spoken(found, state)),
            ("aria-valuenow", &level.to_string()),
            ("aria-valuemax", &(found.levels.len() - 1).to_string()),
            ("aria-orientation", "vertical"),
        ] {
            let _ = cursor.set_attribute(name, value);
        }
    }
}
