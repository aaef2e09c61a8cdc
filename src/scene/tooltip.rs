//! Renders the tooltips of all points: a list that screen readers read in order, of which the style sheet shows one.

use super::model::{Point, PointerMode, Points, Scene};
use super::model_tooltip::TooltipLine;
use super::names::with_names;
use super::option_set::OptionSet;
use super::waffle::waffle;
use crate::chart::coord::Coord;
use yew::prelude::*;

/// The list of tooltips, after the hint. The initial point is shown; without one, the hint. Hints have `hidden`, which
/// the style sheet overrides where scripts run.
pub fn tooltip(scene: &Scene, points: &Points) -> Html {
    let items = points.list.iter().enumerate();
    let class = points.start.is_none().then_some("tooltip__hint");
    html! {
        <div class="tooltip">
            <p {class} data-hint="keys" hidden=true>{ &scene.hint }</p>
            <p {class} data-hint="touch" hidden=true>{ &scene.hint_touch }</p>
            <ol class="points" data-param={&points.param}>
                { for items.map(|(index, point)| item(index, point, points, &scene.names)) }
            </ol>
        </div>
    }
}

/// A point: its value in the URL, its position in hundredths of a percent, and its tooltip.
fn item(index: usize, point: &Point, points: &Points, names: &[String]) -> Html {
    let Coord(x) = point.x;
    let Coord(y) = point.y;
    let at = match points.pointer {
        PointerMode::X => x.to_string(),
        PointerMode::Y => y.to_string(),
        PointerMode::Xy => format!("{x} {y}"),
    };
    html! {
        <li
            data-point={&point.value} data-at={at} data-shown={(points.start == Some(index)).then_some("")}
            data-group={points.groups.contains(&index).then_some("")}
            data-highest={options_of(&points.highest, index)} data-lowest={options_of(&points.lowest, index)}
        >
            <p class="tooltip__title">{ with_names(names, &point.title) }</p>
            { for point.tooltip.iter().map(|found| line(found, names)) }
        </li>
    }
}

/// The options for which a point is the extreme one; empty for all. `None` if it never is.
fn options_of(extremes: &[(OptionSet, usize)], index: usize) -> Option<String> {
    let own: Vec<OptionSet> = extremes.iter().filter(|(_, point)| *point == index).map(|(set, _)| *set).collect();
    let names: Vec<String> = own.iter().filter_map(|set| set.attribute()).collect();
    (!own.is_empty()).then(|| names.join(" "))
}

fn line(line: &TooltipLine, names: &[String]) -> Html {
    let class = (!line.class.is_empty()).then(|| line.class.clone());
    html! {
        <p class={class} data-options={line.options.attribute()}>
            if let Some(filled) = line.waffle {
                { waffle(filled) }
            }
            { with_names(names, &line.text) }
        </p>
    }
}
