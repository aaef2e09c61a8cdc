//! The embed code of each figure: it is as published, it is valid HTML, and no text can break out of it.

use expect_test::expect_file;
use explainer::content::Content;
use explainer::content::files::Assets;
use explainer::figures::all;
use explainer::share::citation::{bibtex, in_tex, line};
use explainer::share::code::Code;
use explainer::share::snippet::Snippet;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::path::Path;
use std::sync::LazyLock;

fn content(site: &str) -> Content {
    let assets = Assets::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
    let mut content =
        Content::load(&assets, "en", &explainer::figures::IDS).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    content.settings.site_url = site.to_owned();
    content
}

/// The story, loaded once, because a property test needs it hundreds of times.
static TRADE: LazyLock<Snippet> = LazyLock::new(|| {
    let content = content("https://example.org/kazakhs/");
    let figures = all(&content).expect("the figures");
    Snippet::of(&content, figures.iter().find(|figure| figure.id == "trade").expect("trade"), 560)
});

fn trade() -> Snippet {
    TRADE.clone()
}

/// All kinds of code of a figure, in the order of the embed builder.
fn codes(snippet: &Snippet) -> Vec<String> {
    [Some(snippet.frame()), Some(snippet.loader()), snippet.picture()]
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
fn the_code_of_every_figure_is_as_it_was() {
    let content = content("");
    let mut said = String::new();
    for figure in all(&content).expect("the figures") {
        for code in codes(&Snippet::of(&content, &figure, 560)) {
            parsed(&code);
            said.push_str(&format!("{code}\n\n"));
        }
        said.push_str(&format!("{}\n\n{}\n\n", line(&content, &figure), bibtex(&content, &figure)));
    }
    expect_file!["golden/snippets.txt"].assert_eq(&said);
}

#[test]
fn a_frame_is_the_one_that_the_conventions_ask_for() {
    let expected = concat!(
        r#"<iframe src="https://example.org/kazakhs/embed/trade/""#,
        r#" title="How much of Kazakhstan’s trade is with China? (interactive chart)""#,
        r#" loading="lazy" width="100%" height="560""#,
        r#" style="border:0;width:100%" referrerpolicy="no-referrer""#,
        r#" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads""#,
        r#" allow="fullscreen; clipboard-write; web-share">"#,
        r#"</iframe><p>"#,
        r#"<a href="https://example.org/kazakhs/#trade">"#,
        r#"How much of Kazakhstan’s trade is with China? – The Kazakhs of Xinjiang, with numbers and sources</a></p>"#,
    );
    assert_eq!(trade().frame().to_string(), expected);
    let html = parsed(&trade().frame().to_string());
    let frame = one(&html, "body > iframe");
    for (name, value) in [
        ("src", "https://example.org/kazakhs/embed/trade/"),
        ("loading", "lazy"),
        ("width", "100%"),
        ("height", "560"),
        ("style", "border:0;width:100%"),
        ("referrerpolicy", "no-referrer"),
        ("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"),
        ("allow", "fullscreen; clipboard-write; web-share"),
    ] {
        assert_eq!(frame.attr(name), Some(value), "{name}");
    }
    assert_eq!(one(&html, "body > p > a").attr("href"), Some("https://example.org/kazakhs/#trade"));
}

#[test]
fn a_site_without_an_address_leaves_a_place_for_it() {
    let content = content("");
    for figure in all(&content).expect("the figures") {
        for code in codes(&Snippet::of(&content, &figure, 560)) {
            assert!(code.contains(content.base()) && !code.contains("//"), "{code}");
        }
    }
}

#[test]
fn another_language_is_a_folder() {
    let snippet = Snippet { folder: "kk/".to_owned(), lang: "kk".to_owned(), ..trade() };
    let [frame, loader, picture] = codes(&snippet).try_into().expect("three");
    assert!(frame.contains("src=\"https://example.org/kazakhs/kk/embed/trade/\""), "{frame}");
    assert!(frame.contains("href=\"https://example.org/kazakhs/kk/#trade\""), "{frame}");
    assert!(loader.contains("src=\"https://example.org/kazakhs/embed.js\""), "{loader}");
    assert!(loader.contains("data-lang=\"kk\""), "{loader}");
    assert!(picture.contains("src=\"https://example.org/kazakhs/kk/figures/trade.png\""), "{picture}");
}

#[test]
fn a_figure_without_a_picture_has_no_code_for_one() {
    let snippet = Snippet { has_image: false, ..trade() };
    assert_eq!(snippet.picture(), None);
    assert!(!snippet.loader().to_string().contains("noscript"));
}

proptest! {
    /// Any words of a language stay text.
    #[test]
    fn no_word_breaks_out_of_the_code(title in any::<String>(), answer in any::<String>(), link in any::<String>()) {
        // HTML cannot hold NUL, and normalises other ends of lines.
        let clean = |text: String| text.replace(|letter: char| letter.is_control(), "");
        let (title, answer, link) = (clean(title), clean(answer), clean(link));
        let snippet = Snippet { title: title.clone(), answer: answer.clone(), link: link.clone(), ..trade() };
        for code in codes(&snippet) {
            let html = Html::parse_fragment(&code);
            for element in html.select(&Selector::parse("*").expect("all")) {
                let name = element.value().name();
                let allowed = ["html", "iframe", "p", "a", "div", "script", "noscript", "img"];
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
        prop_assert_eq!(one(&loader, "script").attr("data-title"), Some(title.as_str()));
        let picture = Html::parse_fragment(&snippet.picture().expect("a picture").to_string());
        prop_assert_eq!(one(&picture, "img").attr("alt"), Some(answer.as_str()));
    }

    /// For any question, the braces of its BibTeX entry balance and TeX finds no command in it.
    #[test]
    fn no_word_breaks_out_of_an_entry_for_bibtex(question in any::<String>()) {
        let entry = format!("{{{{{}}}}}", in_tex(&question));
        let mut depth = 0i32;
        let mut letters = entry.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if letters.peek().is_some_and(|next| "&%$#_{}".contains(*next)) => {
                    letters.next();
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
