//! The story page without a script.

use super::render::{as_of, page};
use explainer::figures::IDS;
use explainer::page::{PageKind, PageProps, appendix_document, document};
use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

fn parsed(lang: &str) -> Html {
    Html::parse_document(&document(page(lang)))
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).expect(selector)).count()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(document(page("en")), document(page("en")));
}

#[test]
fn every_section_figure_drawing_table_and_note_is_rendered() {
    let props = page("en");
    let page = parsed("en");
    for section in props.content.sections.iter().chain(&props.content.appendix) {
        assert_eq!(count(&page, &format!("section#{}", section.id)), 1, "{}", section.id);
    }
    for id in IDS {
        assert_eq!(count(&page, &format!("figure#{id}")), 1, "{id}");
        assert!(count(&page, &format!("figure#{id} table tbody tr")) > 0, "{id} has no table");
        assert!(count(&page, &format!("figure#{id} .plot svg, figure#{id} .text-blocks")) > 0, "{id} has no drawing");
    }
    for claim in &props.content.claims {
        assert_eq!(count(&page, &format!(".note[id=\"claim-{}\"]", claim.id)), 1, "claim {}", claim.id);
    }
}

/// The number of points with marks in a figure. Marks of other points than the initial one are in comments. Panics
/// if any of them is an element already.
fn marks_in(root: ElementRef) -> usize {
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let Some(marks) = root.select(&select("[data-marks]")).next() else { return 0 };
    let start = root.select(&select(".points > [data-shown]")).count();
    assert_eq!(marks.select(&select("[data-marks] > g")).count(), start, "marks that are not shown are elements");
    let all = marks.html().replace("<!--", "").replace("-->", "");
    Html::parse_fragment(&format!("<svg>{all}</svg>")).select(&select("[data-marks] > g")).count()
}

/// Each point is in the page once: as an item of a list, with its value, its words and its marks.
#[test]
fn every_point_is_in_the_page_with_its_tooltip_and_its_marks() {
    let props = page("en");
    let page = parsed("en");
    for figure in props.figures.iter() {
        let root = page
            .select(&Selector::parse(&format!("figure > [data-figure={}]", figure.id)).expect("a selector"))
            .next()
            .unwrap_or_else(|| panic!("{} has no root", figure.id));
        let points = figure.scene.points.iter().flat_map(|points| &points.list).collect::<Vec<_>>();
        let items: Vec<_> = root.select(&Selector::parse(".points > [data-point]").expect("items")).collect();
        assert_eq!((items.len(), marks_in(root)), (points.len(), points.len()), "{}", figure.id);
        for (point, item) in points.iter().zip(items) {
            assert_eq!(item.attr("data-point"), Some(point.value.as_str()), "{}", figure.id);
            let words: Vec<String> = item
                .select(&Selector::parse("p").expect("lines"))
                .map(|line| line.text().collect::<String>())
                .collect();
            let expected = point.tooltip.iter().map(|line| line.text.to_string());
            let expected: Vec<String> = std::iter::once(point.title.to_string()).chain(expected).collect();
            assert_eq!(words, expected, "{}", figure.id);
        }
    }
}

/// The items of the list of all sources, in lower case: the publisher that stands above an item, and its text.
fn listed_sources() -> Vec<(String, String)> {
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let text = |element: ElementRef| element.text().collect::<String>().trim().to_lowercase();
    let (item, publisher, work) = (select(".sources > li"), select(".sources__publisher"), select("li li"));
    let props = PageProps { kind: PageKind::Appendix, ..page("en") };
    Html::parse_document(&appendix_document(&props, ""))
        .select(&item)
        .flat_map(|item| match item.select(&publisher).next() {
            Some(publisher) => item.select(&work).map(|work| (text(publisher), text(work))).collect(),
            None => vec![(String::new(), text(item))],
        })
        .collect()
}

