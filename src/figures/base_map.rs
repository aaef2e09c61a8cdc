//! The base map: outlines of the data, projected, simplified and clipped to a view.
//!
//! The figure `where` and the locator draw it, each with its own view. Must not depend on texts.

use crate::chart::clip::{Bounds, clip_ring, parts_reaching};
use crate::chart::compact_path::compact_path;
use crate::chart::coord::Coord;
use crate::chart::edges::Edges;
use crate::chart::fit_outline::fit_outline;
use crate::chart::junctions::junctions;
use crate::chart::projection::{Albers, FittedMap, LonLat};
use crate::chart::simplify::{Vertex, simplify_line, simplify_ring};
use crate::content::{Content, Diagnostic};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The visible part of the map, and its precision.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The longitudes and latitudes that the frame must contain, from edge to edge.
    pub seen: &'static [LonLat],
    /// The aspect ratio of the frame, width to height. The style sheet must set the same.
    pub aspect: f64,
    /// The least area of the triangle of a vertex (see `simplify_ring`) in the outlines of the two states and of
    /// Xinjiang. The unit is the square of 1% of the frame's width.
    pub least_area: f64,
    /// The same for the outlines of neighbours, which may be coarser. `None` leaves them out.
    pub least_area_around: Option<f64>,
}

/// The map as path data in percent of a frame, with its places.
pub struct BaseMap {
    /// The outlines of all other states, each line once, without lines of the two states.
    pub neighbours: String,
    /// The outline of Kazakhstan.
    pub kazakhstan: String,
    /// The outline of China.
    pub china: String,
    /// The outline of Xinjiang.
    pub xinjiang: String,
    /// The border of the two states.
    pub border: String,
    /// The longitudes and latitudes of places and of map names, by key.
    pub places: BTreeMap<String, LonLat>,
    flat: FittedMap,
    aspect: f64,
}

#[derive(Deserialize)]
struct Rings {
    rings: Vec<Vec<LonLat>>,
}

#[derive(Deserialize)]
struct Places {
    places: BTreeMap<String, LonLat>,
    names: BTreeMap<String, LonLat>,
}

/// The standard parallels of the projection and its centre, in degrees. The parallels are a sixth inside the latitudes
/// 33.5 to 54.5, roughly those of Xinjiang and Kazakhstan.
const PARALLELS: (f64, f64) = (37.0, 51.0);
const MIDDLE: LonLat = (82.0, 44.0);
/// The greatest distance in km at which Xinjiang's outline counts as China's. The two come from maps of different
/// scales.
const SAME_LINE_KM: f64 = 15.0;
/// The margin around the frame at which outlines are clipped, so that no cut edge is visible. In percent of the frame's
/// width.
const BEYOND: f64 = 2.0;

impl BaseMap {
    /// The map for a view, computed once for all languages.
    pub fn of_view(content: &Content, view: &View) -> Result<Arc<BaseMap>, Diagnostic> {
        content.derived(&format!("base map, {view:?}"), || BaseMap::new(content, view))
    }

