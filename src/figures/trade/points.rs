//! The points: one for each year, with a tooltip line and a waffle for each share.

use super::drawing::{FACTBOOK, OWN_FIGURES};
use super::{DirectionWords, Trade, share};
use crate::chart::coord::Coord;
use crate::chart::decimal::Decimal;
use crate::content::Diagnostic;
use crate::content::columns::{RANK, SHARE};
use crate::content::pattern::interpolate;
use crate::content::series_table::SeriesRow;
use crate::plot::{Anchor, Breakpoint, Shown, Stroke, Text, Weight};
use crate::scene::{Layer, Point, TooltipLine};

/// The number of years that the text of a number covers before and after its year.
const COVERED: i32 = 2;
/// How far a number may be from its share, in percentage points. Farther, it would seem to belong to another mark.
const FARTHEST: f64 = 5.0;

impl Trade<'_> {
    /// The point of a year.
    pub fn point(&self, year: i32) -> Result<Point, Diagnostic> {
        let x = self.across(year);
        let mut layers = vec![Layer { rules: vec![Stroke::cursor().down(x)], ..Layer::default() }];
        let mut tooltip = Vec::new();
        for direction in 0..2 {
            let options = Self::options(direction);
            for source in [OWN_FIGURES, FACTBOOK] {
                let row = self.row(source, direction, year);
                let waffle = match row {
                    Some(row) => Some((share(row)? * 100.0).round() as u16),
                    None => None,
                };
                let text = self.sentence(&self.words.directions[direction], source, row)?.into();
                tooltip.push(TooltipLine { options, text, waffle, ..TooltipLine::default() });
                // Not every source has every year; the tooltip line says so.
                let Some(row) = row else { continue };
                let dot = self.dot(source, direction, row)?;
                // The upper number is above its mark, the lower one below.
                let other = self.row(1 - source, direction, year).map(share).transpose()?;
                let above = other.is_none_or(|other| share(row).is_ok_and(|own| own >= other));
                let number = self.content.language.percent(row.need(SHARE)?);
                let number = interpolate(&self.words.sources[source].tag, &[("share", &number)]);
                // In the image, which has no tooltip, the upper number names the year of both.
                let names_year = above && year == self.nearest_year;
                let number = Text::new(number)
                    .rest(if names_year { year.to_string() } else { String::new() })
                    .dy(if above { -0.75 } else { 1.4 })
                    .weight(Weight::Value);
                let number = number.position(x, self.clear_of_lines(direction, year, share(row)?, above)?).inside();
                // In narrow containers the numbers would cover the lines; the tooltip below has them.
                let labels = vec![number.shown(Shown::From(Breakpoint::W640)).label()];
                layers.push(Layer { options, dots: vec![dot], labels, ..Layer::default() });
            }
        }
        Ok(Point {
            value: year.to_string().into(),
            title: year.to_string().into(),
            x,
            y: Coord::MIDDLE,
            tooltip,
            layers,
        })
    }

    /// The vertical coordinate at which a number above or below its share does not cover the lines beside it.
    fn clear_of_lines(&self, direction: usize, year: i32, own: f64, above: bool) -> Result<Coord, Diagnostic> {
        let covered = match Anchor::inside(self.across(year)) {
            Anchor::Start => year..=year + 2 * COVERED,
            Anchor::End => year - 2 * COVERED..=year,
            Anchor::Middle => year - COVERED..=year + COVERED,
        };
        let mut far = own;
        for row in
            covered.flat_map(|year| [OWN_FIGURES, FACTBOOK].map(|source| self.row(source, direction, year))).flatten()
        {
            let near = share(row)?.clamp(own - FARTHEST, own + FARTHEST);
            far = if above { far.max(near) } else { far.min(near) };
        }
        Ok(Coord::from_percent(self.panels[direction].position(far)))
    }

    /// A share as a sentence, with China's rank if the source has one.
    fn sentence(&self, words: &DirectionWords, source: usize, row: Option<&SeriesRow>) -> Result<String, Diagnostic> {
        let said = &self.words.sources[source].said;
        // A source without a share in that year has words for it.
        let Some(row) = row else {
            return Ok(self.content.language.capitalised(&interpolate(&words.missing, &[("source", said)])));
        };
        let rank = row.get(RANK).map(|rank| self.rank_words(row, rank)).transpose()?;
        let share = self.formatted(Some(row));
        Ok(self.content.language.capitalised(&match rank {
            Some(rank) => interpolate(&words.ranked, &[("source", said), ("share", &share), ("rank", rank)]),
            None => interpolate(&words.sentence, &[("source", said), ("share", &share)]),
        }))
    }

    /// A rank in words.
    fn rank_words(&self, row: &SeriesRow, rank: Decimal) -> Result<&str, Diagnostic> {
        let index = (1..).zip(&self.words.ranks).find(|(at, _)| f64::from(*at) == rank.to_f64());
        index.map(|(_, words)| words.as_str()).ok_or_else(|| {
            let what = format!("the rank {} has no words", self.content.language.number(rank));
            row.diagnostic(what, "Correct it, or add words for it under ranks of figures/trade.json")
        })
    }
}
