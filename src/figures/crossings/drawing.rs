//! The drawing: scale, spine, period of the article, and a layer for each group.

use super::layout::{PlacedGroup, PlacedRow};
use super::row::{Crossings, Side};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::scale::Linear;
use crate::content::Diagnostic;
use crate::content::evidence::Evidence;
use crate::plot::{Anchor, Dash, Shown, Stem, Stroke, Text, Tier, Tone, Weight, area, attribution};
use crate::scene::{Label, Layer, PointerMode, Points, Scene, Stepper};

/// The width from which every row has one line.
const WIDE: Tier = Tier::W800;
/// The distance of texts from the spine and from the end of a stem, in em.
const BESIDE: f64 = 0.65;

impl Crossings<'_> {
    /// The scene.
    pub fn scene(&self) -> Result<Scene, Diagnostic> {
        let placed = self.placed();
        let mut layers = vec![self.axis()];
        for group in &placed {
            layers.extend(Some(self.areas(group)?).filter(|layer| !layer.paths.is_empty()));
        }
        layers.push(self.period(&placed)?);
        for group in &placed {
            layers.push(self.group(group)?);
        }
        let (mut list, mut groups) = (Vec::new(), Vec::new());
        for group in &placed {
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
        Coord::of(self.scale().at(0.0))
    }

    /// The headings of both sides, and the ticks.
    fn axis(&self) -> Layer {
        let (scale, spine, top) = (self.scale(), self.spine(), Coord::START);
        let has_side = |side| self.groups.iter().flat_map(|group| &group.rows).any(|row| row.side == side);
        let heading = |text: &str, anchor: Anchor, dx: f64| {
            Text::new(text).at(spine, top).dx(dx).dy(-2.4).weight(Weight::Strong).anchor(anchor)
        };
        let mut layer =
            Layer { labels: vec![heading(&self.words.out, Anchor::End, -BESIDE).label()], ..Layer::default() };
        // A side without rows has their texts only, which a heading or a tick would contradict.
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
            let x = Coord::of(scale.at((tick * self.step) as f64));
            if tick != 0 {
                layer.rules.push(Stroke::new(Tone::Hairline).down(x));
            }
            let number = self.content.language.short_number(Decimal::new((tick * self.step).abs(), 0));
            // Odd ticks need more width than a phone has.
            let shown = if tick % 2 == 0 || tick == first { Shown::Always } else { Shown::From(Tier::W480) };
            layer.labels.push(Text::new(number).at(x, top).dy(-0.6).tone(Tone::Quiet).inside().shown(shown).label());
        }
        layer
    }

    /// The spine, the period of the article on it, and a guide at the article's number.
    fn period(&self, placed: &[PlacedGroup]) -> Result<Layer, Diagnostic> {
        let spine = self.spine();
        let mut layer = Layer { rules: vec![Stroke::new(Tone::Ink).medium().down(spine)], ..Layer::default() };
        let mut covered = placed.iter().filter(|group| group.group.in_period);
        // `returns` has no period of the article.
        let (Some(first), Some(last)) = (covered.next(), placed.iter().rfind(|group| group.group.in_period)) else {
            return Ok(layer);
        };
        let (from, to) = (self.down(first.top), self.down(last.bottom));
        // To the left of the last row, which goes into China.
        let lines = self.period.iter().rev().zip(0..).map(|(line, index)| {
            let text = Text::new(line).at(spine, to).dx(-BESIDE).dy(-0.6 - 1.1 * f64::from(index));
            text.tone(Tone::Article).anchor(Anchor::End).label()
        });
        layer.labels.extend(lines);
        layer.rules.push(Stroke::new(Tone::Article).thick().rule((spine, from), (spine, to)));
        let rows = placed.iter().flat_map(|group| &group.rows);
        for row in rows.filter(|row| row.row.row.evidence == Evidence::A) {
            let x = Coord::of(self.end_of(row, &self.scale())?);
            layer.rules.push(Stroke::new(Tone::Article).dash(Dash::Dotted).rule((x, self.down(row.y)), (x, to)));
        }
        Ok(layer)
    }

    /// A pale area from the spine to each row that has parts, around the row and its parts.
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
            let heading = |text: &str, x: Coord, y: f64| Text::new(text).at(x, self.down(y)).weight(Weight::Strong);
            layer.labels.push(heading(narrow, Coord::START, group.top).dy(1.5).shown(Shown::Until(WIDE)).label());
            let wide = heading(wide, self.spine(), group.heading);
            layer.labels.push(wide.dx(BESIDE).shown(Shown::From(WIDE)).label());
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
            let wall = Stroke::new(Tone::Ink).wall().rule((spine, self.down(from)), (spine, self.down(to)));
            return Ok(Layer { rules: vec![wall], ..Layer::default() });
        }
        let value = row.row.value()?;
        let stem = Stem {
            value: &value,
            evidence: row.row.row.evidence,
            scale: &self.side(row.row.side),
            y: self.down(row.y),
            dash: row.row.dash,
        };
        Ok(stem.marks())
    }

    /// The number and the scope of a row. Right of the spine, or after the end of a stem to the right.
    fn labels(&self, row: &PlacedRow) -> Result<Vec<Label>, Diagnostic> {
        let found = row.row;
        let (spine, y) = (self.spine(), self.down(row.y));
        let tone = match (found.side, found.row.evidence) {
            (Side::Shut, _) => Tone::Ink,
            (_, evidence) => Tone::from(attribution(evidence)),
        };
        let weight = if tone == Tone::Article { Weight::Large } else { Weight::Value };
        let number = || Text::new(&found.number).tone(tone).weight(weight);
        let [wide, narrow] = &found.scope;
        let end = match found.side {
            Side::Into => Coord::of(self.end_of(row, &self.scale())?),
            Side::OutOf | Side::Shut => spine,
        };
        let beside =
            |scope: &str, shown: Shown| number().rest(scope).at(end, y).dx(BESIDE).dy(0.3).shown(shown).label();
        if !found.tall {
            return Ok(vec![beside(wide, Shown::From(WIDE)), beside(narrow, Shown::Until(WIDE))]);
        }
        // The stem is between the two lines, unless it is on the other side.
        let (above, below) = if found.side == Side::Into { (-0.45, 1.15) } else { (-0.15, 0.95) };
        let until = Shown::Until(WIDE);
        Ok(vec![
            beside(wide, Shown::From(WIDE)),
            number().at(spine, y).dx(BESIDE).dy(above).shown(until).label(),
            Text::new(narrow).tone(Tone::Quiet).at(spine, y).dx(BESIDE).dy(below).shown(until).label(),
        ])
    }

    /// The scale of a side: numbers of crossings out of China run to the left.
    fn side(&self, side: Side) -> Linear {
        let scale = self.scale();
        match side {
            Side::OutOf => Linear::new((-scale.domain.0, -scale.domain.1), scale.range),
            Side::Into | Side::Shut => scale,
        }
    }

    /// The end of a row's marks, in percent of the frame.
    fn end_of(&self, row: &PlacedRow, scale: &Linear) -> Result<f64, Diagnostic> {
        let value = row.row.value()?;
        let far = value.highest().to_f64();
        Ok(scale.at(if row.row.side == Side::OutOf { -far } else { far }))
    }
}
