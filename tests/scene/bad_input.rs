//! For any URL and any input, a figure shows one of its own options, and pins one of its own points or none.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{IDS, all};
use explainer::scene::{Action, GuessAction, GuessMove, Interaction, SceneState, SharedPtr};
use proptest::prelude::*;
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::Reducible;

/// The interactive parts of all figures.
fn interactions() -> Vec<Interaction> {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let content = Content::load(&assets, "en", &IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let figures = all(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    figures.iter().map(|figure| figure.scene.interaction()).collect()
}

thread_local! {
    static INTERACTIONS: Vec<SharedPtr<Interaction>> = interactions().into_iter().map(SharedPtr::new).collect();
}

/// The URL values of all options and points.
static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let keys = interactions().into_iter().flat_map(|found| {
        let options =
            found.control.into_iter().flat_map(|control| control.options).map(|option| option.value.to_string());
        let points = found.points.into_iter().flat_map(|points| points.values).map(|value| value.to_string());
        options.chain(points).collect::<Vec<_>>()
    });
    keys.collect()
});

/// Known values, values that resemble one, and arbitrary text.
fn value() -> impl Strategy<Value = Option<String>> {
    let known = prop::sample::select(KEYS.clone());
    let near =
        ("[ +-]?", known.clone(), "[ .%\u{0}\u{202e}]?").prop_map(|(before, word, after)| before + &word + &after);
    let bad = prop::sample::select(vec!["__proto__", "constructor", "<script>", "javascript:1", "NaN", "-1", "1e999"]);
    prop::option::of(prop_oneof![
        known,
        near,
        bad.prop_map(str::to_owned),
        any::<String>(),
        ".{0,4}".prop_map(|word: String| word.repeat(2_000)),
    ])
}

/// Any move at any coordinate, including those of a frame without width (NaN, infinity).
fn step() -> impl Strategy<Value = GuessMove> {
    let coord = || prop_oneof![-2.0..3.0f64, prop::num::f64::ANY];
    prop_oneof![
        (coord(), coord()).prop_map(|(x, y)| GuessMove::Hover(x, y)),
        (coord(), coord()).prop_map(|(x, y)| GuessMove::Press(x, y)),
        (coord(), coord()).prop_map(|(x, y)| GuessMove::Drag(x, y)),
        any::<i32>().prop_map(GuessMove::Raise),
        prop::sample::select(vec![
            GuessMove::Leave,
            GuessMove::Next,
            GuessMove::Previous,
            GuessMove::First,
            GuessMove::Last,
            GuessMove::Cancel
        ]),
    ]
}

fn guess_action() -> impl Strategy<Value = GuessAction> {
    use GuessAction::{Again, Begin, Cancel, Reveal};
    prop::sample::select(vec![Begin, Reveal, Again, Cancel])
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => step().prop_map(Action::GuessMove),
        1 => value().prop_map(Action::Pin),
        1 => (value(), value()).prop_map(|(option, point)| Action::Restore(option, point)),
        1 => guess_action().prop_map(Action::Guess),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_figure_shows_only_its_own_options_and_points(
        which in 0..IDS.len(), actions in prop::collection::vec(action(), 0..24),
    ) {
        let interaction = INTERACTIONS.with(|found| found[which].clone());
        let options = interaction.control.as_ref().map_or(&[][..], |control| &control.options);
        let points = interaction.points.as_ref().map_or(&[][..], |points| &points.values);
        let mut state = Rc::new(SceneState::new(&interaction));
        for action in actions {
            state = state.reduce(action.clone());
            prop_assert!(state.option < options.len().max(1), "{action:?}: option {}", state.option);
            let point = state.point;
            prop_assert!(point.is_none_or(|point| point < points.len()), "{action:?}: point {point:?}");
            for (param, value) in state.address() {
                let of_points = points.iter().map(|value| value.as_str());
                let mut known = options.iter().map(|option| option.value.as_str()).chain(of_points);
                prop_assert!(value.is_empty() || known.any(|own| own == value), "{action:?}: {param}={value}");
            }
        }
    }
}
