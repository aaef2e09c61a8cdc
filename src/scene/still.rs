//! A scene as it is before anybody has moved it, for pictures.

use super::layer::layers;
use super::model::Scene;
use super::shared::Shared;
use yew::prelude::*;

/// A still.
#[derive(PartialEq, Properties)]
pub struct StillProps {
    /// The scene.
    pub scene: Shared<Scene>,
    /// How wide its frame is, in px.
    pub width: u32,
    /// How high its frame is, in px.
    pub height: u32,
}

/// The marks of a scene in a frame of fixed size.
#[component]
pub fn Still(props: &StillProps) -> Html {
    let scene = &props.scene;
    let option = scene.choice.as_ref().map_or(0, |choice| choice.start);
    let stop = scene.stops.as_ref().and_then(|stops| stops.list.get(stops.start?));
    html! {
        <svg width={props.width.to_string()} height={props.height.to_string()} overflow="visible">
            { layers(&scene.layers, option) }
            if let Some(stop) = stop {
                { layers(&stop.layers, option) }
            }
        </svg>
    }
}
