//! The ledger of claims, the lesson and the appendix page, without a script.

use super::render::page;
use explainer::content::blocks::BlockKind;
use explainer::page::{PageKind, PageProps};
use explainer::site::downloads::claims;
use explainer::{ledger, lesson, page as story};
use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

/// The inputs of a companion page.
fn companion() -> PageProps {
    PageProps { kind: PageKind::Companion, ..page("en") }
}

/// The inputs of the appendix page.
fn appendix() -> PageProps {
    PageProps { kind: PageKind::Appendix, ..page("en") }
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect(selector)).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).expect(selector)).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

#[test]
fn the_ledger_has_every_claim_with_its_verdict_notes_and_sources() {
    let props = companion();
    let content = &props.content;
    let html = Html::parse_document(&ledger::document(&props, "ledger.css"));
    assert_eq!(select(&html, ".ledger__claim").len(), content.claims.len());
    for claim in &content.claims {
        let row = select(&html, &format!("[id='claim-{}']", claim.id));
        let [row] = row.as_slice() else { panic!("claim {} has {} rows", claim.id, row.len()) };
        let said = text(*row);
        assert!(said.contains(&claim.text) && said.contains(content.ui.verdict(claim.verdict)), "{said}");
        for note in claim.notes.iter().filter_map(|id| content.note(id)) {
            assert!(said.contains(&note.text), "claim {} lacks a note", claim.id);
        }
        let others = claim.sources.iter().filter(|id| **id != content.settings.article_source).count();
        assert_eq!(within(*row, ".sources").is_empty(), others == 0, "claim {}", claim.id);
    }
}

#[test]
fn notes_link_to_the_ledger_and_the_ledger_links_back() {
    let props = companion();
    let story_page = Html::parse_document(&story::document(page("en")));
    let html = Html::parse_document(&ledger::document(&props, "ledger.css"));
    let ids: HashSet<&str> = select(&story_page, "[id]").iter().filter_map(|element| element.attr("id")).collect();
    let back: Vec<&str> =
        select(&html, ".ledger__article a").iter().filter_map(|link| link.attr("href")?.strip_prefix("../#")).collect();
    assert_eq!(back.len(), props.content.claims.len());
    for id in back {
        assert!(ids.contains(id), "the story page has no {id}");
    }
    for claim in &props.content.claims {
        let link = format!("a[href='claims/#claim-{}']", claim.id);
        assert!(!select(&story_page, &link).is_empty(), "no note links to claim {} of the ledger", claim.id);
    }
}

#[test]
fn the_files_of_the_ledger_have_the_same_claims() {
    let props = companion();
    let claims_of_the_article = || props.content.claims.iter();
    let bytes = claims::csv(&props.content).expect("a table");
    let mut table = csv::ReaderBuilder::new().from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).expect("a mark"));
    let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
    let json = claims::json(&props.content);
    let objects = json["claims"].as_array().expect("an array");
    assert!(json["article"]["title"].is_string() && json["verdicts"]["differs"].is_string());
    assert_eq!(rows.len(), claims_of_the_article().count());
    assert_eq!(objects.len(), rows.len());
    for (claim, (row, object)) in claims_of_the_article().zip(rows.iter().zip(objects)) {
        // Not a bare number, which a spreadsheet would shorten: 2.10 is not 2.1.
        let id = format!("claim-{}", claim.id);
        assert_eq!((row.get(0), object["claim"].as_str()), (Some(id.as_str()), Some(id.as_str())));
        assert_eq!((row.get(2), object["statement"].as_str()), (Some(claim.text.as_str()), Some(claim.text.as_str())));
        assert_eq!(object["verdict"], claim.verdict.name());
        assert_eq!(object["sources"].as_array().map(Vec::len), Some(claim.sources.len() - 1), "claim {}", claim.id);
        assert!(object["link"].as_str().is_some_and(|link| link.ends_with(&format!("#claim-{}-at", claim.id))));
        // The note of a source names the original of a mirror, so both can be searched for, as on the page.
        for id in &claim.sources[1..] {
            let note = props.content.source(id).and_then(|source| source.note.as_deref()).unwrap_or_default();
            assert!(
                row.get(12).is_some_and(|read| read.contains(note)),
                "claim {}: no “{note}” in the table",
                claim.id
            );
            let sources = object["sources"].as_array().expect("an array");
            assert!(sources.iter().any(|source| source["how_read"].as_str().is_some_and(|read| read.contains(note))));
        }
    }
}

