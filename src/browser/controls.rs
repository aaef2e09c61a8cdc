//! The component of every figure: segmented control and guess. Its state is that of the figure.

use super::address::use_address;
use super::figure_attributes::use_figure_attributes;
use super::guess_layer::guess_layer;
use crate::scene::segmented_control::segmented_control;
use crate::scene::{Action, Interaction, Phase, SceneState, SharedPtr, guess};
use web_sys::Element;
use yew::prelude::*;

/// The properties of [`Controls`].
#[derive(Clone, PartialEq, Properties)]
pub struct ControlsProps {
    /// The interactive part of the scene.
    pub interaction: SharedPtr<Interaction>,
    /// The root element of the figure. `None` at build time.
    #[prop_or_default]
    pub root: Option<Element>,
}

/// Renders the controls, and shows the state of the figure in its root.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let ControlsProps { interaction, root } = props;
    let state = use_reducer_eq(|| SceneState::new(interaction));
    use_address(root.as_ref(), &state);
    use_figure_attributes(root.as_ref(), interaction, &state);
    let dispatcher = state.dispatcher();
    let on_select = use_callback((), move |option, ()| dispatcher.dispatch(Action::Select(option)));
    let dispatcher = state.dispatcher();
    let on_guess = use_callback((), move |action, ()| dispatcher.dispatch(Action::Guess(action)));

    let guess_state = &state.guess_state;
    let is_idle = guess_state.phase == Phase::Idle;
    let control = interaction.control.as_ref().filter(|_| is_idle);
    let control = control.map(|control| segmented_control(control, state.option, &on_select)).unwrap_or_default();
    let Some(guess) = &interaction.guess else { return control };
    html! {
        <>
            <div class="controls">{ control }{ guess::buttons(guess, guess_state.phase, &on_guess) }</div>
            { guess::words(guess, guess_state) }
            if let Some(root) = root {
                { guess_layer(root, guess, guess_state) }
            }
        </>
    }
}
