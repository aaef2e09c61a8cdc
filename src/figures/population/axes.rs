//! The axes: two labelled heights, and the years that have rows.

use super::{Population, TOP};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::chart::label_placement::{Align, LabelBox, LabelFrame, label_tiers};
use crate::chart::text_width::text_width;
use crate::content::language::interpolate;
use crate::figures::axis::{across, base_axis};
use crate::scene::{Label, Layer};

/// The size of labels in px.
const SIZE: f64 = 13.0;
/// The offset of the first year, in px, so that it stays inside the narrowest frame.
const FIRST_SHIFT: i32 = -10;

impl Population<'_> {
    /// The axes. There are few ticks, because every dot has its number. Tick labels are on their lines to save width.
    pub fn axes(&self) -> Layer {
        let mut axes =
            base_axis(&self.years.iter().map(|year| (self.across(*year), year.to_string())).collect::<Vec<_>>());
        let last = self.years.len() - 1;
        for (index, (label, tier)) in axes.labels.iter_mut().zip(self.year_tiers()).enumerate() {
            let ends = index == 0 || index == last;
            if index == 0 {
                (label.dx, label.class) = (FIRST_SHIFT, "label--quiet".into());
            }
            label.class = match tier {
                Some(240) if ends => label.class.clone(),
                Some(240) => format!("{} {}", label.class, super::marks::ROOMY).into(),
                Some(tier) => format!("{} from-{tier}", label.class).into(),
                None => "from-960".into(),
            };
        }
        for value in [TOP / 2, TOP] {
            let y = self.height(value as f64);
            let number = self.content.language.short_number(Decimal::new(value, 0));
            let text = if value == TOP { interpolate(&self.words.unit, &[("n", &number)]) } else { number };
            axes.rules.push(across("axis__hairline", y));
            axes.labels.push(Label { y, dy: -6, class: "label--quiet".into(), text: text.into(), ..Label::default() });
        }
        axes
    }

    /// The label of a year.
    pub fn year_name(&self, year: i32) -> Label {
        let is_first = year == self.years[0];
        Label {
            rest: Default::default(),
            x: self.across(year),
            y: Coord::END,
            dx: if is_first { FIRST_SHIFT } else { 0 },
            dy: 18,
            class: if is_first { "label--value" } else { "label--value label--middle" }.into(),
            text: year.to_string().into(),
        }
    }

    /// The least width at which each year is shown: both ends always, all others if there is space.
    fn year_tiers(&self) -> Vec<Option<u16>> {
        let last = self.years.len() - 1;
        let boxes: Vec<LabelBox> = self
            .years
            .iter()
            .enumerate()
            .map(|(index, year)| LabelBox {
                at: self.x.at(f64::from(*year)),
                shift: if index == 0 { f64::from(FIRST_SHIFT) } else { 0.0 },
                align: if index == 0 { Align::Start } else { Align::Middle },
                width: text_width(&year.to_string(), SIZE),
                top: 0.0,
                height: SIZE,
                priority: i32::from(index == 0 || index == last),
            })
            .collect();
        label_tiers(&boxes, &LabelFrame { before: 8.0, after: 80.0, gap: 4.0 })
    }
}
