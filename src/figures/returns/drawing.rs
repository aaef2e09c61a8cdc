//! The drawing: two zones of one frame, each with its scale. The second scale magnifies a part of the first.

use super::{Returns, people, year};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::path::ring_path;
use crate::content::columns::RANGE;
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::figures::axis::across;
use crate::figures::mark_styles::mark_style;
use crate::scene::{Bar, Label, Layer, Path, Point, PointerMode, Points, Rule, Scene, TooltipLine};

/// Heights in percent of the frame: the bar of the total, the beam between the scales, and the zone of the years.
const TOTAL: f64 = 13.0;
const BEAM: (f64, f64) = (20.0, 31.0);
const YEARS: (f64, f64) = (57.0, 91.0);
/// The number of ticks of each scale after zero.
const TICKS: i64 = 3;

impl Returns<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let rows: Vec<&SeriesRow> = std::iter::once(self.total).chain(self.years.iter().copied()).collect();
        let times = self.times.to_string();
        let years: Vec<String> = self.years.iter().map(|row| year(row)).collect();
        let years = self.content.language.list(&years);
        let label = [("span", self.dated(self.total)), ("times", times), ("years", years)];
        let label: Vec<(&str, &str)> = label.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let mut layers = vec![self.beam(), self.scale(Coord::START, 1), self.scale(Coord::END, self.times)];
        layers.extend(rows.iter().map(|row| self.row(row)));
        Scene {
            id: super::ID.into(),
            label: interpolate(&self.words.label, &label).into(),
            hint: self.words.hint.clone().into(),
            points: Some(Points {
                param: "row".into(),
                pointer: PointerMode::Y,
                // The first tooltip explains the computation of all rows.
                start: Some(0),
                list: rows.iter().map(|row| self.point(row)).collect(),
                ..Points::default()
            }),
            layers,
            ..Scene::default()
        }
    }

    /// The beam: from the part of the upper scale to the whole lower scale that magnifies it.
    fn beam(&self) -> Layer {
        let part = 100.0 / f64::from(self.times);
        let ring = [(0.0, 0.0), (part, 0.0), (part, BEAM.0), (100.0, BEAM.1), (100.0, 100.0), (0.0, 100.0)];
        let times = self.times.to_string();
        let words = self.words.wider.iter().zip(0..).map(|(text, line)| Label {
            y: Coord::of(BEAM.1),
            dx: 8,
            dy: 24 + 16 * line,
            class: "label--quiet".into(),
            text: interpolate(text, &[("times", &times)]).into(),
            ..Label::default()
        });
        Layer {
            paths: vec![Path { class: "returns__beam".into(), d: ring_path([&ring[..]]).into() }],
            labels: words.collect(),
            ..Layer::default()
        }
    }

    /// A scale: a line, and a short tick with a number for each step.
    fn scale(&self, y: Coord, times: u32) -> Layer {
        let below = y == Coord::END;
        let step = (self.end / f64::from(times)) as i64 / TICKS;
        let at = |tick: i64| Coord::of(tick as f64 * 100.0 / TICKS as f64);
        let inwards = Coord(if below { y.0 - 120 } else { 120 });
        let tick = |tick: i64| Rule { class: "axis__tick".into(), from: (at(tick), y), to: (at(tick), inwards) };
        let label = |tick: i64| {
            let number = self.content.language.number(Decimal::new(tick * step, 0));
            let (class, text) = match tick {
                0 => ("label--quiet", number),
                TICKS => ("label--quiet label--end", interpolate(&self.words.unit, &[("n", &number)])),
                1 => ("label--quiet label--middle", number),
                _ => ("label--quiet label--middle from-480", number),
            };
            let dy = if below { 18 } else { -8 };
            Label { x: at(tick), y, dy, class: class.into(), text: text.into(), ..Label::default() }
        };
        Layer {
            rules: std::iter::once(across("axis__base", y)).chain((0..=TICKS).map(tick)).collect(),
            labels: (0..=TICKS).map(label).collect(),
            ..Layer::default()
        }
    }

    /// A row: its name, number and bar.
    fn row(&self, row: &SeriesRow) -> Layer {
        let (y, end) = self.coord(row);
        let label = |x: Coord, (dx, dy): (i32, i32), class: &str, text: String| Label {
            x,
            y,
            dx,
            dy,
            class: class.to_owned().into(),
            text: text.into(),
        };
        let mut labels = vec![label(Coord::START, (8, -14), "", self.name(row))];
        let at_end = |class: &str| label(end, (10, 6), &format!("label--other label--large {class}"), self.shown(row));
        if row.key == self.total.key {
            // On narrow screens there is no space after the bar, so its number is under its end.
            labels.push(label(end, (0, 26), "label--other label--large label--end until-640", self.shown(row)));
            labels.push(at_end("from-640"));
        } else {
            labels.push(at_end(""));
        }
        Layer { bars: self.bar(row).into_iter().collect(), labels, ..Layer::default() }
    }

    fn bar(&self, row: &SeriesRow) -> Option<Bar> {
        let (y, to) = self.coord(row);
        let class = mark_style(row.evidence, &row.get(RANGE)?).with("bar");
        Some(Bar { class, from: Coord::START, to, y })
    }

    fn name(&self, row: &SeriesRow) -> String {
        match row.end {
            Some(end) if row.key != self.total.key => {
                interpolate(&self.words.part, &[("year", &year(row)), ("end", &self.content.language.date(end))])
            }
            _ => self.dated(row),
        }
    }

    /// The vertical coordinate of a row, and the end of its bar.
    fn coord(&self, row: &SeriesRow) -> (Coord, Coord) {
        let share = people(row) * 100.0 / self.end;
        match self.years.iter().position(|other| other.key == row.key) {
            None => (Coord::of(TOTAL), Coord::of(share)),
            Some(index) => {
                let step = (YEARS.1 - YEARS.0) / (self.years.len().max(2) - 1) as f64;
                (Coord::of(YEARS.0 + step * index as f64), Coord::of(share * f64::from(self.times)))
            }
        }
    }

    fn point(&self, row: &SeriesRow) -> Point {
        let (y, x) = self.coord(row);
        let language = &self.content.language;
        let value = self.shown(row);
        let who = self.given_by(row);
        let note = row.words.note.as_deref().unwrap_or_default();
        let line = |text: String| TooltipLine { text: text.into(), ..TooltipLine::default() };
        Point {
            value: row.key.clone().into(),
            title: match (row.start, row.end) {
                (Some(start), Some(end)) if row.key == self.total.key => language.dates(start, Some(end)),
                _ => year(row),
            }
            .into(),
            x,
            y,
            tooltip: vec![
                line(capitalised(&interpolate(&self.words.reading, &[("value", &value), ("date", &self.dated(row))]))),
                line(interpolate(&self.words.worked_out, &[("sources", &who), ("note", note)])),
            ],
            layers: vec![Layer { bars: self.bar(row).into_iter().collect(), ..Layer::default() }],
        }
    }
}
