//! The map: outlines of the data, laid flat, made simpler and cut off at a view. Build time only.
//!
//! The figure `where` and the locator of the first screen draw it, each with a view of its own. It knows no words.

use crate::chart::clip::{Bounds, clip_ring, parts_reaching};
use crate::chart::compact_path::compact_path;
use crate::chart::coord::Coord;
use crate::chart::edges::Edges;
use crate::chart::meeting::meeting_points;
use crate::chart::projection::{Albers, FittedMap, LonLat};
use crate::chart::rejoin::rejoined;
use crate::chart::simplify::{Vertex, simplify_line, simplify_ring};
use crate::content::{Content, Diagnostic};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What of the map is seen, and how finely.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The places that the frame must hold, from edge to edge.
    pub seen: &'static [LonLat],
    /// The width of the frame, for a height of 1. The style must give it the same.
    pub aspect: f64,
    /// The smallest triangle that a point of the states' outlines makes, in squares of a hundredth of the frame's width.
    pub least_area: f64,
    /// The same for everything else, which may be coarser; none leaves it out.
    pub least_area_around: Option<f64>,
}

/// The map as path data in percent of a frame, and where places lie in it.
pub struct BaseMap {
    /// The outlines of everything else, each line once; none that the two states have.
    pub neighbours: String,
    /// The one state.
    pub kazakhstan: String,
    /// The other state.
    pub china: String,
    /// The region of China.
    pub xinjiang: String,
    /// The line that the two states share.
    pub border: String,
    /// The places and the places of names, by their keys.
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

/// The parallels along which nothing is stretched, a sixth inside the map's north and south, and its middle.
const PARALLELS: (f64, f64) = (37.0, 51.0);
const MIDDLE: LonLat = (82.0, 44.0);
/// How far apart two drawings of one line may lie, in km: Xinjiang's outline comes from another scale of the atlas.
const SAME_LINE_KM: f64 = 15.0;
/// How far beyond the frame outlines go on, in percent, so that no cut edge is seen.
const BEYOND: f64 = 2.0;

impl BaseMap {
    /// The map of a view.
    pub fn new(content: &Content, view: &View) -> Result<BaseMap, Diagnostic> {
        let height = 100.0 / view.aspect;
        let flat = FittedMap::new(Albers::new(PARALLELS, MIDDLE), view.seen.iter().copied(), (100.0, height), 0.0)
            .ok_or_else(|| Diagnostic::at("src/figures", 0, "a view of the map holds no two places", "Widen it"))?;
        let rings = |name: &str| -> Result<Vec<Vec<Vertex>>, Diagnostic> {
            let found: Rings = content.data(&format!("map/{name}.json"))?;
            Ok(found.rings.iter().map(|ring| ring.iter().map(|place| flat.at(*place)).collect()).collect())
        };
        let (china, kazakhstan, neighbours) = (rings("china")?, rings("kazakhstan")?, rings("neighbours")?);
        let xinjiang: Vec<_> = rings("xinjiang")?
            .iter()
            .map(|ring| rejoined(ring, &china[0], SAME_LINE_KM * flat.units_per_km()).unwrap_or(ring.clone()))
            .collect();

        let all = || [&china, &kazakhstan, &neighbours, &xinjiang].into_iter().flatten().map(Vec::as_slice);
        let mut keep = meeting_points(all());
        keep.extend(all().filter_map(|ring| ring.first()));
        let bounds = ((-BEYOND, -BEYOND), (100.0 + BEYOND, height + BEYOND));
        let simple = |rings: &[Vec<Vertex>]| -> Vec<Vec<Vertex>> {
            let reaching = rings.iter().filter(|ring| !clip_ring(ring, bounds).is_empty());
            reaching.map(|ring| simplify_ring(ring, view.least_area, &keep)).collect()
        };
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

    /// Where a place lies in the frame.
    pub fn at(&self, place: LonLat) -> (Coord, Coord) {
        let (x, y) = self.flat.at(place);
        (Coord::of(x), Coord::of(y * self.aspect))
    }

    /// Where a place with a key lies in the frame; its start if there is none.
    pub fn of(&self, key: &str) -> (Coord, Coord) {
        self.places.get(key).map_or((Coord::START, Coord::START), |place| self.at(*place))
    }

    /// How many percent of the frame's width a kilometre takes.
    pub fn percent_per_km(&self) -> f64 {
        self.flat.units_per_km()
    }
}

/// The lines of rings that reach into the frame, each once, but for those that other rings have drawn.
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

/// Path data in percent of the frame, of points whose unit is a hundredth of its width both ways.
fn percent_path(lines: &[Vec<Vertex>], aspect: f64) -> String {
    let stretched: Vec<Vec<Vertex>> =
        lines.iter().map(|line| line.iter().map(|&(x, y)| (x, y * aspect)).collect()).collect();
    compact_path(stretched.iter().map(Vec::as_slice), 1)
}
