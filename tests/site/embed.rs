//! Embeds: content, metadata, links, parameters.

use super::render::{as_of, page};
use explainer::embed::{STORY, document, story_document};
use explainer::figures::IDS;
use explainer::page::{PageKind, PageProps};
use scraper::{Html, Selector};
use std::collections::HashSet;

fn embed(id: &str, lang: &str) -> Html {
    let page = PageProps { kind: PageKind::FigureEmbed, ..page(lang) };
    Html::parse_document(&document(page, id))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect(selector)).collect()
}

#[test]
fn an_embed_has_one_complete_figure_and_names_itself() {
    let content = page("en").content;
    for id in IDS {
        let embed = embed(id, "en");
        assert_eq!(all(&embed, &format!("html[lang=en][dir=ltr][data-embed={id}]")).len(), 1, "{id}");
        assert_eq!(all(&embed, &format!("main > section > figure#{id}.figure--{id}")).len(), 1, "{id}");
        assert_eq!(all(&embed, "figure").len(), 1, "{id}");
        let title: String = all(&embed, "title")[0].text().collect();
        let question: String = all(&embed, "h1")[0].text().collect();
        assert_eq!(title, question, "{id}");
        assert!(!all(&embed, "table tbody tr").is_empty() && !all(&embed, ".note__sources li").is_empty(), "{id}");
        assert_eq!(all(&embed, ".legend__item").len(), 5, "{id}: the legend is incomplete");
        let article: String = all(&embed, ".legend__item")[0].text().collect();
        assert_eq!(article, content.article_named(), "{id}");
        assert!(all(&embed, "header, nav, aside").is_empty(), "{id}");
        let last: String = all(&embed, ".figure__last")[0].text().collect();
        for part in [env!("CARGO_PKG_VERSION"), &as_of(&content), &content.ui.title] {
            assert!(last.contains(part), "{id}: {last}");
        }
    }
}

#[test]
fn the_canonical_address_is_that_of_the_section() {
    let mut props = PageProps { kind: PageKind::FigureEmbed, ..page("en") };
    let before = document(props.clone(), "trade");
    assert!(before.contains("<meta name=\"robots\" content=\"noindex\""));
    assert!(!before.contains("canonical"));
    let content = std::rc::Rc::make_mut(&mut props.content);
    content.settings.site_url = "https://example.org/kazakhs/".to_owned();
    let after = document(props.clone(), "trade");
    assert!(after.contains("<link rel=\"canonical\" href=\"https://example.org/kazakhs/#trade\""));
    let story = story_document(PageProps { kind: PageKind::StoryEmbed, ..props });
    assert!(story.contains("<link rel=\"canonical\" href=\"https://example.org/kazakhs/\""));
}

#[test]
fn links_of_an_embed_open_outside_its_frame() {
    for id in IDS {
        let embed = embed(id, "en");
        assert_eq!(all(&embed, "base[target=_blank]:not([href])").len(), 1, "{id}");
        let section = format!("../../#{id}");
        assert_eq!(all(&embed, &format!(".figure__last a[href='{section}']")).len(), 1, "{id}");
        for link in all(&embed, "a[href]") {
            let address = link.attr("href").unwrap_or_default();
            assert!(!address.starts_with('#'), "{id}: {address} has no target in a page of one figure");
        }
    }
    let mut props = PageProps { kind: PageKind::StoryEmbed, ..page("en") };
    std::rc::Rc::make_mut(&mut props.content).settings.report_url = "https://example.org/report".to_owned();
    let story = Html::parse_document(&story_document(props));
    assert_eq!(all(&story, "a[href='https://example.org/report'][target=_blank]").len(), 1);
    assert_eq!(all(&story, &format!("html[data-embed={STORY}]")).len(), 1);
    for link in all(&story, "a[href^='http'], a[href='../../']") {
        assert_eq!(link.attr("target"), Some("_blank"), "{:?}", link.attr("href"));
    }
    for link in all(&story, "a[href^='#']") {
        let target = link.attr("href").unwrap_or_default();
        let id = Selector::parse(&format!("[id='{}']", &target[1..])).expect("an id");
        assert!(story.select(&id).next().is_some(), "{target} has no target");
        assert_eq!(link.attr("target"), None, "{target}");
    }
}

#[test]
fn a_language_has_its_own_folder_and_direction() {
    let embed = embed("trade", "ar-XB");
    assert_eq!(all(&embed, "html[lang=ar-XB][dir=rtl]").len(), 1);
    assert_eq!(all(&embed, ".figure__last a[href='../../#trade']").len(), 1, "the story page in the same language");
}

/// In an embed the parameters of a figure have no prefix, so they must differ from flags and from parameters of hosts.
#[test]
fn no_param_of_a_figure_is_a_flag_or_a_parameter_of_a_host() {
    let reserved = [
        "dark",
        "plain",
        "static",
        "transparent",
        "tab",
        "time",
        "childId",
        "initialWidth",
        "parentUrl",
        "parentTitle",
        "amp",
        "secret",
        "lang",
    ];
    for figure in page("en").figures.iter() {
        let keys = figure.scene.control.iter().map(|control| &control.param);
        let keys: Vec<&str> =
            keys.chain(figure.scene.points.iter().map(|points| &points.param)).map(|key| key.as_str()).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len(), "{}: {keys:?}", figure.id);
        assert!(keys.iter().all(|key| !reserved.contains(key)), "{}: {keys:?}", figure.id);
    }
}
