//! Reads fixtures and compares floats.

use serde_json::Value;

/// The cases of a file in `tests/fixtures`.
pub fn cases(name: &str) -> Vec<Value> {
    let value = read(&format!("tests/fixtures/{name}.json"));
    value.as_array().expect("a list of cases").clone()
}

fn read(path: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

pub fn float(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

pub fn count(value: &Value) -> usize {
    value.as_u64().expect("a count") as usize
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub fn floats(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(float).collect()
}

pub fn pair(value: &Value) -> (f64, f64) {
    (float(&value[0]), float(&value[1]))
}

pub fn vertices(value: &Value) -> Vec<(f64, f64)> {
    value.as_array().expect("a list of vertices").iter().map(pair).collect()
}

/// Asserts that two floats are equal except for rounding errors.
#[track_caller]
pub fn assert_close(got: f64, want: f64, what: &dyn std::fmt::Debug) {
    let tolerance = 1e-9 * want.abs().max(1.0);
    assert!((got - want).abs() <= tolerance, "{got} is not {want}: {what:?}");
}
