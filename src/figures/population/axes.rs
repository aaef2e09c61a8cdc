//! The axes: two labelled heights, and the years that have rows.

use super::{Population, TOP};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::label_breakpoints::{LabelBox, LabelContainer, label_breakpoints};
use crate::chart::text_width::text_width;
use crate::content::pattern::interpolate;
use crate::plot::{Anchor, Breakpoint, Shown, Stroke, Text, Tone, Weight, base_axis};
use crate::scene::{Label, Layer};

/// The size of labels in px.
const SIZE: f64 = 13.0;
/// The offset of the first year, in em, so that it stays inside the narrowest frame.
const FIRST_SHIFT: f64 = -0.625;

impl Population<'_> {
    /// The axes. There are few ticks, because every dot has its number. Tick labels are on their lines to save width.
    pub fn axes(&self) -> Layer {
        let ticks: Vec<_> = self.years.iter().map(|year| (self.across(*year), String::new(), Shown::Always)).collect();
        let mut axes = Layer { labels: Vec::new(), ..base_axis(&ticks) };
        let last = self.years.len() - 1;
        for (index, (year, breakpoint)) in self.years.iter().zip(self.year_breakpoints()).enumerate() {
            let shown = match breakpoint.map(Breakpoint::from_px) {
                // `Some(None)`: the label fits from 240 px, the least breakpoint.
                Some(None) if index == 0 || index == last => Shown::Always,
                Some(None) => Shown::From(Breakpoint::W280),
                Some(Some(breakpoint)) => Shown::From(breakpoint),
                // `None`: the label fits at no breakpoint.
                None => Shown::From(Breakpoint::W960),
            };
            axes.labels.push(self.year_text(*year).tone(Tone::Quiet).shown(shown).label());
        }
        for value in [TOP / 2, TOP] {
            let y = self.height(value as f64);
            let number = self.content.language.short_number(Decimal::new(value, 0));
            let text = if value == TOP { interpolate(&self.words.unit, &[("n", &number)]) } else { number };
            axes.rules.push(Stroke::new(Tone::Hairline).across(y));
            axes.labels.push(Text::new(text).position(Coord::START, y).dy(-0.375).tone(Tone::Quiet).label());
        }
        axes
    }

    /// The label of a year in front.
    pub fn year_name(&self, year: i32) -> Label {
        self.year_text(year).weight(Weight::Value).label()
    }

    fn year_text(&self, year: i32) -> Text {
        let text = Text::new(year.to_string()).position(self.across(year), Coord::END).dy(1.125);
        if year == self.years[0] { text.dx(FIRST_SHIFT) } else { text.anchor(Anchor::Middle) }
    }

    /// The least breakpoint from which the label of each year has space; `None` if it has at no breakpoint. The first
    /// and the last year have priority.
    fn year_breakpoints(&self) -> Vec<Option<u16>> {
        let last = self.years.len() - 1;
        let boxes: Vec<LabelBox> = self
            .years
            .iter()
            .enumerate()
            .map(|(index, year)| LabelBox {
                at: self.x.position(f64::from(*year)),
                shift: if index == 0 { FIRST_SHIFT * 16.0 } else { 0.0 },
                anchor: if index == 0 { Anchor::Start } else { Anchor::Middle },
                width: text_width(&year.to_string(), SIZE),
                top: 0.0,
                height: SIZE,
                priority: i32::from(index == 0 || index == last),
            })
            .collect();
        label_breakpoints(&boxes, &LabelContainer { before: 8.0, after: 80.0, gap: 4.0 })
    }
}
