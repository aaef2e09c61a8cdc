//! The one component that draws any scene: its choice, its words, its marks, its cursor and what that reads.

use super::choice::choice;
use super::layer::{Background, layers};
use super::model::{Lead, Scene};
use super::reading::{reading, spoken};
use super::shared::Shared;
use super::sketch::Phase;
use super::sketching;
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
    let dispatcher = state.dispatcher();
    let on_sketch = use_callback((), move |action, ()| dispatcher.dispatch(Action::Sketch(action)));

    let option = state.option_shown();
    let drawn = &state.drawn;
    // What is drawn before the figure shows its own, if somebody draws.
    let sketch = scene.sketch.as_ref().filter(|_| drawn.phase != Phase::Away);
    let drawing = sketch.filter(|_| drawn.phase == Phase::Drawing);

    let stops = scene.stops.as_ref();
    let stop_at = |stop: Option<usize>| stops.zip(stop).and_then(|(stops, stop)| stops.list.get(stop));
    let shown = stop_at(state.shown());
    let own = sketch.zip(state.shown()).and_then(|(sketch, stop)| sketching::own_at(sketch, drawn, stop));
    let words = match drawing {
        Some(sketch) => sketching::spoken(sketch, drawn),
        None => stop_at(state.cursor()).map_or_else(|| scene.hint.clone(), |stop| spoken(stop, own.as_ref(), option)),
    };
    let count = stops.map_or(0, |stops| stops.list.len());
    let (at, most) = match drawing {
        Some(sketch) => (drawn.at.and_then(|at| drawn.level(at)).unwrap_or(0), sketch.levels.len() - 1),
        None => (state.cursor().map_or(0, |stop| stop + 1), count),
    };
    let upright = drawing.is_some() || stops.is_some_and(|stops| stops.lead == Lead::Down);
    let choices = html! {
        if let Some(found) = scene.choice.as_ref().filter(|_| sketch.is_none()) {
            { choice(found, state.option, &on_choose) }
        }
    };
    html! {
        <>
            if let Some(sketch) = &scene.sketch {
                <div class="controls">{ choices }{ sketching::buttons(sketch, drawn.phase, &on_sketch) }</div>
                { sketching::words(sketch, drawn) }
            } else {
                { choices }
            }
            { texts(&scene.texts, option) }
            if !scene.layers.is_empty() {
                <Cursor label={drawing.map_or(&scene.label, |sketch| &sketch.label)} reading={words.clone()} stop={at} stops={most} upright={upright}
                    mirrored={scene.mirrored} draws={drawing.is_some()} turn={drawn.phase as u8} on_move={&on_move}>
                    <div class="plot">
                        <svg class="plot__canvas" aria-hidden="true">
                            <Background scene={scene.clone()} option={option} />
                            if let Some(stop) = shown {
                                <g class={if state.cursor().is_some() { "plot__stop plot__stop--chosen" } else { "plot__stop" }}>{ layers(&stop.layers, option) }</g>
                            }
                            if let Some(sketch) = sketch {
                                { sketching::line(sketch, drawn) }
                            }
                        </svg>
                    </div>
                </Cursor>
            }
            if let Some(stops) = stops {
                if let Some(words) = &stops.walk {
                    { walk(words, state.shown(), count, &on_move) }
                }
                { reading(shown, own.as_ref(), drawing.map_or(&scene.hint, |sketch| if drawn.at.is_some() { &words } else { &sketch.label }), option) }
            }
        </>
    }
}