#[test]
fn every_used_source_is_listed_and_no_unused_dataset() {
    let props = page("en");
    let listed = listed_sources();
    let drawn: HashSet<&String> = props.figures.iter().flat_map(|figure| &figure.sources).collect();
    let (named, left): (Vec<_>, Vec<_>) =
        props.content.sources.iter().partition(|source| source.kind != "dataset" || drawn.contains(&source.id));
    let name = |id: &str| props.content.source(id).expect("a source").name(&props.content.ui).to_lowercase();
    let is_item_of = |id: &str, (publisher, text): &(String, String)| {
        let source = props.content.source(id).expect("a source");
        match publisher.as_str() {
            "" => text.starts_with(&name(id)),
            publisher => publisher == source.publisher.to_lowercase() && text.starts_with(&source.title.to_lowercase()),
        }
    };
    for source in &named {
        let alike =
            named.iter().filter(|other| other.name(&props.content.ui) == source.name(&props.content.ui)).count();
        let found = listed.iter().filter(|item| is_item_of(&source.id, item)).count();
        assert!(found >= alike, "{}: {found} of {alike}", source.id);
    }
    assert!(listed.len() >= named.len() && listed.len() < props.content.sources.len(), "{}", listed.len());
    for source in left.iter().filter(|source| source.note.as_deref().is_some_and(|note| note.ends_with("not used"))) {
        assert!(!listed.iter().any(|item| is_item_of(&source.id, item)), "{}", source.id);
    }
}

#[test]
fn each_publisher_of_several_sources_stands_once() {
    let listed = listed_sources();
    let mut publishers: Vec<&String> = listed.iter().map(|(publisher, _)| publisher).collect();
    publishers.dedup();
    publishers.retain(|name| !name.is_empty());
    let distinct: HashSet<&&String> = publishers.iter().collect();
    assert_eq!(distinct.len(), publishers.len(), "{publishers:?}");
    assert!(!publishers.is_empty(), "no publisher has several sources");
    for publisher in publishers {
        let items = listed.iter().filter(|(other, _)| other == publisher).count();
        assert!(items > 1, "{publisher}: {items}");
    }
    let props = page("en");
    let works: Vec<String> = props
        .content
        .sources
        .iter()
        .filter(|source| source.kind != "dataset")
        .map(|source| source.publisher.to_lowercase())
        .collect();
    for publisher in works.iter().filter(|name| !name.is_empty()) {
        let several = works.iter().filter(|other| *other == publisher).count() > 1;
        assert!(!several || listed.iter().any(|(head, _)| head == publisher), "{publisher} has no group");
    }
}

#[test]
fn ids_are_unique_and_every_fragment_link_has_a_target() {
    for lang in ["en", "en-XA", "ar-XB"] {
        let page = parsed(lang);
        let mut ids = HashSet::new();
        for element in page.select(&Selector::parse("[id]").expect("ids")) {
            let id = element.attr("id").expect("an id");
            assert!(ids.insert(id.to_owned()), "{lang}: the id {id} is not unique");
        }
        for link in page.select(&Selector::parse("a[href^='#']").expect("links")) {
            let target = link.attr("href").expect("an address").trim_start_matches('#');
            assert!(ids.contains(target), "{lang}: a link to #{target} has no target");
        }
    }
}

#[test]
fn heading_levels_increase_by_one() {
    let page = parsed("en");
    let mut before = 0;
    for heading in page.select(&Selector::parse("h1, h2, h3, h4").expect("headings")) {
        let level = heading.value().name()[1..].parse().expect("a level");
        assert!(level <= before + 1, "an {} after an h{before}", heading.value().name());
        before = level;
    }
    assert_eq!(count(&page, "h1"), 1);
}

#[test]
fn there_are_no_style_attributes_inline_handlers_or_third_party_resources() {
    let page = parsed("en");
    for element in page.select(&Selector::parse("*").expect("elements")) {
        for (name, value) in element.value().attrs() {
            assert!(name != "style" && !name.starts_with("on"), "{}: {name}", element.value().name());
            if ["src", "srcset", "data", "poster"].contains(&name) {
                assert!(!value.contains("//"), "{name}={value}");
            }
        }
    }
    assert_eq!(count(&page, "link[rel~=preload], link[rel~=preconnect], link[rel~=dns-prefetch], iframe, img"), 0);
}

#[test]
fn the_page_has_its_language_and_direction() {
    for (lang, dir) in [("en", "ltr"), ("en-XA", "ltr"), ("ar-XB", "rtl")] {
        assert_eq!(count(&parsed(lang), &format!("html[lang={lang}][dir={dir}]")), 1, "{lang}");
    }
}

