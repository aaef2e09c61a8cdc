//! Renders a figure for the page, once and completely: every option and every point.
//!
//! Style sheets show the selected option (`data-option` of the root) and the shown point (`data-shown`).
//! `assets/script/points.js` sets `data-shown`, describes the cursor as a slider and keeps the pinned point in
//! `data-pinned`. `assets/script/mount.js` and the program set `data-option`. None of them adds a mark or a tooltip,
//! except that the program draws the reader's guess.
//!
//! The marks of points other than the initial one are markup in comments. A page with many points is then parsed and
//! styled faster. `points.js` removes the delimiters of the comments when a reader first picks another point.
//!
//! Controls have `hidden`, which style sheets override. Readers without style sheets or scripts, and reader modes, see
//! no control that cannot work.

use super::layer::{layer, layers_of_all_options};
use super::model::{Point, Points, Scene};
use super::stepper::stepper;
use super::text_blocks::text_blocks;
use super::tooltip::tooltip;
use yew::prelude::*;

/// The root element of a figure. `controls` are the elements that the program renders again when it mounts.
pub fn drawing(scene: &Scene, controls: Html) -> Html {
    let option = (scene.control.is_some() || scene.guess.is_some()).then(|| scene.start_option().to_string());
    let points = scene.points.as_ref();
    let steps = points.and_then(|points| Some(stepper(points.stepper.as_ref()?, points)));
    html! {
        <div
            class="figure__root" data-figure={&scene.id} data-option={option}
            data-pointer={points.map(|points| points.pointer.attribute())}
        >
            <div class="figure__controls" hidden=true>{ controls }</div>
            { steps.unwrap_or_default() }
            if !scene.layers.is_empty() {
                { plot(scene) }
            }
            if let Some(points) = points {
                { tooltip(scene, points) }
            }
            { text_blocks(&scene.text_blocks, &scene.names) }
        </div>
    }
}

/// The frame with its marks. Its role is `img` until a script changes it to `slider`.
fn plot(scene: &Scene) -> Html {
    // The drawing sets its own direction, because a host or an extension may set another one on the page.
    let class = if scene.rtl_words { "plot plot--rtl-words" } else { "plot" };
    let points = scene.points.as_ref();
    let marks = points.map(|points| {
        html! { <g class="plot__point" data-marks="">{ marks_of_points(points, scene) }</g> }
    });
    html! {
        <div class="cursor" role="img" aria-label={&scene.aria_label}>
            // Page translation would put HTML elements into the SVG, which does not show them.
            <div class={class} dir={if scene.mirrored { "rtl" } else { "ltr" }} translate="no">
                <svg class="plot__frame" width="100%" height="400" aria-hidden="true">
                    { layers_of_all_options(&scene.layers, scene.start_option()) }
                    { marks.unwrap_or_default() }
                </svg>
            </div>
        </div>
    }
}

/// The marks of all points, in the order of the points. Only those of the initial point are elements.
fn marks_of_points(points: &Points, scene: &Scene) -> Html {
    let start = points.start.unwrap_or(points.list.len());
    let (before, rest) = points.list.split_at(start);
    let (shown, after) = rest.split_at(rest.len().min(1));
    html! {
        <>
            { in_comment(before, scene) }
            { for shown.iter().map(|point| point_marks(point, scene, true)) }
            { in_comment(after, scene) }
        </>
    }
}

/// The marks of points as a comment; nothing without points. Yew escapes `>` in texts and attributes, so no label ends
/// the comment.
fn in_comment(points: &[Point], scene: &Scene) -> Html {
    if points.is_empty() {
        return Html::default();
    }
    let delimiter = |text: &'static str| Html::from_html_unchecked(text.into());
    let marks = points.iter().map(|point| point_marks(point, scene, false));
    html! { <>{ delimiter("<!--") }{ for marks }{ delimiter("-->") }</> }
}

/// The marks of a point, in front of all layers. Hidden even without a style sheet, unless it is the initial point.
fn point_marks(point: &Point, scene: &Scene, is_shown: bool) -> Html {
    html! {
        <g data-shown={is_shown.then_some("")} display={(!is_shown).then_some("none")}>
            { for point.layers.iter().map(|found| layer(found, scene.start_option())) }
        </g>
    }
}
