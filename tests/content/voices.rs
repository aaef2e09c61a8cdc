//! Every paragraph has one voice, and its links fit that voice.

use super::broken::check;
use super::temporary_assets::content;
use explainer::content::blocks::{BlockKind, Inline};
use explainer::content::markdown::parse;
use explainer::content::paragraph_voice::{Voice, voice_of};

const COAST: &str = "story/en/sections/coast.md";
const TRADE: &str = "story/en/sections/trade.md";

#[test]
fn the_first_link_of_a_paragraph_names_its_voice() {
    let voice = |text: &str| match &parse("x.md", text).expect("a paragraph")[0].kind {
        BlockKind::Paragraph(inlines) => voice_of(inlines).cloned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(voice("[The article:](voice:article) Words."), Some(Voice::Article));
    assert_eq!(voice("[The article’s view:](voice:view) Words."), Some(Voice::View));
    assert_eq!(voice("[Other sources:](voice:others) Words."), Some(Voice::Others));
    assert_eq!(voice("[Worked out here:](voice:computed) Words."), Some(Voice::Computed));
    assert_eq!(voice("[RFE/RL:](voice:rferl-2020-06-26) Words."), Some(Voice::Source("rferl-2020-06-26".into())));
    assert_eq!(voice("Words and [a claim](claim:1.2)."), None);
}

#[test]
fn a_speaker_begins_its_paragraph_and_ends_in_a_colon() {
    let parts = ["trade.md:7", "“The register:” names a speaker, but does not begin a paragraph", "one voice"];
    check(TRADE, "be?", "be? [The register:](voice:register)", &parts);
    check(TRADE, "[The article:](voice:article)", "[The article:](voice:article) [We:](voice:others)", &["trade.md:3"]);
    check(TRADE, "# Trade\n", "# Trade\n\n## [The article:](voice:article) A heading\n", &["trade.md:3", parts[2]]);
    check(TRADE, "[The article:](", "[The article](", &["trade.md:3", "the speaker “The article” has no colon"]);
}

#[test]
fn a_claim_stands_in_the_voice_of_the_article_alone() {
    let parts = ["trade.md:3", "the claim 1.4 does not stand in the article’s voice", "(voice:article)"];
    check(TRADE, "[The article:](voice:article) At", "[Some people:](voice:others) At", &parts);
    check(TRADE, "[The article:](voice:article) At", "[The register:](voice:register) At", &parts);
    check(TRADE, "[The article:](voice:article) At", "At", &parts);
}

#[test]
fn an_opinion_stands_in_the_view_of_the_article_alone() {
    let parts = ["trade.md:5", "the claim 1.3 is an opinion", "(voice:view)"];
    check(TRADE, "[The article’s view:](voice:view)", "[The article:](voice:article)", &parts);
}

#[test]
fn the_article_cites_no_other_source() {
    let parts = ["trade.md:5", "stands in the article’s voice"];
    check(TRADE, "(claim:1.3).", "(claim:1.3) [so](data:crews/season).", &parts);
    check(TRADE, "(claim:1.3).", "(claim:1.3) [so](source:register).", &parts);
}

#[test]
fn evidence_in_the_story_names_its_speaker() {
    check(COAST, "[Other sources:](voice:others) ", "", &["coast.md:11", "its paragraph names no speaker"]);
}

#[test]
fn a_speaker_is_a_source_and_its_date_is_that_of_the_source() {
    let other = "that its link target does not have";
    check(COAST, "(voice:register)", "(voice:registry)", &["coast.md:9", "there is no source “registry”"]);
    check(COAST, "[The register, 1903:]", "[The register, 1904:]", &["coast.md:9", other]);
    check(COAST, "[The article, March 2019:]", "[The article, March 2020:]", &["coast.md:7", other]);
}

#[test]
fn a_speaker_is_evidence_for_the_numbers_of_its_paragraph() {
    let other = "that its link target does not have";
    check(COAST, "were at sea", "were at sea in 1904", &["coast.md:9", other]);
    check(COAST, "Few ships were", "In 1903 few ships were", &["coast.md:11", "not linked to its source"]);
}

#[test]
fn a_second_hand_row_with_a_note_states_its_chain() {
    let parts = ["chains.json", "the second-hand row “ships/sold-1901” has no chain", "there is no row “ships/x”"];
    check("story/en/chains.json", "ships/sold-1901", "ships/x", &parts);
}

#[test]
fn every_section_of_the_published_story_names_speakers() {
    for section in &content().sections {
        let is_spoken = |inlines: &Vec<Inline>| voice_of(inlines).is_some();
        let paragraphs = section.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Paragraph(inlines) => Some(inlines),
            _ => None,
        });
        assert!(paragraphs.clone().any(is_spoken), "{} names no speaker", section.id);
        let ours = paragraphs.clone().filter(|inlines| !is_spoken(inlines)).count();
        assert!(ours * 3 <= paragraphs.count(), "{}: {ours} paragraphs are ours", section.id);
    }
}
