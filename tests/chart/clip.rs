//! `clip`: parts inside the box are kept, parts outside are removed.

use explainer::chart::clip::{clip_ring, parts_reaching};
use explainer::chart::simplify::Vertex;
use proptest::prelude::*;

const BOX: (Vertex, Vertex) = ((0.0, 0.0), (10.0, 10.0));

#[test]
fn rings_are_cut_at_the_box() {
    let square = |low: f64, high: f64| vec![(low, low), (high, low), (high, high), (low, high), (low, low)];
    assert_eq!(clip_ring(&square(2.0, 4.0), BOX), square(2.0, 4.0));
    assert_eq!(clip_ring(&square(20.0, 24.0), BOX), []);
    let area = |ring: &[Vertex]| ring.windows(2).map(|e| e[0].0 * e[1].1 - e[1].0 * e[0].1).sum::<f64>() / 2.0;
    assert_eq!(area(&clip_ring(&square(5.0, 15.0), BOX)), 25.0);
    assert_eq!(area(&clip_ring(&square(-5.0, 15.0), BOX)), 100.0);
}

#[test]
fn lines_are_parted_where_they_stay_outside() {
    let line = [(1.0, 1.0), (2.0, 1.0), (12.0, 1.0), (12.0, 20.0), (12.0, 5.0), (9.0, 5.0)];
    assert_eq!(parts_reaching(&line, BOX), [line[..3].to_vec(), line[4..].to_vec()]);
}

proptest! {
    #[test]
    fn nothing_is_left_outside(ring in prop::collection::vec((-20.0..30.0, -20.0..30.0), 3..20)) {
        let mut ring: Vec<Vertex> = ring;
        ring.push(ring[0]);
        let inside = |&(x, y): &Vertex| (-1e-9..=10.0 + 1e-9).contains(&x) && (-1e-9..=10.0 + 1e-9).contains(&y);
        prop_assert!(clip_ring(&ring, BOX).iter().all(inside));
    }
}
