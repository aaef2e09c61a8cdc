//! The marks and labels of one row.
//!
//! A span of dates or numbers is a bar, a single number a dot. An unknown end fades.

use super::Flight;
use super::lanes::{FAMILIES, Placed};
use crate::chart::coord::Coord;
use crate::chart::date::Moment;
use crate::chart::range::Extent;
use crate::content::columns::RANGE;
use crate::content::evidence::Evidence;
use crate::content::language::interpolate;
use crate::figures::mark_styles::event_style;
use crate::figures::rows::{fading, range_bar, value_mark};
use crate::scene::{Label, Layer};

/// The row that has an end but no beginning.
const OPEN_START: &str = "uprising-over-article";
/// The length of an open end, in percent of the frame. The same as in `rows`.
const OPEN: f64 = 14.0;
/// Beyond this position, in percent, labels are before a bar instead of after it.
const TURN: f64 = 50.0;

impl Flight<'_> {
    /// The marks of a row without labels. Empty for a count of families.
    pub fn marks(&self, placed: &Placed) -> Layer {
        let Some(extent) = self.extent(placed) else { return Layer::default() };
        let (row, y) = (placed.row, self.lanes.down(placed.y));
        if let Some(value) = row.find(RANGE) {
            return value_mark(&value, row.evidence, &self.lanes.lanes[placed.lane].scale, y);
        }
        let style = event_style(row.evidence);
        let mut bars = vec![range_bar(extent.start, extent.end, &style, y)];
        if extent.open_start {
            bars.extend(fading(extent.start, extent.start - OPEN, &style, y));
        }
        Layer { bars, ..Layer::default() }
    }

    /// The labels of a row: beside a bar of dates; else the name above the bar and the number beside it.
    pub fn labels(&self, placed: &Placed) -> Vec<Label> {
        let (name, short) = self.words_of(placed.series, placed.row);
        let y = self.lanes.down(placed.y);
        let own = if placed.row.evidence == Evidence::A { "label--article" } else { "label--other" };
        let Some(extent) = self.extent(placed) else {
            let line = |(index, text): (usize, &String)| Label {
                y,
                dy: 17 * index as i32 - 14,
                class: if index == 0 { "" } else { "label--quiet" }.into(),
                text: self.named(text, placed.row).into(),
                ..Label::default()
            };
            return self.words.families.iter().enumerate().map(line).collect();
        };
        if placed.lane == 0 {
            let beside = |text: String, width: &str| beside(&extent, y, format!("{own} {width}"), text);
            return vec![beside(name, "from-640"), beside(short, "until-640")];
        }
        let article = placed.row.evidence == Evidence::A;
        let above = |text: String, width: &str| Label {
            y,
            dy: -14,
            class: format!("{} {width}", if article { own } else { "" }).into(),
            text: text.into(),
            ..Label::default()
        };
        let value = self.named(if article { &self.words.article_value } else { "{value}" }, placed.row);
        let weight = if article { "label--large" } else { "label--strong" };
        let class = |width: &str| format!("{own} {weight} {width}");
        if fits_beside(&extent, &value) {
            return vec![above(name, "from-640"), above(short, "until-640"), beside(&extent, y, class(""), value)];
        }
        let crowded = interpolate(&self.words.crowded, &[("name", &short), ("value", &value)]);
        vec![above(name, "from-640"), above(crowded, "until-640"), beside(&extent, y, class("from-640"), value)]
    }

    /// The row's extent along its axis, without open ends. `None` if the row has no numeric or date position.
    fn extent(&self, placed: &Placed) -> Option<Extent> {
        let (row, scale) = (placed.row, &self.lanes.lanes[placed.lane].scale);
        if row.key == FAMILIES {
            return None;
        }
        let Some(value) = row.find(RANGE) else {
            let (start, end) = (row.start?, row.end.or(row.start)?);
            let (start, end) = (scale.at(start.on_axis(Moment::Start)), scale.at(end.on_axis(Moment::End)));
            return Some(Extent { start, end, open_start: row.key == OPEN_START, open_end: false });
        };
        Some(value.extent(scale, 0.0))
    }
}

/// The start and end of a row's marks, including open ends.
fn reach(extent: &Extent) -> (f64, f64) {
    let open = |open: bool| if open { OPEN } else { 0.0 };
    (extent.start - open(extent.open_start), extent.end + open(extent.open_end))
}

/// True if a number fits beside its marks on the narrowest common phone.
fn fits_beside(extent: &Extent, text: &str) -> bool {
    const FRAME: f64 = 288.0;
    const LETTER: f64 = 6.6;
    let (start, end) = reach(extent);
    let space = if start > TURN { start } else { 100.0 - end };
    text.chars().count() as f64 * LETTER + 10.0 <= space / 100.0 * FRAME
}

/// A label after its mark, or before it if the mark is beyond [`TURN`].
fn beside(extent: &Extent, y: Coord, class: String, text: String) -> Label {
    let (start, end) = reach(extent);
    let (dy, text) = (5, text.into());
    if start > TURN {
        Label { x: Coord::of(start), y, dx: -10, dy, class: format!("{class} label--end").into(), text }
    } else {
        Label { x: Coord::of(end), y, dx: 10, dy, class: class.into(), text }
    }
}
