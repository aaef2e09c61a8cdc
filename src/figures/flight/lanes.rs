//! Where everything stands: three lanes, one below the other, in px from the top of the frame.
//!
//! The frame is as high in the style sheet as it is here, so a row keeps its distance at every width.

use crate::chart::place::Place;
use crate::chart::scale::Linear;
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Fault};

/// A row of a series in its place.
pub struct Placed<'a> {
    /// Which lane.
    pub lane: usize,
    /// Its series.
    pub series: &'a Series,
    /// The row.
    pub row: &'a SeriesRow,
    /// The middle of its bar, in px.
    pub y: f64,
}

/// A lane.
pub struct Lane {
    /// Where its heading begins.
    pub top: f64,
    /// Where its axis begins.
    pub axis: f64,
    /// Where it ends.
    pub bottom: f64,
    /// From years, people or deaths to percent of the frame.
    pub scale: Linear,
}

/// Everything in its place.
pub struct Lanes<'a> {
    /// What happened, people, deaths.
    pub lanes: Vec<Lane>,
    /// All rows, downwards.
    pub rows: Vec<Placed<'a>>,
    /// Headings above rows: their key, and where they stand.
    pub groups: Vec<(&'static str, f64)>,
    /// How high the frame is; `flight.css` says the same in rem of 16 px.
    pub height: f64,
}

/// The one count of families, which has no place on an axis of people.
pub const FAMILIES: &str = "families-left-xinjiang";

/// Rows that belong together, under a heading or none.
type Groups = &'static [(&'static str, &'static [&'static str])];

const EVENTS: Groups = &[
    ("", &["flight-window-article"]),
    ("", &["central-asian-revolt"]),
    ("", &["uprising-over-article", "basmachi-britannica", "basmachi-longer-dating"]),
    ("", &["famine-first-article", "famine-first-wikipedia", "famine-qalam-first", "famine-qalam-second"]),
    ("", &["border-shootings"]),
    ("", &["famine-second-article", "famine-second-scholars"]),
    ("", &["yi-ta", "border-shut"]),
];
const PEOPLE: Groups = &[
    ("", &["article"]),
    ("", &["driven-back-1917"]),
    ("famine-to-china", &["famine-to-china-ogpu", "famine-to-china-commission"]),
    ("", &["famine-all-destinations"]),
    ("", &["xinjiang-to-qinghai"]),
    ("", &["yi-ta"]),
    ("", &[FAMILIES]),
];
const DEATHS: Groups = &[
    ("famine-first", &["wikipedia-text-1919", "wikipedia-infobox-1919"]),
    ("famine-second", &["wikipedia-text-1930", "cameron-1930", "kozybayev-commission-1930"]),
];

/// A lane's series, its rows, how far a row is from the next, how far a group is from the next, how high a group's
/// heading is, and what its axis reaches from and to.
const LANES: [(&str, Groups, f64, f64, f64, (f64, f64)); 3] = [
    ("events", EVENTS, 18.0, 7.0, 0.0, (1916.0, 1984.0)),
    ("displacement", PEOPLE, 40.0, 0.0, 20.0, (0.0, 1_150_000.0)),
    ("famine-deaths", DEATHS, 38.0, 4.0, 20.0, (0.0, 2_400_000.0)),
];
/// From a lane's top to its axis.
const HEAD: f64 = 64.0;
/// From the middle of a lane's last row to its end.
const TAIL: f64 = 22.0;
/// From a lane's end to the next one's top.
const PARTING: f64 = 36.0;

impl<'a> Lanes<'a> {
    /// Sets all rows; a row that is not there is a fault.
    pub fn of(content: &'a Content) -> Result<Lanes<'a>, Fault> {
        let mut found = Lanes { lanes: Vec::new(), rows: Vec::new(), groups: Vec::new(), height: 0.0 };
        let mut top = 0.0;
        for (lane, (name, groups, pitch, gap, heading, domain)) in LANES.into_iter().enumerate() {
            let series = content.series(name)?;
            let axis = top + HEAD;
            // Bars without words above them begin close to the axis.
            let lead = if lane == 0 { 14.0 } else { 36.0 };
            let mut y = axis + lead;
            for (key, rows) in groups {
                if !key.is_empty() {
                    found.groups.push((key, y - lead + 24.0));
                    y += heading;
                }
                for row in *rows {
                    let row = series.rows.iter().find(|found| found.key == *row).ok_or_else(|| missing(name, row))?;
                    found.rows.push(Placed { lane, series, row, y });
                    y += pitch;
                }
                y += gap;
            }
            let bottom = y - gap - pitch + TAIL;
            found.lanes.push(Lane { top, axis, bottom, scale: Linear::new(domain, (0.0, 100.0)) });
            top = bottom + PARTING;
            found.height = bottom;
        }
        Ok(found)
    }

    /// A height in px as a part of the frame.
    pub fn down(&self, y: f64) -> Place {
        Place::of(y / self.height * 100.0)
    }
}

fn missing(series: &str, key: &str) -> Fault {
    Fault::at(
        &format!("assets/data/series/{series}.csv"),
        0,
        format!("the figure flight draws the row “{key}”, and it is not there"),
        "Add the row, or take its key out of src/figures/flight/lanes.rs",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::files::Assets;
    use std::path::Path;

    /// The frame is as high in the style sheet as the lanes are, so that words never close up on each other.
    #[test]
    fn the_style_gives_the_frame_the_height_of_its_lanes() {
        let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content = Content::load(&assets, "en").unwrap_or_else(|faults| panic!("{faults}"));
        let lanes = Lanes::of(&content).expect("every row is there");
        let height = format!("block-size: {}rem;", lanes.height / 16.0);
        let style = include_str!("../../../assets/style/flight.css");
        assert!(style.contains(&height), "flight.css should say “{height}”");
        // Downwards, in the order of the cursor.
        assert!(lanes.rows.windows(2).all(|pair| pair[0].y < pair[1].y));
    }

    /// A count of people, of families and of deaths each has an axis of its own, or none.
    #[test]
    fn only_people_stand_on_the_axis_of_people() {
        let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content = Content::load(&assets, "en").unwrap_or_else(|faults| panic!("{faults}"));
        let lanes = Lanes::of(&content).expect("every row is there");
        for (lane, unit) in [(1, "people"), (2, "deaths")] {
            let mut rows = lanes.rows.iter().filter(|placed| placed.lane == lane && placed.row.key != FAMILIES);
            assert!(rows.all(|placed| placed.row.unit == unit));
        }
    }
}
