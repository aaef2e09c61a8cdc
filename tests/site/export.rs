//! Exported images: complete, legible, the same on every machine, without other metadata.

use super::render::{as_of, edition, page};
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::{Figure, all};
use explainer::page::PageProps;
use explainer::page::social::lead_figure;
use explainer::site::export::{Image, ImageRenderer, SIZE};
use explainer::site::write_images;
use resvg::usvg::{self, Node, Rect};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

fn assets() -> Assets {
    Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"))
}

fn renderer() -> ImageRenderer {
    ImageRenderer::open(&assets()).unwrap_or_else(|error| panic!("{error}"))
}

/// The images of all drawn figures.
fn images(page: &PageProps) -> Vec<(String, Image)> {
    let renderer = renderer();
    let drawn = |figure: &Figure| {
        let export_layout = figure.export_layout.as_ref()?;
        let image = renderer
            .figure(&page.in_original(figure.is_original).content, figure, export_layout)
            .unwrap_or_else(|error| panic!("{error}"));
        Some((figure.id.to_owned(), image))
    };
    page.figures.iter().filter_map(drawn).collect()
}

/// The images in English, drawn once.
fn english() -> &'static [(String, Image)] {
    static DRAWN: OnceLock<Vec<(String, Image)>> = OnceLock::new();
    DRAWN.get_or_init(|| images(&page("en")))
}

