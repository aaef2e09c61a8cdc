//! The drawing: two lines with gaps, the article's marks at the edge, and a point for each year.

use super::{Trade, row_of, share, year};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::ticks::ticks;
use crate::content::columns::{SEGMENT, SHARE};
use crate::content::date::Date;
use crate::content::language::interpolate;
use crate::content::series::SeriesRow;
use crate::figures::axis::{base_axis, down, value_axis};
use crate::figures::joined::joined;
use crate::figures::mark_styles::mark_style;
use crate::scene::{
    ControlOption, Dot, Label, Layer, OptionSet, Path, Point, Points, Scene, SegmentedControl, TooltipLine,
};

impl Trade<'_> {
    /// The scene.
    pub fn scene(&self, first: i32, last: i32) -> Scene {
        let words = &self.words;
        let option =
            |key: &str, text: &str| ControlOption { value: key.to_owned().into(), text: text.to_owned().into() };
        let mut layers = vec![self.axes()];
        layers.extend((0..words.lines.len()).map(|line| self.line(line, first)));
        Scene {
            id: super::ID.into(),
            label: interpolate(&words.label, &[("first", &first.to_string()), ("last", &last.to_string())]).into(),
            hint: words.hint.clone().into(),
            control: Some(SegmentedControl {
                param: "series".into(),
                label: words.choice.clone().into(),
                options: words
                    .lines
                    .iter()
                    .map(|line| option(&line.key, &line.option))
                    .chain([option("both", &words.both)])
                    .collect(),
                start: words.lines.len(),
            }),
            points: Some(Points {
                param: "year".into(),
                start: Some(self.years.len() - 1),
                list: self.years.iter().map(|year| self.point(*year)).collect(),
                ..Points::default()
            }),
            layers,
            ..Scene::default()
        }
    }

    fn axes(&self) -> Layer {
        let percent = |value: Decimal| (Coord::of(self.y.at(value.to_f64())), self.content.language.percent(value));
        let shares: Vec<_> = ticks((0.0, self.highest), 3).into_iter().skip(1).map(percent).collect();
        let years: Vec<_> = self
            .years
            .iter()
            .filter(|year| **year % 5 == 0)
            .map(|year| (self.across(f64::from(*year)), year.to_string()))
            .collect();
        let mut axes = value_axis(&shares, &self.words.unit, &self.words.short_unit);
        let base = base_axis(&years);
        axes.rules.extend(base.rules);
        axes.labels.extend(base.labels);
        for (index, (x, text)) in self.breaks().into_iter().enumerate() {
            axes.rules.push(down("trade__break", x));
            // The labels of a short segment are on both sides of it, so that they do not overlap.
            let (dx, class) =
                if index == 0 { (-6, "label--quiet label--end from-640") } else { (6, "label--quiet from-640") };
            axes.labels.push(Label { x, dx, dy: 10, class: class.into(), text: text.into(), ..Label::default() });
        }
        let article = &self.words.article;
        axes.labels.extend(article.iter().enumerate().map(|(line, text)| Label {
            x: Coord::END,
            dx: 8,
            dy: 16 * (line as i32) - 14,
            class: "label--article".into(),
            text: interpolate(text, &[("date", &self.article_date())]).into(),
            ..Label::default()
        }));
        axes
    }

    /// A line with its dots, its name, and the article's mark at the edge.
    fn line(&self, line: usize, first: i32) -> Layer {
        let words = &self.words.lines[line];
        let upper = line == 0;
        let name_at = if upper {
            (f64::from(first) + 1.0, self.highest * 1.05)
        } else {
            (f64::from(first) + 3.0, self.highest * 0.15)
        };
        let article = self.article.rows.iter().find(|row| row.series == words.key);
        let edge = Coord::of(self.y.at(article.map_or(0.0, share)));
        let article_text = article
            .and_then(|row| row.get(SHARE))
            .map(|value| self.content.language.percent(value))
            .unwrap_or_default();
        let mut labels = vec![Label {
            x: self.across(name_at.0),
            y: Coord::of(self.y.at(name_at.1)),
            class: "label--other label--strong".into(),
            text: self.shares.series_words.get(&words.key).cloned().unwrap_or_default().into(),
            ..Label::default()
        }];
        labels.push(Label {
            x: Coord::END,
            y: edge,
            dx: 16,
            dy: 5,
            class: "label--article label--large".into(),
            text: article_text.into(),
        });
        labels.push(Label {
            x: Coord::END,
            y: edge,
            dx: 16,
            dy: 20,
            class: "label--quiet".into(),
            text: words.of.clone().into(),
        });
        Layer {
            options: OptionSet::of(&[line, self.words.lines.len()]),
            paths: vec![Path {
                class: if upper { "line" } else { "line line--thin" }.into(),
                d: joined(&self.lines[line], |row| (self.x.at(year(row)), self.y.at(share(row)))).into(),
            }],
            dots: self
                .years
                .iter()
                .filter_map(|year| self.dot(line, *year))
                .chain(article.and_then(|row| {
                    Some(Dot {
                        x: Coord::END,
                        y: edge,
                        style: mark_style(row.evidence, &row.get(SHARE.hedged())?),
                        square: !upper,
                    })
                }))
                .collect(),
            labels,
            ..Layer::default()
        }
    }

    fn dot(&self, line: usize, year: i32) -> Option<Dot> {
        let row = row_of(self.shares, &self.words.lines[line].key, year)?;
        Some(Dot {
            x: self.across(f64::from(year)),
            y: Coord::of(self.y.at(share(row))),
            style: mark_style(row.evidence, &row.get(SHARE.hedged())?),
            square: line > 0,
        })
    }

    /// The point of a year: a tooltip line for each line, and highlighted marks.
    fn point(&self, year: i32) -> Point {
        let lines = || self.words.lines.iter().enumerate();
        let x = self.across(f64::from(year));
        let missing = interpolate(&self.words.missing, &[("year", &year.to_string())]);
        let mut layers = vec![Layer { rules: vec![down("cursor__line", x)], ..Layer::default() }];
        let mut tooltip = Vec::new();
        for (line, words) in lines() {
            let options = OptionSet::of(&[line, self.words.lines.len()]);
            let row = row_of(self.shares, &words.key, year);
            let text = row.map_or(missing.clone(), |row| self.sentence(words, row));
            tooltip.push(TooltipLine {
                options,
                text: text.into(),
                waffle: row.map(|row| (share(row) * 100.0).round() as u16),
                ..TooltipLine::default()
            });
            if let (Some(row), Some(dot)) = (row, self.dot(line, year)) {
                // The number is under its mark only if the other line is close above it.
                let others = lines()
                    .filter(|(other, _)| *other != line)
                    .filter_map(|(_, other)| row_of(self.shares, &other.key, year));
                let above =
                    others.map(share).all(|other| share(row) >= other || other - share(row) > self.highest * 0.3);
                let value = row.get(SHARE).map(|value| self.content.language.percent(value)).unwrap_or_default();
                let label = Label {
                    x,
                    y: dot.y,
                    dy: if above { -12 } else { 22 },
                    class: value_class(x).into(),
                    text: value.into(),
                    ..Label::default()
                };
                layers.push(Layer { options, dots: vec![dot], labels: vec![label], ..Layer::default() });
            }
        }
        if tooltip.iter().all(|line| line.waffle.is_none()) {
            tooltip = vec![TooltipLine { text: missing.into(), ..TooltipLine::default() }];
        }
        Point { value: year.to_string().into(), title: year.to_string().into(), x, y: Coord::MIDDLE, tooltip, layers }
    }

    fn across(&self, year: f64) -> Coord {
        Coord::of(self.x.at(year))
    }

    /// The boundaries of segments, with their labels.
    fn breaks(&self) -> Vec<(Coord, String)> {
        let rows: Vec<&SeriesRow> =
            self.years.iter().filter_map(|year| row_of(self.shares, &self.words.lines[0].key, *year)).collect();
        rows.windows(2)
            .filter(|pair| pair[0].get(SEGMENT) != pair[1].get(SEGMENT))
            .zip(&self.words.breaks)
            .filter(|(_, text)| !text.is_empty())
            .map(|(pair, text)| (self.across(f64::midpoint(year(pair[0]), year(pair[1]))), text.clone()))
            .collect()
    }

    /// The date of the article.
    fn article_date(&self) -> String {
        let date = self.content.source("article").and_then(|source| source.date);
        date.map(|date| self.content.language.date(Date { day: None, ..date })).unwrap_or_default()
    }
}

/// The anchor class of a number, so that it stays inside the frame.
fn value_class(x: Coord) -> &'static str {
    match x.0 {
        ..=600 => "label--value",
        9_400.. => "label--value label--end",
        _ => "label--value label--middle",
    }
}
