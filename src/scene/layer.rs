//! Draws layers: places are percentages, so nothing here asks how wide the window is.
//!
//! Lines and areas lie in a canvas that is stretched with the frame while their strokes are not; marks and words are
//! only moved, and keep their size.

use super::model::{Bar, Dot, Inset, Label, Layer, Outline, Rule, Scene};
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

/// Drawn again only when another option is taken.
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
            <g>{ for layer.rules.iter().map(rule) }</g>
            if let Some(found) = &layer.inset {
                { inset(found, &layer.outlines) }
            } else if !layer.outlines.is_empty() {
                <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none">{ for layer.outlines.iter().map(outline) }</svg>
            }
            <g>{ for layer.bars.iter().map(bar) }</g>
            <g>{ for layer.dots.iter().map(dot) }</g>
            <g>{ for layer.labels.iter().map(label) }</g>
        </>
    }
}

fn rule(rule: &Rule) -> Html {
    html! { <line class={&rule.class} x1={rule.from.0.length()} y1={rule.from.1.length()} x2={rule.to.0.length()} y2={rule.to.1.length()} /> }
}

/// Without a word on its ratio, a canvas keeps the shape of what is in it.
fn inset(inset: &Inset, outlines: &[Outline]) -> Html {
    let mut view = String::from("0 0 ");
    view.push_str(&inset.of.0.to_string());
    view.push(' ');
    view.push_str(&inset.of.1.to_string());
    html! {
        <svg class="plot__inset" x={inset.at.0.length()} y={inset.at.1.length()} width={inset.size.0.length()} height={inset.size.1.length()} viewBox={view}>{ for outlines.iter().map(outline) }</svg>
    }
}

fn outline(outline: &Outline) -> Html {
    html! { <path class={&outline.class} d={&outline.d} /> }
}

/// The style gives a bar its thickness, around the place where it stands.
fn bar(bar: &Bar) -> Html {
    let length = crate::chart::place::Place(bar.to.0 - bar.from.0);
    html! { <rect class={&bar.class} x={bar.from.length()} y={bar.y.length()} width={length.length()} /> }
}

fn dot(dot: &Dot) -> Html {
    if dot.square {
        html! { <rect class={dot.look.with("mark--square")} x={dot.x.length()} y={dot.y.length()} width="8" height="8" transform="translate(-4 -4)" /> }
    } else {
        html! { <circle class={dot.look.class()} cx={dot.x.length()} cy={dot.y.length()} r="4.5" /> }
    }
}

fn label(label: &Label) -> Html {
    let mut class = String::from("label ");
    class.push_str(&label.class);
    html! {
        <text class={class} x={label.x.length()} y={label.y.length()} dx={label.dx.to_string()} dy={label.dy.to_string()}>{ &label.text }</text>
    }
}
