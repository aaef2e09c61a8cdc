//! The buttons of a guess, the reader's own line, and what is said of it.

use super::guess_state::{GuessAction, GuessState, Phase, filled};
use super::model_guess::Guess;
use crate::chart::coord::Coord;
use yew::prelude::*;

/// Before one draws, the button that begins; from then on those that show, begin again and leave.
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
                if phase == Phase::Drawing {
                    { button(&guess.reveal, GuessAction::Reveal) }
                }
                { button(&guess.again, GuessAction::Again) }
                { button(&guess.cancel, GuessAction::Cancel) }
            }
        </div>
    }
}

/// How to draw; then how far the line ends from the count. ImageText aloud when it changes.
pub fn words(guess: &Guess, state: &GuessState) -> Html {
    html! {
        <div class="guess__words" role="status">
            if state.phase == Phase::Drawing {
                <p>{ &guess.hint }</p>
            }
            if state.phase == Phase::Revealed {
                <p class="guess__difference">{ state.difference(guess) }</p>
                <p>{ &guess.after }</p>
            }
        </div>
    }
}

/// The reader's line, in front of all others; while it is drawn, with the value of the point that it has come to.
pub fn line(guess: &Guess, state: &GuessState) -> Html {
    let coords = state.coords(guess);
    let mut path = String::new();
    for (index, (x, y)) in coords.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&x.to_number());
        path.push(' ');
        path.push_str(&y.to_number());
    }
    html! {
        <g class="guess__line">
            if state.phase == Phase::Drawing {
                { for guess.handles.iter().enumerate().map(|(index, handle)| {
                    let class = if state.at == Some(index) { "guess__year guess__year--at" } else { "guess__year" };
                    html! { <line key={index} class={class} x1={handle.x.to_percent()} y1="0" x2={handle.x.to_percent()} y2="100%" /> }
                }) }
            }
            <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none"><path class="line line--guess" d={path} /></svg>
            { for coords.iter().skip(1).map(|(x, y)| html! { <circle key={x.0} class="mark mark--guess" cx={x.to_percent()} cy={y.to_percent()} r="4.5" /> }) }
            if let Some((coord, value)) = at(guess, state).filter(|_| state.phase == Phase::Drawing) {
                <text class={if coord.0.0 > 8_500 { "label label--value label--end" } else { "label label--value label--middle" }}
                    x={coord.0.to_percent()} y={coord.1.to_percent()} dy="-14">{ value }</text>
            }
        </g>
    }
}

/// What the keys and the finger stand on, in words: the point, and its value if it has one.
pub fn spoken(guess: &Guess, state: &GuessState) -> AttrValue {
    let Some(handle) = state.at.and_then(|at| guess.handles.get(at)) else {
        return guess.hint.clone();
    };
    let mut text = String::from(handle.name.as_str());
    if let Some((_, value)) = at(guess, state) {
        text.push_str(". ");
        text.push_str(&filled(&guess.own, value, ""));
    }
    text.into()
}

fn at<'a>(guess: &'a Guess, state: &GuessState) -> Option<((Coord, Coord), &'a AttrValue)> {
    let at = state.at?;
    Some(((guess.handles.get(at)?.x, state.coord(guess, at)?), state.value(guess, at)?))
}

/// What the reader drew at a point, once the figure's own line stands beside it.
pub fn own_at(guess: &Guess, state: &GuessState, point: usize) -> Option<AttrValue> {
    let handle =
        guess.handles.iter().position(|handle| handle.point == point).filter(|_| state.phase == Phase::Revealed)?;
    Some(filled(&guess.own, state.value(guess, handle)?, ""))
}
