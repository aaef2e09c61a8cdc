//! A scene as it is before anybody has moved it, for pictures and for what is never moved.

use super::layer::layers;
use super::model::Scene;
use super::shared::Shared;
use yew::prelude::*;

/// A still.
#[derive(PartialEq, Properties)]
pub struct StillProps {
    /// The scene.
    pub scene: Shared<Scene>,
    /// How wide its frame is, as an SVG length.
    pub width: AttrValue,
    /// How high its frame is, as an SVG length.
    pub height: AttrValue,
}

/// The marks of a scene in a frame of fixed size.
#[component]
pub fn Still(props: &StillProps) -> Html {
    let scene = &props.scene;
    let option = scene.control.as_ref().map_or(0, |control| control.start);
    let point = scene.points.as_ref().and_then(|points| points.list.get(points.start?));
    html! {
        <svg class="plot__canvas" aria-hidden="true" width={props.width.clone()} height={props.height.clone()} overflow="visible">
            { layers(&scene.layers, option) }
            if let Some(point) = point {
                { layers(&point.layers, option) }
            }
        </svg>
    }
}
