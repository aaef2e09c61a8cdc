//! Claims, series rows and sources of the story.

use super::content;
use explainer::content::claim::Verdict;
use explainer::content::columns::{INSIDE, RIVALS};
use explainer::content::evidence::Evidence;
use explainer::content::series_table::SeriesRow;

#[test]
fn every_claim_of_the_article_is_in_the_data() {
    let content = content();
    let paragraphs = [3, 12, 13, 8, 8, 13, 5];
    for (index, count) in paragraphs.into_iter().enumerate() {
        for number in 1..=count {
            let id = format!("{}.{number}", index + 1);
            assert!(content.claim(&id).is_some(), "claim {id} is missing");
        }
    }
    assert_eq!(content.claims.len(), paragraphs.iter().sum::<usize>());
}

#[test]
fn a_claim_that_sources_contradict_has_a_note() {
    for claim in content().claims.iter().filter(|claim| claim.verdict == Verdict::Differs) {
        assert!(!claim.notes.is_empty(), "claim {} differs and has no note", claim.id);
    }
}

#[test]
fn only_rows_of_the_article_have_the_article_as_their_only_source() {
    let content = content();
    for row in content.series_tables.values().flat_map(|table| &table.rows) {
        let alone = row.sources == ["article"];
        // The publication date is recorded from the article, but is not one of its claims.
        let dated = row.evidence == Evidence::F && row.key.contains("article");
        assert_eq!(row.evidence == Evidence::A, alone && !dated, "{}", row.key);
    }
}

/// Rows whose note says “never added” are related by the columns `inside` or `rivals`, which programs read.
#[test]
fn rows_that_are_never_added_name_the_others() {
    let content = content();
    let rows = content.series_tables.values().flat_map(|table| &table.rows);
    let forbidden: Vec<&SeriesRow> =
        rows.filter(|row| row.words.note.as_deref().is_some_and(|note| note.contains("never added"))).collect();
    assert!(forbidden.len() > 20, "{}", forbidden.len());
    for row in forbidden {
        let (inside, rivals) = (row.find(INSIDE), row.find(RIVALS));
        let others = content.series_tables.values().flat_map(|table| &table.rows);
        let contains = others.filter_map(|other| other.find(INSIDE)).any(|keys| keys.contains(&row.key));
        assert!(inside.is_some() || rivals.is_some() || contains, "{}", row.key);
    }
}

#[test]
fn a_note_separates_two_similar_numbers() {
    let content = content();
    let people = content.row("population/article-2020").expect("the article’s count");
    assert!(people.words.note.as_deref().is_some_and(|note| note.contains("Not to be mixed up")));
}

#[test]
fn links_are_absolute_addresses() {
    for source in &content().sources {
        if let Some(link) = source.link() {
            assert!(link.starts_with("http://") || link.starts_with("https://"), "{link}");
            assert!(!link.contains(' '), "{link}");
        }
    }
}
