//! From longitude and latitude to a flat map.
//!
//! Must not depend on a country: the caller provides parallels, centre and frame.

/// Longitude and latitude in degrees, east and north positive: the order of GeoJSON.
pub type LonLat = (f64, f64);

/// The Earth's mean radius in kilometres: (2a + b) / 3 of the GRS 80 ellipsoid.
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// The Albers equal-area conic projection on a sphere of radius 1.
///
/// J. P. Snyder, *Map Projections: A Working Manual* (US Geological Survey Professional Paper 1395, 1987), equations
/// 14-1 to 14-6. Areas are true everywhere, shapes near the parallels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Albers {
    centre: LonLat,
    /// Snyder's n, the ratio of angles on the map to differences of longitude.
    n: f64,
    /// Snyder's C.
    c: f64,
}

impl Albers {
    /// A projection with two standard parallels, in degrees, and the centre, which becomes (0, 0).
    ///
    /// The parallels must not be at equal distances on both sides of the equator, because there is no cone then.
    pub fn new(parallels: (f64, f64), centre: LonLat) -> Self {
        let (first, second) = (parallels.0.to_radians().sin(), parallels.1.to_radians().sin());
        let n = (first + second) / 2.0;
        // C = cos²φ₁ + 2n sin φ₁, which is 1 + sin φ₁ sin φ₂.
        Self { centre, n, c: 1.0 + first * second }
    }

    /// A longitude and latitude projected, x to the east and y **down**, in radii of the globe.
    pub fn project(&self, (lon, lat): LonLat) -> (f64, f64) {
        let angle = self.n * (lon - self.centre.0).to_radians();
        let radius = self.radius(lat);
        (radius * angle.sin(), radius * angle.cos() - self.radius(self.centre.1))
    }

    /// Snyder's ρ, the distance from the tip of the cone.
    fn radius(&self, lat: f64) -> f64 {
        (self.c - 2.0 * self.n * lat.to_radians().sin()).sqrt() / self.n
    }
}

/// A projection fitted into a frame: as large as possible, centred, not distorted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FittedMap {
    projection: Albers,
    scale: f64,
    shift: (f64, f64),
}

impl FittedMap {
    /// Fits longitudes and latitudes into a frame of `(width, height)`, with a margin on every side.
    ///
    /// The frame and the margin have the unit of [`FittedMap::project`]: `(100.0, 62.5)` gives percent of the width.
    /// Pass all vertices of an outline, not only its extremes: parallels are curved on this map. `None` if
    /// `lon_lats` has no extent.
    pub fn new(
        projection: Albers,
        lon_lats: impl IntoIterator<Item = LonLat>,
        frame: (f64, f64),
        margin: f64,
    ) -> Option<Self> {
        let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        for lon_lat in lon_lats {
            let (x, y) = projection.project(lon_lat);
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        let (width, height) = (high.0 - low.0, high.1 - low.1);
        if !(width > 0.0 && height > 0.0) {
            return None;
        }
        let scale = f64::min((frame.0 - 2.0 * margin) / width, (frame.1 - 2.0 * margin) / height);
        let shift = ((frame.0 - scale * (low.0 + high.0)) / 2.0, (frame.1 - scale * (low.1 + high.1)) / 2.0);
        Some(Self { projection, scale, shift })
    }

    /// The coordinates of a longitude and latitude in the frame, from its upper left corner.
    pub fn project(&self, lon_lat: LonLat) -> (f64, f64) {
        let (x, y) = self.projection.project(lon_lat);
        (x * self.scale + self.shift.0, y * self.scale + self.shift.1)
    }

    /// Units of the frame per kilometre, exact along the standard parallels: for a scale bar.
    pub fn units_per_km(&self) -> f64 {
        self.scale / EARTH_RADIUS_KM
    }
}
