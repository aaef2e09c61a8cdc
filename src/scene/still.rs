//! Renders the layers of a scene in its initial state, without interaction.

use super::layer::layers;
use super::model::Scene;
use super::shared_ptr::SharedPtr;
use yew::prelude::*;

/// The properties of [`StillLayers`].
#[derive(PartialEq, Properties)]
pub struct StillLayersProps {
    /// The scene.
    pub scene: SharedPtr<Scene>,
    /// The width of the frame, as an SVG length.
    pub width: AttrValue,
    /// The height of the frame, as an SVG length.
    pub height: AttrValue,
}

/// The layers of a scene in a frame of fixed size, with those of the initial point.
#[component]
pub fn StillLayers(props: &StillLayersProps) -> Html {
    let (scene, width, height) = (&props.scene, props.width.clone(), props.height.clone());
    let option = scene.control.as_ref().map_or(0, |control| control.start);
    let point = scene.points.as_ref().and_then(|points| points.list.get(points.start?));
    html! {
        <svg class="plot__frame" aria-hidden="true" width={width} height={height} overflow="visible">
            { layers(&scene.layers, option) }
            if let Some(point) = point {
                { layers(&point.layers, option) }
            }
        </svg>
    }
}
