//! The component of every figure: segmented control, text blocks, drawing, cursor, stepper and tooltip.

use super::address::use_address;
use super::cursor::Cursor;
use crate::scene::layer::{Background, layers};
use crate::scene::segmented_control::segmented_control;
use crate::scene::stepper::stepper;
use crate::scene::text_blocks::text_blocks;
use crate::scene::tooltip::{spoken, tooltip};
use crate::scene::{Action, Move, Phase, PointerMode, Scene, SceneState, Shared, guess};
use yew::prelude::*;

/// The properties of [`Drawing`].
#[derive(Clone, PartialEq, Properties)]
pub struct DrawingProps {
    /// The scene.
    pub scene: Shared<Scene>,
}

/// Renders a scene. It is interactive after mounting.
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
    let on_guess = use_callback((), move |action, ()| dispatcher.dispatch(Action::Guess(action)));

    let option = state.option_shown();
    let guess_state = &state.guess_state;
    // The guess, unless it is idle.
    let guess = scene.guess.as_ref().filter(|_| guess_state.phase != Phase::Idle);
    let drawing = guess.filter(|_| guess_state.phase == Phase::Drawing);

    let points = scene.points.as_ref();
    let point_at = |point: Option<usize>| points.zip(point).and_then(|(points, point)| points.list.get(point));
    let shown = point_at(state.shown());
    let own = guess.zip(state.shown()).and_then(|(guess, point)| guess::own_at(guess, guess_state, point));
    let words = match drawing {
        Some(guess) => guess::spoken(guess, guess_state),
        None => {
            point_at(state.cursor()).map_or_else(|| scene.hint.clone(), |point| spoken(point, own.as_ref(), option))
        }
    };
    let count = points.map_or(0, |points| points.list.len());
    let (at, most) = match drawing {
        Some(guess) => (guess_state.at.and_then(|at| guess_state.level(at)).unwrap_or(0), guess.levels.len() - 1),
        None => (state.cursor().map_or(0, |point| point + 1), count),
    };
    let upright = drawing.is_some() || points.is_some_and(|points| points.pointer == PointerMode::Y);
    let controls = html! {
        if let Some(found) = scene.control.as_ref().filter(|_| guess.is_none()) {
            { segmented_control(found, state.option, &on_choose) }
        }
    };
    let value_text = words.clone();
    let name = drawing.map_or(&scene.aria_label, |guess| &guess.aria_label);
    let point_class = if state.cursor().is_some() { "plot__point plot__point--chosen" } else { "plot__point" };
    // The direction is the drawing's own, whatever a host or an extension sets on the page.
    let plot_class = if scene.rtl_words { "plot plot--rtl-words" } else { "plot" };
    let hint = match drawing {
        Some(guess) if guess_state.at.is_none() => &guess.aria_label,
        Some(_) => &words,
        None => &scene.hint,
    };
    html! {
        <>
            if let Some(guess) = &scene.guess {
                <div class="controls">{ controls }{ guess::buttons(guess, guess_state.phase, &on_guess) }</div>
                { guess::words(guess, guess_state) }
            } else {
                { controls }
            }
            if let Some(words) = points.and_then(|points| points.stepper.as_ref()) {
                { stepper(words, state.shown(), count, &on_move) }
            }
            if !scene.layers.is_empty() {
                <Cursor
                    name={name} value_text={value_text} point={at} points={most} upright={upright}
                    mirrored={scene.mirrored} draws={drawing.is_some()} turn={guess_state.phase as u8}
                    on_move={&on_move}
                >
                    <div class={plot_class} dir={if scene.mirrored { "rtl" } else { "ltr" }}>
                        <svg class="plot__canvas" width="100%" height="400" aria-hidden="true">
                            <Background scene={scene.clone()} option={option} />
                            if let Some(point) = shown {
                                <g class={point_class}>{ layers(&point.layers, option) }</g>
                            }
                            if let Some(guess) = guess {
                                { guess::line(guess, guess_state) }
                            }
                        </svg>
                    </div>
                </Cursor>
            }
            if points.is_some() {
                { tooltip(shown, own.as_ref(), hint, option) }
            }
            { text_blocks(&scene.text_blocks, option) }
        </>
    }
}
