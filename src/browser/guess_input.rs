//! Turns pointer, touch and key events over a drawing into the [`GuessMove`]s of a guess.

use crate::scene::{Action, GuessMove, SceneState};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, PointerEvent};
use yew::UseReducerDispatcher;

/// Listens until the listeners are dropped.
pub fn listen(cursor: &HtmlElement, dispatcher: UseReducerDispatcher<SceneState>) -> Vec<EventListener> {
    let events = ["pointerdown", "pointermove", "pointerleave", "keydown"];
    let listener = |name: &'static str| {
        let (target, dispatcher) = (cursor.clone(), dispatcher.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(cursor, name, options, move |event| {
            if let Some(step) = step_of(&target, event) {
                dispatcher.dispatch(Action::GuessMove(step));
            }
        })
    };
    events.into_iter().map(listener).collect()
}

fn step_of(cursor: &HtmlElement, event: &Event) -> Option<GuessMove> {
    if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
        let step = key_step(cursor, event)?;
        event.prevent_default();
        return Some(step);
    }
    let event = event.dyn_ref::<PointerEvent>()?;
    let (x, y) = coords_in(cursor, event)?;
    Some(match (event.type_().as_str(), event.buttons()) {
        ("pointerdown", _) => GuessMove::Press(x, y),
        ("pointerleave", _) => GuessMove::Leave,
        // A moving finger is always pressed; a mouse drags only while a button is pressed.
        (_, 0) => GuessMove::Hover(x, y),
        _ => GuessMove::Drag(x, y),
    })
}

/// The coordinates of a pointer in fractions of the frame, which is the element `.plot__frame`.
fn coords_in(cursor: &HtmlElement, event: &PointerEvent) -> Option<(f64, f64)> {
    let frame = cursor.query_selector(".plot__frame").ok()??.get_bounding_client_rect();
    let fraction = |at: i32, from: f64, length: f64| (f64::from(at) - from) / length;
    Some((
        fraction(event.client_x(), frame.left(), frame.width()),
        fraction(event.client_y(), frame.top(), frame.height()),
    ))
}

fn key_step(cursor: &HtmlElement, event: &KeyboardEvent) -> Option<GuessMove> {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    let is_mirrored = cursor.query_selector("[dir=rtl]").is_ok_and(|found| found.is_some());
    Some(match event.key().as_str() {
        "ArrowRight" if is_mirrored => GuessMove::Previous,
        "ArrowLeft" if is_mirrored => GuessMove::Next,
        "ArrowRight" => GuessMove::Next,
        "ArrowLeft" => GuessMove::Previous,
        "ArrowUp" => GuessMove::Raise(1),
        "ArrowDown" => GuessMove::Raise(-1),
        "PageUp" => GuessMove::Raise(5),
        "PageDown" => GuessMove::Raise(-5),
        "Home" => GuessMove::First,
        "End" => GuessMove::Last,
        "Escape" => GuessMove::Cancel,
        _ => return None,
    })
}
