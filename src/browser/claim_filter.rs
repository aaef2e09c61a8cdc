//! Search and filters of the ledger of claims: hides the rows that do not match.
//!
//! Shows no number of matches: many claims concern camps and testimony, where a count would read as a verdict. The
//! story page loads this code too, so it is small: it has no state besides the page and the fields.

use super::claim_rows::{self, Choice};
use super::markup::attribute;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

#[derive(Properties)]
struct ClaimFilterProps {
    /// The element of the filters. Its `data-` attributes have the texts and the first choices.
    root: Element,
    verdicts: Vec<Choice>,
    sections: Vec<Choice>,
}

/// A page has one ledger, so its choices never differ between two renders.
impl PartialEq for ClaimFilterProps {
    fn eq(&self, _: &ClaimFilterProps) -> bool {
        true
    }
}

/// Mounts the search and the filters of a ledger into an empty element. Its attributes `data-chosen-verdict` and
/// `data-chosen-section` preset the filters. Throws if the page has no ledger.
#[wasm_bindgen]
pub fn mount_claim_filter(root: Element) -> Result<(), JsValue> {
    let (verdicts, sections) = claim_rows::choices()?;
    let props = ClaimFilterProps { root: root.clone(), verdicts, sections };
    yew::Renderer::<ClaimFilter>::with_root_and_props(root, props).render();
    Ok(())
}

/// A struct component: it needs no hooks, and a function component is larger.
struct ClaimFilter;

impl Component for ClaimFilter {
    type Message = ();
    type Properties = ClaimFilterProps;

    fn create(_: &Context<ClaimFilter>) -> ClaimFilter {
        ClaimFilter
    }

    fn view(&self, context: &Context<ClaimFilter>) -> Html {
        fields(context.props())
    }
}

fn fields(ClaimFilterProps { root, verdicts, sections }: &ClaimFilterProps) -> Html {
    let text = |name: &str| attribute(root, name);
    // The address may be mistyped: an unknown value is no choice.
    let chosen = |name: &str, choices: &[Choice]| {
        let value = text(name);
        if choices.iter().any(|choice| choice.value == value) { value } else { AttrValue::default() }
    };
    let [verdict, section] = [chosen("data-chosen-verdict", verdicts), chosen("data-chosen-section", sections)];
    let is_found = claim_rows::show("", &verdict, &section);
    let form = root.clone();
    let on_input = Callback::from(move |_: InputEvent| apply(&form));
    let choice = |name: &'static str, label: &str, chosen: &AttrValue, choices: &[Choice]| {
        // Each option needs `selected`: Yew inserts options from the last to the first, and browsers select the first
        // one inserted.
        let option = |value: &AttrValue, text: &AttrValue| {
            html! { <option value={value.clone()} selected={value == chosen}>{ text.clone() }</option> }
        };
        html! {
            <label class="ledger__filter">
                { text(label) }
                <select {name} oninput={on_input.clone()}>
                    { option(&AttrValue::default(), &text("data-all")) }
                    { for choices.iter().map(|choice| option(&choice.value, &choice.text)) }
                </select>
            </label>
        }
    };
    html! {
        <>
            <label class="ledger__filter ledger__filter--search">
                { text("data-search") }
                <input type="search" oninput={on_input.clone()} />
            </label>
            { choice("verdict", "data-verdict", &verdict, verdicts) }
            { choice("section", "data-section", &section, sections) }
            <p class="ledger__nothing" role="status">
                // An element is hidden, not a text node, because page translation replaces text nodes.
                <span hidden={is_found}>{ text("data-nothing") }</span>
            </p>
        </>
    }
}

/// Shows the rows that match the fields, or a message if there are none.
fn apply(root: &Element) {
    // Selects have a value as inputs do.
    let value = |name: &str| {
        let field = root.query_selector(name).ok().flatten();
        field.map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
    };
    let is_found = claim_rows::show(&value("input"), &value("[name=verdict]"), &value("[name=section]"));
    if let Ok(Some(nothing)) = root.query_selector(".ledger__nothing span") {
        claim_rows::set_hidden(&nothing, is_found);
    }
}
