//! Who speaks is shown on every page with prose, and notes begin with what others say.

use super::render::page;
use explainer::page::{PageKind, document};
use scraper::{ElementRef, Html, Selector};

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect(text)
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn a_paragraph_begins_with_its_speaker_on_every_page_with_prose() {
    for kind in [PageKind::StoryPage, PageKind::Standalone, PageKind::StoryEmbed] {
        let mut props = page("en");
        props.kind = kind;
        let html = Html::parse_document(&document(props));
        let spoken: Vec<_> = html.select(&selector(".spoken")).collect();
        assert!(spoken.len() > 40, "{kind:?}: {} paragraphs name a speaker", spoken.len());
        for paragraph in spoken {
            let first = paragraph.children().next().and_then(ElementRef::wrap).expect("an element");
            assert!(first.value().classes().any(|class| class == "voice"), "{}", paragraph.html());
            assert!(text(first).ends_with(':'), "{}", text(first));
            assert_eq!(paragraph.select(&selector(".voice")).count(), 1, "{}", text(paragraph));
        }
        let claims = html.select(&selector("main a.note-link--article")).count();
        let of_the_article = ".spoken--article a.note-link--article, .spoken--view a.note-link--article";
        assert_eq!(html.select(&selector(of_the_article)).count(), claims, "{kind:?}");
        assert_eq!(html.select(&selector(".spoken--article .note-link--other")).count(), 0, "{kind:?}");
    }
}

#[test]
fn a_claim_that_nothing_stands_beside_has_a_note_of_one_line() {
    let props = page("en");
    let html = Html::parse_document(&document(props.clone()));
    let mut bare = 0;
    for claim in &props.content.claims {
        let note = html.select(&selector(&format!(".note[id='claim-{}']", claim.id))).next().expect("a note");
        let parts: Vec<_> = note.child_elements().filter(|part| part.value().name() != "a").collect();
        assert!(!text(parts[0]).contains(&claim.text), "the note of {} begins with its claim", claim.id);
        if claim.notes.is_empty() && claim.sources.len() == 1 {
            bare += 1;
            assert_eq!(parts.len(), 1, "{}", note.html());
        } else {
            assert!(text(*parts.last().expect("parts")).contains(&claim.text), "{}", note.html());
        }
    }
    assert!(bare > 0);
}

#[test]
fn sources_of_one_publisher_share_a_line() {
    let html = Html::parse_document(&document(page("en")));
    for list in html.select(&selector(".note__sources")) {
        let lines: Vec<String> = list.child_elements().map(text).collect();
        for publisher in ["Wikipedia", "Amnesty International", "RFE/RL"] {
            let of_it = |line: &&String| {
                line.strip_prefix(publisher).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ',']))
            };
            assert!(lines.iter().filter(of_it).count() <= 1, "{lines:?}");
        }
    }
}

#[test]
fn a_second_hand_row_shows_its_chain() {
    let props = page("en");
    let html = Html::parse_document(&document(props.clone()));
    let note = html.select(&selector(".note[id='data-population-xinjiang-1941']")).next().expect("a note");
    assert!(text(note).contains(&props.content.chains["population/xinjiang-1941"]), "{}", text(note));
}

#[test]
fn the_first_screen_sets_every_key_figure_beside_others() {
    let html = Html::parse_document(&document(page("en")));
    let figures: Vec<_> = html.select(&selector(".key-figures__item")).collect();
    assert_eq!(figures.len(), 3);
    for figure in figures {
        for part in ["value", "what", "beside"] {
            let found = figure.select(&selector(&format!(".key-figures__{part}"))).map(text).collect::<String>();
            assert!(!found.is_empty() && !found.contains(['{', '}']), "{part}: {}", text(figure));
        }
    }
    assert_eq!(html.select(&selector("#key")).count(), 1, "the legend");
    assert_eq!(html.select(&selector(".masthead #key")).count(), 0, "the legend stands before the first chart");
}
