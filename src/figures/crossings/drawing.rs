//! The drawing: scale, spine, period of the article, and a layer for each group.

use super::layout::{PlacedGroup, PlacedRow};
use super::row::{Crossings, Side};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::scale::LinearScale;
use crate::chart::text_width::text_width;
use crate::content::Diagnostic;
use crate::plot::{Anchor, Breakpoint, Shown, Stem, Stroke, Text, Tone, Weight, area, attribution};
use crate::scene::{Label, Layer, PointerMode, Points, Scene, Stepper};

/// The width from which every row has one line.
const WIDE: Breakpoint = Breakpoint::W800;
/// The distance of texts from the spine and from the end of a stem, in em.
const BESIDE: f64 = 0.65;
/// The width of the frame on a small phone, in em.
const PHONE: f64 = 17.4;
/// The baselines of texts on and above a stem, in em from it.
const CENTRED: f64 = 0.3;
const ABOVE: f64 = -0.4;
/// Like [`ABOVE`], for texts that may be above the dot at the end of a stem. Also the baseline of texts below a stem.
const HIGHER: f64 = -0.5;
const BELOW: f64 = 1.0;
/// The baseline of a text beside the lower half of a row whose number may be as wide as the frame.
const LOWER: f64 = 0.45;
/// How much farther texts are from a thick stem, in em.
const THICK: f64 = 0.1;

