//! Share pages, social tags and oEmbed answers.

use super::render::{edition, page};
use explainer::content::Content;
use explainer::embed;
use explainer::figures::IDS;
use explainer::page::{PageProps, document};
use explainer::site::downloads::write_data;
use scraper::{Html, Selector};
use std::path::Path;
use std::rc::Rc;

const SITE: &str = "https://example.org/kazakhs/";

fn published(lang: &str) -> PageProps {
    let mut props = page(lang);
    let content: &mut Content = Rc::make_mut(&mut props.content);
    content.settings.site_url = SITE.to_owned();
    props
}

fn content(html: &Html, selector: &str) -> Option<String> {
    let found = html.select(&Selector::parse(selector).expect(selector)).next()?;
    Some(found.attr("content").or(found.attr("href")).unwrap_or_default().to_owned())
}

fn written(props: &PageProps) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut edition = edition(&props.content.language.code, folder.path());
    edition.folder = folder.path().to_owned();
    edition.content = props.content.clone();
    write_data(&edition).unwrap_or_else(|error| panic!("{error}"));
    folder
}

fn html(folder: &Path, name: &str) -> Html {
    Html::parse_document(&std::fs::read_to_string(folder.join(name)).expect(name))
}

#[test]
fn every_section_has_a_share_page_with_its_own_card() {
    for (lang, below) in [("en", ""), ("ar-XB", "ar-XB/")] {
        let props = published(lang);
        let story_page = Html::parse_document(&document(props.clone()));
        let folder = written(&props);
        for part in props.content.sections.iter().chain(&props.content.appendix) {
            let id = &part.id;
            let page = html(folder.path(), &format!("share/{id}/index.html"));
            let target = format!("../../#{id}");
            assert_eq!(content(&page, "meta[http-equiv=refresh]"), Some(format!("0; url={target}")), "{id}");
            assert_eq!(content(&page, "main a"), Some(target), "{id}");
            assert!(
                story_page.select(&Selector::parse(&format!("section#{id}")).expect("an id")).next().is_some(),
                "{id}"
            );
            let meta = |name: &str| content(&page, &format!("meta[property='{name}'], meta[name='{name}']"));
            assert_eq!(meta("og:title").as_ref(), Some(&part.title), "{id}");
            assert_eq!(meta("og:image"), Some(format!("{SITE}{below}cards/{id}.png")), "{id}");
            assert_eq!(meta("og:url"), Some(format!("{SITE}{below}share/{id}/")), "{id}");
            assert_eq!(meta("twitter:image"), meta("og:image"), "{id}");
            assert_eq!(meta("twitter:card").as_deref(), Some("summary_large_image"), "{id}");
            assert!(meta("og:image:alt").is_some_and(|alt| alt.contains(&part.title)), "{id}");
            assert!(meta("og:description").is_some_and(|sentence| sentence.len() > 10), "{id}");
            assert_eq!(content(&page, "link[rel=canonical]"), Some(format!("{SITE}{below}#{id}")), "{id}");
        }
    }
}

#[test]
fn without_an_address_of_the_site_no_tag_has_one() {
    let props = page("en");
    let folder = written(&props);
    assert!(!folder.path().join("oembed").exists());
    for part in props.content.sections.iter().chain(&props.content.appendix) {
        let text =
            std::fs::read_to_string(folder.path().join(format!("share/{}/index.html", part.id))).expect("a page");
        assert!(!text.contains("http:") && !text.contains("https:"), "{}: {text}", part.id);
        assert!(text.contains("og:title") && !text.contains("og:image") && !text.contains("canonical"), "{}", part.id);
    }
    let embeds = IDS.map(|id| embed::document(props.clone(), id));
    for text in embeds.into_iter().chain([document(props.clone()), embed::story_document(props.clone())]) {
        assert!(!text.contains("og:image") && !text.contains("og:url") && !text.contains("oembed"));
        assert!(!text.contains("\"distribution\""));
    }
}

