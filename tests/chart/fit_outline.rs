//! `fit_outline`: a part takes the vertices of the whole where both run together.

use explainer::chart::fit_outline::fit_outline;
use explainer::chart::simplify::Vertex;

use super::geography::outline;

#[test]
fn the_outer_side_is_the_wholes_own() {
    let whole: [Vertex; 7] = [(0.0, 0.0), (5.0, 0.0), (10.0, 0.0), (10.0, 10.0), (5.0, 10.0), (0.0, 10.0), (0.0, 0.0)];
    let part: [Vertex; 8] =
        [(0.1, 0.1), (4.0, 0.1), (5.0, 3.0), (5.0, 5.0), (5.0, 7.0), (4.0, 9.9), (0.1, 9.9), (0.1, 0.1)];
    let ring = fit_outline(&part, &whole, 0.5).expect("a part");
    let want = [(5.0, 0.0), (5.0, 3.0), (5.0, 5.0), (5.0, 7.0), (5.0, 10.0), (0.0, 10.0), (0.0, 0.0), (5.0, 0.0)];
    assert_eq!(ring, want);
    assert_eq!(fit_outline(&whole, &whole, 0.5), None);
}

#[test]
fn xinjiang_shares_its_border_with_kazakhstan() {
    let (china, xinjiang) = (outline("china").remove(0), outline("xinjiang").remove(0));
    let border = outline("border-50m").remove(0);
    let ring = fit_outline(&xinjiang, &china, 0.15).expect("a part of China");
    assert!(border.iter().all(|vertex| ring.contains(vertex)));
    assert!(ring.len() < xinjiang.len());
}