/// The texts of an image and the boxes of their letters.
fn words(image: &Image) -> Vec<(String, Rect)> {
    fn walk(group: &usvg::Group, found: &mut Vec<(String, Rect)>) {
        for node in group.children() {
            match node {
                Node::Group(inner) => walk(inner, found),
                Node::Text(text) => {
                    let content: String = text.chunks().iter().map(usvg::TextChunk::text).collect();
                    // Letters extend 0.75 em above the baseline and 0.22 em below it.
                    let chunk = &text.chunks()[0];
                    let (line, size) = (chunk.y().expect("a baseline"), chunk.spans()[0].font_size().get());
                    let at = text.abs_bounding_box();
                    let letters = Rect::from_ltrb(at.left(), line - 0.75 * size, at.right(), line + 0.22 * size);
                    found.push((content, letters.expect("letters have an extent")));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(image.tree().root(), &mut found);
    found
}

fn published() -> Vec<String> {
    explainer::content::settings::load(&assets()).expect("the settings").languages
}

#[test]
fn drawn_figures_have_an_image_and_typeset_figures_have_none() {
    let page = page("en");
    let has_image: Vec<&str> =
        page.figures.iter().filter(|figure| figure.export_layout.is_some()).map(|figure| figure.id).collect();
    let drawn: Vec<&str> =
        page.figures.iter().filter(|figure| !figure.scene.layers.is_empty()).map(|figure| figure.id).collect();
    assert_eq!(has_image, drawn);
    assert!(!drawn.is_empty() && drawn.len() < page.figures.len(), "{drawn:?}");
}

#[test]
fn texts_are_inside_the_margins_and_do_not_overlap() {
    let mut problems = Vec::new();
    for lang in published() {
        let drawn = if lang == "en" { None } else { Some(images(&page(&lang))) };
        for (id, image) in drawn.as_deref().unwrap_or_else(|| english()) {
            let words = words(image);
            assert!(words.len() > 10, "{lang}, {id}: {words:?}");
            let (width, height) = (SIZE.0 as f32, SIZE.1 as f32);
            for (index, (text, at)) in words.iter().enumerate() {
                let is_inside =
                    at.left() >= 24.0 && at.right() <= width - 24.0 && at.top() >= 20.0 && at.bottom() <= height - 16.0;
                if !is_inside {
                    problems.push(format!("{lang}, {id}: “{text}” at {at:?}"));
                }
                for (other, beside) in &words[index + 1..] {
                    let across = at.right().min(beside.right()) - at.left().max(beside.left());
                    let down = at.bottom().min(beside.bottom()) - at.top().max(beside.top());
                    // Some texts are drawn twice at the same position.
                    let same = text == other && (at.left() - beside.left()).abs() < 1.0;
                    if across > 0.0 && down > 0.0 && !same {
                        problems.push(format!("{lang}, {id}: “{text}” and “{other}” overlap by {across} x {down}"));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn an_image_contains_question_answer_sources_and_date() {
    let page = page("en");
    for (id, image) in english() {
        let figure = page.figures.iter().find(|figure| figure.id == *id).expect("the figure");
        let texts: String = words(image).into_iter().map(|(text, _)| text + " ").collect();
        for words in [&figure.question, &figure.answer] {
            assert!(texts.contains(words.as_str()), "{id} does not contain “{words}”: {texts}");
        }
        assert!(
            texts.contains("CC BY 4.0") && texts.contains(&as_of(&page.content)) && texts.contains("Sources: "),
            "{id}: {texts}"
        );
    }
}

#[test]
fn an_svg_file_is_valid_and_has_no_other_metadata_than_title_and_description() {
    for (id, image) in english() {
        let svg = image.svg();
        let document = usvg::roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{id}: {error}"));
        let root = document.root_element();
        assert_eq!(root.tag_name().namespace(), Some("http://www.w3.org/2000/svg"), "{id}");
        assert_eq!([root.attribute("width"), root.attribute("height")], [Some("1200"), Some("675")], "{id}");
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for element in root.descendants().filter(usvg::roxmltree::Node::is_element) {
            *count.entry(element.tag_name().name()).or_default() += 1;
            for attribute in element.attributes().filter(|attribute| !["fill", "clip-path"].contains(&attribute.name()))
            {
                assert!(!attribute.value().contains(':') && !attribute.value().contains('/'), "{id}: {attribute:?}");
            }
        }
        assert_eq!([count.remove("title"), count.remove("desc")], [Some(1), Some(1)], "{id}");
        let known = ["svg", "g", "path", "defs", "clipPath"];
        assert!(count.keys().all(|name| known.contains(name)), "{id}: {count:?}");
        // The SVG parses again and has the same extent.
        let again =
            usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap_or_else(|error| panic!("{id}: {error}"));
        let (one, other) = (image.tree().root().abs_bounding_box(), again.root().abs_bounding_box());
        assert!((one.width() - other.width()).abs() < 0.5 && (one.height() - other.height()).abs() < 0.5, "{id}");
        assert!(svg.len() < 560_000, "{id}: {} bytes", svg.len());
    }
}

/// The chunks of a PNG in their order.
fn chunks(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut chunks = Vec::new();
    let mut at = 8;
    while at < file.len() {
        let length = u32::from_be_bytes(file[at..at + 4].try_into().expect("a length")) as usize;
        chunks.push((
            String::from_utf8_lossy(&file[at + 4..at + 8]).into_owned(),
            file[at + 8..at + 8 + length].to_vec(),
        ));
        at += length + 12;
    }
    chunks
}

#[test]
fn a_png_file_is_valid_and_has_no_other_metadata_than_title_source_and_licence() {
    let page = page("en");
    for (id, image) in english() {
        let file = image.png().expect("it packs");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().expect("it opens");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut pixels).expect("it decodes, and its checksums are right");
        assert_eq!((frame.width, frame.height), SIZE, "{id}");
        let mut names: Vec<String> = chunks(&file).into_iter().map(|(name, _)| name).collect();
        names.dedup();
        assert_eq!(names, ["IHDR", "PLTE", "iTXt", "IDAT", "IEND"], "{id}");
        let figure = page.figures.iter().find(|figure| figure.id == *id).expect("the figure");
        let texts: Vec<String> = chunks(&file)
            .into_iter()
            .filter(|(name, _)| name == "iTXt")
            .map(|(_, text)| String::from_utf8(text).expect("UTF-8").replace('\0', ""))
            .collect();
        assert_eq!(texts.len(), 3, "{id}");
        assert_eq!(texts[0], format!("Title{}", figure.question));
        assert!(texts[1].starts_with("SourceSources: ") && texts[2].starts_with("CopyrightCC BY 4.0 ("), "{texts:?}");
        assert!(file.len() < 90_000, "{id}: {} bytes", file.len());
    }
}

#[test]
fn a_second_build_writes_the_same_bytes() {
    let page = page("en");
    let folder = tempfile::tempdir().expect("a folder");
    write_images(&renderer(), &edition("en", folder.path())).unwrap_or_else(|error| panic!("{error}"));
    let count = |below: &str| std::fs::read_dir(folder.path().join(below)).expect("a folder").count();
    let parts = page.content.sections.len() + page.content.appendix.len();
    assert_eq!((count("figures"), count("cards")), (2 * english().len(), parts));
    let same = |name: String, bytes: &[u8]| {
        let written = std::fs::read(folder.path().join(&name)).expect("a file");
        assert!(written == bytes, "{name} differs between two builds");
    };
    for (id, image) in english() {
        same(format!("figures/{id}.svg"), image.svg().as_bytes());
        same(format!("figures/{id}.png"), &image.png().expect("it packs"));
    }
    // One section with a drawing, one without.
    let mut sections = page.content.sections.iter().chain(&page.content.appendix);
    let with_drawing = sections.clone().find(|section| lead_figure(section, &page.figures).is_some());
    let without = sections.find(|section| lead_figure(section, &page.figures).is_none());
    for section in [with_drawing, without].map(|section| section.expect("a section")) {
        let card = renderer().card(&page.content, section, &page.figures);
        let card = card.unwrap_or_else(|error| panic!("{error}")).png().expect("it packs");
        same(format!("cards/{}.png", section.id), &card);
    }
}

#[test]
fn images_of_a_right_to_left_language_are_mirrored() {
    let mirrored = images(&page("ar-XB"));
    // The labels of years in one image, with their centres.
    let years = |images: &[(String, Image)]| -> Vec<(String, f32)> {
        let (_, trade) = images.iter().find(|(id, _)| id == "trade").expect("the image");
        let plain = |text: String| text.trim_matches(['\u{202b}', '\u{202c}']).to_owned();
        let labels = words(trade).into_iter().map(|(text, at)| (plain(text), (at.left() + at.right()) / 2.0));
        labels.filter(|(text, _)| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).collect()
    };
    let first = years(english()).into_iter().min_by(|one, other| one.1.total_cmp(&other.1));
    let (year, left) = first.expect("a year");
    let (_, right) = years(&mirrored).into_iter().find(|(text, _)| *text == year).expect("the same year");
    assert!(left < 400.0 && (right - (1200.0 - left)).abs() < 2.0, "{year}: {left}, {right}");
    // Questions begin at the right edge.
    for (id, image) in &mirrored {
        let (text, question) =
            words(image).into_iter().max_by(|one, other| one.1.height().total_cmp(&other.1.height())).expect("words");
        assert!((1130.0..=1156.0).contains(&question.right()), "{id}: “{text}” ends at {}", question.right());
    }
}

#[test]
fn letters_without_a_font_stop_the_build_with_their_names() {
    let page = page("en");
    let mut figure = page.figures.iter().find(|figure| figure.id == "trade").expect("the figure").clone();
    figure.question = "ⴰⴱⴳ trade".to_owned();
    let export_layout = figure.export_layout.clone().expect("an export layout");
    let error = match renderer().figure(&page.content, &figure, &export_layout) {
        Ok(_) => panic!("letters without a font were drawn"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains("ⴰⴱⴳ") && error.contains("assets/font") && error.contains("trade"), "{error}");
}

#[test]
fn the_fonts_have_all_letters_of_the_languages_of_the_region() {
    let page = page("en");
    let mut figure = page.figures.iter().find(|figure| figure.id == "trade").expect("the figure").clone();
    let export_layout = figure.export_layout.clone().expect("an export layout");
    let alphabets = [
        "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
        "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        "ءاەبپتجچحخدرزسشعغفقكگڭلمنھوۇۆۋىي",
        "ÄäǴǵĞğIıİŃńÑñÓóÖöŞşŪūÜüÝý«»“”‘’–—…№₸",
    ];
    figure.question = alphabets.join(" ");
    if let Err(error) = renderer().figure(&page.content, &figure, &export_layout) {
        panic!("{error}");
    }
}

#[test]
fn every_section_has_a_card_with_its_title() {
    let content =
        Content::load(&assets(), "en", &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let figures = all(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let renderer = renderer();
    for section in content.sections.iter().chain(&content.appendix) {
        let card = renderer.card(&content, section, &figures).unwrap_or_else(|error| panic!("{error}"));
        let texts: String = words(&card).into_iter().map(|(text, _)| text + " ").collect();
        assert!(texts.contains(&section.title) && texts.contains(&content.ui.title), "{}: {texts}", section.id);
    }
}

/// Host pages may inline several SVG images. Without a view box their styles crop an image, and with equal ids one
/// image uses a part of another.
#[test]
fn case_pictures_inlined() {
    let mut all = BTreeSet::new();
    for (figure, image) in english() {
        let svg = image.svg();
        let (width, height) = SIZE;
        assert!(svg.contains(&format!(" viewBox=\"0 0 {width} {height}\"")), "{figure} has no view box");
        let ids = svg.split(" id=\"").skip(1).map(|rest| rest.split('"').next().expect("an end").to_owned());
        let ids: Vec<String> = ids.collect();
        for id in &ids {
            assert!(all.insert(id.clone()), "the id {id} is in two images");
        }
        for used in svg.split("url(#").skip(1).map(|rest| rest.split(')').next().expect("an end")) {
            assert!(ids.iter().any(|id| id == used), "{figure} uses {used}, which it does not have");
        }
    }
    assert!(all.iter().any(|id| id.starts_with("where-")), "the map is clipped");
}
