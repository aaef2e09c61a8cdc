//! Turns pointer, touch and key events over a drawing into [`Move`]s.
//!
//! Must not depend on the points of a drawing, only on coordinates within its frame.

use crate::scene::Move;
use yew::prelude::*;

/// The properties of [`Cursor`].
#[derive(PartialEq, Properties)]
pub struct CursorProps {
    /// The accessible name of the drawing.
    pub name: AttrValue,
    /// The text of the current point, or the instruction if there is none.
    pub value_text: AttrValue,
    /// The current point, counted from 1. 0 for none.
    pub point: usize,
    /// The number of points.
    pub points: usize,
    /// True if the next point is below.
    #[prop_or_default]
    pub upright: bool,
    /// True if the next point is to the left.
    #[prop_or_default]
    pub mirrored: bool,
    /// True while the reader draws: up and down change a value, and touch does not scroll.
    #[prop_or_default]
    pub draws: bool,
    /// The phase of the guess. When it changes, the drawing takes the focus, because the focused button is removed.
    #[prop_or_default]
    pub turn: u8,
    /// The drawing.
    pub children: Html,
    /// Receives each move.
    pub on_move: Callback<Move>,
}

/// A drawing that can be explored by pointer, touch and keys.
///
/// Before mounting it is an image with a name. Afterwards it is a slider, whose value screen readers announce.
#[component]
pub fn Cursor(props: &CursorProps) -> Html {
    let mounted = use_state(|| false);
    let area = use_node_ref();
    // True if the last move came from a key.
    let keyed = use_mut_ref(|| false);
    {
        let mounted = mounted.clone();
        use_effect_with((), move |()| mounted.set(true));
    }
    {
        let (area, before) = (area.clone(), use_mut_ref(|| props.turn));
        use_effect_with(props.turn, move |turn| {
            if before.replace(*turn) != *turn
                && let Some(element) = area.cast::<web_sys::HtmlElement>()
            {
                let _ = element.focus();
            }
        });
    }
    if !*mounted {
        return html! {
            <div ref={area} class="cursor" role="img" aria-label={&props.name}>{ props.children.clone() }</div>
        };
    }

    let at = |make: fn(f64, f64) -> Move| {
        let (area, on_move) = (area.clone(), props.on_move.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some((x, y)) = coords_in(&area, &event) {
                on_move.emit(make(x, y));
            }
        })
    };
    let on_press = at(Move::Press);
    let on_pass = {
        let (hover, drag, keyed) = (at(Move::Hover), at(Move::Drag), keyed.clone());
        // A moving finger is always pressed; a mouse drags only while a button is pressed.
        Callback::from(move |event: PointerEvent| {
            // WebKit reports moves of a resting mouse when the page moves under it, as when a key changes the height of
            // the tooltip. Ignore them after a key, or the point under the mouse would replace the chosen one.
            if event.movement_x() == 0 && event.movement_y() == 0 && *keyed.borrow() {
                return;
            }
            *keyed.borrow_mut() = false;
            if event.buttons() == 0 { hover.emit(event) } else { drag.emit(event) }
        })
    };
    let on_leave = props.on_move.reform(|_: PointerEvent| Move::Leave);
    let on_key = {
        let (on_move, upright, mirrored, draws) = (props.on_move.clone(), props.upright, props.mirrored, props.draws);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(step) = step_of(&event, upright, mirrored, draws) {
                event.prevent_default();
                *keyed.borrow_mut() = true;
                on_move.emit(step);
            }
        })
    };
    let class = if props.draws { "cursor cursor--draws" } else { "cursor" };
    let orientation = if props.upright { "vertical" } else { "horizontal" };
    html! {
        <div
            ref={area} class={class} role="slider" tabindex="0" aria-label={&props.name}
            aria-valuemin="0" aria-valuemax={props.points.to_string()} aria-valuenow={props.point.to_string()}
            aria-valuetext={&props.value_text} aria-orientation={orientation}
            onpointerdown={on_press} onpointermove={on_pass} onpointerleave={on_leave} onkeydown={on_key}
        >
            { props.children.clone() }
        </div>
    }
}

/// The coordinates of a pointer in shares of the frame, which is the element `.plot__canvas`.
fn coords_in(area: &NodeRef, event: &PointerEvent) -> Option<(f64, f64)> {
    let frame = area.cast::<web_sys::Element>()?.query_selector(".plot__canvas").ok()??.get_bounding_client_rect();
    let part = |at: i32, from: f64, length: f64| (f64::from(at) - from) / length;
    Some((part(event.client_x(), frame.left(), frame.width()), part(event.client_y(), frame.top(), frame.height())))
}

fn step_of(event: &KeyboardEvent, upright: bool, mirrored: bool, draws: bool) -> Option<Move> {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    // The next point is to the right. In an upright list it is below; on a scale it is above.
    Some(match event.key().as_str() {
        "ArrowRight" if mirrored => Move::Previous,
        "ArrowLeft" if mirrored => Move::Next,
        "ArrowRight" => Move::Next,
        "ArrowLeft" => Move::Previous,
        "ArrowUp" if draws => Move::Raise(1),
        "ArrowDown" if draws => Move::Raise(-1),
        "PageUp" if draws => Move::Raise(5),
        "PageDown" if draws => Move::Raise(-5),
        "ArrowDown" if upright => Move::Next,
        "ArrowUp" if upright => Move::Previous,
        "ArrowUp" => Move::Next,
        "ArrowDown" => Move::Previous,
        "Home" => Move::First,
        "End" => Move::Last,
        "Escape" => Move::Clear,
        _ => return None,
    })
}
