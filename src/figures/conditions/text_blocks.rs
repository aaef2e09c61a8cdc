//! The text blocks: a heading for each column, then for each claim its topic and both accounts.

use super::{Account, ID, Words};
use crate::plot::{Block, Shown, Tier};
use crate::scene::{ControlOption, OptionSet, Scene, SegmentedControl, TextBlock};

const ARTICLE: usize = 0;
const ELSEWHERE: usize = 1;
const BOTH: usize = 2;
/// The width from which both accounts are side by side.
const WIDE: Tier = Tier::W640;

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
        text_blocks: headings(words, Shown::From(WIDE))
            .into_iter()
            .chain(accounts.iter().flat_map(|account| rows(words, account)))
            .collect(),
        ..Scene::default()
    }
}

/// The two headings: over the columns in wide containers, else over each account.
fn headings(words: &Words, shown: Shown) -> [TextBlock; 2] {
    [(ARTICLE, "article", &words.article_dated), (ELSEWHERE, "elsewhere", &words.elsewhere)].map(
        |(option, whose, text)| {
            let block = Block::new(ID, "heading").and(ID, whose).shown(shown);
            block.options(OptionSet::of(&[option, BOTH])).text(text).block()
        },
    )
}

fn rows(words: &Words, account: &Account) -> [TextBlock; 5] {
    let topic = Block::new(ID, "topic").text(account.topic).block();
    let account_of =
        |option: usize, whose: &str| Block::new(ID, "account").and(ID, whose).options(OptionSet::of(&[option, BOTH]));
    let article = account_of(ARTICLE, "article").text(&account.claim.text).block();
    let elsewhere = account_of(ELSEWHERE, "elsewhere").title(&account.verdict).text(&account.elsewhere).block();
    let [article_heading, elsewhere_heading] = headings(words, Shown::Until(WIDE));
    [topic, article_heading, article, elsewhere_heading, elsewhere]
}
