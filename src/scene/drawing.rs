//! The one component that draws any scene: its choice, its words, its marks, its cursor and what that reads.

use super::choice::choice;
use super::layer::{Background, layers};
use super::model::{Lead, Scene};
use super::reading::{reading, spoken};
use super::shared::Shared;
use super::state::{Action, SceneState};
use super::texts::texts;
use super::walk::walk;
use crate::browser::address::use_address;
use crate::browser::cursor::{Cursor, Move};
use yew::prelude::*;

/// A drawing.
#[derive(Clone, PartialEq, Properties)]
pub struct DrawingProps {
    /// What it shows.
    pub scene: Shared<Scene>,
}

/// A scene, drawn; alive where a browser has woken it.
#[component]
pub fn Drawing(props: &DrawingProps) -> Html {
    let scene = &props.scene;
    let state = use_reducer_eq(|| SceneState::new(&props.scene));
    use_address(&props.scene.id, &state);
    let dispatcher = state.dispatcher();
    let on_choose = use_callback((), move |option, ()| dispatcher.dispatch(Action::Choose(option)));
    let dispatcher = state.dispatcher();
    let on_move = use_callback((), move |step: Move, ()| dispatcher.dispatch(Action::Move(step)));

    let stops = scene.stops.as_ref();
    let stop_at = |stop: Option<usize>| stops.zip(stop).and_then(|(stops, stop)| stops.list.get(stop));
    let shown = stop_at(state.shown());
    let words = stop_at(state.cursor()).map_or_else(|| scene.hint.clone(), |stop| spoken(stop, state.option));
    let count = stops.map_or(0, |stops| stops.list.len());
    html! {
        <>
            if let Some(found) = &scene.choice {
                { choice(found, state.option, &on_choose) }
            }
            { texts(&scene.texts, state.option) }
            if !scene.layers.is_empty() {
                <Cursor label={scene.label.clone()} reading={words} stop={state.cursor().map_or(0, |stop| stop + 1)} stops={count}
                    upright={stops.is_some_and(|stops| stops.lead == Lead::Down)} mirrored={scene.mirrored} on_move={&on_move}>
                    <div class="plot">
                        <svg class="plot__canvas" aria-hidden="true">
                            <Background scene={scene.clone()} option={state.option} />
                            if let Some(stop) = shown {
                                <g class={if state.cursor().is_some() { "plot__stop plot__stop--chosen" } else { "plot__stop" }}>{ layers(&stop.layers, state.option) }</g>
                            }
                        </svg>
                    </div>
                </Cursor>
            }
            if let Some(stops) = stops {
                if let Some(words) = &stops.walk {
                    { walk(words, state.shown(), count, &on_move) }
                }
                { reading(shown, &scene.hint, state.option) }
            }
        </>
    }
}
