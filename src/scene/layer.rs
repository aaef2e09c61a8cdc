//! Renders layers. Coordinates are percentages, so the markup does not depend on the window's width.
//!
//! Paths are in a nested SVG that stretches with the frame; their strokes do not. All other marks move with the frame
//! and keep their size. Offsets of labels are in em of their own text, so they grow with a reader's font size.
//!
//! Groups have plain colours as attributes: an engine that drops the style sheets still shows lines, not black areas.

use super::model::Layer;
use super::model_marks::{Bar, Dot, Label, Path, Rule};
use crate::chart::coord::Coord;
use yew::prelude::*;

/// The layers of all options, from back to front. Layers of other options than the selected one are hidden, even
/// without a style sheet.
pub fn layers_of_all_options(layers: &[Layer], option: usize) -> Html {
    html! { <>{ for layers.iter().map(|found| layer(found, option)) }</> }
}

/// The layers of one option, from back to front.
pub fn layers(layers: &[Layer], option: usize) -> Html {
    html! { <g>{ for layers.iter().filter(|layer| layer.options.contains(option)).map(marks) }</g> }
}

/// A layer. Unless it is shown for all options, it is in a group with its options, and hidden if `option` is not one.
pub fn layer(layer: &Layer, option: usize) -> Html {
    let Some(options) = layer.options.attribute() else { return marks(layer) };
    let display = (!layer.options.contains(option)).then_some("none");
    html! { <g data-options={options} display={display}>{ marks(layer) }</g> }
}

fn marks(layer: &Layer) -> Html {
    html! {
        <>
            { group(&layer.rules, LINE, LINE, rule) }
            if !layer.paths.is_empty() {
                <svg class="plot__stretch" viewBox="0 0 100 100" preserveAspectRatio="none">
                    { group(&layer.paths, "none", LINE, path) }
                </svg>
            }
            { group(&layer.bars, MARK, "none", bar) }
            { group(&layer.dots, MARK, "none", dot) }
            { group(&layer.labels, LINE, "none", label) }
        </>
    }
}

/// The colours without style sheets: of lines and text, of marks, and of areas.
const LINE: &str = "#5a5f63";
const MARK: &str = "#1d5a86";
const AREA: &str = "#ece5d6";

/// Marks of one kind in a group. Empty if there are none.
fn group<M>(marks: &[M], fill: &'static str, stroke: &'static str, draw: fn(&M) -> Html) -> Html {
    if marks.is_empty() {
        return Html::default();
    }
    html! { <g fill={fill} stroke={stroke}>{ for marks.iter().map(draw) }</g> }
}

fn rule(rule: &Rule) -> Html {
    let ((x1, y1), (x2, y2)) = (rule.from, rule.to);
    html! {
        <line
            class={&rule.class}
            x1={x1.to_percent()} y1={y1.to_percent()} x2={x2.to_percent()} y2={y2.to_percent()}
        />
    }
}

fn path(path: &Path) -> Html {
    // A closed path is an area.
    let area = path.d.ends_with(['Z', 'z']).then_some(AREA);
    html! { <path class={&path.class} d={&path.d} fill={area} /> }
}

/// A bar. The style sheet sets its thickness, centred on `y`.
fn bar(bar: &Bar) -> Html {
    let length = Coord(bar.to.0 - bar.from.0);
    html! {
        <rect
            class={bar.style.class()}
            x={bar.from.to_percent()} y={bar.y.to_percent()} width={length.to_percent()} height="8"
        />
    }
}

fn dot(dot: &Dot) -> Html {
    let (x, y) = (dot.x.to_percent(), dot.y.to_percent());
    if dot.square {
        let class = dot.style.class_with("mark--square");
        html! { <rect class={class} x={x} y={y} width="8" height="8" transform="translate(-4 -4)" /> }
    } else {
        html! { <circle class={dot.style.class()} cx={x} cy={y} r="4.5" /> }
    }
}

fn label(label: &Label) -> Html {
    let mut class = String::from("label ");
    class.push_str(&label.class);
    let offset = |em: i32| (em != 0).then(|| Coord(em).to_number() + "em");
    let (x, y) = (label.x.to_percent(), label.y.to_percent());
    html! {
        <text class={class} x={x} y={y} dx={offset(label.dx)} dy={offset(label.dy)}>
            { &label.text }
            if !label.rest.is_empty() {
                { " " }<tspan class="label__rest">{ &label.rest }</tspan>
            }
        </text>
    }
}
