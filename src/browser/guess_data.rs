//! Reads a guess from a JavaScript object with the fields that `serde` writes at build time. The code is smaller than a
//! general deserializer.

use crate::chart::coord::Coord;
use crate::scene::{Guess, GuessHandle, Sentence};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::AttrValue;

/// The guess. An error if a value is missing or has another type.
pub fn guess(data: &JsValue) -> Result<Guess, JsValue> {
    let found = |name: &str| Reflect::get(data, &name.into());
    let text = |name: &str| text(&found(name)?);
    let index = |name: &str| Ok::<_, JsValue>(number(&found(name)?)? as usize);
    let pair = |name: &str| {
        let pair = list(&found(name)?)?;
        Ok::<_, JsValue>((coord(&pair.get(0))?, coord(&pair.get(1))?))
    };
    let sentence = |name: &str| Ok::<_, JsValue>(Sentence(texts(&found(name)?)?));
    Ok(Guess {
        begin: text("begin")?,
        reveal: text("reveal")?,
        again: text("again")?,
        cancel: text("cancel")?,
        aria_label: text("aria_label")?,
        hint: text("hint")?,
        guessing_option: index("drawing")?,
        revealed_option: index("shown")?,
        from: pair("from")?,
        handles: list(&found("handles")?)?.iter().map(|data| handle(&data)).collect::<Result<_, _>>()?,
        from_first_to_last: pair("from_first_to_last")?,
        levels: texts(&found("levels")?)?,
        count: index("count")?,
        own: sentence("own")?,
        under: sentence("under")?,
        over: sentence("over")?,
        even: sentence("even")?,
        none: sentence("none")?,
        after: text("after")?,
    })
}

fn handle(data: &JsValue) -> Result<GuessHandle, JsValue> {
    let found = |name: &str| Reflect::get(data, &name.into());
    Ok(GuessHandle { x: coord(&found("x")?)?, name: text(&found("name")?)?, point: number(&found("point")?)? as usize })
}

fn coord(data: &JsValue) -> Result<Coord, JsValue> {
    Ok(Coord(number(data)? as i32))
}

fn number(data: &JsValue) -> Result<f64, JsValue> {
    data.as_f64().ok_or_else(|| data.clone())
}

fn text(data: &JsValue) -> Result<AttrValue, JsValue> {
    Ok(data.as_string().ok_or_else(|| data.clone())?.into())
}

fn texts(data: &JsValue) -> Result<Vec<AttrValue>, JsValue> {
    list(data)?.iter().map(|data| text(&data)).collect()
}

fn list(data: &JsValue) -> Result<Array, JsValue> {
    data.clone().dyn_into()
}
