//! The web font of a page, for systems without a font that has all letters of its language.
//!
//! In style sheets it follows the system fonts (`assets/style/languages.css`), so browsers load it only where those are
//! missing. `font-display: optional`: text never waits for it, and never changes to it later.

use crate::content::house_style::WebFont;
use yew::prelude::*;

/// The name of the family in style sheets.
const FAMILY: &str = "Explainer";

/// The `@font-face` rule. `address` is the address of the font file, relative to the page.
pub fn style(font: &WebFont, address: &str) -> Html {
    let installed: String = font.installed.iter().map(|name| format!("local(\"{name}\"),")).collect();
    let rule = format!(
        "@font-face{{font-family:{FAMILY};src:{installed}url({address}) format(\"woff2\");font-display:optional}}"
    );
    html! { <style>{ Html::from_html_unchecked(rule.into()) }</style> }
}
