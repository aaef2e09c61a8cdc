//! The drawing: the list of lengths with an axis in both units, and the shapes under it.

use super::{Border, COLUMNS, LONGEST, UNITS};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::ticks::ticks;
use crate::content::columns::KM;
use crate::content::series::SeriesRow;
use crate::figures::axis::base_axis;
use crate::plot::mark_style;
use crate::plot::range_bar;
use crate::scene::{
    Bar, ControlOption, Label, Layer, OptionSet, Path, Point, PointerMode, Points, Rule, Scene, SegmentedControl,
};

/// The distance from the list to the texts of the shapes, in px, and their line height.
const SHAPES_FROM: i32 = 64;
const LINE: i32 = 18;

impl Border<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let words = &self.words;
        let option = |key: &'static str, text: &str| ControlOption { value: key.into(), text: text.to_owned().into() };
        let mut layers: Vec<Layer> = (0..UNITS.len()).map(|unit| self.axis(unit)).collect();
        layers.push(self.list());
        layers.extend((0..UNITS.len()).map(|unit| self.numbers(unit)));
        layers.push(self.shapes_layer());
        Scene {
            id: super::ID.into(),
            label: words.label.clone().into(),
            hint: words.hint.clone().into(),
            control: Some(SegmentedControl {
                param: "unit".into(),
                label: words.choice.clone().into(),
                options: vec![option(UNITS[0], &words.kilometres), option(UNITS[1], &words.miles)],
                // The unit of the article.
                start: 1,
            }),
            points: Some(Points {
                param: "length".into(),
                pointer: PointerMode::Y,
                list: (0..self.rows.len()).map(|row| self.point(row)).collect(),
                ..Points::default()
            }),
            layers,
            ..Scene::default()
        }
    }

    fn axis(&self, unit: usize) -> Layer {
        let per_km = self.article.get(COLUMNS[unit]).map_or(0.0, Decimal::to_f64) / super::length(self.article);
        let found = ticks((0.0, self.x.domain.1 * per_km), 3);
        let last = found.len().saturating_sub(1);
        let named: Vec<_> = found
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let number = self.content.language.number(*value);
                // Only the last tick has the unit.
                let text = if index == last { self.in_unit(&number, unit) } else { number };
                (Coord::of(self.x.at(value.to_f64() / per_km)), text)
            })
            .collect();
        let mut axis = base_axis(&named);
        axis.rules[0].to.0 = Coord::of(LONGEST);
        axis.options = OptionSet::of(&[unit]);
        axis
    }

    /// The bars with their names, and a rule at the article's length.
    fn list(&self) -> Layer {
        let reach = Coord::of(self.x.at(super::length(self.article)));
        let mut labels = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            let whose = if row.series == "article" { "label--article" } else { "" };
            for (text, width) in [(row.label().to_owned(), "until-480"), (self.name(row), "from-480")] {
                labels.push(Label {
                    y: self.y(index),
                    dy: -12,
                    class: format!("label--strong {whose} {width}").into(),
                    text: text.into(),
                    ..Label::default()
                });
            }
        }
        Layer {
            rules: vec![Rule { class: "border__reach".into(), from: (reach, self.y(0)), to: (reach, Coord::END) }],
            bars: (0..self.rows.len()).filter_map(|row| self.bar(row)).collect(),
            labels,
            ..Layer::default()
        }
    }

    fn numbers(&self, unit: usize) -> Layer {
        let labels = (0..self.rows.len()).map(|row| self.number(row, unit)).collect();
        Layer { options: OptionSet::of(&[unit]), labels, ..Layer::default() }
    }

    fn number(&self, index: usize, unit: usize) -> Label {
        let row = self.rows[index];
        let whose = if row.series == "article" { " label--article" } else { "" };
        Label {
            rest: Default::default(),
            x: Coord::of(self.x.at(super::length(row))),
            y: self.y(index),
            dx: 8,
            dy: 5,
            class: format!("label--value{whose}").into(),
            text: self.shown(row, unit, true).into(),
        }
    }

    fn bar(&self, index: usize) -> Option<Bar> {
        let row = self.rows[index];
        let style = mark_style(row.evidence, &row.get(KM.hedged())?);
        Some(range_bar(0.0, self.x.at(super::length(row)), &style, self.y(index)))
    }

    /// The vertical coordinate of a bar. Its name is above it.
    fn y(&self, index: usize) -> Coord {
        Coord::of((index as f64 + 0.62) / self.rows.len() as f64 * 100.0)
    }

    fn shapes_layer(&self) -> Layer {
        let words = &self.words;
        let line = |x: Coord, at: i32, class: &str, text: &str| Label {
            rest: Default::default(),
            x,
            y: Coord::END,
            dx: 0,
            dy: SHAPES_FROM + LINE * at,
            class: class.to_owned().into(),
            text: text.to_owned().into(),
        };
        let mut labels = Vec::new();
        for (lines, width) in [(&words.shapes_title, "from-480"), (&words.shapes_title_narrow, "until-480")] {
            for (at, text) in lines.iter().enumerate() {
                labels.push(line(Coord::START, at as i32, &format!("label--quiet {width}"), text));
            }
        }
        for (index, (_, _, middle)) in self.shapes.iter().enumerate() {
            for (names, width) in [(&words.shapes, "from-480"), (&words.shapes_narrow, "until-480")] {
                let name = names.get(index).map_or("", String::as_str);
                labels.push(line(Coord::of(middle), 2, &format!("label--middle label--strong {width}"), name));
            }
        }
        let outlines =
            self.shapes.iter().map(|(_, path, _)| Path { class: "border__shape".into(), d: path.to_owned().into() });
        Layer { paths: outlines.collect(), labels, ..Layer::default() }
    }

    /// The point of a row: its tooltip, and its bar, number and shape in front.
    fn point(&self, index: usize) -> Point {
        let row: &SeriesRow = self.rows[index];
        let shape = self.shapes.iter().find(|(key, _, _)| *key == row.key);
        let outlines = shape.map(|(_, path, _)| Path {
            class: "border__shape border__shape--chosen".into(),
            d: path.to_owned().into(),
        });
        let mut layers = vec![Layer {
            paths: outlines.into_iter().collect(),
            bars: self.bar(index).into_iter().collect(),
            ..Layer::default()
        }];
        layers.extend((0..UNITS.len()).map(|unit| Layer {
            options: OptionSet::of(&[unit]),
            labels: vec![self.number(index, unit)],
            ..Layer::default()
        }));
        Point {
            value: row.key.clone().into(),
            title: self.name(row).into(),
            x: Coord::START,
            y: self.y(index),
            tooltip: self.tooltip(row),
            layers,
        }
    }
}
