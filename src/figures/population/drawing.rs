//! The scene: the segmented control, and a point for each year.

use super::marks::{BOTH, BY_ARTICLE, BY_CENSUS, LEFT_ABOVE};
use super::{ARTICLE, CENSUS, Population, drawn, people, year};
use crate::chart::coord::Coord;
use crate::content::Diagnostic;
use crate::content::evidence::Evidence;
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::plot::{Anchor, Shown, Stroke, Text, Tone, Weight};
use crate::scene::{ControlOption, Layer, OptionSet, Point, Points, Scene, SegmentedControl, TooltipLine};

impl Population<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        let option =
            |key: &str, text: &str| ControlOption { value: key.to_owned().into(), text: text.to_owned().into() };
        let census = self.rows(CENSUS);
        let (first, last) = (self.years[0].to_string(), self.years[self.years.len() - 1].to_string());
        let span = [("first", first.as_str()), ("first_census", &year(census[0]).to_string()), ("last", &last)];
        Ok(Scene {
            id: super::ID.into(),
            aria_label: interpolate(&words.aria_label, &span).into(),
            hint: words.hint.clone().into(),
            control: Some(SegmentedControl {
                param: "series".into(),
                aria_label: words.choice.clone().into(),
                options: vec![
                    option("article", &words.options.article),
                    option("census", &words.options.census),
                    option("both", &words.options.both),
                ],
                start: BOTH,
            }),
            points: Some(self.points()?),
            layers: std::iter::once(self.axes()).chain(self.marks()?).collect(),
            guess: Some(self.guess()?),
            ..Scene::default()
        })
    }

    /// The points: one for each year.
    fn points(&self) -> Result<Points, Diagnostic> {
        let points = Points {
            param: "year".into(),
            list: self.years.iter().map(|year| self.point(*year)).collect::<Result<_, _>>()?,
            ..Points::default()
        };
        Ok([BY_ARTICLE, BY_CENSUS, BOTH].into_iter().fold(points, |points, option| {
            let shown =
                drawn(self.table).filter(|row| option == BOTH || (option == BY_ARTICLE) == (row.series == ARTICLE));
            let index = |row: &SeriesRow| self.years.iter().position(|at| *at == year(row));
            let values: Vec<(usize, f64)> = shown.filter_map(|row| Some((index(row)?, people(row)))).collect();
            points.extremes(OptionSet::from_indexes(&[option]), &values)
        }))
    }

    /// The point of a year: a tooltip line for each of its rows, and its marks in front.
    fn point(&self, at: i32) -> Result<Point, Diagnostic> {
        let x = self.across(at);
        // From the uppermost mark down to the year, so that the line crosses few labels.
        let top = drawn(self.table).filter(|row| year(row) == at).map(|row| self.height(people(row))).min();
        // Each year has a row: `years` are those of the drawn rows.
        let drop = Stroke::cursor().rule((x, top.unwrap_or(Coord::START)), (x, Coord::END));
        let mut layers = vec![Layer { rules: vec![drop], labels: vec![self.year_name(at)], ..Layer::default() }];
        let mut tooltip = Vec::new();
        let mut rows: Vec<_> = drawn(self.table).filter(|row| year(row) == at).collect();
        // In drawing order: the article's marks in front. The tooltip begins with them nevertheless.
        rows.sort_by_key(|row| row.series == ARTICLE);
        for row in &rows {
            let options = OptionSet::from_indexes(&[if row.series == ARTICLE { BY_ARTICLE } else { BY_CENSUS }, BOTH]);
            let line = TooltipLine { options, text: self.sentence(row).into(), ..TooltipLine::default() };
            tooltip.insert(if row.series == ARTICLE { 0 } else { tooltip.len() }, line);
            if row.series == super::XINJIANG {
                layers.extend([
                    self.mark_layer(row, OptionSet::from_indexes(&[BY_CENSUS]))?,
                    self.ring(row, OptionSet::from_indexes(&[BOTH]))?,
                ]);
            } else {
                layers.push(self.mark_layer(row, options)?);
            }
            layers.extend(self.hidden_number(row, options));
        }
        if !rows.iter().any(|row| row.series == ARTICLE) {
            let options = OptionSet::from_indexes(&[BY_ARTICLE]);
            tooltip.push(TooltipLine { options, text: self.words.silent.clone().into(), ..TooltipLine::default() });
        }
        // Each year has a row.
        let y = rows.first().map_or(Coord::MIDDLE, |row| self.height(people(row)));
        Ok(Point { value: at.to_string().into(), title: at.to_string().into(), x, y, tooltip, layers })
    }

    /// The number of a row that has no label in narrow containers, above its mark.
    fn hidden_number(&self, row: &SeriesRow, options: OptionSet) -> Option<Layer> {
        let (x, y) = self.coord(row);
        let text = Text::new(self.formatted(row)).position(x, y).dy(-1.75).tone(Tone::Other).weight(Weight::Value);
        let label = text.anchor(Anchor::Middle).shown(Shown::Until(LEFT_ABOVE)).label();
        self.falls_to(row).then(|| Layer { options, labels: vec![label], ..Layer::default() })
    }

    /// The sentence of a row: publisher, number, date and remark.
    fn sentence(&self, row: &SeriesRow) -> String {
        let words = &self.words;
        let who = self.table.name_of(row);
        let value = interpolate(&words.value, &[("n", &self.formatted(row)), ("unit", self.table.unit_of(row))]);
        let mut text = match &row.words.date {
            Some(date) => interpolate(&words.tooltip_dated, &[("who", who), ("value", &value), ("date", date)]),
            None => interpolate(&words.tooltip, &[("who", who), ("value", &value)]),
        };
        // Not every row has a note.
        if let Some(note) = &row.words.note {
            text = interpolate(
                &words.noted,
                &[("reading", self.content.language.without_full_stop(&text)), ("note", note)],
            );
        }
        if row.evidence == Evidence::F2 {
            text.push_str(&format!(" {}", words.second_hand));
        }
        text
    }
}
