//! Draws layers: places are percentages, so nothing here asks how wide the window is.
//!
//! Lines and areas lie in a canvas that is stretched with the frame while their strokes are not; marks and words are
//! only moved, and keep their size.

use super::model::{Layer, Scene};
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use super::shared::Shared;
use yew::prelude::*;

/// The layers of a scene that no cursor changes.
#[derive(PartialEq, Properties)]
pub struct BackgroundProps {
    /// The scene.
    pub scene: Shared<Scene>,
    /// The option taken.
    pub option: usize,
}

/// GuessState again only when another option is taken.
#[component]
pub fn Background(props: &BackgroundProps) -> Html {
    layers(&props.scene.layers, props.option)
}

/// The layers of an option, from the back to the front.
pub fn layers(layers: &[Layer], option: usize) -> Html {
    html! {
        <g>{ for layers.iter().enumerate().filter(|(_, layer)| layer.options.hold(option)).map(|(index, layer)| html! { <g key={index}>{ draw(layer) }</g> }) }</g>
    }
}

fn draw(layer: &Layer) -> Html {
    html! {
        <>
            { marks(&layer.rules, rule) }
            if !layer.paths.is_empty() {
                <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none">{ marks(&layer.paths, path) }</svg>
            }
            { marks(&layer.bars, bar) }
            { marks(&layer.dots, dot) }
            { marks(&layer.labels, label) }
        </>
    }
}

/// Marks of one kind, each with a key, in a group that is there only if they are.
fn marks<M>(marks: &[M], draw: fn(usize, &M) -> Html) -> Html {
    if marks.is_empty() {
        return Html::default();
    }
    html! { <g>{ for marks.iter().enumerate().map(|(key, mark)| draw(key, mark)) }</g> }
}

fn rule(key: usize, rule: &Rule) -> Html {
    html! { <line key={key} class={&rule.class} x1={rule.from.0.to_percent()} y1={rule.from.1.to_percent()} x2={rule.to.0.to_percent()} y2={rule.to.1.to_percent()} /> }
}

fn path(key: usize, path: &Path) -> Html {
    html! { <path key={key} class={&path.class} d={&path.d} /> }
}

/// The style gives a bar its thickness, around the place where it stands.
fn bar(key: usize, bar: &Bar) -> Html {
    let length = crate::chart::coord::Coord(bar.to.0 - bar.from.0);
    html! { <rect key={key} class={&bar.class} x={bar.from.to_percent()} y={bar.y.to_percent()} width={length.to_percent()} /> }
}

fn dot(key: usize, dot: &Dot) -> Html {
    if dot.square {
        html! { <rect key={key} class={dot.style.with("mark--square")} x={dot.x.to_percent()} y={dot.y.to_percent()} width="8" height="8" transform="translate(-4 -4)" /> }
    } else {
        html! { <circle key={key} class={dot.style.class()} cx={dot.x.to_percent()} cy={dot.y.to_percent()} r="4.5" /> }
    }
}

fn label(key: usize, label: &Label) -> Html {
    let mut class = String::from("label ");
    class.push_str(&label.class);
    let moved = |px: i32| (px != 0).then(|| px.to_string());
    html! {
        <text key={key} class={class} x={label.x.to_percent()} y={label.y.to_percent()} dx={moved(label.dx)} dy={moved(label.dy)}>{ &label.text }</text>
    }
}
