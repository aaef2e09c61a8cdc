//! The words at the marks in wide containers: what happened. Narrow containers have space for the tooltip only.

use super::Cases;
use crate::chart::coord::Coord;
use crate::chart::text_width::text_width;
use crate::content::Diagnostic;
use crate::content::series_table::SeriesRow;
use crate::figures::required_data;
use crate::plot::{Anchor, Breakpoint, Shown, Text, Tone};
use crate::scene::Label;

/// The width from which marks have words, and the width of the frame in such a container, in px.
pub const EVENTS_FROM: Breakpoint = Breakpoint::W800;
const FRAME: f64 = 608.0;
/// How far a text may extend across the rule of the article's day in the narrowest of these containers, in px.
const TOUCH: f64 = 10.0;
/// How far it may extend beyond the frame, in px.
const BEYOND: f64 = 16.0;
/// The font size in px, and the least distance between two texts.
const SIZE: f64 = 13.0;
const GAP: f64 = 8.0;
/// The baselines below and above the line, in em.
const BELOW: f64 = 1.125;
const ABOVE: f64 = -0.6875;

/// Marks nearer to each other than this, in px, are a cluster. Their texts extend away from it.
const CLUSTER: f64 = 40.0;

/// The anchors in the order in which they are tried, first below the line and then above it: for a mark by itself, for
/// one that another follows closely, and for one that follows another.
const ALONE: [Anchor; 3] = [Anchor::Middle, Anchor::Start, Anchor::End];
const FOLLOWED: [Anchor; 3] = [Anchor::End, Anchor::Middle, Anchor::Start];
const FOLLOWING: [Anchor; 3] = [Anchor::Start, Anchor::Middle, Anchor::End];

/// The extent of a text: the gap between lanes that it is in, and its ends in px.
type TextExtent = (usize, f64, f64);

impl Cases<'_> {
    /// The words of all marks, as far as there is space for them.
    pub fn events(&self) -> Result<Vec<Label>, Diagnostic> {
        let (mut taken, mut labels): (Vec<TextExtent>, Vec<Label>) = (Vec::new(), Vec::new());
        for (index, lane) in self.lanes.iter().enumerate() {
            let rows: Vec<&SeriesRow> = self.rows.iter().copied().filter(|row| row.series == *lane).collect();
            for (at, row) in rows.iter().enumerate() {
                let x = self.middle(row)?;
                let beside = |row: Option<&&SeriesRow>| -> Result<bool, Diagnostic> {
                    let other = row.map(|row| self.middle(row)).transpose()?;
                    Ok(other.is_some_and(|other| (px(other) - px(x)).abs() < CLUSTER))
                };
                let anchors = match (beside(rows.get(at + 1))?, beside(at.checked_sub(1).and_then(|at| rows.get(at)))?)
                {
                    (true, _) => FOLLOWED,
                    (false, true) => FOLLOWING,
                    (false, false) => ALONE,
                };
                // A mark without space for words has its tooltip only.
                if let Some(label) = self.placed(row, index, anchors, &mut taken)? {
                    labels.push(label);
                }
            }
        }
        Ok(labels)
    }

    /// The words of a mark at the first free place. Words below a line and those above the next are in one gap.
    fn placed(
        &self,
        row: &SeriesRow,
        lane: usize,
        anchors: [Anchor; 3],
        taken: &mut Vec<TextExtent>,
    ) -> Result<Option<Label>, Diagnostic> {
        let (text, x, rule) = (self.event(row)?, self.middle(row)?, px(self.rule()?));
        for (is_below, anchor) in [true, false].into_iter().flat_map(|below| anchors.map(|anchor| (below, anchor))) {
            // The gap above the first lane has the number 0.
            let gap = lane + usize::from(is_below);
            let (from, to) = ends(px(x), text_width(text, SIZE), anchor);
            let is_inside = from >= 0.0 && to <= FRAME + BEYOND && !(from + TOUCH < rule && rule + TOUCH < to);
            let is_free =
                taken.iter().all(|(other, start, end)| *other != gap || to + GAP <= *start || *end + GAP <= from);
            if is_inside && is_free {
                taken.push((gap, from, to));
                let text = Text::new(text).position(x, self.line_of(row)).dy(if is_below { BELOW } else { ABOVE });
                return Ok(Some(text.anchor(anchor).tone(Tone::Quiet).shown(Shown::From(EVENTS_FROM)).label()));
            }
        }
        Ok(None)
    }

    /// What happened, in a word or two.
    pub fn event(&self, row: &SeriesRow) -> Result<&str, Diagnostic> {
        required_data::words(self.content, super::ID, "events", &self.words.events, &row.key).map(String::as_str)
    }

    /// The middle of a row's mark.
    pub fn middle(&self, row: &SeriesRow) -> Result<Coord, Diagnostic> {
        let (from, to) = self.span(row)?;
        Ok(Coord((from.0 + to.0) / 2))
    }
}

/// The distance from the start of the frame in px.
fn px(x: Coord) -> f64 {
    x.percent() / 100.0 * FRAME
}

/// The ends of a text in px.
fn ends(x: f64, width: f64, anchor: Anchor) -> (f64, f64) {
    match anchor {
        Anchor::Start => (x, x + width),
        Anchor::Middle => (x - width / 2.0, x + width / 2.0),
        Anchor::End => (x - width, x),
    }
}