#[test]
fn every_place_of_the_lesson_has_two_questions_and_the_figures_stand_once() {
    let props = companion();
    let html = Html::parse_document(&lesson::document(&props, "lesson.css"));
    let parts = select(&html, ".lesson__part");
    let (worksheet, places) = parts.split_last().expect("parts");
    assert_eq!(places.len(), 8);
    for place in places {
        assert_eq!(within(*place, ".passage-text > ul > li").len(), 2, "{}", text(*place));
        assert!(!within(*place, ".spoken").is_empty(), "{}", text(*place));
    }
    assert!(within(*worksheet, ".passage-text > ul > li").len() > 2);
    let figures = select(&html, "figure[id]");
    let ids: HashSet<&str> = figures.iter().filter_map(|figure| figure.attr("id")).collect();
    assert_eq!(figures.len(), ids.len());
    // The page loads no script.
    assert!(select(&html, "script").is_empty());
}

#[test]
fn companion_pages_link_to_the_story_page() {
    let props = companion();
    let story_page = Html::parse_document(&story::document(page("en")));
    let ids: HashSet<&str> = select(&story_page, "[id]").iter().filter_map(|element| element.attr("id")).collect();
    for (name, document) in [
        ("ledger", ledger::document(&props, "x.css")),
        ("lesson", lesson::document(&props, "x.css")),
        ("appendix", story::appendix_document(&appendix(), "x.css")),
    ] {
        let html = Html::parse_document(&document);
        for link in select(&html, "a[href^='../#']") {
            let id = link.attr("href").and_then(|href| href.strip_prefix("../#")).expect("an address");
            assert!(ids.contains(id), "{name}: the story page has no {id}");
        }
        let own: HashSet<&str> = select(&html, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        for link in select(&html, "a[href^='#']") {
            let id = link.attr("href").and_then(|href| href.strip_prefix('#')).expect("an address");
            assert!(own.contains(id), "{name}: the page has no {id}");
        }
    }
}

#[test]
fn the_appendix_is_complete_on_its_page_and_in_the_standalone_file() {
    let props = appendix();
    let content = &props.content;
    let of_standalone = PageProps { kind: PageKind::Standalone, ..page("en") };
    let documents = [story::appendix_document(&props, "x.css"), story::document(of_standalone)];
    for html in documents.map(|document| Html::parse_document(&document)) {
        for section in &content.appendix {
            let passages = select(&html, &format!("section[id='{}'] > .passage-text", section.id)).len();
            let blocks = section.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Title(_))).count();
            assert_eq!(passages, blocks, "{}", section.id);
        }
        let sources = text(select(&html, ".sources")[0]);
        for id in content.claims.iter().flat_map(|claim| &claim.sources) {
            let name = content.source(id).expect("a source").name(&content.ui);
            let (title, _) = name.split_once(',').unwrap_or((&name, ""));
            assert!(sources.to_lowercase().contains(&title.to_lowercase()), "the list lacks {name}");
        }
        assert_eq!(select(&html, ".glossary__entry").len(), content.terms.len());
        assert!(select(&html, "a[href*='appendix/']").is_empty());
    }
}

#[test]
fn the_story_has_the_beginning_of_each_section_of_the_appendix_and_a_link_to_the_rest() {
    let props = page("en");
    let ids: HashSet<String> = props.content.appendix.iter().map(|section| section.id.clone()).collect();
    for kind in [PageKind::StoryPage, PageKind::StoryEmbed] {
        let html = Html::parse_document(&story::document(PageProps { kind, ..page("en") }));
        for id in &ids {
            let passages = select(&html, &format!("section[id='{id}'] > .passage-text")).len();
            let link = select(&html, &format!("section[id='{id}'] .appendix__whole a[href$='appendix/#{id}']"));
            assert_eq!((passages, link.len()), (1, 1), "{id}");
        }
        assert!(select(&html, ".sources, .glossary").is_empty());
        // Links in the text lead to the whole section.
        let links = select(&html, ".story a[href*='appendix/#']");
        // In a frame they lead to its beginning.
        assert_eq!(links.is_empty(), kind == PageKind::StoryEmbed);
        for link in links {
            let id = link.attr("href").and_then(|href| href.split_once('#')).expect("a fragment").1;
            assert!(ids.contains(id), "the appendix has no {id}");
        }
    }
}
