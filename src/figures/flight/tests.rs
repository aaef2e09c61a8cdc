//! Tests of the crossings with the published data.

use super::*;
use crate::chart::coord::Coord;
use crate::content::assets::Assets;
use crate::figures::crossings::Side;
use crate::scene::Layer;

fn content() -> Content {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/assets");
    Content::load(&Assets::new(root), "en", &crate::figures::IDS).expect("the story loads")
}

/// Readers misread numbers of people who left as arrivals when the numbers were on the right.
#[test]
fn a_number_stands_on_the_side_of_its_people() {
    let content = content();
    let words: Words = content.figure_words(ID).expect("the words");
    let crossings = crossings(&content, &words).expect("the rows are there");
    let scene = crossings.scene().expect("the rows have numbers");
    let labels: Vec<_> = scene.layers.iter().flat_map(|layer| &layer.labels).collect();
    let rows: Vec<_> = crossings.groups.iter().flat_map(|group| &group.rows).collect();
    for row in rows {
        // The vertical coordinate distinguishes equal numbers of different rows.
        let point =
            scene.points.as_ref().and_then(|points| points.list.iter().find(|point| *point.value == *row.value));
        let y = point.expect("each row is a point").y;
        let numbers: Vec<_> = labels.iter().filter(|label| *label.text == *row.number && label.y == y).collect();
        assert!(!numbers.is_empty(), "{} has no number", row.value);
        let spine = Coord::from_percent(crossings.scale().position(0.0));
        for number in numbers {
            let is_left = number.x < spine || number.class.contains("label--end");
            assert_eq!(is_left, row.side == Side::OutOf, "{}: {}", row.value, number.text);
        }
    }
}

/// A line from the border would say that they went to China.
#[test]
fn people_who_went_to_no_stated_country_have_no_mark() {
    let content = content();
    let words: Words = content.figure_words(ID).expect("the words");
    let crossings = crossings(&content, &words).expect("the rows are there");
    let mut found = 0;
    for placed in crossings.placed().iter().flat_map(|group| &group.rows) {
        if placed.row.side == Side::Elsewhere {
            let Layer { rules, bars, dots, .. } = crossings.marks(placed).expect("marks");
            assert_eq!(rules.len() + bars.len() + dots.len(), 0, "{}", placed.row.value);
            found += 1;
        }
    }
    assert!(found > 0);
}
