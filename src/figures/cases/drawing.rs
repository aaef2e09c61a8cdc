//! The drawing: the article's day across all lanes, and the cases with their outcomes and events.

use super::lanes::YEARS;
use super::{ARTICLE, Cases};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::content::columns::RANGE;
use crate::content::date::Date;
use crate::content::evidence::Evidence;
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::plot::{Anchor, Shown, Stroke, Text, Tier, Tone, Weight, event_bar, shade};
use crate::scene::{Bar, Layer, PointerMode, Points, Scene, Stepper};

/// The width from which the months are labelled.
const WIDE: Tier = Tier::W800;
/// The start of the outcome beside a case's name, in em, in wide containers.
const BESIDE: f64 = 15.5;

/// The months that are labelled between the years in wide containers.
const MONTHS: [u8; 3] = [4, 7, 10];

impl Cases<'_> {
    /// The scene.
    pub fn scene(&self) -> Scene {
        let words = &self.words;
        let mut layers = vec![self.ground()];
        layers.extend(self.lanes.iter().map(|lane| self.lane(lane)));
        layers.push(Layer { bars: vec![self.mark(self.article)], ..Layer::default() });
        Scene {
            id: super::ID.into(),
            aria_label: interpolate(
                &words.aria_label,
                &[("first", &YEARS.0.to_string()), ("last", &YEARS.1.to_string())],
            )
            .into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "case".into(),
                pointer: PointerMode::Xy,
                stepper: Some(Stepper { previous: words.previous.clone().into(), next: words.next.clone().into() }),
                start: Some(0),
                list: self.rows.iter().map(|row| self.point(row)).collect(),
                ..Points::default()
            }),
            layers,
            ..Scene::default()
        }
    }

    /// The years, the article's day, and the background of later events.
    fn ground(&self) -> Layer {
        let (rule, top) = (self.rule(), self.head(0.0));
        let down = |stroke: Stroke, x: Coord, from: Coord| stroke.rule((x, from), (x, Coord::END));
        let label = |x: Coord, above: f64, text: &str| Text::new(text).at(x, self.head(above));
        let strong = |x: Coord, above: f64, text: &str| label(x, above, text).weight(Weight::Strong);
        let article = interpolate(&self.words.article, &[("date", &self.content.language.date(self.day))]);
        let mut ground = Layer {
            paths: vec![shade((rule.percent(), 100.0), (top.percent(), 100.0))],
            rules: vec![Stroke::new(Tone::Ink).across(top)],
            labels: vec![
                strong(rule, 35.0, &article).dx(-0.375).tone(Tone::Article).anchor(Anchor::End).label(),
                strong(rule, 35.0, &self.words.after).dx(0.375).shown(Shown::From(WIDE)).label(),
                strong(rule, 35.0, &self.words.after_short).dx(0.375).shown(Shown::Until(WIDE)).label(),
            ],
            ..Layer::default()
        };
        for year in YEARS.0..=YEARS.1 {
            let x = self.across(f64::from(year));
            ground.rules.push(down(Stroke::new(Tone::Hairline), x, top));
            ground.labels.push(strong(x, 8.0, &year.to_string()).label());
            for month in MONTHS {
                let date = Date { year, month: Some(month), day: None };
                let x = self.across(date.on_axis(Moment::Start));
                let name = &self.content.language.months[usize::from(month) - 1];
                ground.rules.push(Stroke::new(Tone::Ink).rule((x, self.head(4.0)), (x, top)));
                // The rule would cross a label just before it.
                if !(0..600).contains(&(rule.0 - x.0)) {
                    ground.labels.push(label(x, 8.0, name).tone(Tone::Quiet).shown(Shown::From(WIDE)).label());
                }
            }
        }
        ground.rules.push(down(Stroke::new(Tone::Article).medium(), rule, self.head(48.0)));
        ground
    }

    /// A case: its name, its outcome and its events.
    fn lane(&self, lane: &str) -> Layer {
        let y = self.line(lane);
        let rows = || self.rows.iter().filter(|row| row.series == lane);
        let language = &self.content.language;
        // Empty for cases without a number, whose words have no placeholder.
        let low = rows().find_map(|row| row.get(RANGE)?.low()).map(|(low, _)| language.short_number(low));
        let became = interpolate_some(&self.words.lanes[lane], &[("low", &low.unwrap_or_default())]);
        Layer {
            rules: vec![Stroke::new(Tone::Faint).across(y)],
            bars: rows().map(|row| self.mark(row)).collect(),
            labels: vec![
                self.name(lane).label(),
                self.above(lane, &became).dx(BESIDE).tone(Tone::Quiet).shown(Shown::From(Tier::W640)).label(),
            ],
            ..Layer::default()
        }
    }

    /// A case's name above its line.
    pub fn name(&self, lane: &str) -> Text {
        self.above(lane, self.case(lane))
    }

    fn above(&self, lane: &str, text: &str) -> Text {
        Text::new(text).at(Coord::START, self.line(lane)).dy(-0.8125)
    }

    /// An event as a bar over its dates, even if it contains a hedged number.
    pub fn mark(&self, row: &SeriesRow) -> Bar {
        let evidence = if row.series == ARTICLE { Evidence::A } else { row.evidence };
        event_bar(evidence, self.span(row), self.line(&row.series))
    }
}
