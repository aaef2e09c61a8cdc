//! The text blocks: a heading for each column, then for each claim its topic and both accounts.

use super::{Account, Words};
use crate::scene::{ControlOption, OptionSet, Scene, SegmentedControl, TextBlock};

const ARTICLE: usize = 0;
const ELSEWHERE: usize = 1;
const BOTH: usize = 2;

/// The scene: text blocks and a segmented control, without layers and points.
pub fn scene(words: &Words, accounts: &[Account]) -> Scene {
    let option = |key: &str, text: &str| ControlOption { value: key.to_owned().into(), text: text.to_owned().into() };
    Scene {
        id: super::ID.into(),
        label: words.label.clone().into(),
        control: Some(SegmentedControl {
            param: "account".into(),
            label: words.choice.clone().into(),
            options: vec![
                option("article", &words.article),
                option("elsewhere", &words.elsewhere),
                option("both", &words.both),
            ],
            start: BOTH,
        }),
        text_blocks: headings(words, "from-640")
            .into_iter()
            .chain(accounts.iter().flat_map(|account| rows(words, account)))
            .collect(),
        ..Scene::default()
    }
}

/// The two headings: over the columns in wide containers, else over each account.
fn headings(words: &Words, width: &str) -> [TextBlock; 2] {
    [(ARTICLE, "article", &words.article_dated), (ELSEWHERE, "elsewhere", &words.elsewhere)].map(
        |(option, whose, text)| TextBlock {
            options: OptionSet::of(&[option, BOTH]),
            class: format!("conditions__heading conditions__{whose} {width}").into(),
            text: text.clone().into(),
            ..TextBlock::default()
        },
    )
}

fn rows(words: &Words, account: &Account) -> [TextBlock; 5] {
    let topic =
        TextBlock { class: "conditions__topic".into(), text: account.topic.to_owned().into(), ..TextBlock::default() };
    let article = TextBlock {
        options: OptionSet::of(&[ARTICLE, BOTH]),
        class: "conditions__account conditions__article".into(),
        text: account.claim.text.clone().into(),
        ..TextBlock::default()
    };
    let elsewhere = TextBlock {
        options: OptionSet::of(&[ELSEWHERE, BOTH]),
        class: "conditions__account conditions__elsewhere".into(),
        title: account.verdict.clone().into(),
        text: account.elsewhere.clone().into(),
    };
    let [article_heading, elsewhere_heading] = headings(words, "until-640");
    [topic, article_heading, article, elsewhere_heading, elsewhere]
}
