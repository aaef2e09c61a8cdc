//! One cursor for pointer, touch and keys: turns what a reader does over a drawing into moves.
//!
//! Knows where in the frame a finger is; must not know what stands there.

use crate::scene::Move;
use yew::prelude::*;

/// A drawing with points.
#[derive(PartialEq, Properties)]
pub struct CursorProps {
    /// What the drawing is called.
    pub label: AttrValue,
    /// What the cursor stands on, in words; before it stands anywhere, how to move it.
    pub value_text: AttrValue,
    /// The point, counted from 1; 0 for none.
    pub point: usize,
    /// How many points there are.
    pub points: usize,
    /// Whether points follow each other downwards.
    #[prop_or_default]
    pub upright: bool,
    /// Whether what follows stands to the left.
    #[prop_or_default]
    pub mirrored: bool,
    /// Whether the reader draws in it: up and down then raise and lower a value, and a finger no longer scrolls.
    #[prop_or_default]
    pub draws: bool,
    /// How far a reader has come with drawing; when it changes, the drawing takes the focus from a button that is gone.
    #[prop_or_default]
    pub turn: u8,
    /// The drawing.
    pub children: Html,
    /// Told each move.
    pub on_move: Callback<Move>,
}

/// A drawing that a pointer, a finger and the keys can read.
///
/// Unmounted it is a picture with a name. Mounted it is a slider, whose value a screen reader says by itself.
#[component]
pub fn Cursor(props: &CursorProps) -> Html {
    let mounted = use_state(|| false);
    let area = use_node_ref();
    // Whether a key was the last that moved the cursor.
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
            <div ref={area} class="cursor" role="img" aria-label={&props.label}>{ props.children.clone() }</div>
        };
    }

    let at = |make: fn(f64, f64) -> Move| {
        let (area, on_move) = (area.clone(), props.on_move.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some((x, y)) = place_in(&area, &event) {
                on_move.emit(make(x, y));
            }
        })
    };
    let on_press = at(Move::Press);
    let on_pass = {
        let (hover, drag, keyed) = (at(Move::Hover), at(Move::Drag), keyed.clone());
        // A finger that moves has chosen already; a mouse has only if it is held down.
        Callback::from(move |event: PointerEvent| {
            // WebKit says that a mouse moves which rests, and only the page moves under it, as it does when a key has
            // changed a reading. What was chosen with the key would give way to what lies there.
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
    html! {
        <div ref={area} class={if props.draws { "cursor cursor--draws" } else { "cursor" }} role="slider" tabindex="0" aria-label={&props.label} aria-valuemin="0" aria-valuemax={props.points.to_string()}
            aria-valuenow={props.point.to_string()} aria-valuetext={&props.value_text} aria-orientation={if props.upright { "vertical" } else { "horizontal" }}
            onpointerdown={on_press} onpointermove={on_pass} onpointerleave={on_leave} onkeydown={on_key}>
            { props.children.clone() }
        </div>
    }
}

/// Where in the drawing's frame a pointer is. The frame is the element inside that bears the canvas.
fn place_in(area: &NodeRef, event: &PointerEvent) -> Option<(f64, f64)> {
    let frame = area.cast::<web_sys::Element>()?.query_selector(".plot__canvas").ok()??.get_bounding_client_rect();
    let part = |at: i32, from: f64, length: f64| (f64::from(at) - from) / length;
    Some((part(event.client_x(), frame.left(), frame.width()), part(event.client_y(), frame.top(), frame.height())))
}

fn step_of(event: &KeyboardEvent, upright: bool, mirrored: bool, draws: bool) -> Option<Move> {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    // What follows stands to the right, or below; a list is walked downwards, a scale upwards.
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
