//! The drawing: a row for each estimate on one axis, and below it the missing count of Kazakhs.

use super::{BESIDE, CLAIM, Detention, NO_COUNT, name};
use crate::chart::coord::Coord;
use crate::chart::scale::Linear;
use crate::chart::ticks::{nice_domain, ticks};
use crate::content::columns::{HIGH, LOW, RANGE};
use crate::content::language::{capitalised, interpolate};
use crate::content::series::SeriesRow;
use crate::figures::axis::base_axis_at;
use crate::figures::rows::{GUTTER, row_cursor, row_labels, value_label, value_mark};
use crate::figures::source_phrases::date_of_row;
use crate::scene::{Label, Layer, Point, PointerMode, Points, Rule, Scene, TextBlock, TooltipLine};

/// Positions below the last estimate, in rows: the rows without marks, the axis, the end of the frame.
const WORDS: [f64; 2] = [1.45, 2.1];
const AXIS: f64 = 0.1;
const END: f64 = 2.55;

/// The vertical position of a mark in its row, below the texts of narrow containers.
const MARK: f64 = 0.66;

impl Detention<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let words = &self.words;
        let points: Vec<Point> = self
            .estimates
            .rows
            .iter()
            .enumerate()
            .filter_map(|(index, row)| self.point(index, row))
            .chain(self.points_in_words())
            .collect();
        let rows = self.estimates.rows.iter().enumerate().filter_map(|(index, row)| self.row(index, row));
        Scene {
            id: super::ID.into(),
            label: words.label.clone().into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "who".into(),
                pointer: PointerMode::Y,
                // The article's statement, which has no number, is shown first.
                start: Some(self.estimates.rows.len()),
                list: points,
                ..Points::default()
            }),
            text_blocks: self.text_blocks(),
            layers: [self.axis(), self.words_alone()].into_iter().chain(rows).collect(),
            ..Scene::default()
        }
    }

    fn scale(&self) -> Linear {
        let values = self.estimates.rows.iter().flat_map(|row| [row.get(LOW), row.get(HIGH)]);
        let highest = values.flatten().map(|value| value.to_f64()).fold(0.0, f64::max);
        Linear::new(nice_domain((0.0, highest), 3), (0.0, 100.0))
    }

    /// The vertical coordinate of a row, counted from the top.
    fn at(&self, row: f64) -> Coord {
        let count = self.estimates.rows.len() as f64;
        Coord::of((row + MARK) / (count + END) * 100.0)
    }

    fn below(&self, rows: f64) -> Coord {
        self.at(self.estimates.rows.len() as f64 - MARK + rows)
    }

    fn axis(&self) -> Layer {
        let scale = self.scale();
        let coords: Vec<(Coord, String)> = ticks(scale.domain, 3)
            .into_iter()
            .map(|value| (Coord::of(scale.at(value.to_f64())), self.content.language.short_number(value)))
            .collect();
        let end = self.below(AXIS);
        let mut axis = base_axis_at(&coords, end, "axis__base");
        let hairline =
            |(x, _): &(Coord, String)| Rule { class: "axis__hairline".into(), from: (*x, Coord::START), to: (*x, end) };
        axis.rules.splice(0..0, coords.iter().skip(1).map(hairline));
        axis.labels.extend(headings(Coord::START, -14, &self.words.all_groups));
        axis.labels.push(Label {
            x: Coord::END,
            y: Coord::START,
            dy: -14,
            class: "label--quiet label--end from-640".into(),
            text: self.words.unit.clone().into(),
            ..Label::default()
        });
        axis
    }

    /// The rows without a count of Kazakhs: text instead of a mark.
    fn words_alone(&self) -> Layer {
        let mut labels = headings(self.below(WORDS[0]), -28, std::slice::from_ref(&self.words.kazakhs));
        let words = &self.words;
        let article = (&words.article, [&words.article_gives; 2], "label--article");
        let others = (&words.others, [&words.others_give, &words.others_give_wide], "label--other");
        for (at, (who, [narrow, wide], class)) in WORDS.into_iter().zip([article, others]) {
            let mut label = |dx: i32, dy: i32, class: String, text: &str| {
                let (y, text) = (self.below(at), self.dated(text));
                labels.push(Label {
                    rest: Default::default(),
                    x: Coord::START,
                    y,
                    dx,
                    dy,
                    class: class.into(),
                    text: text.into(),
                });
            };
            label(0, -6, format!("label--strong {class} until-640"), who);
            label(-GUTTER, -3, format!("label--strong {class} from-640"), who);
            for (text, line) in narrow.iter().zip(0..) {
                label(0, 16 * line + 10, "until-640".to_owned(), text);
            }
            for (text, line) in wide.iter().zip(0..) {
                label(0, 16 * line - 3, "from-640".to_owned(), text);
            }
        }
        Layer { labels, ..Layer::default() }
    }

    fn row(&self, index: usize, row: &SeriesRow) -> Option<Layer> {
        let (y, value) = (self.at(index as f64), row.get(RANGE)?);
        let (shown, date) = (self.shown(row), date_of_row(self.content, row));
        let above = interpolate(&self.words.valued, &[("date", &date), ("value", &shown)]);
        let mut layer = value_mark(&value, row.evidence, &self.scale(), y);
        layer.labels =
            row_labels(y, name(self.estimates, row), &capitalised(&above), &capitalised(&date), "label--other");
        layer.labels.push(value_label(&value, &self.scale(), y, &shown, ""));
        Some(layer)
    }

    fn point(&self, index: usize, row: &SeriesRow) -> Option<Point> {
        let (y, value) = (self.at(index as f64), row.get(RANGE)?);
        let title = interpolate(
            &self.words.dated,
            &[("who", name(self.estimates, row)), ("date", &date_of_row(self.content, row))],
        );
        let text = interpolate(
            &self.words.reading,
            &[("value", &self.shown(row)), ("note", row.words.note.as_deref().unwrap_or_default())],
        );
        let mut mark = value_mark(&value, row.evidence, &self.scale(), y);
        mark.bars.push(row_cursor(y));
        Some(Point {
            value: row.key.clone().into(),
            title: title.into(),
            x: Coord::MIDDLE,
            y,
            tooltip: vec![TooltipLine { text: capitalised(&text).into(), ..TooltipLine::default() }],
            layers: vec![mark],
        })
    }

    /// The points of the rows without a mark.
    fn points_in_words(&self) -> Vec<Point> {
        let point = |at: f64, key: &str, title: String, text: String, class: &str| Point {
            value: key.to_owned().into(),
            title: title.into(),
            x: Coord::MIDDLE,
            y: self.below(at),
            tooltip: vec![TooltipLine { text: text.into(), class: class.to_owned().into(), ..TooltipLine::default() }],
            layers: vec![Layer { bars: vec![row_cursor(self.below(at))], ..Layer::default() }],
        };
        let claim = self.content.claim(CLAIM).map(|claim| claim.text.clone()).unwrap_or_default();
        let note = self.content.note(NO_COUNT).map(|note| note.text.clone()).unwrap_or_default();
        let article = self.dated(&self.words.article);
        vec![
            point(WORDS[0], "article", article, format!("{claim} {}", self.words.no_number), "tooltip__item--article"),
            point(WORDS[1], "kazakhs-alone", self.words.kazakhs.clone(), note, ""),
        ]
    }

    /// The sources that give no total, as a list.
    fn text_blocks(&self) -> Vec<TextBlock> {
        let heading = TextBlock {
            class: "detention__heading".into(),
            text: self.words.no_total.clone().into(),
            ..TextBlock::default()
        };
        let statement = |row: &SeriesRow| {
            let who = name(self.statements, row);
            let note = row.words.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            TextBlock {
                class: "detention__statement".into(),
                title: interpolate(&self.words.dated, &[("who", who), ("date", &date_of_row(self.content, row))])
                    .into(),
                text: format!("{}{note}.", row.label()).into(),
                ..TextBlock::default()
            }
        };
        let beside = self.statements.rows.iter().filter(|row| BESIDE.contains(&row.key.as_str()));
        std::iter::once(heading).chain(beside.map(statement)).collect()
    }
}

/// A heading over the texts of rows, in several lines in narrow containers.
fn headings(y: Coord, dy: i32, lines: &[String]) -> Vec<Label> {
    let label = |dx: i32, dy: i32, class: &'static str, text: String| Label {
        rest: Default::default(),
        x: Coord::START,
        y,
        dx,
        dy,
        class: class.into(),
        text: text.into(),
    };
    let above = lines.len() as i32 - 1;
    let narrow = lines
        .iter()
        .zip(0..)
        .map(|(text, line)| label(0, dy + 16 * (line - above), "label--strong until-640", text.clone()));
    narrow.chain([label(-GUTTER, dy, "label--strong from-640", lines.join(" "))]).collect()
}