impl Crossings<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let placed = self.placed();
        let mut layers = vec![self.axis()];
        for group in &placed {
            layers.extend(Some(self.areas(group)?).filter(|layer| !layer.paths.is_empty()));
        }
        layers.push(self.period(&placed));
        for group in &placed {
            layers.push(self.group(group)?);
        }
        let (mut list, mut groups) = (Vec::new(), Vec::new());
        for group in placed.iter().filter(|group| !group.rows.is_empty()) {
            groups.push(list.len());
            for row in &group.rows {
                list.push(self.point(row)?);
            }
        }
        Ok(Scene {
            id: self.id.into(),
            aria_label: self.aria_label.clone().into(),
            hint: self.hint.clone().into(),
            points: Some(Points {
                param: "row".into(),
                pointer: PointerMode::Y,
                stepper: Some(Stepper {
                    previous: self.words.previous.clone().into(),
                    next: self.words.next.clone().into(),
                }),
                list,
                groups,
                ..Points::default()
            }),
            layers,
            ..Scene::default()
        })
    }

    /// The horizontal coordinate of the border.
    fn spine(&self) -> Coord {
        Coord::from_percent(self.scale().position(0.0))
    }

    /// The headings of both sides, and the ticks.
    fn axis(&self) -> Layer {
        let (scale, spine, top) = (self.scale(), self.spine(), Coord::START);
        let has_side = |side| self.groups.iter().flat_map(|group| &group.rows).any(|row| row.side == side);
        let heading = |text: &str, anchor: Anchor, dx: f64| {
            Text::new(text).position(spine, top).dx(dx).dy(-2.4).weight(Weight::Strong).anchor(anchor)
        };
        let mut layer =
            Layer { labels: vec![heading(&self.words.out, Anchor::End, -BESIDE).label()], ..Layer::default() };
        // Without rows into China, the right side has only texts of rows out of China, so it has no heading and no
        // ticks.
        let last = if has_side(Side::Into) {
            let into = heading(&self.words.into, Anchor::Start, BESIDE);
            layer.labels.push(into.rest(if self.names_unit { self.words.unit.as_str() } else { "" }).label());
            self.domain.1 as i64 / self.step
        } else {
            0
        };
        let ticks = (self.domain.0 as i64 / self.step)..=last;
        let first = *ticks.start();
        for tick in ticks {
            let x = Coord::from_percent(scale.position((tick * self.step) as f64));
            if tick != 0 {
                layer.rules.push(Stroke::new(Tone::Hairline).down(x));
            }
            let number = self.content.language.short_number(Decimal::new((tick * self.step).abs(), 0));
            // Odd ticks need more width than a phone has.
            let shown = if tick % 2 == 0 || tick == first { Shown::Always } else { Shown::From(Breakpoint::W480) };
            let text = Text::new(number).position(x, top).dy(-0.6).tone(Tone::Quiet);
            // Only wide containers have space before the first tick.
            if tick == first && self.margins[0] > 0.0 {
                layer.labels.push(text.clone().anchor(Anchor::Middle).shown(Shown::From(WIDE)).label());
                layer.labels.push(text.inside().shown(shown.until(WIDE)).label());
            } else {
                layer.labels.push(text.anchor(Anchor::Middle).shown(shown).label());
            }
        }
        layer
    }

    /// The spine, and the period of the article on it.
    fn period(&self, placed: &[PlacedGroup]) -> Layer {
        let spine = self.spine();
        let mut layer = Layer { rules: vec![Stroke::new(Tone::Ink).medium().down(spine)], ..Layer::default() };
        let mut covered = placed.iter().filter(|group| group.group.in_period);
        // `returns` has no period of the article.
        let (Some(first), Some(last)) = (covered.next(), placed.iter().rfind(|group| group.group.in_period)) else {
            return layer;
        };
        let (from, to) = (self.down(first.top), self.down(last.bottom));
        // The lines are left of the spine, because the first row of the period goes into China.
        let y = first.rows.first().map_or(from, |row| self.down(row.y));
        let lines = self.period.iter().zip(0..).map(|(line, index)| {
            let text = Text::new(line).position(spine, y).dx(-BESIDE).dy(1.1 * f64::from(index));
            text.tone(Tone::Article).anchor(Anchor::End).label()
        });
        layer.labels.extend(lines);
        layer.rules.push(Stroke::new(Tone::Article).thick().rule((spine, from), (spine, to)));
        layer
    }

    /// A pale area for each row that has parts. It extends from the spine to the end of the row's marks, and down to
    /// its last part.
    fn areas(&self, group: &PlacedGroup) -> Result<Layer, Diagnostic> {
        let mut layer = Layer::default();
        for (index, row) in group.rows.iter().enumerate() {
            let parts = group.rows[index + 1..].iter().take_while(|row| row.row.part).count();
            if row.row.part || parts == 0 {
                continue;
            }
            let far = self.end_of(row, &self.scale())?;
            let down = (self.down(row.y).percent(), self.down(group.rows[index + parts].extent.1).percent());
            let spine = self.spine().percent();
            layer.paths.push(area((spine.min(far), spine.max(far)), down));
        }
        Ok(layer)
    }

    /// The heading of a group, and its rows.
    fn group(&self, group: &PlacedGroup) -> Result<Layer, Diagnostic> {
        let mut layer = Layer::default();
        if !group.group.heading[0].is_empty() {
            let [wide, narrow] = &group.group.heading;
            let heading = |text: &str, x: Coord, y: f64| {
                let text = Text::new(text).position(x, self.down(y));
                if group.group.quiet { text.tone(Tone::Quiet) } else { text.weight(Weight::Strong) }
            };
            let dy = if group.group.quiet { 1.1 } else { 1.5 };
            layer.labels.push(heading(narrow, Coord::START, group.top).dy(dy).shown(Shown::Until(WIDE)).label());
            // On the side of its rows: those into China begin at the spine, those out of it at the edge.
            let (x, dx) = match group.rows.first().map(|row| row.row.side) {
                Some(Side::Into) => (self.spine(), BESIDE),
                _ => (Coord::START, -self.margins[0]),
            };
            layer.labels.push(heading(wide, x, group.heading).dx(dx).shown(Shown::From(WIDE)).label());
        }
        for row in &group.rows {
            let marks = self.marks(row)?;
            layer.rules.extend(marks.rules);
            layer.bars.extend(marks.bars);
            layer.dots.extend(marks.dots);
            layer.labels.extend(self.labels(row)?);
        }
        Ok(layer)
    }

    /// The marks of a row.
    pub fn marks(&self, row: &PlacedRow) -> Result<Layer, Diagnostic> {
        if row.row.side == Side::Shut {
            let (spine, (from, to)) = (self.spine(), row.extent);
            let wall = Stroke::new(Tone::Ink).heavy().rule((spine, self.down(from)), (spine, self.down(to)));
            return Ok(Layer { rules: vec![wall], ..Layer::default() });
        }
        if row.row.side == Side::Elsewhere {
            return Ok(Layer::default());
        }
        let value = row.row.value()?;
        let stem = Stem {
            value: &value,
            evidence: row.row.row.evidence,
            scale: &self.side(row.row.side),
            y: self.down(row.y),
            thick: row.row.main,
            dash: row.row.dash,
        };
        Ok(stem.marks())
    }

    /// The number and the scope of a row. The number is on the row's side of the spine, the scope always on the right,
    /// where there is space.
    fn labels(&self, row: &PlacedRow) -> Result<Vec<Label>, Diagnostic> {
        let found = row.row;
        let (spine, y) = (self.spine(), self.down(row.y));
        let (wide, narrow) = (Shown::From(WIDE), Shown::Until(WIDE));
        let tone = match (found.side, found.row.evidence) {
            (Side::Shut, _) => Tone::Ink,
            (_, evidence) => Tone::from(attribution(evidence)),
        };
        let weight = if found.main && self.large_numbers { Weight::Large } else { Weight::Value };
        let number =
            |x: Coord, dy: f64| Text::new(&found.number).tone(tone).weight(weight).position(x, y).dx(BESIDE).dy(dy);
        let scope = |text: &str, dy: f64| Text::new(text).tone(Tone::Quiet).position(spine, y).dx(BESIDE).dy(dy);
        let [long, short] = &found.scope;
        let thick = if found.main { THICK } else { 0.0 };
        Ok(match found.side {
            Side::Shut | Side::Elsewhere => vec![
                number(spine, CENTRED).rest(long).shown(wide).label(),
                number(spine, -0.2).shown(narrow).label(),
                scope(short, 0.85).shown(narrow).label(),
            ],
            Side::Into => {
                let end = Coord::from_percent(self.end_of(row, &self.scale())?);
                vec![
                    number(end, CENTRED).rest(long).shown(wide).label(),
                    number(spine, ABOVE - thick).shown(narrow).label(),
                    scope(short, BELOW + thick).shown(narrow).label(),
                ]
            }
            Side::OutOf => {
                let fits = self.fits_before_spine(&found.number, weight);
                let end = Coord::from_percent(self.end_of(row, &self.scale())?);
                let left = |text: Text| text.dx(-BESIDE).anchor(Anchor::End);
                vec![
                    left(number(end, CENTRED)).shown(wide).label(),
                    scope(long, CENTRED).shown(wide).label(),
                    self.before_spine(number(spine, HIGHER - thick), fits).shown(narrow).label(),
                    scope(short, if fits { CENTRED } else { LOWER }).shown(narrow).label(),
                ]
            }
        })
    }

    /// True if a small phone has space for a number between the edge of the frame and the spine.
    fn fits_before_spine(&self, number: &str, weight: Weight) -> bool {
        let size = if weight == Weight::Large { 1.0 } else { 0.8125 };
        // Bold digits are a little wider than the estimate.
        text_width(number, size) * 1.08 + BESIDE <= self.spine().percent() / 100.0 * PHONE
    }

    /// A number beside the spine, or from the edge of the frame if it does not fit.
    fn before_spine(&self, text: Text, fits: bool) -> Text {
        if fits { text.dx(-BESIDE).anchor(Anchor::End) } else { text.from_edge() }
    }

    /// The scale of a side: numbers of crossings out of China run to the left.
    fn side(&self, side: Side) -> LinearScale {
        let scale = self.scale();
        match side {
            Side::OutOf => LinearScale::new((-scale.domain.0, -scale.domain.1), scale.range),
            Side::Into | Side::Shut | Side::Elsewhere => scale,
        }
    }

    /// The end of a row's marks, in percent of the frame.
    fn end_of(&self, row: &PlacedRow, scale: &LinearScale) -> Result<f64, Diagnostic> {
        let value = row.row.value()?;
        let far = value.highest().to_f64();
        Ok(scale.position(if row.row.side == Side::OutOf { -far } else { far }))
    }
}
