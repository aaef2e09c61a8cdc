//! Tests of the published story.

use super::temporary_assets::content;
use explainer::content::claim::Found;
use explainer::content::columns::{INSIDE, RIVALS};
use explainer::content::evidence::Evidence;
use explainer::content::series::SeriesRow;

#[test]
fn every_claim_of_the_article_is_there() {
    let content = content();
    let paragraphs = [3, 12, 13, 8, 8, 13, 5];
    for (index, count) in paragraphs.into_iter().enumerate() {
        for place in 1..=count {
            let id = format!("{}.{place}", index + 1);
            assert!(content.claim(&id).is_some(), "claim {id} is missing");
        }
    }
    assert_eq!(content.claims.len(), paragraphs.iter().sum::<usize>());
}

#[test]
fn a_claim_that_sources_contradict_has_an_editors_note() {
    for claim in content().claims.iter().filter(|claim| claim.found == Found::Differs) {
        assert!(!claim.notes.is_empty(), "claim {} differs and has no note", claim.id);
    }
}

#[test]
fn only_rows_of_the_article_rest_on_the_article_alone() {
    let content = content();
    for row in content.series.values().flat_map(|series| &series.rows) {
        let alone = row.sources == ["article"];
        // The publication date comes from the article itself and is not one of its claims.
        let dated = row.evidence == Evidence::F && row.key.contains("article");
        assert_eq!(row.evidence == Evidence::A, alone && !dated, "{}", row.key);
    }
}

/// What the words forbid, the columns `inside` and `rivals` tell programs.
#[test]
fn rows_that_are_never_added_name_the_others() {
    let content = content();
    let rows = content.series.values().flat_map(|series| &series.rows);
    let forbidden: Vec<&SeriesRow> =
        rows.filter(|row| row.words.note.as_deref().is_some_and(|note| note.contains("never added"))).collect();
    assert!(forbidden.len() > 20, "{}", forbidden.len());
    for row in forbidden {
        let (inside, rivals) = (row.find(INSIDE), row.find(RIVALS));
        let others = content.series.values().flat_map(|series| &series.rows);
        let contains = others.filter_map(|other| other.find(INSIDE)).any(|keys| keys.contains(&row.key));
        assert!(inside.is_some() || rivals.is_some() || contains, "{}", row.key);
    }
}

#[test]
fn the_two_numbers_that_are_alike_say_that_they_are_not_one() {
    let content = content();
    let people = content.row("population/article-2020").expect("the article’s count");
    assert!(people.words.note.as_deref().is_some_and(|note| note.contains("Not to be mixed up")));
}

#[test]
fn links_are_whole_addresses_as_they_were_recorded() {
    for source in &content().sources {
        if let Some(link) = source.link() {
            assert!(link.starts_with("http://") || link.starts_with("https://"), "{link}");
            assert!(!link.contains(' '), "{link}");
        }
    }
}
