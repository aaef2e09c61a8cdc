//! Search and filters of the ledger of claims: hides the rows that do not match.
//!
//! Shows no number of matches: many claims concern camps and testimony, where a count would read as a verdict.

use super::claim_rows::ClaimRows;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The texts, from the `data-` attributes of the host.
#[derive(Clone, PartialEq)]
struct Texts {
    search: AttrValue,
    verdict: AttrValue,
    section: AttrValue,
    all: AttrValue,
    nothing: AttrValue,
}

#[derive(Clone, PartialEq, Properties)]
struct ClaimFilterProps {
    texts: Texts,
    /// The verdict and the section that are chosen at first. Empty for all.
    chosen: [AttrValue; 2],
    rows: Rc<ClaimRows>,
}

/// Mounts the search and the filters of a ledger into an empty element. Its attributes `data-chosen-verdict` and
/// `data-chosen-section` preset the filters. Throws the name of a missing attribute, or if the page has no ledger.
#[wasm_bindgen]
pub fn mount_claim_filter(host: Element) -> Result<(), JsValue> {
    let text = |name: &str| host.get_attribute(name).map(AttrValue::from).ok_or(JsValue::from_str(name));
    let texts = Texts {
        search: text("data-search")?,
        verdict: text("data-verdict")?,
        section: text("data-section")?,
        all: text("data-all")?,
        nothing: text("data-nothing")?,
    };
    let rows = Rc::new(ClaimRows::of_page()?);
    // The address may be mistyped: an unknown value is no choice.
    let chosen = |name: &str, options: &[(AttrValue, AttrValue)]| {
        let value = host.get_attribute(name).unwrap_or_default();
        let known = options.iter().find(|(known, _)| **known == *value);
        known.map(|(known, _)| known.clone()).unwrap_or_default()
    };
    let chosen = [chosen("data-chosen-verdict", &rows.verdicts), chosen("data-chosen-section", &rows.sections)];
    yew::Renderer::<ClaimFilter>::with_root_and_props(host, ClaimFilterProps { texts, chosen, rows }).render();
    Ok(())
}

fn option(value: &AttrValue, text: &AttrValue, selected: bool) -> Html {
    html! { <option value={value.clone()} {selected}>{ text.clone() }</option> }
}

#[component]
fn ClaimFilter(props: &ClaimFilterProps) -> Html {
    let ClaimFilterProps { texts, chosen: [verdict, section], rows } = props;
    let (words, verdict, section) =
        (use_state(String::new), use_state(|| verdict.to_string()), use_state(|| section.to_string()));
    let is_empty = use_state(|| false);
    let wanted = ((*words).clone(), (*verdict).clone(), (*section).clone());
    use_effect_with(wanted, {
        let (rows, is_empty) = (rows.clone(), is_empty.clone());
        move |(words, verdict, section)| is_empty.set(!rows.show(words, verdict, section))
    });
    let on_search = {
        let words = words.clone();
        Callback::from(move |event: InputEvent| words.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let choice =
        |name: &'static str, label: &AttrValue, state: UseStateHandle<String>, options: &[(AttrValue, AttrValue)]| {
            // Yew inserts options from the last to the first, and browsers select the first that they see.
            let chosen = (*state).clone();
            let on_change = Callback::from(move |event: Event| {
                state.set(event.target_unchecked_into::<HtmlSelectElement>().value())
            });
            html! {
                <label class="ledger__filter">
                    { label.clone() }
                    <select {name} onchange={on_change}>
                        <option value="" selected={chosen.is_empty()}>{ texts.all.clone() }</option>
                        { for options.iter().map(|(value, text)| option(value, text, chosen == **value)) }
                    </select>
                </label>
            }
        };
    html! {
        <>
            <label class="ledger__filter ledger__filter--search">
                { texts.search.clone() }
                <input type="search" oninput={on_search} />
            </label>
            { choice("verdict", &texts.verdict, verdict, &rows.verdicts) }
            { choice("section", &texts.section, section, &rows.sections) }
            <p class="ledger__nothing" role="status">
                // A whole element: page translation replaces text nodes.
                if *is_empty {
                    <span>{ texts.nothing.clone() }</span>
                }
            </p>
        </>
    }
}
