//! The rows of the ledger in the page.

use super::markup::{all, attribute};
use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AttrValue;

/// An option of a filter.
pub struct FilterOption {
    /// The verdict, or the id of the section.
    pub value: AttrValue,
    pub text: AttrValue,
}

/// The verdicts and the sections, in the order of the page. Throws if the page has no claims.
pub fn filter_options() -> Result<(Vec<FilterOption>, Vec<FilterOption>), JsValue> {
    let (mut verdicts, mut sections) = (Vec::new(), Vec::new());
    for section in sections_of_page()? {
        sections.push(filter_option(attribute(&section, "id"), &section, ".ledger__section")?);
        for row in all(&section, CLAIMS)? {
            let verdict = attribute(&row, VERDICT);
            if verdicts.iter().all(|known: &FilterOption| known.value != verdict) {
                verdicts.push(filter_option(verdict, &row, ".ledger__verdict")?);
            }
        }
    }
    if verdicts.is_empty() { Err(JsValue::from_str("the page has no claims")) } else { Ok((verdicts, sections)) }
}

const CLAIMS: &str = ".ledger__claim";
const VERDICT: &str = "data-verdict";

fn filter_option(value: AttrValue, within: &Element, text: &str) -> Result<FilterOption, JsValue> {
    let text = within.query_selector(text)?.and_then(|element| element.text_content()).unwrap_or_default();
    Ok(FilterOption { value, text: text.into() })
}

fn sections_of_page() -> Result<Vec<Element>, JsValue> {
    all(&gloo::utils::document_element(), ".ledger__table > tbody")
}

/// Shows the rows that contain all words, and are of a verdict and of a section; hides the others and the sections
/// without a row. An empty text stands for all. True if a row is shown.
///
/// Reads the texts of the page at each call, because a reader may translate it.
pub fn show(words: &str, verdict: &str, section: &str) -> bool {
    // The browser changes the case, because the Unicode tables of Rust would make the program larger.
    let words = String::from(JsString::from(words).to_lower_case());
    let contains = |row: &Element| {
        let text = JsString::from(row.text_content().unwrap_or_default()).to_lower_case();
        words.split_ascii_whitespace().all(|word| text.includes(word, 0))
    };
    let mut any = false;
    // Cannot fail: the selectors are valid.
    for group in sections_of_page().unwrap_or_default() {
        let is_of_section = section.is_empty() || attribute(&group, "id") == section;
        let mut any_of_group = false;
        for row in all(&group, CLAIMS).unwrap_or_default() {
            let is_of_verdict = verdict.is_empty() || attribute(&row, VERDICT) == verdict;
            let is_wanted = is_of_section && is_of_verdict && contains(&row);
            set_hidden(&row, !is_wanted);
            any_of_group |= is_wanted;
        }
        set_hidden(&group, !any_of_group);
        any |= any_of_group;
    }
    any
}

/// Hides an element, or shows it.
pub fn set_hidden(element: &Element, is_hidden: bool) {
    // Cannot fail: the name of the attribute is valid.
    let _ = if is_hidden { element.set_attribute("hidden", "") } else { element.remove_attribute("hidden") };
}
