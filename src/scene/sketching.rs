//! The buttons of a sketch, the reader's own line, and what is said of it.

use super::model_sketch::Sketch;
use super::sketch::{Drawn, Phase, SketchAction, filled};
use crate::chart::coord::Coord;
use yew::prelude::*;

/// Before one draws, the button that begins; from then on those that show, begin again and leave.
pub fn buttons(sketch: &Sketch, phase: Phase, on_sketch: &Callback<SketchAction>) -> Html {
    let button = |words: &AttrValue, action: SketchAction| {
        let on_sketch = on_sketch.reform(move |_: MouseEvent| action);
        html! { <button type="button" class="choice__option" onclick={on_sketch}>{ words }</button> }
    };
    html! {
        <div class="choice sketch" key={phase as u8}>
            if phase == Phase::Away {
                { button(&sketch.begin, SketchAction::Begin) }
            } else {
                if phase == Phase::Drawing {
                    { button(&sketch.reveal, SketchAction::Reveal) }
                }
                { button(&sketch.again, SketchAction::Again) }
                { button(&sketch.cancel, SketchAction::Cancel) }
            }
        </div>
    }
}

/// How to draw; then how far the line ends from the count. Said aloud when it changes.
pub fn words(sketch: &Sketch, drawn: &Drawn) -> Html {
    html! {
        <div class="sketch__words" role="status">
            if drawn.phase == Phase::Drawing {
                <p>{ &sketch.hint }</p>
            }
            if drawn.phase == Phase::Shown {
                <p class="sketch__difference">{ drawn.difference(sketch) }</p>
                <p>{ &sketch.after }</p>
            }
        </div>
    }
}

/// The reader's line, in front of all others; while it is drawn, with the value of the point that it has come to.
pub fn line(sketch: &Sketch, drawn: &Drawn) -> Html {
    let coords = drawn.coords(sketch);
    let mut path = String::new();
    for (index, (x, y)) in coords.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&x.to_number());
        path.push(' ');
        path.push_str(&y.to_number());
    }
    html! {
        <g class="sketch__line">
            if drawn.phase == Phase::Drawing {
                { for sketch.points.iter().enumerate().map(|(index, point)| {
                    let class = if drawn.at == Some(index) { "sketch__year sketch__year--at" } else { "sketch__year" };
                    html! { <line key={index} class={class} x1={point.x.to_percent()} y1="0" x2={point.x.to_percent()} y2="100%" /> }
                }) }
            }
            <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none"><path class="line line--own" d={path} /></svg>
            { for coords.iter().skip(1).map(|(x, y)| html! { <circle key={x.0} class="mark mark--own" cx={x.to_percent()} cy={y.to_percent()} r="4.5" /> }) }
            if let Some((coord, value)) = at(sketch, drawn).filter(|_| drawn.phase == Phase::Drawing) {
                <text class={if coord.0.0 > 8_500 { "label label--value label--end" } else { "label label--value label--middle" }}
                    x={coord.0.to_percent()} y={coord.1.to_percent()} dy="-14">{ value }</text>
            }
        </g>
    }
}

/// What the keys and the finger stand on, in words: the point, and its value if it has one.
pub fn spoken(sketch: &Sketch, drawn: &Drawn) -> AttrValue {
    let Some(point) = drawn.at.and_then(|at| sketch.points.get(at)) else {
        return sketch.hint.clone();
    };
    let mut text = String::from(point.name.as_str());
    if let Some((_, value)) = at(sketch, drawn) {
        text.push_str(". ");
        text.push_str(&filled(&sketch.own, value, ""));
    }
    text.into()
}

fn at<'a>(sketch: &'a Sketch, drawn: &Drawn) -> Option<((Coord, Coord), &'a AttrValue)> {
    let at = drawn.at?;
    Some(((sketch.points.get(at)?.x, drawn.coord(sketch, at)?), drawn.value(sketch, at)?))
}

/// What the reader drew at a stop, once the figure's own line stands beside it.
pub fn own_at(sketch: &Sketch, drawn: &Drawn, stop: usize) -> Option<AttrValue> {
    let point = sketch.points.iter().position(|point| point.stop == stop).filter(|_| drawn.phase == Phase::Shown)?;
    Some(filled(&sketch.own, drawn.value(sketch, point)?, ""))
}
