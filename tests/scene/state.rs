//! The state of a mounted figure after every kind of action.

use explainer::scene::{
    Action, ControlOption, GuessMove, HistoryUpdate, Interaction, PointValues, SceneState, SegmentedControl, SharedPtr,
};
use std::rc::Rc;
use yew::Reducible;

/// Three points, and two options of which the second is selected at first.
fn interaction() -> SharedPtr<Interaction> {
    let option = |key: &'static str| ControlOption { value: key.into(), text: key.into() };
    SharedPtr::new(Interaction {
        control: Some(SegmentedControl {
            param: "series".into(),
            options: vec![option("imports"), option("both")],
            start: 1,
            ..SegmentedControl::default()
        }),
        points: Some(PointValues { param: "year".into(), values: vec!["2002".into(), "2010".into(), "2023".into()] }),
        guess: None,
    })
}

fn after(interaction: &SharedPtr<Interaction>, actions: &[Action]) -> Rc<SceneState> {
    actions.iter().fold(Rc::new(SceneState::new(interaction)), |state, action| state.reduce(action.clone()))
}

fn pin(value: &str) -> Action {
    Action::Pin(Some(value.to_owned()))
}

#[test]
fn the_address_follows_selections_and_pinned_points() {
    let interaction = interaction();
    for (actions, history) in [
        (vec![Action::Select(0)], HistoryUpdate::Push),
        (vec![pin("2010")], HistoryUpdate::Merge),
        (vec![pin("2010"), Action::Pin(None)], HistoryUpdate::Merge),
        (vec![Action::Restore(None, None)], HistoryUpdate::None),
        (vec![Action::GuessMove(GuessMove::Press(0.0, 0.0))], HistoryUpdate::None),
    ] {
        assert_eq!(after(&interaction, &actions).history, history, "{actions:?}");
    }
}

/// The script reports the point of the address again when a figure mounts, and after going back.
#[test]
fn a_point_that_is_pinned_already_changes_no_address() {
    let interaction = interaction();
    let restored = Action::Restore(None, Some("2010".to_owned()));
    let state = after(&interaction, &[restored.clone(), pin("2010")]);
    assert_eq!((state.point, state.history), (Some(1), HistoryUpdate::None));
    let state = after(&interaction, &[restored, pin("2023")]);
    assert_eq!((state.point, state.history), (Some(2), HistoryUpdate::Merge));
}

#[test]
fn an_address_restores_the_state_that_it_was_written_from() {
    let interaction = interaction();
    let state = after(&interaction, &[Action::Select(0), pin("2023")]);
    assert_eq!(state.address(), [("series", "imports"), ("year", "2023")]);
    let values: Vec<Option<String>> = state.address().iter().map(|(_, value)| Some((*value).to_owned())).collect();
    let restored = after(&interaction, &[Action::Restore(values[0].clone(), values[1].clone())]);
    assert_eq!((restored.option, restored.point), (state.option, state.point));
    // The initial state is left out of the URL.
    assert_eq!(after(&interaction, &[]).address(), [("series", ""), ("year", "")]);
}

#[test]
fn unknown_values_in_an_address_are_ignored() {
    let interaction = interaction();
    for value in ["", "1999", "__proto__", "<script>", "2002 ", &"9".repeat(100_000)] {
        let state = after(&interaction, &[Action::Restore(Some(value.to_owned()), Some(value.to_owned()))]);
        assert_eq!((state.option, state.point), (1, None), "{:.20}", value);
        assert_eq!(after(&interaction, &[pin("2010"), pin(value)]).point, None, "{:.20}", value);
    }
}

#[test]
fn a_figure_without_points_and_options_never_changes() {
    let interaction = SharedPtr::new(Interaction::default());
    let state = after(&interaction, &[pin("2010"), Action::Restore(Some("a".into()), Some("b".into()))]);
    assert_eq!((state.point, state.address().len()), (None, 0));
}
