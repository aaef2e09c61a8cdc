//! Tests of the cases with the published data.

use super::*;
use crate::chart::coord::Coord;
use crate::content::assets::Assets;

fn content() -> Content {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/assets");
    Content::load(&Assets::new(root), "en", &crate::figures::IDS).expect("the story loads")
}

#[test]
fn what_came_after_the_article_is_dated_after_it_and_called_so() {
    let content = content();
    let cases = Cases::new(&content).expect("the cases are there");
    let scene = cases.scene().expect("the rows have dates");
    let points = scene.points.expect("the cases are points").list;
    for (row, point) in cases.rows.iter().zip(&points) {
        assert_eq!(is_after(row), row.start.is_some_and(|start| start.is_after(cases.day)), "{}", row.key);
        assert_eq!(is_after(row), *point.title != row_phrases::when(&content, row), "{}", row.key);
        assert_eq!(is_after(row), point.x > cases.rule().expect("the article has a date"), "{}", row.key);
    }
}

/// The drawing ends with a year; a row beyond it would stand outside the frame.
#[test]
fn no_row_is_drawn_outside_the_years_of_the_axis() {
    let content = content();
    let cases = Cases::new(&content).expect("the cases are there");
    let (first, last) = lanes::YEARS;
    assert!(cases.rows.iter().all(|row| row.start.is_some_and(|start| (first..=last).contains(&start.year))));
    assert!(cases.rows.len() < cases.table.rows.len(), "a vote of 2022 is in the table only");
    let points = cases.scene().expect("the rows have dates").points.expect("the cases are points").list;
    assert_eq!(points.len(), cases.rows.len());
    assert!(points.iter().all(|point| (Coord::START..=Coord::END).contains(&point.x)));
}

#[test]
fn the_walk_is_in_the_order_of_time() {
    let content = content();
    let cases = Cases::new(&content).expect("the cases are there");
    let sure = |pair: &[&SeriesRow]| !pair[0].start.zip(pair[1].start).is_some_and(|(a, b)| a.is_after(b));
    assert!(cases.rows.windows(2).all(sure));
    let rows: Vec<&SeriesRow> = cases.table.rows.iter().collect();
    assert!(rows.windows(2).all(sure), "the table is in the order of the file");
}

/// The title asks what became of people, so the drawing must tell it without a press.
#[test]
fn most_marks_say_what_happened() {
    let content = content();
    let cases = Cases::new(&content).expect("the cases are there");
    let labels = cases.events().expect("every event has words");
    let events = cases.rows.iter().filter(|row| row.series != ARTICLE).count();
    assert!(labels.len() + 1 >= events, "{} of {events} events have space for words", labels.len());
    for row in cases.rows.iter().filter(|row| row.series != ARTICLE) {
        assert!(!cases.event(row).expect("words").is_empty());
    }
}
