//! **What is said of life inside the camps?**
//!
//! Typeset text in two columns: the article's claims, and the findings of other sources. It is not a chart and has no
//! image. The segmented control selects one column or both. It has no counts and no scores. Its texts cast no doubt on
//! a witness: a detail is called “not found in the pages that were read”.

use super::declaration::Declaration;
use super::figure::Figure;
use super::required_data;
use super::shortened::Shortened;
use super::source_phrases::{article_date, article_month, date_of, read_in};
use super::table::{Table, TableRow};
use crate::content::claim::{Claim, Verdict};
use crate::content::evidence::Evidence;
use crate::content::pattern::{interpolate, interpolate_some};
use crate::content::{Content, Diagnostic};
use serde::Deserialize;

mod text_blocks;

const ID: &str = "conditions";

/// The declaration of the figure.
pub const FIGURE: Declaration = Declaration::new(ID, build).embed_height(880);

/// The sources that the words name, by the names of their placeholders: `{haaretz}` and `{haaretz_date}`.
const SOURCES: [(&str, &str); 4] = [
    ("amnesty", "amnesty-2021-education"),
    ("foreign_policy", "foreign-policy-2019-03-04"),
    ("haaretz", "haaretz-2019-10-17"),
    ("rights_watch", "hrw-2017-12-13"),
];

/// The claims in the order of the article: its third paragraph from the demands on detainees.
const CLAIMS: [&str; 6] = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    question: String,
    answer: String,
    remarks: Vec<String>,
    #[serde(rename = "label")]
    aria_label: String,
    choice: String,
    article: String,
    /// The heading over the article's accounts: their present tense is that of its date.
    article_dated: String,
    elsewhere: String,
    both: String,
    /// The speakers of each account in narrow containers, where the accounts are stacked.
    article_label: String,
    elsewhere_label: String,
    rows: [AccountWords; CLAIMS.len()],
    /// The last line: details that no other source has. It never stands above an account.
    not_found: String,
    columns: Vec<String>,
}

/// The texts of a claim, in the order of the claims.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountWords {
    topic: String,
    detail: String,
    elsewhere: String,
}

/// A claim with the findings of other sources.
struct Account<'a> {
    topic: &'a str,
    detail: &'a str,
    claim: &'a Claim,
    verdict: String,
    elsewhere: String,
    sources: Vec<String>,
}

fn build(content: &Content) -> Result<Figure, Diagnostic> {
    let mut words: Words = content.figure_words(ID)?;
    words.article_dated = interpolate(&words.article_dated, &[("date", &article_date(content)?)]);
    words.article_label = interpolate(&words.article_label, &[("month", &article_month(content)?)]);
    words.not_found = interpolate(&words.not_found, &[("read", &read_in(content))]);
    let mut accounts = Vec::new();
    for (id, row) in CLAIMS.iter().zip(&words.rows) {
        accounts.push(account(content, required_data::claim(content, id)?, row)?);
    }
    let mut notes: Vec<&str> = accounts.iter().flat_map(|account| &account.claim.notes).map(String::as_str).collect();
    notes.dedup();
    let texts = [words.question.clone(), answer(content, &words, &accounts)];
    let scene = text_blocks::scene(&words, &accounts);
    let figure = Figure::new(ID, texts, &words.remarks, scene, table(content, &words, &accounts));
    Ok(figure.shortened(Shortened::All).notes(&notes))
}

fn account<'a>(content: &Content, claim: &'a Claim, row: &'a AccountWords) -> Result<Account<'a>, Diagnostic> {
    let named = |name: &str| row.elsewhere.contains(&format!("{{{name}}}"));
    let mut sources = claim.sources.clone();
    let mut elsewhere = row.elsewhere.clone();
    for (name, id) in SOURCES {
        if named(name) && !sources.iter().any(|source| source == id) {
            sources.push(id.to_owned());
        }
        let date = format!("{name}_date");
        elsewhere = interpolate_some(&elsewhere, &[(name, &required_data::source(content, id)?.publisher)]);
        if named(&date) {
            elsewhere = interpolate_some(&elsewhere, &[(&date, &date_of(content, id)?)]);
        }
    }
    let verdict = content.ui.verdict(claim.verdict).to_owned();
    Ok(Account { topic: &row.topic, detail: &row.detail, claim, verdict, elsewhere, sources })
}

/// The answer: what is told, and on which details other sources differ, wholly or in part.
fn answer(content: &Content, words: &Words, accounts: &[Account]) -> String {
    let differing =
        accounts.iter().filter(|account| matches!(account.claim.verdict, Verdict::Differs | Verdict::Partly));
    let details: Vec<String> = differing.map(|account| account.detail.to_owned()).collect();
    interpolate(&words.answer, &[("differs", &content.language.list(&details))])
}

fn table(content: &Content, words: &Words, accounts: &[Account]) -> Table {
    let row = |account: &Account| TableRow {
        cells: vec![
            format!("{} {}", account.claim.id, account.topic),
            account.claim.text.clone(),
            format!("{} {}", content.language.sentence(&account.verdict), account.elsewhere),
        ],
        evidence: Evidence::A,
        sources: account.sources.clone(),
        note: None,
        csv_rows: Vec::new(),
    };
    let row = |account: &Account| row(account).with_claim(&account.claim.id);
    Table { columns: words.columns.clone(), rows: accounts.iter().map(row).collect() }
}
