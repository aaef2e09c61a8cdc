//! The map and its points. Every point repeats the names and the seat, so that its front layers never cover them.

use super::{PointWords, Where};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::content::language::interpolate;
use crate::scene::{
    Attribution, Certainty, Dot, Label, Layer, MarkStyle, Path, Point, PointerMode, Points, Provenance, Rule, Scene,
    Stepper, TextBlock, TooltipLine,
};

/// The length of the scale bar, in km.
const SCALE_KM: i64 = 500;

impl Where<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let words = &self.words;
        Scene {
            id: super::ID.into(),
            label: words.label.clone().into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "step".into(),
                pointer: PointerMode::Xy,
                stepper: Some(Stepper { previous: words.previous.clone().into(), next: words.next.clone().into() }),
                start: Some(0),
                list: words.stops.iter().map(|point| self.point(point)).collect(),
            }),
            text_blocks: vec![TextBlock {
                class: "map__caption".into(),
                text: words.caption.clone().into(),
                ..TextBlock::default()
            }],
            layers: vec![self.ground(), self.scale()],
            ..Scene::default()
        }
    }

    fn ground(&self) -> Layer {
        let base_map = &self.base_map;
        let outlines = [
            ("map__neighbours", &base_map.neighbours),
            ("map__kazakhstan", &base_map.kazakhstan),
            ("map__china", &base_map.china),
            ("map__xinjiang", &base_map.xinjiang),
            ("map__border", &base_map.border),
        ];
        Layer { paths: outlines.map(|(class, d)| outline(class, d)).to_vec(), ..Layer::default() }
    }

    /// The scale bar at the lower edge.
    fn scale(&self) -> Layer {
        let y = Coord(9_600);
        let from = Coord(150);
        let to = Coord(from.0 + (self.base_map.percent_per_km() * SCALE_KM as f64 * 100.0) as i32);
        let length = self.content.language.number(Decimal::new(SCALE_KM, 0));
        Layer {
            rules: vec![Rule { class: "map__scale".into(), from: (from, y), to: (to, y) }],
            labels: vec![Label {
                x: from,
                y,
                dy: -6,
                class: "label--quiet".into(),
                text: interpolate(&self.words.kilometres, &[("n", &length)]).into(),
                ..Label::default()
            }],
            ..Layer::default()
        }
    }

    fn point(&self, words: &PointWords) -> Point {
        let base_map = &self.base_map;
        let key = words.key.as_str();
        let front = match key {
            "states" => {
                vec![
                    outline("map__state--chosen", &base_map.kazakhstan),
                    outline("map__state--chosen", &base_map.china),
                ]
            }
            "xinjiang" => vec![outline("map__xinjiang--chosen", &base_map.xinjiang)],
            "border" => vec![outline("map__border--chosen", &base_map.border)],
            _ => Vec::new(),
        };
        let (x, y) = base_map.of(if key == "states" { "kazakhstan" } else { key });
        Point {
            value: words.key.clone().into(),
            title: words.title.clone().into(),
            x,
            y,
            tooltip: words
                .readings
                .iter()
                .map(|text| TooltipLine { text: self.filled(text).into(), ..TooltipLine::default() })
                .collect(),
            layers: vec![
                Layer { paths: front, ..Layer::default() },
                Layer { dots: vec![self.seat()], labels: self.names(key), ..Layer::default() },
            ],
        }
    }

    fn seat(&self) -> Dot {
        let (x, y) = self.base_map.of("yining");
        Dot { x, y, style: MarkStyle::new(Attribution::Other, Certainty::Counted, Provenance::Direct), square: false }
    }

    /// The names on the map. The names that a point is about are strong.
    fn names(&self, point: &str) -> Vec<Label> {
        let name = |place: &str, at: &str, class: &str, points: &[&str]| {
            let (x, y) = self.base_map.of(at);
            let chosen = if points.contains(&point) { " map__name--chosen" } else { "" };
            let beside = place == "yining";
            Label {
                rest: Default::default(),
                x,
                y,
                dx: if beside { 9 } else { 0 },
                dy: if beside { 5 } else { 0 },
                class: format!("map__name {class}{chosen}").into(),
                text: self.name(place).to_owned().into(),
            }
        };
        vec![
            name("russia", "russia", "map__name--far from-640", &[]),
            name("mongolia", "mongolia", "map__name--far from-640", &[]),
            name("kazakhstan", "kazakhstan", "map__name--state", &["states"]),
            name("china", "china", "map__name--state from-640", &["states"]),
            name("china", "china-narrow", "map__name--state until-640", &["states"]),
            name("xinjiang", "xinjiang", "map__name--region", &["xinjiang"]),
            name("yining", "yining", "map__name--seat", &["yining"]),
        ]
    }
}

fn outline(class: &'static str, d: &str) -> Path {
    Path { class: class.into(), d: d.to_owned().into() }
}
