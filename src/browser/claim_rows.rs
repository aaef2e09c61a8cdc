//! The rows of the ledger, read from the page once.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Element, NodeList};
use yew::AttrValue;

/// The rows with the options of the filters, in the order of the page.
pub struct ClaimRows {
    sections_of_rows: Vec<SectionRows>,
    /// Values and texts of the verdicts.
    pub verdicts: Vec<(AttrValue, AttrValue)>,
    /// Ids and titles of the sections.
    pub sections: Vec<(AttrValue, AttrValue)>,
}

struct SectionRows {
    element: Element,
    id: String,
    rows: Vec<Row>,
}

struct Row {
    element: Element,
    verdict: String,
}

impl Row {
    /// True if its text contains all words, in small letters. Read anew, because a reader may translate the page.
    fn contains(&self, words: &[&str]) -> bool {
        // The browser has the tables of letters, so the program needs none.
        let text = JsString::from(self.element.text_content().unwrap_or_default()).to_lower_case();
        words.iter().all(|word| text.includes(word, 0))
    }
}

/// A page has one ledger, so its rows never differ between two renders.
impl PartialEq for ClaimRows {
    fn eq(&self, _: &ClaimRows) -> bool {
        true
    }
}

impl ClaimRows {
    /// Reads the rows. Throws if the page has none.
    pub fn of_page() -> Result<ClaimRows, JsValue> {
        let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
        let (mut verdicts, mut sections, mut sections_of_rows) = (Vec::new(), Vec::new(), Vec::new());
        for element in elements(&document.query_selector_all(".ledger__table > tbody")?) {
            let id = element.id();
            let title = element.query_selector(".ledger__section")?;
            let title = title.and_then(|title| title.text_content()).unwrap_or_default();
            sections.push((id.clone().into(), title.into()));
            let mut rows = Vec::new();
            for row in elements(&element.query_selector_all(".ledger__claim")?) {
                let verdict = row.get_attribute("data-verdict").unwrap_or_default();
                let words = row.query_selector(".ledger__verdict")?.and_then(|words| words.text_content());
                if !verdicts.iter().any(|(known, _): &(AttrValue, _)| **known == *verdict) {
                    verdicts.push((verdict.clone().into(), words.unwrap_or_default().into()));
                }
                rows.push(Row { element: row, verdict });
            }
            sections_of_rows.push(SectionRows { element, id, rows });
        }
        if verdicts.is_empty() {
            return Err(JsValue::from_str("the page has no claims"));
        }
        Ok(ClaimRows { sections_of_rows, verdicts, sections })
    }

    /// Shows the rows that contain all words, and are of a verdict and of a section; hides the others and the sections
    /// without a row. An empty text stands for all. True if a row is shown.
    pub fn show(&self, words: &str, verdict: &str, section: &str) -> bool {
        let words = String::from(JsString::from(words).to_lower_case());
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let mut any = false;
        for group in &self.sections_of_rows {
            let mut any_of_group = false;
            for row in &group.rows {
                let is_wanted = (verdict.is_empty() || row.verdict == verdict)
                    && (section.is_empty() || group.id == section)
                    && (words.is_empty() || row.contains(&words));
                set_hidden(&row.element, !is_wanted);
                any_of_group |= is_wanted;
            }
            set_hidden(&group.element, !any_of_group);
            any |= any_of_group;
        }
        any
    }
}

fn set_hidden(element: &Element, is_hidden: bool) {
    // Cannot fail: the name of the attribute is valid.
    let _ = element.toggle_attribute_with_force("hidden", is_hidden);
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> + '_ {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}
