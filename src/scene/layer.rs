//! Renders layers. Coordinates are percentages, so the markup does not depend on the window's width.
//!
//! Paths are in a nested SVG that stretches with the frame; their strokes do not. All other marks move with the frame
//! and keep their size. Offsets of labels are in em of their own text, so they grow with a reader's font size.
//!
//! Groups have plain colours as attributes: an engine that drops the style sheets still shows lines, not black areas.

use super::model::{Layer, Scene};
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use super::shared::Shared;
use crate::chart::coord::Coord;
use yew::prelude::*;

/// The properties of [`Background`].
#[derive(PartialEq, Properties)]
pub struct BackgroundProps {
    /// The scene.
    pub scene: Shared<Scene>,
    /// The selected option.
    pub option: usize,
}

/// The layers that do not depend on the cursor. A component, so that it renders again only when the option changes.
#[component]
pub fn Background(props: &BackgroundProps) -> Html {
    layers(&props.scene.layers, props.option)
}

/// The layers of an option, from back to front.
pub fn layers(layers: &[Layer], option: usize) -> Html {
    html! {
        <g>
            { for layers.iter().enumerate().filter(|(_, layer)| layer.options.hold(option)).map(|(index, layer)| {
                html! { <g key={index}>{ draw(layer) }</g> }
            }) }
        </g>
    }
}

fn draw(layer: &Layer) -> Html {
    html! {
        <>
            { marks(&layer.rules, LINE, LINE, rule) }
            if !layer.paths.is_empty() {
                <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none">
                    { marks(&layer.paths, "none", LINE, path) }
                </svg>
            }
            { marks(&layer.bars, MARK, "none", bar) }
            { marks(&layer.dots, MARK, "none", dot) }
            { marks(&layer.labels, LINE, "none", label) }
        </>
    }
}

/// The colours without style sheets: of lines and text, of marks, and of areas.
const LINE: &str = "#5a5f63";
const MARK: &str = "#1d5a86";
const AREA: &str = "#ece5d6";

/// Marks of one kind in a group, each with its index as key. Empty if there are none.
fn marks<M>(marks: &[M], fill: &'static str, stroke: &'static str, draw: fn(usize, &M) -> Html) -> Html {
    if marks.is_empty() {
        return Html::default();
    }
    html! { <g fill={fill} stroke={stroke}>{ for marks.iter().enumerate().map(|(key, mark)| draw(key, mark)) }</g> }
}

fn rule(key: usize, rule: &Rule) -> Html {
    let ((x1, y1), (x2, y2)) = (rule.from, rule.to);
    html! {
        <line
            key={key} class={&rule.class}
            x1={x1.to_percent()} y1={y1.to_percent()} x2={x2.to_percent()} y2={y2.to_percent()}
        />
    }
}

fn path(key: usize, path: &Path) -> Html {
    // A closed path is an area.
    let area = path.d.ends_with(['Z', 'z']).then_some(AREA);
    html! { <path key={key} class={&path.class} d={&path.d} fill={area} /> }
}

/// A bar. The style sheet sets its thickness, centred on `y`.
fn bar(key: usize, bar: &Bar) -> Html {
    let length = Coord(bar.to.0 - bar.from.0);
    html! {
        <rect
            key={key} class={bar.style.class()}
            x={bar.from.to_percent()} y={bar.y.to_percent()} width={length.to_percent()} height="8"
        />
    }
}

fn dot(key: usize, dot: &Dot) -> Html {
    let (x, y) = (dot.x.to_percent(), dot.y.to_percent());
    if dot.square {
        let class = dot.style.with("mark--square");
        html! { <rect key={key} class={class} x={x} y={y} width="8" height="8" transform="translate(-4 -4)" /> }
    } else {
        html! { <circle key={key} class={dot.style.class()} cx={x} cy={y} r="4.5" /> }
    }
}

fn label(key: usize, label: &Label) -> Html {
    let mut class = String::from("label ");
    class.push_str(&label.class);
    let offset = |em: i32| (em != 0).then(|| Coord(em).to_number() + "em");
    let (x, y) = (label.x.to_percent(), label.y.to_percent());
    html! {
        <text key={key} class={class} x={x} y={y} dx={offset(label.dx)} dy={offset(label.dy)}>
            { &label.text }
            if !label.rest.is_empty() {
                { " " }<tspan class="label__rest">{ &label.rest }</tspan>
            }
        </text>
    }
}
