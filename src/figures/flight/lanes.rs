//! The layout: three lanes, one below the other, in px from the top of the frame.
//!
//! The style sheet sets the same height, so rows keep their distance at every width.

use crate::chart::coord::Coord;
use crate::chart::scale::Linear;
use crate::content::series::{Series, SeriesRow};
use crate::content::{Content, Diagnostic};

/// A row of a series with its position.
pub struct Placed<'a> {
    /// The index of the lane.
    pub lane: usize,
    /// The series of the row.
    pub series: &'a Series,
    /// The row.
    pub row: &'a SeriesRow,
    /// The middle of its bar, in px from the top of the frame.
    pub y: f64,
}

/// A lane.
pub struct Lane {
    /// The top of its heading, in px.
    pub top: f64,
    /// The vertical position of its axis, in px.
    pub axis: f64,
    /// The bottom, in px.
    pub bottom: f64,
    /// The scale from years, people or deaths to percent of the frame.
    pub scale: Linear,
}

/// The layout of all lanes and rows.
pub struct Lanes<'a> {
    /// The lanes: events, people, deaths.
    pub lanes: Vec<Lane>,
    /// The rows that are drawn, from top to bottom.
    pub rows: Vec<Placed<'a>>,
    /// The rows that are in the table only. They have no position.
    pub others: Vec<Placed<'a>>,
    /// The headings of groups: key, and position in px.
    pub groups: Vec<(&'static str, f64)>,
    /// The height of the frame in px. `flight.css` sets the same in rem of 16 px.
    pub height: f64,
}

/// The only count of families, which must not be on an axis of people.
pub const FAMILIES: &str = "families-left-xinjiang";

/// Groups of rows: the key of a heading, or "" for none, and the keys of the rows.
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
    ("", &["tynyshpaev-1916"]),
    ("", &["driven-back-1917"]),
    // The second is a part of the first.
    ("famine-to-china", &["famine-to-china-commission", "famine-to-china-ogpu"]),
    ("", &["famine-all-destinations"]),
    ("", &["xinjiang-to-qinghai"]),
    ("", &["yi-ta"]),
    ("", &[FAMILIES]),
];
const DEATHS: Groups = &[
    ("famine-first", &["wikipedia-text-1919", "wikipedia-infobox-1919"]),
    ("famine-second", &["wikipedia-text-1930", "cameron-1930", "kozybayev-commission-1930"]),
];

/// The spacing of a lane, in px, and the end of its axis.
struct Setting {
    series: &'static str,
    groups: Groups,
    /// From one row to the next.
    pitch: f64,
    /// The additional space between groups.
    gap: f64,
    /// From the axis to the first row. Less for bars without labels above them.
    lead: f64,
    /// The end of the axis. `None` for an axis of years, which ends with its rows.
    highest: Option<f64>,
}

const LANES: [Setting; 3] = [
    Setting { series: "events", groups: EVENTS, pitch: 18.0, gap: 7.0, lead: 14.0, highest: None },
    Setting { series: "displacement", groups: PEOPLE, pitch: 40.0, gap: 0.0, lead: 36.0, highest: Some(1_150_000.0) },
    Setting { series: "famine-deaths", groups: DEATHS, pitch: 38.0, gap: 4.0, lead: 36.0, highest: Some(2_400_000.0) },
];
/// The first year of the events that belong to other sections.
const LATER: i32 = 1942;
/// The height of a group's heading.
const HEADING: f64 = 20.0;
/// From a lane's top to its axis.
const HEAD: f64 = 64.0;
/// From the middle of a lane's last row to its bottom.
const TAIL: f64 = 22.0;
/// From a lane's bottom to the top of the next lane.
const PARTING: f64 = 36.0;

impl<'a> Lanes<'a> {
    /// Lays out all rows. A missing row is a diagnostic.
    pub fn of(content: &'a Content) -> Result<Lanes<'a>, Diagnostic> {
        let mut found =
            Lanes { lanes: Vec::new(), rows: Vec::new(), others: Vec::new(), groups: Vec::new(), height: 0.0 };
        let mut top = 0.0;
        for (lane, setting) in LANES.iter().enumerate() {
            let Setting { series: name, groups, pitch, gap, lead, highest } = *setting;
            let series = content.series(name)?;
            let mut drawn = Vec::new();
            let axis = top + HEAD;
            let mut y = axis + lead;
            for (key, rows) in groups {
                if !key.is_empty() {
                    found.groups.push((key, y - lead + 24.0));
                    y += HEADING;
                }
                for row in *rows {
                    let row = series.rows.iter().find(|found| found.key == *row).ok_or_else(|| missing(name, row))?;
                    found.rows.push(Placed { lane, series, row, y });
                    drawn.push(&row.key);
                    y += pitch;
                }
                y += gap;
            }
            let domain = highest.map_or_else(|| years(&found.rows), |highest| (0.0, highest));
            let bottom = y - gap - pitch + TAIL;
            found.lanes.push(Lane { top, axis, bottom, scale: Linear::new(domain, (0.0, 100.0)) });
            let others = series.rows.iter().filter(|row| !drawn.contains(&&row.key));
            // Later events belong to other sections.
            let others = others.filter(|row| name != "events" || row.start.is_some_and(|start| start.year < LATER));
            found.others.extend(others.map(|row| Placed { lane, series, row, y: 0.0 }));
            top = bottom + PARTING;
            found.height = bottom;
        }
        Ok(found)
    }

    /// A vertical position in px as a coordinate.
    pub fn down(&self, y: f64) -> Coord {
        Coord::of(y / self.height * 100.0)
    }
}

/// The start of the first year and the end of the last.
fn years(rows: &[Placed]) -> (f64, f64) {
    let years = || rows.iter().flat_map(|placed| [placed.row.start, placed.row.end]).flatten().map(|date| date.year);
    (f64::from(years().min().unwrap_or(0)), f64::from(years().max().unwrap_or(0) + 1))
}

fn missing(series: &str, key: &str) -> Diagnostic {
    Diagnostic::at(
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

    /// The style sheet must set the height of the lanes, or labels would overlap.
    #[test]
    fn the_style_gives_the_frame_the_height_of_its_lanes() {
        let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content =
            Content::load(&assets, "en", &crate::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        let lanes = Lanes::of(&content).expect("every row is there");
        let height = format!("block-size: {}rem;", lanes.height / 16.0);
        let style = include_str!("../../../assets/style/flight.css");
        assert!(style.contains(&height), "flight.css should say “{height}”");
        // From top to bottom, in the order of the points.
        assert!(lanes.rows.windows(2).all(|pair| pair[0].y < pair[1].y));
    }

    /// Counts of people, families and deaths never share an axis.
    #[test]
    fn only_people_stand_on_the_axis_of_people() {
        let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content =
            Content::load(&assets, "en", &crate::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        let lanes = Lanes::of(&content).expect("every row is there");
        for (lane, unit) in [(1, "people"), (2, "deaths")] {
            let mut rows = lanes.rows.iter().filter(|placed| placed.lane == lane && placed.row.key != FAMILIES);
            assert!(rows.all(|placed| placed.row.unit == unit));
        }
    }
}
