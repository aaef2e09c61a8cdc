//! The drawing: the list of lengths with an axis in both units, and the shapes under it.

use super::{Border, COLUMNS, LONGEST, UNITS};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::ticks::ticks;
use crate::content::columns::KM;
use crate::content::series::SeriesRow;
use crate::plot::{Anchor, Dash, Shown, Stroke, Text, Tier, Tone, Weight, base_axis, mark_style, range_bar};
use crate::scene::{
    Bar, ControlOption, Label, Layer, OptionSet, Path, Point, PointerMode, Points, Scene, SegmentedControl,
};

/// The distance from the list to the texts of the shapes, and their line height, in em.
const SHAPES_FROM: f64 = 4.0;
const LINE: f64 = 1.125;

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
            aria_label: words.aria_label.clone().into(),
            hint: words.hint.clone().into(),
            control: Some(SegmentedControl {
                param: "unit".into(),
                aria_label: words.choice.clone().into(),
                options: vec![option(UNITS[0], &words.kilometres), option(UNITS[1], &words.miles)],
                // The unit of the article.
                start: 1,
            }),
            points: Some(self.points()),
            layers,
            ..Scene::default()
        }
    }

    /// The points: one for each row.
    fn points(&self) -> Points {
        let lengths: Vec<(usize, f64)> = self.rows.iter().map(|row| super::length(row)).enumerate().collect();
        let points = Points {
            param: "length".into(),
            pointer: PointerMode::Y,
            list: (0..self.rows.len()).map(|row| self.point(row)).collect(),
            ..Points::default()
        };
        points.extremes(OptionSet::ALL, &lengths)
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
            for (text, shown) in
                [(row.name().to_owned(), Shown::Until(Tier::W480)), (self.name(row), Shown::From(Tier::W480))]
            {
                let text = Text::new(text).at(Coord::START, self.y(index)).dy(-0.75).tone(tone(row));
                labels.push(text.weight(Weight::Strong).shown(shown).label());
            }
        }
        Layer {
            rules: vec![Stroke::new(Tone::Article).dash(Dash::Dotted).rule((reach, self.y(0)), (reach, Coord::END))],
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
        let text = Text::new(self.shown(row, unit, true)).at(Coord::of(self.x.at(super::length(row))), self.y(index));
        text.dx(0.5).dy(0.3125).tone(tone(row)).weight(Weight::Value).label()
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
        let line =
            |x: Coord, at: usize, text: &str| Text::new(text).at(x, Coord::END).dy(SHAPES_FROM + LINE * at as f64);
        let (from, until) = (Shown::From(Tier::W480), Shown::Until(Tier::W480));
        let mut labels = Vec::new();
        for (lines, shown) in [(&words.shapes_title, from), (&words.shapes_title_narrow, until)] {
            for (at, text) in lines.iter().enumerate() {
                labels.push(line(Coord::START, at, text).tone(Tone::Quiet).shown(shown).label());
            }
        }
        for (index, (_, _, middle)) in self.shapes.iter().enumerate() {
            for (names, shown) in [(&words.shapes, from), (&words.shapes_narrow, until)] {
                let name = names.get(index).map_or("", String::as_str);
                let name = line(Coord::of(middle), 2, name).weight(Weight::Strong).anchor(Anchor::Middle);
                labels.push(name.shown(shown).label());
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

/// The colour of a row's texts.
fn tone(row: &SeriesRow) -> Tone {
    if row.series == "article" { Tone::Article } else { Tone::Ink }
}
