//! The drawing: a row for each estimate on one axis, and below it the missing count of Kazakhs.

use super::{BESIDE, CLAIM, Detention, NO_COUNT};
use crate::chart::coord::Coord;
use crate::chart::scale::LinearScale;
use crate::chart::ticks::{nice_domain, ticks};
use crate::content::Diagnostic;
use crate::content::columns::RANGE;
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::figures::required_data;
use crate::figures::row_phrases::date_of_row;
use crate::plot::{
    Anchor, Breakpoint, GUTTER, GUTTER_FROM, Shown, Stroke, Text, TextBlockBuilder, Tick, Tone, Weight, base_axis_at,
    row_cursor, row_labels, tooltip_line, value_label, value_mark,
};
use crate::scene::{Label, Layer, Point, PointerMode, Points, Scene, TextBlock, TooltipLine};

/// Positions below the last estimate, in rows: the rows without marks, the axis, the end of the frame.
const WORDS: [f64; 2] = [1.45, 2.1];
const AXIS: f64 = 0.1;
const END: f64 = 2.55;

/// The vertical position of a mark in its row, below the texts of narrow containers.
const MARK: f64 = 0.66;

impl Detention<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        let mut list = Vec::new();
        let mut layers = vec![self.axis()?, self.words_alone()];
        for (index, row) in self.estimates.rows.iter().enumerate() {
            list.push(self.point(index, row)?);
            layers.push(self.row(index, row)?);
        }
        list.extend(self.points_in_words()?);
        Ok(Scene {
            id: super::ID.into(),
            aria_label: words.aria_label.clone().into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "who".into(),
                pointer: PointerMode::Y,
                // The article's statement, which has no number, is shown first.
                start: Some(self.estimates.rows.len()),
                list,
                ..Points::default()
            }),
            text_blocks: self.text_blocks(),
            layers,
            ..Scene::default()
        })
    }

    fn scale(&self) -> Result<LinearScale, Diagnostic> {
        Ok(LinearScale::new(nice_domain((0.0, self.ends()?.1.to_f64()), 3), (0.0, 100.0)))
    }

    /// The vertical coordinate of a row, counted from the top.
    fn y_of_row(&self, row: f64) -> Coord {
        let count = self.estimates.rows.len() as f64;
        Coord::from_percent((row + MARK) / (count + END) * 100.0)
    }

    fn below(&self, rows: f64) -> Coord {
        self.y_of_row(self.estimates.rows.len() as f64 - MARK + rows)
    }

    fn axis(&self) -> Result<Layer, Diagnostic> {
        let scale = self.scale()?;
        let mut named: Vec<Tick> = Vec::new();
        for value in ticks(scale.domain, 3) {
            // The narrowest containers have space for every other number.
            let shown = if named.len().is_multiple_of(2) { Shown::Always } else { Shown::From(Breakpoint::W280) };
            let number = self.content.language.short_number(value);
            named.push((Coord::from_percent(scale.position(value.to_f64())), number, shown));
        }
        let end = self.below(AXIS);
        let mut axis = base_axis_at(&named, end);
        let hairline = |(x, ..): &Tick| Stroke::new(Tone::Hairline).rule((*x, Coord::START), (*x, end));
        axis.rules.splice(0..0, named.iter().skip(1).map(hairline));
        axis.labels.extend(headings(Coord::START, -0.875, &self.words.all_groups));
        let unit = Text::new(&self.words.unit).position(Coord::END, Coord::START).dy(-0.875).tone(Tone::Quiet);
        axis.labels.push(unit.anchor(Anchor::End).shown(Shown::From(GUTTER_FROM)).label());
        Ok(axis)
    }

    /// The rows without a count of Kazakhs: text instead of a mark.
    fn words_alone(&self) -> Layer {
        let mut labels = headings(self.below(WORDS[0]), -1.75, std::slice::from_ref(&self.words.kazakhs));
        let words = &self.words;
        let article = (&words.article, [&words.article_gives; 2], Tone::Article);
        let others = (&words.others, [&words.others_give, &words.others_give_wide], Tone::Other);
        let (until, from) = (Shown::Until(GUTTER_FROM), Shown::From(GUTTER_FROM));
        for (at, (who, [narrow, wide], tone)) in WORDS.into_iter().zip([article, others]) {
            let text = |text: &str, dy: f64| Text::new(self.dated(text)).position(Coord::START, self.below(at)).dy(dy);
            let who = |dy: f64| text(who, dy).tone(tone).weight(Weight::Strong);
            labels.push(who(-0.375).shown(until).label());
            labels.push(who(-0.1875).dx(-GUTTER).shown(from).label());
            labels.extend(
                narrow.iter().zip(0..).map(|(line, at)| text(line, f64::from(at) + 0.625).shown(until).label()),
            );
            labels
                .extend(wide.iter().zip(0..).map(|(line, at)| text(line, f64::from(at) - 0.1875).shown(from).label()));
        }
        Layer { labels, ..Layer::default() }
    }

    fn row(&self, index: usize, row: &SeriesRow) -> Result<Layer, Diagnostic> {
        let (y, value, scale) = (self.y_of_row(index as f64), row.need(RANGE)?, self.scale()?);
        let (shown, date) = (self.formatted(row), date_of_row(self.content, row));
        let above = interpolate(&self.words.valued, &[("date", &date), ("value", &shown)]);
        let mut layer = value_mark(&value, row.evidence, &scale, y);
        layer.labels = row_labels(
            y,
            self.estimates.name_of(row),
            [&self.content.language.capitalised(&above), &self.content.language.capitalised(&shown)],
            &self.content.language.capitalised(&date),
        );
        layer.labels.push(value_label(&value, &scale, y, &shown));
        Ok(layer)
    }

    fn point(&self, index: usize, row: &SeriesRow) -> Result<Point, Diagnostic> {
        let (y, value, scale) = (self.y_of_row(index as f64), row.need(RANGE)?, self.scale()?);
        let title = interpolate(
            &self.words.dated,
            &[("who", self.estimates.name_of(row)), ("date", &date_of_row(self.content, row))],
        );
        // Not every estimate has a note.
        let text = interpolate(
            &self.words.tooltip,
            &[("value", &self.formatted(row)), ("note", row.words.note.as_deref().unwrap_or_default())],
        );
        let mut mark = value_mark(&value, row.evidence, &scale, y);
        mark.bars.push(row_cursor(y));
        Ok(Point {
            value: row.key.clone().into(),
            title: title.into(),
            x: Coord::MIDDLE,
            y,
            tooltip: vec![TooltipLine {
                text: self.content.language.capitalised(&text).into(),
                ..TooltipLine::default()
            }],
            layers: vec![mark],
        })
    }

    /// The points of the rows without a mark.
    fn points_in_words(&self) -> Result<Vec<Point>, Diagnostic> {
        let point = |at: f64, key: &str, title: String, text: String, tone: Tone| Point {
            value: key.to_owned().into(),
            title: title.into(),
            x: Coord::MIDDLE,
            y: self.below(at),
            tooltip: vec![tooltip_line(text, tone, Weight::Regular)],
            layers: vec![Layer { bars: vec![row_cursor(self.below(at))], ..Layer::default() }],
        };
        let claim = &required_data::claim(self.content, CLAIM)?.text;
        let note = required_data::note(self.content, NO_COUNT)?.to_owned();
        let article = self.dated(&self.words.article);
        Ok(vec![
            point(WORDS[0], "article", article, format!("{claim} {}", self.words.no_number), Tone::Article),
            point(WORDS[1], "kazakhs-alone", self.words.kazakhs.clone(), note, Tone::Ink),
        ])
    }

    /// The sources that give no total, as a list.
    fn text_blocks(&self) -> Vec<TextBlock> {
        let heading = TextBlockBuilder::new(super::ID, "heading").text(&self.words.no_total).block();
        let statement = |row: &SeriesRow| {
            let who = self.statements.name_of(row);
            // Not every statement has a note.
            let note = row.words.note.as_ref().map_or(String::new(), |note| self.content.language.bracketed("", note));
            let title = interpolate(&self.words.dated, &[("who", who), ("date", &date_of_row(self.content, row))]);
            TextBlockBuilder::new(super::ID, "statement")
                .title(title)
                .text(format!("{}{note}{}", row.name(), self.content.language.style.full_stop))
                .block()
        };
        let beside = self.statements.rows.iter().filter(|row| BESIDE.contains(&row.key.as_str()));
        std::iter::once(heading).chain(beside.map(statement)).collect()
    }
}

/// A heading over the texts of rows, in several lines in narrow containers.
fn headings(y: Coord, dy: f64, lines: &[String]) -> Vec<Label> {
    let label =
        |text: String, dx: f64, dy: f64| Text::new(text).position(Coord::START, y).dx(dx).dy(dy).weight(Weight::Strong);
    let narrow = lines.iter().rev().zip(0..).map(|(text, line)| label(text.clone(), 0.0, dy - f64::from(line)));
    let mut labels: Vec<Label> = narrow.map(|text| text.shown(Shown::Until(GUTTER_FROM)).label()).collect();
    labels.reverse();
    labels.push(label(lines.join(" "), -GUTTER, dy).shown(Shown::From(GUTTER_FROM)).label());
    labels
}
