//! The outlines of `assets/data/map`: valid rings, and a border with the lengths of the series `border`.

use super::geography::{great_circle_km, outline};

#[test]
fn the_border_has_the_lengths_of_the_series() {
    // Computed rows of the series `border`. The tolerance is half a kilometre, because coordinates are rounded.
    for (name, km) in [("border-10m", 1502.3), ("border-50m", 1427.2), ("border-110m", 1233.8)] {
        let line = outline(name).remove(0);
        let length: f64 = line.windows(2).map(|pair| great_circle_km(pair[0], pair[1])).sum();
        assert!((length - km).abs() < 0.5, "{name}: {length} km");
    }
    let line = &outline("border-10m")[0];
    let straight = great_circle_km(line[0], line[line.len() - 1]);
    assert!((straight - 944.5).abs() < 0.5, "end to end: {straight} km");
}

#[test]
fn the_border_runs_from_north_to_south_along_both_states() {
    for name in ["border-10m", "border-50m", "border-110m"] {
        let line = &outline(name)[0];
        assert!(line[0].1 > line[line.len() - 1].1, "{name}");
    }
    let border = &outline("border-50m")[0];
    for state in ["kazakhstan", "china"] {
        let mainland = &outline(state)[0];
        assert!(border.iter().all(|point| mainland.contains(point)), "{state}");
    }
}

#[test]
fn rings_are_closed_and_large_enough() {
    for (name, rings) in [("kazakhstan", 1), ("china", 2), ("xinjiang", 1), ("neighbours", 56)] {
        let outline = outline(name);
        assert_eq!(outline.len(), rings, "{name}");
        for ring in outline {
            assert!(ring.len() >= 4 && ring.first() == ring.last(), "{name}");
            let inside = |&(lon, lat): &(f64, f64)| (36.0..=150.0).contains(&lon) && (12.0..=62.0).contains(&lat);
            assert!(ring.iter().all(inside), "{name}");
        }
    }
}

#[test]
fn yining_lies_in_xinjiang_and_not_in_kazakhstan() {
    let yining = (81.32, 43.92);
    for (name, want) in [("xinjiang", true), ("china", true), ("kazakhstan", false)] {
        let inside = outline(name).iter().any(|ring| holds(ring, yining));
        assert_eq!(inside, want, "{name}");
    }
}

/// True if a point is inside a ring: a line from it to the east crosses the ring an odd number of times.
fn holds(ring: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let crossings = ring.windows(2).filter(|side| {
        let ((x0, y0), (x1, y1)) = (side[0], side[1]);
        (y0 > y) != (y1 > y) && x < x0 + (y - y0) / (y1 - y0) * (x1 - x0)
    });
    crossings.count() % 2 == 1
}
