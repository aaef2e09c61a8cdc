//! Embed code: it equals the golden file, is valid HTML, and escapes all text.

use expect_test::expect_file;
use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::figures::all;
use explainer::share::citation::{bibtex, in_tex, line};
use explainer::share::code::Code;
use explainer::share::snippet::Snippet;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::path::Path;

fn content(site: &str) -> Content {
    let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let mut content =
        Content::load(&assets, "en", &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    content.settings.site_url = site.to_owned();
    content
}

/// The snippet of a figure in another story.
fn snippet() -> Snippet {
    Snippet {
        slug: "harbours".to_owned(),
        figure: "ships".to_owned(),
        lang: "en".to_owned(),
        folder: String::new(),
        base: "https://example.org/harbours/".to_owned(),
        title: "How many ships are there? (interactive chart)".to_owned(),
        answer: "There are ten ships.".to_owned(),
        link: "How many ships are there? – Harbours".to_owned(),
        height: 560,
        has_image: true,
    }
}

/// All kinds of code of a figure, in the order of the embed builder.
fn codes(snippet: &Snippet) -> Vec<String> {
    [Some(snippet.frame()), Some(snippet.loader()), snippet.image()]
        .into_iter()
        .flatten()
        .map(|code: Code| code.to_string())
        .collect()
}

/// Parses code as a page would. Panics on a parse error.
fn parsed(code: &str) -> Html {
    let html = Html::parse_document(&format!("<!doctype html><title>x</title><body>{code}</body>"));
    assert!(html.errors.is_empty(), "{code}\n{:?}", html.errors);
    html
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let selector = Selector::parse(selector).expect("a selector");
    let found: Vec<ElementRef> = html.select(&selector).collect();
    assert_eq!(found.len(), 1, "{selector:?} in {}", html.html());
    found[0]
}

#[test]
fn the_code_of_every_figure_equals_the_golden_file() {
    let content = content("");
    let mut codes_of_all = String::new();
    for figure in all(&content).expect("the figures") {
        for code in codes(&Snippet::new(&content, &figure, 560)) {
            parsed(&code);
            codes_of_all.push_str(&format!("{code}\n\n"));
        }
        codes_of_all.push_str(&format!("{}\n\n{}\n\n", line(&content, &figure), bibtex(&content, &figure)));
    }
    expect_file!["golden/snippets.txt"].assert_eq(&codes_of_all);
}

#[test]
fn a_frame_has_the_conventional_attributes() {
    let expected = concat!(
        r#"<iframe src="https://example.org/harbours/embed/ships/""#,
        r#" title="How many ships are there? (interactive chart)""#,
        r#" loading="lazy" width="100%" height="560""#,
        r#" style="border:0;width:100%;height:560px;max-height:100%" referrerpolicy="no-referrer""#,
        r#" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads""#,
        r#" allow="fullscreen; clipboard-write; web-share">"#,
        r#"</iframe><p>"#,
        r#"<a href="https://example.org/harbours/#ships">How many ships are there? – Harbours</a></p>"#,
    );
    assert_eq!(snippet().frame().to_string(), expected);
    let html = parsed(&snippet().frame().to_string());
    let frame = one(&html, "body > iframe");
    for (name, value) in [
        ("src", "https://example.org/harbours/embed/ships/"),
        ("loading", "lazy"),
        ("width", "100%"),
        ("height", "560"),
        ("style", "border:0;width:100%;height:560px;max-height:100%"),
        ("referrerpolicy", "no-referrer"),
        ("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"),
        ("allow", "fullscreen; clipboard-write; web-share"),
    ] {
        assert_eq!(frame.attr(name), Some(value), "{name}");
    }
    assert_eq!(one(&html, "body > p > a").attr("href"), Some("https://example.org/harbours/#ships"));
}

#[test]
fn without_an_address_of_the_site_code_has_a_placeholder() {
    let content = content("");
    for figure in all(&content).expect("the figures") {
        for code in codes(&Snippet::new(&content, &figure, 560)) {
            assert!(code.contains(content.base()) && !code.contains("//"), "{code}");
        }
    }
}

#[test]
fn another_language_has_its_own_folder() {
    let snippet = Snippet { folder: "kk/".to_owned(), lang: "kk".to_owned(), ..snippet() };
    let [frame, loader, image] = codes(&snippet).try_into().expect("three");
    assert!(frame.contains("src=\"https://example.org/harbours/kk/embed/ships/\""), "{frame}");
    assert!(frame.contains("href=\"https://example.org/harbours/kk/#ships\""), "{frame}");
    assert!(loader.contains("src=\"https://example.org/harbours/embed.js\""), "{loader}");
    assert!(loader.contains("data-lang=\"kk\""), "{loader}");
    assert!(image.contains("src=\"https://example.org/harbours/kk/figures/ships.png\""), "{image}");
}

#[test]
fn a_figure_without_an_image_has_no_code_for_one() {
    let snippet = Snippet { has_image: false, ..snippet() };
    assert_eq!(snippet.image(), None);
    let loader = snippet.loader().to_string();
    assert!(!loader.contains("<img") && loader.contains("<span>There are ten ships.</span>"), "{loader}");
}

/// Code after a sanitiser that removes the tags of all elements but some and keeps their text. Scripts have no text.
fn sanitised(code: &str, kept: &[&str]) -> String {
    let mut left = String::new();
    for piece in code.split_inclusive('>') {
        let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        let name = tag.trim_start_matches(['<', '/']);
        let name = &name[..name.find([' ', '>']).unwrap_or(0)];
        left.push_str(text);
        if kept.contains(&name) {
            left.push_str(tag);
        }
    }
    left
}

/// Every sanitiser leaves a link with words, no empty link and no markup as text.
#[test]
fn case_sanitisers() {
    // From lenient to strict, like the defaults of Markdown engines, DOMPurify, sanitize-html, nh3 and comment fields.
    let all: [&[&str]; 4] =
        [&["a", "p", "br", "span", "img", "iframe"], &["a", "p", "br", "span"], &["a", "p"], &["a"]];
    let link = "How many ships are there? – Harbours";
    for code in codes(&snippet()).into_iter().chain(codes(&Snippet { has_image: false, ..snippet() })) {
        for kept in all {
            let left = sanitised(&code, kept);
            let html = Html::parse_fragment(&left);
            let links: Vec<String> =
                html.select(&Selector::parse("a").expect("a link")).map(|a| a.text().collect()).collect();
            assert!(links.iter().all(|words| words == link) && links.len() == 1, "{kept:?}: {links:?} in {left}");
            let text: String = html.root_element().text().collect();
            assert!(!text.contains('<') && !text.contains("embed.js"), "{kept:?}: markup is text in {left}");
        }
    }
}

proptest! {
    /// Any text of a language is escaped.
    #[test]
    fn no_text_becomes_markup(title in any::<String>(), answer in any::<String>(), link in any::<String>()) {
        // HTML cannot contain NUL, and normalises line endings.
        let clean = |text: String| text.replace(|character: char| character.is_control(), "");
        let (title, answer, link) = (clean(title), clean(answer), clean(link));
        let snippet = Snippet { title: title.clone(), answer: answer.clone(), link: link.clone(), ..snippet() };
        for code in codes(&snippet) {
            let html = Html::parse_fragment(&code);
            for element in html.select(&Selector::parse("*").expect("all")) {
                let name = element.value().name();
                let allowed = ["html", "iframe", "p", "a", "br", "span", "harbours-figure", "script", "img"];
                prop_assert!(allowed.contains(&name), "{name}");
                for (attribute, _) in element.value().attrs() {
                    prop_assert!(!attribute.starts_with("on") && attribute != "srcdoc", "{attribute}");
                }
            }
        }
        let frame = Html::parse_fragment(&snippet.frame().to_string());
        prop_assert_eq!(one(&frame, "iframe").attr("title"), Some(title.as_str()));
        prop_assert_eq!(one(&frame, "a").text().collect::<String>(), link);
        let loader = Html::parse_fragment(&snippet.loader().to_string());
        prop_assert_eq!(one(&loader, "harbours-figure").attr("data-title"), Some(title.as_str()));
        let image = Html::parse_fragment(&snippet.image().expect("an image").to_string());
        prop_assert_eq!(one(&image, "img").attr("alt"), Some(answer.as_str()));
    }

    /// For any question, the braces of its BibTeX entry balance and TeX finds no command in it.
    #[test]
    fn no_text_becomes_a_command_in_bibtex(question in any::<String>()) {
        let entry = format!("{{{{{}}}}}", in_tex(&question));
        let mut depth = 0i32;
        let mut characters = entry.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\\' if characters.peek().is_some_and(|next| "&%$#_{}".contains(*next)) => {
                    characters.next();
                }
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            prop_assert!(depth >= 0, "{entry}");
        }
        prop_assert_eq!(depth, 0, "{}", entry);
    }
}
