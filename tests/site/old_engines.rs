//! Old engines drop declarations and style sheets that they cannot read. A drawing stays legible without them.

use super::render::page;
use explainer::page::{figure, to_html};
use resvg::usvg::{Color, Group, Node, Options, Paint, Tree};
use std::path::{Path, PathBuf};

/// The paths of a drawing, with their fill and stroke.
fn paths(group: &Group, found: &mut Vec<(Option<Paint>, Option<Paint>)>) {
    for node in group.children() {
        match node {
            Node::Group(inner) => paths(inner, found),
            Node::Path(path) => {
                let paints = (path.fill().map(|fill| fill.paint()), path.stroke().map(|stroke| stroke.paint()));
                found.push((paints.0.cloned(), paints.1.cloned()));
            }
            _ => {}
        }
    }
}

fn without_comments(markup: &str) -> String {
    let mut parts = markup.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.map(|part| part.split_once("-->").expect("the end of a comment").1).collect::<String>()
}

/// Engines without cascade layers (Chrome before 99) drop every sheet.
#[test]
fn case_old_engines_without_layers() {
    let page = page("en");
    for found in page.figures.iter().filter(|figure| figure.is_drawn()) {
        let markup = to_html(figure(&page, found));
        let start = markup[..markup.find("plot__frame").expect("a drawing")].rfind("<svg").expect("its start");
        let end = start + markup[start..].find("</svg></div></div>").expect("the end of a drawing") + "</svg>".len();
        // XML has no comments with two hyphens, as names of classes have them.
        let svg = without_comments(&markup[start..end]);
        let svg = svg.replacen("width=\"100%\"", "width=\"960\" xmlns=\"http://www.w3.org/2000/svg\"", 1);
        let tree = Tree::from_str(&svg, &Options::default()).unwrap_or_else(|error| panic!("{}: {error}", found.id));
        assert_eq!(tree.size().height(), 400.0, "{} has no height", found.id);
        let mut drawn = Vec::new();
        paths(tree.root(), &mut drawn);
        assert!(drawn.len() > 3, "{} shows {} marks", found.id, drawn.len());
        for (fill, stroke) in drawn {
            let black = Some(Paint::Color(Color::new_rgb(0, 0, 0)));
            assert!(fill != black, "{} has a black area", found.id);
            assert!(fill.is_some() || stroke.is_some(), "{} has a line without a colour", found.id);
        }
    }
}

/// Engines without `color-mix()` (Chrome before 111, Safari before 16.2) drop the declaration, so a plain one precedes
/// it.
#[test]
fn case_old_engines_without_mixed_colours() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/style");
    let mut mixed = 0;
    for sheet in sheets(&folder) {
        let text = std::fs::read_to_string(&sheet).expect("a sheet");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2).filter(|pair| pair[1].contains("color-mix(")) {
            let property = pair[1].split_once(": ").expect("a declaration").0;
            let before = pair[0].split_once(": ").map(|(name, value)| (name, value.contains("color-mix(")));
            assert_eq!(before, Some((property, false)), "{}: {}", sheet.display(), pair[1]);
            mixed += 1;
        }
    }
    assert!(mixed > 10, "{mixed} declarations have a mixed colour");
}

/// The style sheets in a folder and the folders in it.
fn sheets(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| if path.is_dir() { sheets(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .collect()
}