#[test]
fn names_have_their_language_and_direction() {
    let page = parsed("en");
    assert!(count(&page, "bdi[lang='kk-Arab'][dir=rtl]") > 0);
    assert_eq!(count(&page, "bdi[lang='kk-Arab'][dir=ltr]"), 0);
    assert!(count(&page, "bdi[lang='zh-Hans'][dir=ltr]") > 0);
}

#[test]
fn every_figure_has_version_date_and_a_link_to_the_corrections() {
    let content = page("en").content;
    let date = as_of(&content);
    let corrections = format!("appendix/#{}", content.settings.appendix_roles.corrections);
    let page = parsed("en");
    for last in page.select(&Selector::parse(".figure__last").expect("last lines")) {
        let text: String = last.text().collect();
        assert!(text.contains(env!("CARGO_PKG_VERSION")) && text.contains(&date), "{text}");
        assert!(last.html().contains(&corrections));
    }
}

#[test]
fn addresses_of_the_site_appear_only_where_one_is_set() {
    let mut props = page("en");
    let before = document(props.clone());
    assert!(!before.contains("canonical") && !before.contains("og:url") && !before.contains("mailto:"));
    let content = std::rc::Rc::make_mut(&mut props.content);
    content.settings.site_url = "https://example.org/kazakhs/".to_owned();
    content.settings.report_url = "mailto:errors@example.org".to_owned();
    let after = document(props);
    assert!(after.contains("<link rel=\"canonical\" href=\"https://example.org/kazakhs/\""));
    assert!(after.contains("mailto:errors@example.org"));
}

#[test]
fn paths_of_other_files_are_relative_to_the_page() {
    for (kind, site, expected) in [
        (PageKind::StoryPage, "", Some("figures/trade.png")),
        (PageKind::StoryPage, "https://example.org/", Some("figures/trade.png")),
        (PageKind::FigureEmbed, "", Some("../../figures/trade.png")),
        (PageKind::StoryEmbed, "", Some("../../figures/trade.png")),
        (PageKind::Standalone, "", None),
        (PageKind::Standalone, "https://example.org/", Some("https://example.org/figures/trade.png")),
    ] {
        let mut props = page("en");
        props.kind = kind;
        std::rc::Rc::make_mut(&mut props.content).settings.site_url = site.to_owned();
        assert_eq!(props.file_address("figures/trade.png").as_deref(), expected, "{kind:?}, {site}");
    }
    let mut props = page("en-XA");
    props.kind = PageKind::Standalone;
    std::rc::Rc::make_mut(&mut props.content).settings.site_url = "https://example.org/".to_owned();
    assert_eq!(props.file_address("a.csv").as_deref(), Some("https://example.org/en-XA/a.csv"));
}

/// Checks English and the pseudo-locales. Scripts and styles have braces of their own, and so has code to copy.
#[test]
fn no_placeholder_reaches_a_page() {
    for lang in ["en", "en-XA", "ar-XB"] {
        let props = page(lang);
        let mut pages = vec![("story".to_owned(), document(props.clone()))];
        pages.push(("story embed".to_owned(), explainer::embed::story_document(props.clone())));
        pages.extend(IDS.iter().map(|id| (format!("embed {id}"), explainer::embed::document(props.clone(), id))));
        for (name, html) in pages {
            let html = Html::parse_document(&html);
            let own = ["script", "style", "code", "pre", "textarea"];
            for node in html.tree.nodes() {
                let texts: Vec<&str> = match node.value() {
                    scraper::Node::Text(text) => vec![text],
                    scraper::Node::Element(element) => element.attrs().map(|(_, value)| value).collect(),
                    _ => Vec::new(),
                };
                let parent = node.parent().and_then(|parent| parent.value().as_element().map(|found| found.name()));
                if !parent.is_some_and(|parent| own.contains(&parent)) {
                    let found: Vec<_> = texts.into_iter().filter(|text| text.contains('{')).collect();
                    assert!(found.is_empty(), "{lang} {name}: {found:?}");
                }
            }
        }
    }
}

/// A name that stands nowhere is misspelt or left over.
#[test]
fn every_name_of_a_person_is_kept_from_page_translation() {
    let page = parsed("en");
    let kept = Selector::parse("span[translate=no]").expect("names");
    let kept: HashSet<String> = page.select(&kept).map(|name| name.text().collect()).collect();
    for name in &self::page("en").content.settings.people {
        assert!(kept.contains(name), "{name}");
    }
}
