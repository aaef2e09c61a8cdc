//! `junctions`: the junctions of outlines; shared parts are then simplified equally.

use explainer::chart::junctions::junctions;
use explainer::chart::simplify::{Vertex, simplify_ring};

use super::geography::outline;

#[test]
fn outlines_have_junctions_where_they_part() {
    // Two squares side by side, in opposite directions.
    let west: &[Vertex] = &[(0.0, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
    let east: &[Vertex] = &[(1.0, 1.0), (1.0, 0.5), (1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0)];
    let alone: &[Vertex] = &[(5.0, 5.0), (6.0, 5.0), (6.0, 6.0), (5.0, 5.0)];
    for (rings, want) in [
        (vec![west, east], vec![(1.0, 1.0), (1.0, 0.0)]),
        (vec![west, alone], vec![]),
        (vec![west, west], vec![]),
        (vec![&[][..]], vec![]),
    ] {
        assert_eq!(junctions(rings), want);
    }
}

#[test]
fn the_two_states_keep_one_border() {
    let rings = [outline("kazakhstan"), outline("china"), outline("neighbours")].concat();
    let found = junctions(rings.iter().map(Vec::as_slice));
    let border = outline("border-50m").remove(0);
    for end in [border[0], border[border.len() - 1]] {
        assert!(found.contains(&end), "the border ends at {end:?}");
    }
    let thinned = |ring: &[Vertex]| {
        let left = simplify_ring(ring, 0.05, &found);
        left.into_iter().filter(|vertex| border.contains(vertex)).collect::<Vec<_>>()
    };
    let (mut west, mut east) = (thinned(&rings[0]), thinned(&rings[1]));
    west.sort_by(|one, other| one.partial_cmp(other).expect("numbers"));
    east.sort_by(|one, other| one.partial_cmp(other).expect("numbers"));
    west.dedup();
    east.dedup();
    assert!(west.len() > 10 && west.len() < border.len() / 2, "{} vertices left", west.len());
    assert_eq!(west, east);
}
