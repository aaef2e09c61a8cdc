//! The drawing: the list of lengths with an axis in both units.

use super::{Border, COLUMNS, LONGEST, UNITS};
use crate::chart::coord::Coord;
use crate::chart::ticks::ticks;
use crate::content::Diagnostic;
use crate::content::columns::KM;
use crate::content::series_table::SeriesRow;
use crate::plot::{Breakpoint, Dash, Shown, Stroke, Text, Tone, Weight, base_axis, mark_style, range_bar};
use crate::scene::{Bar, ControlOption, Label, Layer, OptionSet, Point, PointerMode, Points, Scene, SegmentedControl};

impl Border<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        let option = |key: &'static str, text: &str| ControlOption { value: key.into(), text: text.to_owned().into() };
        let mut layers = (0..UNITS.len()).map(|unit| self.axis(unit)).collect::<Result<Vec<_>, _>>()?;
        layers.push(self.list()?);
        for unit in 0..UNITS.len() {
            layers.push(self.numbers(unit)?);
        }
        Ok(Scene {
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
            points: Some(self.points()?),
            layers,
            ..Scene::default()
        })
    }

    /// The points: one for each row.
    fn points(&self) -> Result<Points, Diagnostic> {
        let lengths: Vec<(usize, f64)> = self.rows.iter().map(|row| super::length(row)).enumerate().collect();
        let points = Points {
            param: "length".into(),
            pointer: PointerMode::Y,
            list: (0..self.rows.len()).map(|row| self.point(row)).collect::<Result<_, _>>()?,
            ..Points::default()
        };
        Ok(points.extremes(OptionSet::ALL, &lengths))
    }

    fn axis(&self, unit: usize) -> Result<Layer, Diagnostic> {
        let per_km = self.article.need(COLUMNS[unit])?.to_f64() / super::length(self.article);
        let found = ticks((0.0, self.x.domain.1 * per_km), 3);
        let last = found.len().saturating_sub(1);
        let mut named = Vec::new();
        for (index, value) in found.iter().enumerate() {
            let number = self.content.language.number(*value);
            // Only the last tick has the unit.
            let text = if index == last { self.in_unit(&number, unit)? } else { number };
            named.push((Coord::from_percent(self.x.position(value.to_f64() / per_km)), text, Shown::Always));
        }
        let mut axis = base_axis(&named);
        axis.rules[0].to.0 = Coord::from_percent(LONGEST);
        axis.options = OptionSet::from_indexes(&[unit]);
        Ok(axis)
    }

    /// The bars with their names, and a rule at the article's length.
    fn list(&self) -> Result<Layer, Diagnostic> {
        let reach = Coord::from_percent(self.x.position(super::length(self.article)));
        let mut labels = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            for (text, shown) in [
                (row.name().to_owned(), Shown::Until(Breakpoint::W480)),
                (self.name(row), Shown::From(Breakpoint::W480)),
            ] {
                let text = Text::new(text).position(Coord::START, self.y(index)).dy(-0.75).tone(tone(row));
                labels.push(text.weight(Weight::Strong).shown(shown).label());
            }
        }
        Ok(Layer {
            rules: vec![Stroke::new(Tone::Article).dash(Dash::Dotted).rule((reach, self.y(0)), (reach, Coord::END))],
            bars: (0..self.rows.len()).map(|row| self.bar(row)).collect::<Result<_, _>>()?,
            labels,
            ..Layer::default()
        })
    }

    fn numbers(&self, unit: usize) -> Result<Layer, Diagnostic> {
        let labels = (0..self.rows.len()).map(|row| self.number(row, unit)).collect::<Result<_, _>>()?;
        Ok(Layer { options: OptionSet::from_indexes(&[unit]), labels, ..Layer::default() })
    }

    fn number(&self, index: usize, unit: usize) -> Result<Label, Diagnostic> {
        let row = self.rows[index];
        let text = Text::new(self.formatted(row, unit, true)?)
            .position(Coord::from_percent(self.x.position(super::length(row))), self.y(index));
        Ok(text.dx(0.5).dy(0.3125).tone(tone(row)).weight(Weight::Value).label())
    }

    fn bar(&self, index: usize) -> Result<Bar, Diagnostic> {
        let row = self.rows[index];
        let style = mark_style(row.evidence, &row.need(KM.hedged())?);
        Ok(range_bar(0.0, self.x.position(super::length(row)), &style, self.y(index)))
    }

    /// The vertical coordinate of a bar. Its name is above it.
    fn y(&self, index: usize) -> Coord {
        Coord::from_percent((index as f64 + 0.62) / self.rows.len() as f64 * 100.0)
    }

    /// The point of a row: its tooltip, and its bar and number in front.
    fn point(&self, index: usize) -> Result<Point, Diagnostic> {
        let row = self.rows[index];
        let mut layers = vec![Layer { bars: vec![self.bar(index)?], ..Layer::default() }];
        for unit in 0..UNITS.len() {
            let labels = vec![self.number(index, unit)?];
            layers.push(Layer { options: OptionSet::from_indexes(&[unit]), labels, ..Layer::default() });
        }
        Ok(Point {
            value: row.key.clone().into(),
            title: self.name(row).into(),
            x: Coord::START,
            y: self.y(index),
            tooltip: self.tooltip(row)?,
            layers,
        })
    }
}

/// The colour of a row's texts.
fn tone(row: &SeriesRow) -> Tone {
    if row.series == "article" { Tone::Article } else { Tone::Ink }
}
