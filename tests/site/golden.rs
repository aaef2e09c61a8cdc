//! The markup of each figure against the one that was last looked at and found good.
//!
//! MarkStyle at the picture before you take a difference: `UPDATE_EXPECT=1 cargo test --test site` writes the files anew.

use super::render::{lines, page};
use expect_test::expect_file;
use explainer::page::{Single, SingleProps, render};

#[test]
fn every_figure_is_as_it_was() {
    let page = page("en");
    for figure in page.figures.iter() {
        let markup = render::<Single>(SingleProps { page: page.clone(), id: figure.id.into() });
        let drawing = markup.find("plot__canvas").map(|class| {
            let start = markup[..class].rfind("<svg").expect("the canvas is a drawing");
            let end = start + markup[start..].find("</svg></div></div>").expect("the canvas ends with its frame");
            &markup[start..end + "</svg>".len()]
        });
        if let Some(drawing) = drawing {
            expect_file![format!("../golden/{}.svg", figure.id)].assert_eq(&lines(drawing));
        }
        // The scene is the drawing's twin: what stands in the attribute shows in the markup.
        let start = markup.find(" data-scene=\"").expect("a scene");
        let end = start + markup[start + 13..].find('"').expect("its end") + 14;
        expect_file![format!("../golden/{}.html", figure.id)]
            .assert_eq(&lines(&(markup[..start].to_owned() + &markup[end..])));
    }
}
