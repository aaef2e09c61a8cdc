//! Data blocks: JSON in a page, for scripts of the page or for search engines. Browsers neither run nor display them.

use yew::prelude::*;

/// The media type of JSON that scripts of the page read.
pub const JSON: &str = "application/json";

/// A `<script>` element with JSON of a media type.
pub fn data_block(media_type: &'static str, json: &str) -> Html {
    // In JSON, `<` occurs in strings only. Unescaped, it could end the element, or start a comment in it.
    let text = Html::from_html_unchecked(json.replace('<', "\\u003c").into());
    html! { <script type={media_type}>{ text }</script> }
}

#[cfg(test)]
mod tests {
    use super::{JSON, data_block};
    use crate::page::to_html;

    #[test]
    fn no_text_ends_the_block() {
        let block = to_html(data_block(JSON, r#"["</script>","<!--","a 'b' & c"]"#));
        let start = r#"<script type="application/json">"#;
        assert_eq!(block, format!(r#"{start}["\u003c/script>","\u003c!--","a 'b' & c"]</script>"#));
    }
}
