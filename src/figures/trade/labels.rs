//! The labels of a panel: the names of its lines, the article's number, and the break in the Factbook's method.

use super::drawing::{FACTBOOK, OWN_FIGURES, tone};
use super::{Trade, share};
use crate::chart::coord::Coord;
use crate::content::Diagnostic;
use crate::content::columns::SHARE;
use crate::content::pattern::interpolate_some;
use crate::content::series_table::SeriesRow;
use crate::plot::{Anchor, Breakpoint, Dash, Shown, Stroke, Text, Tone, Weight};
use crate::scene::{Label, Rule};

/// The number of years that the name of a line covers in a wide container.
const NAME_WIDE: usize = 11;

/// The same in a narrow container.
const NAME_NARROW: usize = 13;

impl Trade<'_> {
    /// The names of the lines: the upper one above the highest part of both lines, the lower one below the part where
    /// both are farthest from zero. Wide containers leave out the part with the numbers of the initial point.
    pub fn names(&self, direction: usize) -> Result<Vec<Label>, Diagnostic> {
        let initial = self.nearest_year;
        let mut labels = Vec::new();
        for (shown, years) in
            [(Shown::From(Breakpoint::W640), NAME_WIDE), (Shown::Until(Breakpoint::W640), NAME_NARROW)]
        {
            let wide = years == NAME_WIDE;
            let windows = self.years.windows(years).filter(|window| !wide || !window.contains(&initial));
            let [upper, lower] = self.ends(direction, windows)?;
            for (source, (share, year), dy, weight) in
                [(FACTBOOK, upper, -0.7, Weight::Regular), (OWN_FIGURES, lower, 1.65, Weight::Strong)]
            {
                let words = &self.words.sources[source];
                if !wide && source == OWN_FIGURES {
                    labels.extend(self.name_over_axis(&words.short, direction));
                    continue;
                }
                let name = Text::new(if wide { &words.name } else { &words.short });
                let name = name
                    .position(self.across(year), Coord::from_percent(self.panels[direction].position(share)))
                    .dy(dy);
                labels.push(name.anchor(Anchor::Middle).tone(tone(source)).weight(weight).shown(shown).label());
            }
        }
        Ok(labels)
    }

    /// The lower name in a narrow container: a word or two at the end of the axis, under the high part of its line.
    fn name_over_axis(&self, name: &str, direction: usize) -> Vec<Label> {
        let lines: Vec<&str> = name.rsplitn(2, ' ').collect();
        let zero = Coord::from_percent(self.panels[direction].position(0.0));
        let line = |(words, dy): (&&str, f64)| {
            let text = Text::new(*words).position(Coord::END, zero).dy(dy).anchor(Anchor::End);
            text.tone(Tone::Other).weight(Weight::Strong).shown(Shown::Until(Breakpoint::W640)).label()
        };
        // The lines are in reverse order, from the last up.
        lines.iter().zip([-0.4, -1.45]).map(line).collect()
    }

    /// Where labels have space, as a share and the middle year of a window: above the highest share of all windows, and
    /// below the window whose lowest share is the highest.
    fn ends<'a>(
        &self,
        direction: usize,
        windows: impl Iterator<Item = &'a [i32]>,
    ) -> Result<[(f64, i32); 2], Diagnostic> {
        let mut upper = (f64::MIN, self.years[0]);
        let mut lower = (f64::MIN, self.years[0]);
        for window in windows {
            let mut ends = (f64::MAX, f64::MIN);
            for (year, source) in window.iter().flat_map(|year| [(*year, OWN_FIGURES), (*year, FACTBOOK)]) {
                // Not every source has every year.
                if let Some(row) = self.row(source, direction, year) {
                    let share = share(row)?;
                    ends = (ends.0.min(share), ends.1.max(share));
                }
            }
            let middle = window[window.len() / 2];
            if ends.1 > upper.0 {
                upper = (ends.1, middle);
            }
            if ends.0 < f64::MAX && ends.0 > lower.0 {
                lower = (ends.0, middle);
            }
        }
        Ok([upper, lower])
    }

    /// The article's number at the edge, with its date.
    pub fn article_labels(&self, row: &SeriesRow, y: Coord) -> Result<Vec<Label>, Diagnostic> {
        let number = self.content.language.percent(row.need(SHARE)?);
        let number =
            Text::new(number).position(Coord::END, y).dx(0.7).dy(0.35).tone(Tone::Article).weight(Weight::Large);
        let (month, year) = &self.article_date;
        let date = [("month", month.as_str()), ("year", year.as_str())];
        let lines = self.words.article.iter().zip(1..).map(|(line, index)| {
            let text = Text::new(interpolate_some(line, &date)).position(Coord::END, y);
            text.dx(0.7).dy(0.4 + f64::from(index)).tone(Tone::Article).label()
        });
        Ok(std::iter::once(number.label()).chain(lines).collect())
    }

    /// The boundary between the first two segments of the Factbook.
    pub fn break_rule(&self) -> Option<Rule> {
        let x = self.break_at()?;
        let panel = self.panels[0].range;
        let (from, to) = ((x, Coord::from_percent(panel.1)), (x, Coord::from_percent(panel.0)));
        Some(Stroke::new(Tone::Quiet).dash(Dash::Dotted).rule(from, to))
    }

    /// The label of that boundary.
    pub fn break_label(&self) -> Option<Label> {
        let y = Coord::from_percent(self.panels[0].range.0);
        let text = Text::new(&self.words.method).position(self.break_at()?, y).dx(0.4).dy(-0.5).tone(Tone::Quiet);
        Some(text.shown(Shown::From(Breakpoint::W640)).label())
    }

    fn break_at(&self) -> Option<Coord> {
        let mut runs = self.lines[FACTBOOK][0].runs();
        let (before, after) = (runs.next()?.last()?, runs.next()?.first()?);
        let year = |row: &SeriesRow| row.start.map(|start| f64::from(start.year));
        Some(Coord::from_percent(self.x.position(f64::midpoint(year(before)?, year(after)?))))
    }
}
