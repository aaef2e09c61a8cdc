//! The text blocks: a heading for each column, for each claim its topic and both accounts, and a last line on details
//! that were not found elsewhere.

use super::{Account, ID, Words};
use crate::plot::{Breakpoint, Shown, TextBlockBuilder};
use crate::scene::{ControlOption, OptionSet, Scene, SegmentedControl, TextBlock};

const ARTICLE: usize = 0;
const ELSEWHERE: usize = 1;
const BOTH: usize = 2;
/// The width from which both accounts are side by side.
const WIDE: Breakpoint = Breakpoint::W640;

/// The scene: text blocks and a segmented control, without layers and points.
pub fn scene(words: &Words, accounts: &[Account]) -> Scene {
    let option = |key: &str, text: &str| ControlOption { value: key.to_owned().into(), text: text.to_owned().into() };
    Scene {
        id: super::ID.into(),
        aria_label: words.aria_label.clone().into(),
        control: Some(SegmentedControl {
            param: "account".into(),
            aria_label: words.choice.clone().into(),
            options: vec![
                option("article", &words.article),
                option("elsewhere", &words.elsewhere),
                option("both", &words.both),
            ],
            start: BOTH,
        }),
        text_blocks: headings(words)
            .into_iter()
            .chain(accounts.iter().flat_map(|account| rows(words, account)))
            .chain([TextBlockBuilder::new(ID, "not-found")
                .options(OptionSet::from_indexes(&[ELSEWHERE, BOTH]))
                .text(&words.not_found)
                .block()])
            .collect(),
        ..Scene::default()
    }
}

/// The headings over the two columns of wide containers.
fn headings(words: &Words) -> [TextBlock; 2] {
    [(ARTICLE, "article", &words.article_dated), (ELSEWHERE, "elsewhere", &words.elsewhere)].map(
        |(option, whose, text)| {
            let block = TextBlockBuilder::new(ID, "heading").role(ID, whose).shown(Shown::From(WIDE));
            block.options(OptionSet::from_indexes(&[option, BOTH])).text(text).block()
        },
    )
}

/// The topic and both accounts. The title of an account names its speaker; narrow containers alone show it.
fn rows(words: &Words, account: &Account) -> [TextBlock; 3] {
    let topic = TextBlockBuilder::new(ID, "topic").text(account.topic).block();
    let account_of = |option: usize, whose: &str| {
        TextBlockBuilder::new(ID, "account").role(ID, whose).options(OptionSet::from_indexes(&[option, BOTH]))
    };
    let article = account_of(ARTICLE, "article").title(&words.article_label).text(&account.claim.text).block();
    let elsewhere = account_of(ELSEWHERE, "elsewhere").title(&words.elsewhere_label).text(&account.elsewhere).block();
    [topic, article, elsewhere]
}
