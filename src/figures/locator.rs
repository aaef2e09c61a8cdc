//! The locator: the small static map of the first screen, with the two states and the region.

use super::base_map::{BaseMap, View};
use crate::chart::projection::LonLat;
use crate::content::{Content, Diagnostic};
use crate::scene::{Label, Layer, Path, Scene, Shared};

const VIEW: View = View {
    seen: &[(46.5, 50.5), (66.0, 56.0), (108.0, 44.0), (86.0, 29.5)],
    aspect: 1.45,
    least_area: 0.35,
    least_area_around: None,
};

/// The locations of the names.
const NAMES: [(&str, LonLat, &str); 3] = [
    ("kazakhstan", (66.5, 48.3), "label--strong label--middle"),
    ("xinjiang", (85.2, 41.2), "label--strong label--middle"),
    ("china", (93.0, 34.2), "label--strong label--middle"),
];

/// The scene of the locator. The names are those of the figure `where`.
pub fn locator(content: &Content) -> Result<Shared<Scene>, Diagnostic> {
    let base_map = BaseMap::new(content, &VIEW)?;
    let names = super::where_::names(content)?;
    let outline = |class: &'static str, d: &str| Path { class: class.into(), d: d.to_owned().into() };
    Ok(Shared::new(Scene {
        layers: vec![Layer {
            paths: vec![
                outline("map__kazakhstan", &base_map.kazakhstan),
                outline("map__china", &base_map.china),
                outline("map__xinjiang", &base_map.xinjiang),
            ],
            labels: NAMES
                .iter()
                .map(|(name, place, class)| {
                    let (x, y) = base_map.at(*place);
                    let text = names.get(*name).cloned().unwrap_or_default();
                    Label { x, y, class: (*class).into(), text: text.into(), ..Label::default() }
                })
                .collect(),
            ..Layer::default()
        }],
        ..Scene::default()
    }))
}