    /// Projects, simplifies and clips the outlines for a view.
    fn new(content: &Content, view: &View) -> Result<BaseMap, Diagnostic> {
        let height = 100.0 / view.aspect;
        let flat = FittedMap::new(Albers::new(PARALLELS, MIDDLE), view.seen.iter().copied(), (100.0, height), 0.0)
            .ok_or_else(|| {
                Diagnostic::new(
                    "src/figures",
                    0,
                    "the view of a map has no extent",
                    "Add longitudes and latitudes to its field `seen`",
                )
            })?;
        let rings = |name: &str| -> Result<Vec<Vec<Vertex>>, Diagnostic> {
            let found: Rings = content.data(&format!("map/{name}.json"))?;
            Ok(found.rings.iter().map(|ring| ring.iter().map(|vertex| flat.project(*vertex)).collect()).collect())
        };
        let (china, kazakhstan, neighbours) = (rings("china")?, rings("kazakhstan")?, rings("neighbours")?);
        let xinjiang: Vec<_> = rings("xinjiang")?
            .iter()
            // A ring that shares no line with China is complete already.
            .map(|ring| fit_outline(ring, &china[0], SAME_LINE_KM * flat.units_per_km()).unwrap_or(ring.clone()))
            .collect();

        let all = || [&china, &kazakhstan, &neighbours, &xinjiang].into_iter().flatten().map(Vec::as_slice);
        let mut keep = junctions(all());
        // `simplify_ring` keeps the first vertex of a ring, so outlines that share it must keep it too. A ring may be
        // empty.
        keep.extend(all().filter_map(|ring| ring.first()));
        let bounds = ((-BEYOND, -BEYOND), (100.0 + BEYOND, height + BEYOND));
        let simple = |rings: &[Vec<Vertex>]| -> Vec<Vec<Vertex>> {
            let reaching = rings.iter().filter(|ring| !clip_ring(ring, bounds).is_empty());
            reaching.map(|ring| simplify_ring(ring, view.least_area, &keep)).collect()
        };
        // The locator has no neighbours.
        let neighbours = view.least_area_around.map_or(Vec::new(), |least| {
            let lines = once(&neighbours, [&china, &kazakhstan].into_iter().flatten(), bounds);
            lines.iter().map(|line| simplify_line(line, least, &keep)).collect()
        });
        let (china, kazakhstan) = (simple(&china), simple(&kazakhstan));
        let path = |lines: &[Vec<Vertex>]| percent_path(lines, view.aspect);
        let area = |rings: &[Vec<Vertex>]| path(&rings.iter().map(|ring| clip_ring(ring, bounds)).collect::<Vec<_>>());

        let mut edges = Edges::default();
        china.iter().for_each(|ring| edges.add(ring));
        let border: Vec<_> = kazakhstan.iter().flat_map(|ring| edges.parts(ring, true)).collect();
        Ok(BaseMap {
            neighbours: path(&neighbours),
            kazakhstan: area(&kazakhstan),
            china: area(&china),
            xinjiang: area(&simple(&xinjiang)),
            border: path(&border),
            places: {
                let found: Places = content.data("map/places.json")?;
                found.places.into_iter().chain(found.names).collect()
            },
            flat,
            aspect: view.aspect,
        })
    }

    /// The coordinates of a longitude and latitude in the frame.
    pub fn project(&self, lon_lat: LonLat) -> (Coord, Coord) {
        let (x, y) = self.flat.project(lon_lat);
        (Coord::from_percent(x), Coord::from_percent(y * self.aspect))
    }

    /// The coordinates of a place by key.
    pub fn place(&self, key: &str) -> Result<(Coord, Coord), Diagnostic> {
        let place = self.places.get(key).ok_or_else(|| {
            Diagnostic::new("assets/data/map/places.json", 0, format!("a map needs the place “{key}”"), "Add it")
        })?;
        Ok(self.project(*place))
    }

    /// Percent of the frame's width per kilometre.
    pub fn percent_per_km(&self) -> f64 {
        self.flat.units_per_km()
    }
}

/// The lines of rings that reach into the frame, each once, without lines of other rings.
fn once<'a>(rings: &[Vec<Vertex>], others: impl Iterator<Item = &'a Vec<Vertex>>, bounds: Bounds) -> Vec<Vec<Vertex>> {
    let (mut drawn, mut lines) = (Edges::default(), Vec::new());
    others.for_each(|ring| drawn.add(ring));
    for ring in rings {
        let parts = drawn.parts(ring, false);
        lines.extend(parts.iter().flat_map(|part| parts_reaching(part, bounds)));
        drawn.add(ring);
    }
    lines
}

/// Path data in percent of the frame. The unit of the vertices is 1% of the frame's width in both directions.
fn percent_path(lines: &[Vec<Vertex>], aspect: f64) -> String {
    let stretched: Vec<Vec<Vertex>> =
        lines.iter().map(|line| line.iter().map(|&(x, y)| (x, y * aspect)).collect()).collect();
    compact_path(stretched.iter().map(Vec::as_slice), 1)
}
