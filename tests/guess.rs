//! “Draw it first”: effects of pointer and keys on the reader's line, and its description.
//!
//! Must not depend on a browser or on a figure.

#![cfg(not(target_arch = "wasm32"))]

use explainer::chart::coord::Coord;
use explainer::scene::{
    Action, Guess, GuessAction, GuessHandle, GuessMove, GuessState, Interaction, Phase, PointValues, SceneState,
    Sentence, SharedPtr,
};
use std::rc::Rc;
use yew::{AttrValue, Reducible};

/// A guess with ten steps of a tenth of the frame, and handles at a quarter, a half, three quarters and the end.
fn guess() -> Guess {
    let sentence = |pieces: &[&'static str]| Sentence(pieces.iter().map(|piece| AttrValue::from(*piece)).collect());
    Guess {
        guessing_option: 3,
        revealed_option: 2,
        from: (Coord::START, Coord(8_000)),
        handles: [2_500, 5_000, 7_500, 10_000]
            .into_iter()
            .map(|x| GuessHandle { x: Coord(x), name: "handle".into(), point: x as usize / 2_500 })
            .collect(),
        from_first_to_last: (Coord::END, Coord::START),
        levels: (0..=10).map(|level| format!("<{level}>").into()).collect(),
        count: 6,
        own: sentence(&["own ", "{own}"]),
        under: sentence(&["under ", "{own}", " by ", "{by}"]),
        over: sentence(&["over ", "{own}", " by ", "{by}"]),
        even: sentence(&["even ", "{own}"]),
        none: sentence(&["none"]),
        ..Guess::default()
    }
}

fn after(steps: &[GuessMove]) -> GuessState {
    let mut state = GuessState::default();
    state.go(GuessAction::Begin);
    steps.iter().for_each(|step| state.moved(&guess(), *step));
    state
}

fn levels(steps: &[GuessMove]) -> Vec<Option<usize>> {
    let state = after(steps);
    (0..4).map(|handle| state.level(handle)).collect()
}

#[test]
fn a_tap_sets_the_nearest_point() {
    assert_eq!(levels(&[GuessMove::Press(0.45, 0.31)]), [None, Some(7), None, None]);
    assert_eq!(levels(&[GuessMove::Press(1.2, -0.4)]), [None, None, None, Some(10)], "clamped to the frame");
}

#[test]
fn a_stroke_sets_each_point_to_its_height_there() {
    let stroke = [GuessMove::Press(0.2, 0.8), GuessMove::Drag(0.8, 0.2)];
    assert_eq!(levels(&stroke), [Some(3), Some(5), Some(8), None]);
    let back = [GuessMove::Press(1.0, 0.0), GuessMove::Drag(0.0, 1.0)];
    assert_eq!(levels(&back), [Some(3), Some(5), Some(8), Some(10)], "in the other direction");
    assert_eq!(
        levels(&[GuessMove::Press(0.8, 0.5), GuessMove::Drag(0.985, 0.1)])[3],
        Some(9),
        "close to a point counts as at the point"
    );
}

#[test]
fn separate_strokes_are_not_joined() {
    assert_eq!(levels(&[GuessMove::Press(0.25, 0.5), GuessMove::Press(1.0, 0.1)]), [Some(5), None, None, Some(9)]);
    let lifted = [GuessMove::Press(0.25, 0.5), GuessMove::Hover(0.5, 0.5), GuessMove::Drag(0.9, 0.1)];
    assert_eq!(levels(&lifted), [Some(5), None, None, None]);
    assert_eq!(levels(&[GuessMove::Hover(0.5, 0.5), GuessMove::Leave]), [None; 4]);
}

#[test]
fn keys_step_through_the_points_and_change_their_values() {
    assert_eq!(levels(&[GuessMove::Raise(1)]), [Some(3), None, None, None], "from the start of the line");
    assert_eq!(levels(&[GuessMove::Raise(1), GuessMove::Next, GuessMove::Raise(5)]), [Some(3), Some(8), None, None]);
    assert_eq!(
        levels(&[GuessMove::Last, GuessMove::Raise(5), GuessMove::Raise(5)])[3],
        Some(10),
        "at most the last step"
    );
    assert_eq!(levels(&[GuessMove::First, GuessMove::Raise(-5)])[0], Some(0), "at least zero");
    assert_eq!(after(&[GuessMove::Previous]).at, Some(3));
    assert_eq!(after(&[GuessMove::Last, GuessMove::Next]).at, Some(3));
}

#[test]
fn the_line_joins_its_start_and_all_handles_with_a_level() {
    let state = after(&[GuessMove::Press(0.5, 0.5), GuessMove::Press(1.0, 0.0)]);
    let vertices = [(Coord(0), Coord(8_000)), (Coord(5_000), Coord(5_000)), (Coord(10_000), Coord(0))];
    assert_eq!(state.vertices(&guess()), vertices);
}

#[test]
fn the_difference_uses_sentences_of_the_scene() {
    let difference = |y: f64| after(&[GuessMove::Press(1.0, y)]).difference(&guess()).to_string();
    assert_eq!(difference(0.7), "under <3> by <3>");
    assert_eq!(difference(0.4), "even <6>");
    assert_eq!(difference(0.0), "over <10> by <4>");
    assert_eq!(after(&[GuessMove::Press(0.5, 0.0)]).difference(&guess()), "none");
}

#[test]
fn cancelling_keeps_the_line_and_starting_again_removes_it() {
    let mut state = after(&[GuessMove::Press(0.5, 0.5)]);
    state.moved(&guess(), GuessMove::Cancel);
    assert_eq!((state.phase, state.level(1)), (Phase::Idle, Some(5)));
    state.go(GuessAction::Begin);
    assert_eq!((state.phase, state.level(1)), (Phase::Guessing, Some(5)));
    state.go(GuessAction::Again);
    assert_eq!((state.phase, state.level(1), state.at), (Phase::Guessing, None, None));
}

#[test]
fn the_visible_option_follows_the_guess() {
    let interaction = Interaction {
        guess: Some(guess()),
        points: Some(PointValues { param: "year".into(), values: vec!["a".into(), "b".into()] }),
        ..Interaction::default()
    };
    let apply = |state: Rc<SceneState>, action: Action| state.reduce(action);
    let state = Rc::new(SceneState::new(&SharedPtr::new(interaction)));
    let state = apply(state, Action::GuessMove(GuessMove::Press(1.0, 0.5)));
    assert_eq!((state.visible_option(), state.guess_state.level(3)), (0, None), "nothing is drawn before it begins");
    let state = apply(state, Action::Pin(Some("b".to_owned())));
    let state = apply(state, Action::Guess(GuessAction::Begin));
    let state = apply(state, Action::GuessMove(GuessMove::Press(1.0, 0.5)));
    assert_eq!((state.visible_option(), state.guess_state.level(3)), (3, Some(5)));
    assert_eq!(state.point, Some(1), "drawing keeps the point");
    let state = apply(state, Action::Guess(GuessAction::Reveal));
    assert_eq!(state.visible_option(), 2);
    let state = apply(state, Action::Guess(GuessAction::Cancel));
    assert_eq!((state.visible_option(), state.option), (0, 0));
}
