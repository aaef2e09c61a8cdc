//! The drawing: one bar of the prefecture's people, with a label at each segment.

use super::{Autonomy, NAMED_FOR, segments};
use crate::chart::coord::Coord;
use crate::content::Diagnostic;
use crate::content::columns::RANGE;
use crate::content::parts_of_whole::Part;
use crate::content::pattern::{interpolate, interpolate_some};
use crate::figures::row_phrases::date_of_row;
use crate::plot::{Anchor, Breakpoint, Shown, Stroke, Text, Tone, Weight, bar_segment, mark_style};
use crate::scene::{Label, Layer, Point, Points, Scene, TooltipLine};

/// Groups below this share, in percent, are labelled under the bar, one below the other.
const SMALL: f64 = 5.0;

/// Groups below this share are labelled under the bar in narrow containers.
const MIDDLING: f64 = 10.0;

/// The vertical coordinate of the bar. The style sheet sets its height.
const BAR: Coord = Coord(0);

/// Texts of narrow and of wide containers.
const NARROW: Shown = Shown::Until(Breakpoint::W480);
const WIDE: Shown = Shown::From(Breakpoint::W480);

impl Autonomy<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let positions = segments::points(&self.groups.iter().map(Part::value).collect::<Vec<_>>());
        let rows = || self.groups.iter();
        let mut layers = rows().map(|group| self.segment(group)).collect::<Result<Vec<_>, _>>()?;
        layers.push(self.names()?);
        let points = rows().zip(positions).map(|(group, position)| self.point(group, position));
        Ok(Scene {
            id: super::ID.into(),
            aria_label: self.words.aria_label.clone().into(),
            hint: self.words.hint.clone().into(),
            points: Some(Points {
                param: "group".into(),
                start: rows().position(|group| group.row.series == NAMED_FOR),
                list: points.collect::<Result<_, _>>()?,
                ..Points::default()
            }),
            text_blocks: self.seats()?,
            layers,
            ..Scene::default()
        })
    }

    fn segment(&self, group: &Part) -> Result<Layer, Diagnostic> {
        let style = mark_style(group.row.evidence, &group.row.need(RANGE)?);
        let bar = bar_segment((group.start, group.end), BAR, &style, group.row.series == NAMED_FOR);
        Ok(Layer { bars: vec![bar], ..Layer::default() })
    }

    /// The labels: over segments that have space, under the bar for small ones.
    fn names(&self) -> Result<Layer, Diagnostic> {
        let mut layer = Layer::default();
        let row = self.groups.first().row;
        let (who, date) = (self.who(row)?, date_of_row(self.content, row));
        let dated = |text: &str| interpolate_some(text, &[("who", who), ("date", &date)]);
        let unit = |text: &str, dy: f64| Text::new(dated(text)).position(Coord::START, BAR).dy(dy).tone(Tone::Quiet);
        let lines = self.words.unit.len() as f64;
        let narrow = self.words.unit.iter().zip(0..).map(|(text, line)| unit(text, f64::from(line) - lines - 1.875));
        layer.labels.extend(narrow.map(|text| text.shown(NARROW).label()));
        layer.labels.push(unit(&self.words.unit.join(" "), -2.875).shown(WIDE).label());
        let (mut small, mut small_narrow) = (0, 0);
        for group in self.groups.iter() {
            if group.value() >= SMALL {
                let narrow = group.value() < MIDDLING;
                layer.labels.extend(self.over(group, if narrow { WIDE } else { Shown::Always }));
                if narrow {
                    self.under(group, small_narrow, NARROW, &mut layer);
                    small_narrow += 1;
                }
            } else {
                self.under(group, small, WIDE, &mut layer);
                self.under(group, small_narrow, NARROW, &mut layer);
                (small, small_narrow) = (small + 1, small_narrow + 1);
            }
        }
        Ok(layer)
    }

    /// A name and a share over the start of a segment.
    fn over(&self, group: &Part, shown: Shown) -> [Label; 2] {
        let row = group.row;
        let named = row.series == NAMED_FOR;
        let (tone, weight) = if named { (Tone::Other, Weight::Strong) } else { (Tone::Ink, Weight::Regular) };
        // The named group has no offset: in the narrowest windows it is hardly wider than its name.
        let dx = if named || group.start == 0.0 { 0.0 } else { 0.0625 };
        [(-1.4375, self.name(row)), (-0.4375, &self.share(row))].map(|(dy, text)| {
            Text::new(text)
                .position(Coord::from_percent(group.start), BAR)
                .dx(dx)
                .dy(dy)
                .tone(tone)
                .weight(weight)
                .shown(shown)
                .label()
        })
    }

    /// A name and a share under a segment, with a hairline to it. The labels of later segments are lower, so no label
    /// crosses a hairline.
    fn under(&self, group: &Part, step: i32, shown: Shown, layer: &mut Layer) {
        let row = group.row;
        let x = Coord::from_percent(f64::midpoint(group.start, group.end));
        let y = Coord(4_800 + 1_550 * step);
        layer.rules.push(Stroke::new(Tone::Quiet).shown(shown).rule((x, Coord(3_100)), (x, y)));
        let text = Text::new(format!("{} {}", self.name(row), self.share(row))).position(x, y).dx(-0.375).dy(0.0625);
        layer.labels.push(text.anchor(Anchor::End).shown(shown).label());
    }

    fn point(&self, group: &Part, position: f64) -> Result<Point, Diagnostic> {
        let row = group.row;
        let mut text = interpolate(
            &self.words.tooltip,
            &[("share", &self.share(row)), ("who", self.who(row)?), ("date", &date_of_row(self.content, row))],
        );
        text.extend(row.words.note.as_ref().map(|note| interpolate(&self.words.noted, &[("note", note)])));
        Ok(Point {
            value: row.key.clone().into(),
            title: self.name(row).to_owned().into(),
            x: Coord::from_percent(position),
            y: Coord::MIDDLE,
            tooltip: vec![TooltipLine {
                text: self.content.language.capitalised(&text).into(),
                ..TooltipLine::default()
            }],
            layers: vec![self.segment(group)?],
        })
    }
}
