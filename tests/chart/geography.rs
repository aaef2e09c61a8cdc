//! Outlines of `assets/data/map`, and distances on the globe.

use serde_json::Value;
use std::path::Path;

/// An outline of `assets/data/map`: its rings, or its one line.
pub fn outline(name: &str) -> Vec<Vec<(f64, f64)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/data/map").join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    match (&file["rings"], &file["line"]) {
        (Value::Array(rings), Value::Null) => rings.iter().map(vertices).collect(),
        (Value::Null, line) => vec![vertices(line)],
        _ => panic!("{name}: rings or a line"),
    }
}

fn vertices(value: &Value) -> Vec<(f64, f64)> {
    let float = |value: &Value| value.as_f64().expect("a number");
    value.as_array().expect("a list of vertices").iter().map(|pair| (float(&pair[0]), float(&pair[1]))).collect()
}

/// The distance in kilometres along the great circle, by the haversine formula.
pub fn great_circle_km(from: (f64, f64), to: (f64, f64)) -> f64 {
    let haversine = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let across = from.1.to_radians().cos() * to.1.to_radians().cos() * haversine(to.0 - from.0);
    let share = haversine(to.1 - from.1) + across;
    2.0 * 6371.0088 * share.sqrt().asin()
}
