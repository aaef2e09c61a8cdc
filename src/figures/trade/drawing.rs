//! The drawing: two panels, each with an axis, two lines and the article's mark.

use super::{Trade, share};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::ticks::ticks;
use crate::content::Diagnostic;
use crate::content::columns::SHARE;
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::plot::{Anchor, Breakpoint, Dash, Shown, Stroke, Text, Tone, Weight, mark_style};
use crate::scene::{ControlOption, Dot, Layer, OptionSet, Points, Scene, SegmentedControl};

/// The indexes of the sources.
pub const OWN_FIGURES: usize = 0;
pub const FACTBOOK: usize = 1;
/// The option that shows both panels alike.
const BOTH: usize = 2;

impl Trade<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        let option =
            |key: &str, text: &str| ControlOption { value: key.to_owned().into(), text: text.to_owned().into() };
        let (first, last) = (self.years[0], self.years[self.years.len() - 1]);
        let mut layers = vec![self.years_axis()];
        for direction in 0..2 {
            layers.push(self.axis(direction));
            layers.push(self.panel(direction)?);
        }
        let mut list = Vec::new();
        for year in &self.years {
            list.push(self.point(*year)?);
        }
        Ok(Scene {
            id: super::ID.into(),
            aria_label: interpolate(&words.aria_label, &[("first", &first.to_string()), ("last", &last.to_string())])
                .into(),
            hint: words.hint.clone().into(),
            control: Some(SegmentedControl {
                param: "series".into(),
                aria_label: words.choice.clone().into(),
                options: words
                    .directions
                    .iter()
                    .map(|direction| option(&direction.key, &direction.option))
                    .chain([option("both", &words.both)])
                    .collect(),
                start: BOTH,
            }),
            points: Some(self.with_extremes(Points {
                param: "year".into(),
                start: self.years.iter().position(|year| *year == self.nearest_year),
                list,
                ..Points::default()
            })?),
            layers,
            ..Scene::default()
        })
    }

    /// The points with those of the highest and the lowest share: of imports, of exports, and of both.
    fn with_extremes(&self, mut points: Points) -> Result<Points, Diagnostic> {
        let mut both = Vec::new();
        for direction in 0..2 {
            let mut values = Vec::new();
            for row in self.lines.iter().flat_map(|lines| lines[direction].rows()) {
                let year = row.start.map(|start| start.year);
                let index = self.years.iter().position(|at| Some(*at) == year);
                values.extend(index.map(|index| share(row).map(|share| (index, share))).transpose()?);
            }
            points = points.extremes(OptionSet::from_indexes(&[direction]), &values);
            both.append(&mut values);
        }
        Ok(points.extremes(OptionSet::from_indexes(&[BOTH]), &both))
    }

    /// The options in which a panel is drawn in full.
    pub fn options(direction: usize) -> OptionSet {
        OptionSet::from_indexes(&[direction, BOTH])
    }

    /// The years under both panels.
    fn years_axis(&self) -> Layer {
        let mut layer = Layer::default();
        for year in self.years.iter().filter(|year| **year % 5 == 0) {
            let x = self.across(*year);
            // Five-year steps need more width than a phone has, and ten-year steps more than the narrowest windows.
            let shown = match year % 20 {
                0 => Shown::Always,
                10 => Shown::From(Breakpoint::W280),
                _ => Shown::From(Breakpoint::W480),
            };
            layer.rules.push(Stroke::new(Tone::Hairline).down(x));
            let text = Text::new(year.to_string()).position(x, Coord::END).dy(1.2).tone(Tone::Quiet);
            layer.labels.push(text.anchor(Anchor::Middle).shown(shown).label());
        }
        layer
    }

    /// The values, base line and title of a panel.
    fn axis(&self, direction: usize) -> Layer {
        let panel = &self.panels[direction];
        let mut layer = Layer::default();
        for value in ticks((0.0, self.highest), 3) {
            let y = Coord::from_percent(panel.position(value.to_f64()));
            let stroke = if value.to_f64() == 0.0 { Stroke::new(Tone::Ink) } else { Stroke::new(Tone::Hairline) };
            layer.rules.push(stroke.across(y));
            let text = Text::new(self.content.language.percent(value)).position(Coord::START, y).dx(-0.45).dy(0.25);
            layer.labels.push(text.tone(Tone::Quiet).anchor(Anchor::End).label());
        }
        let title = Text::new(&self.words.directions[direction].title);
        let top = Coord::from_percent(panel.range.1);
        layer.labels.push(title.position(Coord::START, top).dx(-2.0).dy(-1.0).weight(Weight::Strong).label());
        layer
    }

    /// The lines, dots, names and article's mark of a panel.
    fn panel(&self, direction: usize) -> Result<Layer, Diagnostic> {
        let mut layer = Layer { options: Self::options(direction), ..Layer::default() };
        for source in [FACTBOOK, OWN_FIGURES] {
            let stroke = Stroke::new(tone(source));
            let stroke = if source == OWN_FIGURES { stroke.medium() } else { stroke };
            let line = &self.lines[source][direction];
            let position = |row: &SeriesRow| {
                // Never zero: `build` requires the date and the share of each row.
                let year = row.start.map_or(0.0, |start| f64::from(start.year));
                (self.x.position(year), self.panels[direction].position(row.get(SHARE).map_or(0.0, Decimal::to_f64)))
            };
            layer.paths.push(stroke.line(line, position));
            for year in &self.years {
                let row = self.row(source, direction, *year);
                layer.dots.extend(row.map(|row| self.dot(source, direction, row)).transpose()?);
            }
        }
        layer.labels.extend(self.names(direction)?);
        let article = self.article_row(direction)?;
        let y = Coord::from_percent(self.panels[direction].position(share(article)?));
        // From the nearest year only: a line over all years reads as their average.
        let (from, to) = ((self.across(self.nearest_year), y), (Coord::END, y));
        layer.rules.push(Stroke::new(Tone::Article).dash(Dash::Dotted).rule(from, to));
        layer.dots.push(self.mark(article, Coord::END, y, false)?);
        layer.labels.extend(self.article_labels(article, y)?);
        if direction == 0 {
            layer.rules.extend(self.break_rule());
            layer.labels.extend(self.break_label());
        }
        Ok(layer)
    }

    /// The mark of a row.
    pub fn dot(&self, source: usize, direction: usize, row: &SeriesRow) -> Result<Dot, Diagnostic> {
        let y = Coord::from_percent(self.panels[direction].position(share(row)?));
        self.mark(row, self.across(row.needed_start()?.year), y, source == FACTBOOK)
    }

    fn mark(&self, row: &SeriesRow, x: Coord, y: Coord, square: bool) -> Result<Dot, Diagnostic> {
        Ok(Dot { x, y, style: mark_style(row.evidence, &row.need(SHARE.hedged())?), square })
    }

    /// The horizontal coordinate of a year.
    pub fn across(&self, year: i32) -> Coord {
        Coord::from_percent(self.x.position(f64::from(year)))
    }
}

/// The colour of a source's line and name. Its marks have the same, by the style sheet.
pub fn tone(source: usize) -> Tone {
    if source == FACTBOOK { Tone::Ink } else { Tone::Other }
}
