//! The state of a scene after every kind of action.

use explainer::chart::coord::Coord;
use explainer::scene::{
    Action, ControlOption, HistoryUpdate, Move, Point, PointerMode, Points, Scene, SceneState, SegmentedControl, Shared,
};
use std::rc::Rc;
use yew::Reducible;

/// Three points at 0, 50 and 100 percent in both directions, and two options of which the second is selected at first.
fn scene(pointer: PointerMode, start: Option<usize>) -> Shared<Scene> {
    let point = |key: &'static str, at: f64| Point {
        value: key.into(),
        x: Coord::of(at),
        y: Coord::of(100.0 - at),
        ..Point::default()
    };
    let option = |key: &'static str| ControlOption { value: key.into(), text: key.into() };
    Shared::new(Scene {
        control: Some(SegmentedControl {
            param: "series".into(),
            options: vec![option("imports"), option("both")],
            start: 1,
            ..SegmentedControl::default()
        }),
        points: Some(Points {
            param: "year".into(),
            pointer,
            start,
            list: vec![point("2002", 0.0), point("2010", 50.0), point("2023", 100.0)],
            ..Points::default()
        }),
        ..Scene::default()
    })
}

fn after(scene: &Shared<Scene>, actions: &[Action]) -> Rc<SceneState> {
    actions.iter().fold(Rc::new(SceneState::new(scene)), |state, action| state.reduce(action.clone()))
}

#[test]
fn moves_lead_to_their_points() {
    use Move::{Clear, First, Hover, Last, Leave, Next, Press, Previous};
    let scene = scene(PointerMode::X, None);
    for (moves, shown) in [
        (vec![], None),
        (vec![Next], Some(0)),
        (vec![Previous], Some(2)),
        (vec![Next, Next], Some(1)),
        (vec![Last, Next], Some(2)),
        (vec![First, Previous], Some(0)),
        (vec![Press(0.4, 0.9)], Some(1)),
        (vec![Press(-3.0, 0.0)], Some(0)),
        (vec![Press(7.0, 0.0)], Some(2)),
        (vec![Hover(0.9, 0.0)], Some(2)),
        (vec![Hover(0.9, 0.0), Leave], None),
        (vec![Press(0.5, 0.0), Hover(0.9, 0.0), Leave], Some(1)),
        (vec![Hover(0.5, 0.0), Next], Some(2)),
        (vec![Last, Clear], None),
    ] {
        let actions: Vec<Action> = moves.iter().copied().map(Action::Move).collect();
        assert_eq!(after(&scene, &actions).shown(), shown, "{moves:?}");
    }
}

#[test]
fn a_scene_with_an_initial_point_shows_it_and_steps_on_from_it() {
    let scene = scene(PointerMode::X, Some(1));
    assert_eq!((after(&scene, &[]).shown(), after(&scene, &[]).cursor()), (Some(1), None));
    assert_eq!(after(&scene, &[Action::Move(Move::Next)]).shown(), Some(2));
    assert_eq!(after(&scene, &[Action::Move(Move::Last), Action::Move(Move::Clear)]).shown(), Some(1));
}

#[test]
fn a_pointer_picks_points_by_x_by_y_or_by_both() {
    for (pointer, press, point) in [
        (PointerMode::X, Move::Press(0.1, 0.0), 0),
        (PointerMode::Y, Move::Press(0.1, 0.0), 2),
        (PointerMode::Xy, Move::Press(0.6, 0.4), 1),
        (PointerMode::Xy, Move::Press(0.1, 0.9), 0),
    ] {
        assert_eq!(after(&scene(pointer, None), &[Action::Move(press)]).shown(), Some(point), "{pointer:?} {press:?}");
    }
}

#[test]
fn the_address_follows_selections_and_steps_but_not_hovering() {
    let scene = scene(PointerMode::X, None);
    for (action, history) in [
        (Action::Choose(0), HistoryUpdate::Push),
        (Action::Move(Move::Next), HistoryUpdate::Merge),
        (Action::Move(Move::Press(0.0, 0.0)), HistoryUpdate::Merge),
        (Action::Move(Move::Hover(0.0, 0.0)), HistoryUpdate::None),
        (Action::Move(Move::Leave), HistoryUpdate::None),
        (Action::Restore(None, None), HistoryUpdate::None),
    ] {
        assert_eq!(after(&scene, std::slice::from_ref(&action)).history, history, "{action:?}");
    }
}

#[test]
fn an_address_restores_the_state_that_it_was_written_from() {
    let scene = scene(PointerMode::X, None);
    let state = after(&scene, &[Action::Choose(0), Action::Move(Move::Last)]);
    assert_eq!(state.address(), [("series", "imports"), ("year", "2023")]);
    let values: Vec<Option<String>> = state.address().iter().map(|(_, value)| Some((*value).to_owned())).collect();
    let restored = after(&scene, &[Action::Restore(values[0].clone(), values[1].clone())]);
    assert_eq!((restored.option, restored.shown()), (state.option, state.shown()));
    // The initial state is left out of the URL.
    assert_eq!(after(&scene, &[]).address(), [("series", ""), ("year", "")]);
}

#[test]
fn unknown_values_in_an_address_are_ignored() {
    let scene = scene(PointerMode::X, None);
    for value in ["", "1999", "__proto__", "<script>", "2002 ", &"9".repeat(100_000)] {
        let state = after(&scene, &[Action::Restore(Some(value.to_owned()), Some(value.to_owned()))]);
        assert_eq!((state.option, state.shown()), (1, None), "{:.20}", value);
    }
}

#[test]
fn a_scene_without_points_and_options_never_changes() {
    let scene = Shared::new(Scene::default());
    let state = after(&scene, &[Action::Move(Move::Next), Action::Restore(Some("a".into()), Some("b".into()))]);
    assert_eq!((state.shown(), state.address().len()), (None, 0));
}
