//! The locator: the small map of the first screen, with the two states and the region.

use super::base_map::{BaseMap, View};
use super::map_marks::Land;
use crate::chart::projection::LonLat;
use crate::content::{Content, Diagnostic};
use crate::plot::{Anchor, Text, Weight};
use crate::scene::{Layer, Scene, SharedPtr};

const VIEW: View = View {
    seen: &[(46.5, 50.5), (66.0, 56.0), (108.0, 44.0), (86.0, 29.5)],
    aspect: 1.45,
    least_area: 0.35,
    least_area_around: None,
};

/// The names with their longitudes and latitudes.
const NAMES: [(&str, LonLat); 3] = [("kazakhstan", (66.5, 48.3)), ("xinjiang", (85.2, 41.2)), ("china", (93.0, 34.2))];

/// The scene of the locator. The names are those of the figure `where`.
pub fn locator(content: &Content) -> Result<SharedPtr<Scene>, Diagnostic> {
    let base_map = BaseMap::of_view(content, &VIEW)?;
    let names = super::where_::names(content)?;
    let mut labels = Vec::new();
    for (name, lon_lat) in NAMES {
        let (x, y) = base_map.project(lon_lat);
        let text = Text::new(super::where_::name(content, &names, name)?).position(x, y).weight(Weight::Strong);
        labels.push(text.anchor(Anchor::Middle).label());
    }
    Ok(SharedPtr::new(Scene {
        layers: vec![Layer {
            paths: vec![
                Land::Kazakhstan.path(&base_map.kazakhstan),
                Land::China.path(&base_map.china),
                Land::Xinjiang.path(&base_map.xinjiang),
            ],
            labels,
            ..Layer::default()
        }],
        ..Scene::default()
    }))
}
