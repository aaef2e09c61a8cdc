//! The drawing: the article's day across all lanes, and the cases with their outcomes and events.

use super::events::EVENTS_FROM;
use super::lanes::{NAMES, YEARS};
use super::{ARTICLE, Cases};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::content::Diagnostic;
use crate::content::columns::RANGE;
use crate::content::date::Date;
use crate::content::evidence::Evidence;
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::series_table::SeriesRow;
use crate::plot::{
    Anchor, Breakpoint, GUTTER_FROM, Shown, Stroke, Text, Tone, Weight, event_bar, note_under_drawing, shade,
};
use crate::scene::{Bar, Label, Layer, PointerMode, Points, Scene, Stepper};

/// The width from which the months are labelled.
const WIDE: Breakpoint = Breakpoint::W800;
/// The months that are labelled between the years in wide containers.
const MONTHS: [u8; 3] = [4, 7, 10];

impl Cases<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let words = &self.words;
        let mut layers = vec![self.ground()?];
        for (index, lane) in self.lanes.iter().enumerate() {
            layers.push(self.lane(index, lane)?);
        }
        layers.push(Layer { bars: vec![self.mark(self.article)?], ..Layer::default() });
        layers.push(Layer { labels: self.events()?, ..Layer::default() });
        Ok(Scene {
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
                list: self.rows.iter().map(|row| self.point(row)).collect::<Result<_, _>>()?,
                ..Points::default()
            }),
            layers,
            text_blocks: vec![note_under_drawing(&words.marks)],
            ..Scene::default()
        })
    }

    /// The years, the article's day, and the background of later events.
    fn ground(&self) -> Result<Layer, Diagnostic> {
        let (rule, top) = (self.rule()?, self.head(0.0));
        let down = |stroke: Stroke, x: Coord, from: Coord| stroke.rule((x, from), (x, Coord::END));
        let label = |x: Coord, above: f64, text: &str| Text::new(text).position(x, self.head(above));
        let strong = |x: Coord, above: f64, text: &str| label(x, above, text).weight(Weight::Strong);
        let article = interpolate(&self.words.article, &[("date", &self.content.language.date(self.day))]);
        let mut ground = Layer {
            paths: vec![shade((rule.percent(), 100.0), (top.percent(), 100.0))],
            rules: vec![Stroke::new(Tone::Ink).across(top)],
            labels: vec![
                strong(rule, 2.1875, &article).dx(-0.375).tone(Tone::Article).anchor(Anchor::End).label(),
                strong(rule, 2.1875, &self.words.after).dx(0.375).shown(Shown::From(WIDE)).label(),
                strong(rule, 2.1875, &self.words.after_short).dx(0.375).shown(Shown::Until(WIDE)).label(),
            ],
            ..Layer::default()
        };
        for year in YEARS.0..=YEARS.1 {
            let x = self.across(f64::from(year));
            ground.rules.push(down(Stroke::new(Tone::Hairline), x, top));
            ground.labels.push(strong(x, 0.5, &year.to_string()).label());
            for month in MONTHS {
                let date = Date { year, month: Some(month), day: None };
                let x = self.across(date.on_axis(Moment::Start));
                let name = self.content.language.month(month);
                ground.rules.push(Stroke::new(Tone::Ink).rule((x, self.head(0.25)), (x, top)));
                // The rule would cross a label just before it.
                if !(0..600).contains(&(rule.0 - x.0)) {
                    ground.labels.push(label(x, 0.5, name).tone(Tone::Quiet).shown(Shown::From(WIDE)).label());
                }
            }
        }
        ground.rules.push(down(Stroke::new(Tone::Article).medium(), rule, self.head(3.0)));
        Ok(ground)
    }

    /// A case: its name, its outcome and its events.
    fn lane(&self, index: usize, lane: &str) -> Result<Layer, Diagnostic> {
        let y = self.line(index);
        let rows = || self.rows.iter().filter(|row| row.series == lane);
        let number = |low| self.content.language.short_number(low);
        // The words of a case without a number have no placeholder.
        let low = rows().find_map(|row| row.get(RANGE)?.low()).map_or(String::new(), |(low, _)| number(low));
        let became = interpolate_some(&self.words.lanes[lane], &[("low", &low)]);
        let became = Text::new(became).position(Coord::START, y).dy(-0.8125).tone(Tone::Quiet);
        let outcome = became.shown(Shown::Between(Breakpoint::W280, EVENTS_FROM)).label();
        // `lanes` lists only cases that have rows.
        let name = rows().next().map(|row| self.name(row, Weight::Regular));
        Ok(Layer {
            rules: vec![Stroke::new(Tone::Faint).across(y)],
            bars: rows().map(|row| self.mark(row)).collect::<Result<_, _>>()?,
            labels: name.into_iter().flatten().chain([outcome]).collect(),
            ..Layer::default()
        })
    }

    /// The name of a row's case: above its line in narrow containers, in the gutter in wide ones.
    pub fn name(&self, row: &SeriesRow, weight: Weight) -> [Label; 2] {
        let places = [(0.0, -1.875, Shown::Until(GUTTER_FROM)), (-NAMES, 0.3, Shown::From(GUTTER_FROM))];
        places.map(|(dx, dy, shown)| {
            let name = Text::new(self.table.name_of(row)).position(Coord::START, self.line_of(row));
            name.dx(dx).dy(dy).weight(weight).shown(shown).label()
        })
    }

    /// An event as a bar over its dates, even if it contains a hedged number.
    pub fn mark(&self, row: &SeriesRow) -> Result<Bar, Diagnostic> {
        let evidence = if row.series == ARTICLE { Evidence::A } else { row.evidence };
        Ok(event_bar(evidence, self.span(row)?, self.line_of(row)))
    }
}
