//! Compares the markup of each figure with its golden file.
//!
//! Look at the figure on the page before you accept a difference. `UPDATE_EXPECT=1 cargo test --test site` updates the
//! files.

use super::render::{lines, page};
use expect_test::expect_file;
use explainer::page::{figure, to_html};

#[test]
fn every_figure_equals_its_golden_file() {
    let page = page("en");
    for found in page.figures.iter() {
        let markup = to_html(figure(&page, found));
        let drawing = markup.find("plot__frame").map(|class| {
            let start = markup[..class].rfind("<svg").expect("the frame is an SVG element");
            let end = start + markup[start..].find("</svg></div></div>").expect("the frame ends with its cursor");
            &markup[start..end + "</svg>".len()]
        });
        if let Some(drawing) = drawing {
            expect_file![format!("../golden/{}.svg", found.id)].assert_eq(&lines(drawing));
        }
        expect_file![format!("../golden/{}.html", found.id)].assert_eq(&lines(&markup));
    }
}
