//! Search and filters of the ledger of claims: hides the rows that do not match.
//!
//! Shows no number of matches: many claims concern camps and testimony, where a count would read as a verdict. The
//! story page loads this code too, so it is small: it has no state besides the page and the fields.

use super::claim_rows::{self, FilterOption};
use super::markup::attribute;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

#[derive(Properties)]
struct ClaimFilterProps {
    /// The element of the filters. Its `data-` attributes have the texts and the first selection.
    root: Element,
    verdicts: Vec<FilterOption>,
    sections: Vec<FilterOption>,
}

/// A page has one ledger, so its options never differ between two renders.
impl PartialEq for ClaimFilterProps {
    fn eq(&self, _: &ClaimFilterProps) -> bool {
        true
    }
}

/// Mounts the search and the filters of a ledger into an empty element. Its attributes `data-selected-verdict` and
/// `data-selected-section` preset the filters. Throws if the page has no ledger.
#[wasm_bindgen]
pub fn mount_claim_filter(root: Element) -> Result<(), JsValue> {
    let (verdicts, sections) = claim_rows::filter_options()?;
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
    // The address may be mistyped: an unknown value selects nothing.
    let selected = |name: &str, options: &[FilterOption]| {
        let value = text(name);
        if options.iter().any(|option| option.value == value) { value } else { AttrValue::default() }
    };
    let [verdict, section] = [selected("data-selected-verdict", verdicts), selected("data-selected-section", sections)];
    let is_found = claim_rows::show("", &verdict, &section);
    let form = root.clone();
    let on_input = Callback::from(move |_: InputEvent| apply(&form));
    let select = |name: &'static str, label: &str, selected: &AttrValue, options: &[FilterOption]| {
        // Each option needs `selected`: Yew inserts options from the last to the first, and browsers select the first
        // one inserted.
        let option = |value: &AttrValue, text: &AttrValue| {
            html! { <option value={value.clone()} selected={value == selected}>{ text.clone() }</option> }
        };
        html! {
            <label class="ledger__filter">
                { text(label) }
                <select {name} oninput={on_input.clone()}>
                    { option(&AttrValue::default(), &text("data-all")) }
                    { for options.iter().map(|found| option(&found.value, &found.text)) }
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
            { select("verdict", "data-verdict", &verdict, verdicts) }
            { select("section", "data-section", &section, sections) }
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