#[test]
fn an_embed_has_the_social_tags_of_its_figure_and_an_oembed_link() {
    let props = published("en");
    for id in IDS {
        let figure = props.figures.iter().find(|figure| figure.id == id).expect("the figure");
        let page = Html::parse_document(&embed::document(props.clone(), id));
        let meta = |name: &str| content(&page, &format!("meta[property='{name}']"));
        assert_eq!(meta("og:title").as_ref(), Some(&figure.question), "{id}");
        assert_eq!(meta("og:url"), Some(format!("{SITE}embed/{id}/")), "{id}");
        // A figure without an image has the card of its section.
        let section = props.content.sections.iter().find(|section| section.figures().any(|placed| placed == id));
        let image = match figure.export_layout {
            Some(_) => format!("figures/{id}.png"),
            None => format!("cards/{}.png", section.expect("the figure is in a section").id),
        };
        assert_eq!(meta("og:image"), Some(format!("{SITE}{image}")), "{id}");
        assert!(meta("og:image:alt").is_some_and(|alt| alt.contains(&figure.answer)), "{id}");
        let oembed = content(&page, "link[type='application/json+oembed'][rel=alternate]");
        assert_eq!(oembed, Some(format!("{SITE}oembed/{id}.json")), "{id}");
    }
    let story_page = Html::parse_document(&document(props.clone()));
    let oembed = content(&story_page, "link[type='application/json+oembed'][rel=alternate]");
    assert_eq!(oembed, Some(format!("{SITE}oembed/story.json")));
}

#[test]
fn oembed_answers_have_code_title_and_thumbnail() {
    let props = published("en");
    let folder = written(&props);
    for name in IDS.into_iter().chain([embed::STORY]) {
        let file = std::fs::read_to_string(folder.path().join(format!("oembed/{name}.json"))).expect(name);
        let answer: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()), "{name}");
        assert_eq!(answer["height"], embed::height(name), "{name}");
        assert!(answer["width"].is_u64() && answer["title"].as_str().is_some_and(|title| !title.is_empty()), "{name}");
        assert_eq!(answer["provider_name"], props.content.ui.title.as_str(), "{name}");
        assert!(
            answer["thumbnail_url"].as_str().is_some_and(|url| url.starts_with(SITE) && url.ends_with(".png")),
            "{name}"
        );
        assert_eq!((&answer["thumbnail_width"], &answer["thumbnail_height"]), (&1200.into(), &675.into()), "{name}");
        let html = Html::parse_fragment(answer["html"].as_str().expect("markup"));
        let select = |selector: &str| html.select(&Selector::parse(selector).expect(selector)).collect::<Vec<_>>();
        assert_eq!(select("blockquote").len(), 1, "{name}");
        let frames = select("iframe");
        assert_eq!(frames.len(), 1, "{name}");
        assert_eq!(frames[0].attr("src"), Some(format!("{SITE}embed/{name}/").as_str()), "{name}");
        assert_eq!(frames[0].attr("height"), Some(embed::height(name).to_string().as_str()), "{name}");
        assert!(frames[0].attr("title").is_some_and(|title| !title.is_empty()), "{name}");
        assert!(frames[0].attr("sandbox").is_some_and(|sandbox| !sandbox.contains("same-origin")), "{name}");
        // WordPress keeps only `blockquote`, `iframe` and `a`, and the text of `p`. The parser adds the rest.
        let other = select("body *, html > *").into_iter().map(|element| element.value().name().to_owned());
        assert!(
            other
                .into_iter()
                .all(|name| ["blockquote", "iframe", "a", "p", "html", "body", "head"].contains(&name.as_str()))
        );
    }
}

#[test]
fn structured_data_lists_the_csv_files_where_the_site_has_an_address() {
    let page = Html::parse_document(&document(published("en")));
    let script =
        page.select(&Selector::parse("script[type='application/ld+json']").expect("data")).next().expect("data");
    let data: serde_json::Value = serde_json::from_str(&script.text().collect::<String>()).expect("JSON");
    let sets: Vec<_> =
        data["@graph"].as_array().expect("a graph").iter().filter(|set| set["@type"] == "Dataset").collect();
    let files: Vec<&str> = sets.iter().filter_map(|set| set["distribution"][0]["contentUrl"].as_str()).collect();
    assert!(files.len() >= 10, "{files:?}");
    assert!(files.contains(&format!("{SITE}figures/trade.csv").as_str()), "{files:?}");
}
