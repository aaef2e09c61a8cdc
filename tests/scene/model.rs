//! Coordinates and values of scenes, and sets of options.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::all;
use explainer::scene::OptionSet;
use std::path::Path;

fn figures() -> Vec<explainer::figures::Figure> {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    all(&Content::load(&assets, "en", &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}")))
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

#[test]
fn coords_are_in_the_frame_and_points_have_unique_values() {
    for figure in figures() {
        let scene = &figure.scene;
        let points = scene.points.iter().flat_map(|points| &points.list);
        let layers = scene.layers.iter().chain(points.clone().flat_map(|point| &point.layers));
        for layer in layers {
            let dots = layer.dots.iter().flat_map(|dot| [dot.x, dot.y]);
            let bars = layer.bars.iter().flat_map(|bar| [bar.from, bar.to, bar.y]);
            let rules = layer.rules.iter().flat_map(|rule| [rule.from.0, rule.from.1, rule.to.0, rule.to.1]);
            let labels = layer.labels.iter().flat_map(|label| [label.x, label.y]);
            for coord in dots.chain(bars).chain(rules).chain(labels) {
                assert!((0..=10_000).contains(&coord.0), "{}: {coord:?} is outside", figure.id);
            }
            assert!(layer.bars.iter().all(|bar| bar.from <= bar.to), "{}: a bar runs backwards", figure.id);
        }
        let options = scene.control.as_ref().map_or(0, |control| control.options.len());
        assert!(options <= OptionSet::LIMIT, "{}: {options} options", figure.id);
        let mut keys: Vec<&str> = points.map(|point| point.value.as_str()).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count, "{}: two points have the same value", figure.id);
        if let Some(start) = scene.points.as_ref().and_then(|points| points.start) {
            assert!(start < count, "{}: the initial point does not exist", figure.id);
        }
    }
}

#[test]
fn an_option_set_contains_its_options_or_all() {
    for (options, held) in [
        (OptionSet::ALL, [true, true, true]),
        (OptionSet::from_indexes(&[0]), [true, false, false]),
        (OptionSet::from_indexes(&[0, 2]), [true, false, true]),
    ] {
        assert_eq!([0, 1, 2].map(|option| options.contains(option)), held, "{options:?}");
    }
    for (options, attribute) in [(OptionSet::ALL, None), (OptionSet::from_indexes(&[0, 2]), Some("0 2".to_owned()))] {
        assert_eq!(options.attribute(), attribute, "{options:?}");
    }
}
