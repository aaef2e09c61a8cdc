//! The drawing: the article's day across all lanes, and the cases with their outcomes and events.

use super::lanes::YEARS;
use super::{ARTICLE, Cases};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::chart::path::ring_path;
use crate::content::columns::RANGE;
use crate::content::date::Date;
use crate::content::evidence::Evidence;
use crate::content::language::{interpolate, interpolate_some};
use crate::content::series::SeriesRow;
use crate::figures::axis::across;
use crate::plot::attribution;
use crate::scene::{
    Attribution, Bar, Certainty, Label, Layer, MarkStyle, Path, PointerMode, Points, Provenance, Rule, Scene, Stepper,
};

/// The start of the outcome beside a case's name, in px, in wide containers.
const BESIDE: i32 = 248;

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
            label: interpolate(&words.label, &[("first", &YEARS.0.to_string()), ("last", &YEARS.1.to_string())]).into(),
            hint: words.hint.clone().into(),
            points: Some(Points {
                param: "case".into(),
                pointer: PointerMode::Xy,
                stepper: Some(Stepper { previous: words.previous.clone().into(), next: words.next.clone().into() }),
                start: Some(0),
                list: self.rows.iter().map(|row| self.point(row)).collect(),
            }),
            layers,
            ..Scene::default()
        }
    }

    /// The years, the article's day, and the background of later events.
    fn ground(&self) -> Layer {
        let (rule, top) = (self.rule(), self.head(0.0));
        let down = |class: &'static str, x: Coord, from: Coord| Rule {
            class: class.into(),
            from: (x, from),
            to: (x, Coord::END),
        };
        let label = |x: Coord, above: f64, dx: i32, class: &'static str, text: &str| Label {
            rest: Default::default(),
            x,
            y: self.head(above),
            dx,
            dy: 0,
            class: class.into(),
            text: text.to_owned().into(),
        };
        let (from, above) = (rule.percent(), top.percent());
        let after = ring_path([&[(from, above), (100.0, above), (100.0, 100.0), (from, 100.0)][..]]);
        let article = interpolate(&self.words.article, &[("date", &self.content.language.date(self.day))]);
        let mut ground = Layer {
            paths: vec![Path { class: "cases__after".into(), d: after.into() }],
            rules: vec![across("axis__base", top)],
            labels: vec![
                label(rule, 35.0, -6, "label--article label--strong label--end", &article),
                label(rule, 35.0, 6, "label--strong from-800", &self.words.after),
                label(rule, 35.0, 6, "label--strong cases__until-800", &self.words.after_short),
            ],
            ..Layer::default()
        };
        for year in YEARS.0..=YEARS.1 {
            let x = self.across(f64::from(year));
            ground.rules.push(down("axis__hairline", x, top));
            ground.labels.push(label(x, 8.0, 0, "label--strong", &year.to_string()));
            for month in MONTHS {
                let date = Date { year, month: Some(month), day: None };
                let x = self.across(date.on_axis(Moment::Start));
                let name = &self.content.language.months[usize::from(month) - 1];
                ground.rules.push(Rule { class: "axis__tick".into(), from: (x, self.head(4.0)), to: (x, top) });
                // The rule would cross a label just before it.
                if !(0..600).contains(&(rule.0 - x.0)) {
                    ground.labels.push(label(x, 8.0, 0, "label--quiet from-800", name));
                }
            }
        }
        ground.rules.push(down("cases__article", rule, self.head(48.0)));
        ground
    }

    /// A case: its name, its outcome and its events.
    fn lane(&self, lane: &str) -> Layer {
        let y = self.line(lane);
        let rows = || self.rows.iter().filter(|row| row.series == lane);
        let language = &self.content.language;
        let value = rows().find_map(|row| row.get(RANGE));
        let value = value.map(|value| language.bounded(&value, |number| language.short_number(number)));
        let became = interpolate_some(&self.words.lanes[lane], &[("value", &value.unwrap_or_default())]);
        Layer {
            rules: vec![across("cases__line", y)],
            bars: rows().map(|row| self.mark(row)).collect(),
            labels: vec![
                self.name(lane, ""),
                Label { dx: BESIDE, text: became.into(), ..self.name(lane, "label--quiet from-640") },
            ],
            ..Layer::default()
        }
    }

    /// A case's name above its line.
    pub fn name(&self, lane: &str, class: &'static str) -> Label {
        let text = self.case(lane).to_owned().into();
        Label { y: self.line(lane), dy: -13, class: class.into(), text, ..Label::default() }
    }

    /// An event as a bar over its dates. The style sheet draws a single day as a dot. Events are not estimates, so they
    /// are filled, even if they contain a hedged number.
    pub fn mark(&self, row: &SeriesRow) -> Bar {
        let (from, to) = self.span(row);
        let hand = if row.evidence == Evidence::F2 { Provenance::SecondHand } else { Provenance::Direct };
        let class = if from == to { "case case--day" } else { "case" };
        let class = if row.series == ARTICLE { "case case--day case--article" } else { class };
        let who = if row.series == ARTICLE { Attribution::Article } else { attribution(row.evidence) };
        Bar { class: MarkStyle::new(who, Certainty::Counted, hand).with(class), from, to, y: self.line(&row.series) }
    }
}
