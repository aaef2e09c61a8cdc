//! Renders a guess: its buttons, its line and its texts.

use super::guess_state::{GuessAction, GuessState, Phase, interpolated};
use super::model_guess::Guess;
use crate::chart::coord::Coord;
use yew::prelude::*;

/// The buttons of a phase: begin while idle; else reveal (only while guessing), start again and cancel.
pub fn buttons(guess: &Guess, phase: Phase, on_guess: &Callback<GuessAction>) -> Html {
    let button = |words: &AttrValue, action: GuessAction| {
        let on_guess = on_guess.reform(move |_: MouseEvent| action);
        html! { <button type="button" class="segmented-control__option" onclick={on_guess}>{ words }</button> }
    };
    html! {
        <div class="segmented-control guess" key={phase as u8}>
            if phase == Phase::Idle {
                { button(&guess.begin, GuessAction::Begin) }
            } else {
                if phase == Phase::Guessing {
                    { button(&guess.reveal, GuessAction::Reveal) }
                }
                { button(&guess.again, GuessAction::Again) }
                { button(&guess.cancel, GuessAction::Cancel) }
            }
        </div>
    }
}

/// The instructions, then the difference of the line from the count. A live region announces both.
pub fn words(guess: &Guess, state: &GuessState) -> Html {
    html! {
        <div class="guess__words" role="status">
            if state.phase == Phase::Guessing {
                <p>{ &guess.hint }</p>
            }
            if state.phase == Phase::Revealed {
                <p class="guess__difference">{ state.difference(guess) }</p>
                <p>{ &guess.after }</p>
            }
        </div>
    }
}

/// The reader's line, in front of all others. While guessing, with a guide at each handle, and the value at the current
/// one.
pub fn line(guess: &Guess, state: &GuessState) -> Html {
    let vertices = state.vertices(guess);
    let mut path = String::new();
    for (index, (x, y)) in vertices.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&x.to_number());
        path.push(' ');
        path.push_str(&y.to_number());
    }
    html! {
        <g class="guess__line" data-own="">
            if state.phase == Phase::Guessing {
                { for guess.handles.iter().enumerate().map(|(index, handle)| {
                    let class = if state.at == Some(index) { "guess__year guess__year--at" } else { "guess__year" };
                    let x = handle.x.to_percent();
                    html! { <line key={index} class={class} x1={x.clone()} y1="0" x2={x} y2="100%" /> }
                }) }
            }
            <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none">
                <path class="line line--guess" d={path} />
            </svg>
            { for vertices.iter().skip(1).map(|(x, y)| dot(*x, *y)) }
            if let Some((coord, value)) = at(guess, state).filter(|_| state.phase == Phase::Guessing) {
                { value_label(coord, value) }
            }
        </g>
    }
}

fn dot(x: Coord, y: Coord) -> Html {
    html! { <circle key={x.0} class="mark mark--guess" cx={x.to_percent()} cy={y.to_percent()} r="4.5" /> }
}

/// The value above a handle. Near the end of the frame the text ends at the handle, so that it stays inside.
fn value_label((x, y): (Coord, Coord), value: &AttrValue) -> Html {
    let class = if x.0 > 8_500 { "label label--value label--end" } else { "label label--value label--middle" };
    html! { <text class={class} x={x.to_percent()} y={y.to_percent()} dy="-14">{ value }</text> }
}

/// The current handle for a screen reader: its name, and its value if it has one. Without a current handle, the hint.
pub fn spoken(guess: &Guess, state: &GuessState) -> AttrValue {
    let Some(handle) = state.at.and_then(|at| guess.handles.get(at)) else {
        return guess.hint.clone();
    };
    let mut text = String::from(handle.name.as_str());
    if let Some((_, value)) = at(guess, state) {
        text.push_str(". ");
        text.push_str(&interpolated(&guess.own, value, ""));
    }
    text.into()
}

fn at<'a>(guess: &'a Guess, state: &GuessState) -> Option<((Coord, Coord), &'a AttrValue)> {
    let at = state.at?;
    Some(((guess.handles.get(at)?.x, state.coord(guess, at)?), state.value(guess, at)?))
}

/// The reader's value at each handle that has one, in words, with the index of the point. Empty before the figure's
/// line is revealed.
pub fn own_values(guess: &Guess, state: &GuessState) -> Vec<(usize, AttrValue)> {
    if state.phase != Phase::Revealed {
        return Vec::new();
    }
    let handles = guess.handles.iter().enumerate();
    let values = handles.filter_map(|(index, handle)| Some((handle.point, state.value(guess, index)?)));
    values.map(|(point, value)| (point, interpolated(&guess.own, value, ""))).collect()
}
