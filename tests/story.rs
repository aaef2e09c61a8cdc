//! Assertions on this story's data: the two figures about people.

#![cfg(not(target_arch = "wasm32"))]

use explainer::content::Content;
use explainer::content::files::Assets;
use explainer::figures::{Figure, all};

fn figure(id: &str) -> Figure {
    let assets = Assets::at(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
    let content = Content::load(&assets, "en", &explainer::figures::IDS).expect("the story is sound");
    let figures = all(&content).expect("the figures are sound");
    figures.into_iter().find(|figure| figure.id == id).expect("the figure is described")
}

#[test]
fn the_answers_are_computed_and_hedged_as_the_sources_are() {
    assert_eq!(
        figure("population").answer,
        "China’s census of November 2020 counted 1,562,518 Kazakhs, by the copies of it that were read. The article’s \
         estimate of July 2020 is about 1.8 million, about 15% more."
    );
    assert_eq!(
        figure("returns").answer,
        "About 136,000 Kazakhs resettled from China, 1991 to 1 January 2015, as worked out from published shares. For \
         parts of single years after that, published shares give about 6,700 in 2020, about 3,100 in 2023 and about \
         5,600 in 2024."
    );
}

#[test]
fn only_censuses_are_joined_and_all_of_them_are_filled() {
    let scene = figure("population").scene;
    let outlines: Vec<_> = scene.layers.iter().flat_map(|layer| &layer.paths).collect();
    assert_eq!(outlines.len(), 1);
    assert_eq!(outlines[0].d.matches(['M', 'L']).count(), 7, "seven censuses");
    let styles: Vec<String> =
        scene.layers.iter().flat_map(|layer| &layer.dots).map(|dot| dot.style.class().to_string()).collect();
    assert_eq!(styles.iter().filter(|style| style.contains("mark--article")).count(), 2);
    assert!(
        styles.iter().filter(|style| style.contains("mark--article")).all(|style| style.contains("mark--estimated"))
    );
    assert_eq!(styles.iter().filter(|style| style.contains("mark--counted")).count(), 7);
}

#[test]
fn every_return_is_hollow_and_has_its_working() {
    let scene = figure("returns").scene;
    let bars: Vec<_> = scene.layers.iter().flat_map(|layer| &layer.bars).collect();
    assert_eq!(bars.len(), 4);
    assert!(bars.iter().all(|bar| bar.class.contains("mark--other mark--estimated")));
    let points = scene.points.as_ref().expect("it has points");
    assert!(points.list.iter().all(|point| point.tooltip[1].text.contains('%')));
    assert!(points.list[0].tooltip[1].text.contains("14.3% of 952,882"));
}

#[test]
fn the_tables_hold_every_row() {
    assert_eq!(figure("population").table.rows.len(), 16);
    assert_eq!(figure("returns").table.rows.len(), 15 + 14);
}
