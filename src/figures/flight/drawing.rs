//! The drawing: lanes with their axes, rows and points.

use super::Flight;
use super::lanes::Lane;
use crate::chart::coord::Coord;
use crate::chart::ticks::{ticks, year_ticks};
use crate::figures::axis::across;
use crate::scene::{Label, Layer, PointerMode, Points, Rule, Scene, Stepper};

impl Flight<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let words = &self.words;
        let mut layers: Vec<Layer> =
            self.lanes.lanes.iter().enumerate().map(|(index, lane)| self.axis(index, lane)).collect();
        layers.extend(self.lanes.rows.iter().map(|placed| Layer { labels: self.labels(placed), ..self.marks(placed) }));
        Scene {
            id: super::ID.into(),
            label: words.label.clone().into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "row".into(),
                pointer: PointerMode::Y,
                stepper: Some(Stepper { previous: words.previous.clone().into(), next: words.next.clone().into() }),
                start: None,
                list: self.lanes.rows.iter().map(|placed| self.point(placed)).collect(),
            }),
            layers,
            ..Scene::default()
        }
    }

    /// The heading, unit and ticks of a lane, and the headings of its groups.
    fn axis(&self, index: usize, lane: &Lane) -> Layer {
        let down = |y: f64| self.lanes.down(y);
        let words = &self.words.lanes[index];
        let line = |at: f64, class: &'static str, text: &str| Label {
            y: down(at),
            class: class.into(),
            text: text.to_owned().into(),
            ..Label::default()
        };
        let mut layer = Layer {
            rules: vec![across(if index == 0 { "axis__hairline" } else { "axis__base" }, down(lane.top))],
            labels: vec![
                line(lane.top + 20.0, "label--large", &words.title),
                line(lane.top + 37.0, "label--quiet", &words.unit),
            ],
            ..Layer::default()
        };
        layer.rules.push(across("axis__hairline", down(lane.axis)));
        for (x, text, width) in self.ticks(index, lane) {
            layer.rules.push(Rule {
                class: "axis__hairline".into(),
                from: (x, down(lane.axis)),
                to: (x, down(lane.bottom)),
            });
            let class = format!("label--quiet {} {width}", if x == Coord::START { "" } else { "label--middle" });
            layer.labels.push(Label {
                x,
                y: down(lane.axis),
                dy: -6,
                class: class.into(),
                text: text.into(),
                ..Label::default()
            });
        }
        let rows = |y: f64| y > lane.axis && y < lane.bottom;
        for (key, y) in self.lanes.groups.iter().filter(|(_, y)| rows(*y)) {
            let pattern = self.words.groups.get(*key).map_or("", String::as_str);
            // The years of the first row under the heading.
            let first = self.lanes.rows.iter().find(|placed| placed.y > *y);
            let text = first.map_or_else(String::new, |placed| self.named(pattern, placed.row));
            layer.labels.push(line(*y, "label--strong", &text));
        }
        layer
    }

    /// The ticks: decades or round numbers, each with a class for the widths at which it is shown.
    fn ticks(&self, index: usize, lane: &Lane) -> Vec<(Coord, String, &'static str)> {
        let (first, last) = lane.scale.domain;
        let coord = |value: f64| Coord::of(lane.scale.at(value));
        if index == 0 {
            let width = |year: i32| if year % 20 == 0 { "" } else { "from-480" };
            return year_ticks(first as i32, last as i32, 8)
                .into_iter()
                .map(|year| (coord(f64::from(year)), year.to_string(), width(year)))
                .collect();
        }
        let named = |value| self.content.language.short_number(value);
        ticks((first, last), 3).into_iter().map(|value| (coord(value.to_f64()), named(value), "")).collect()
    }
}
