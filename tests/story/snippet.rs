//! The embed code of a figure.

use super::{content, figure};
use explainer::share::snippet::Snippet;

#[test]
fn a_frame_has_the_question_and_the_title_of_the_story() {
    let mut content = content();
    content.settings.site_url = "https://example.org/kazakhs/".to_owned();
    let expected = concat!(
        r#"<iframe src="https://example.org/kazakhs/embed/trade/""#,
        r#" title="How much of Kazakhstan’s trade is with China? (interactive chart)""#,
        r#" loading="lazy" width="100%" height="560""#,
        r#" style="border:0;width:100%;height:560px;max-height:100%" referrerpolicy="no-referrer""#,
        r#" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads""#,
        r#" allow="fullscreen; clipboard-write; web-share">"#,
        r#"</iframe><p>"#,
        r#"<a href="https://example.org/kazakhs/#trade">"#,
        r#"How much of Kazakhstan’s trade is with China? – The Kazakhs of Xinjiang, with numbers and sources</a></p>"#,
    );
    assert_eq!(Snippet::new(&content, &figure("trade"), 560).frame().to_string(), expected);
}
