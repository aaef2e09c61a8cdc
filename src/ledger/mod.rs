//! The ledger of claims, `claims/`: all statements of the article in one table, with what other sources say of each.
//!
//! Complete without a script; the program adds search and filters. Shows no totals and no score. Each claim has an
//! address; the notes of the story link to it, and it links back.

pub mod claim_row;
mod table;

use crate::content::Content;
use crate::content::claim::Verdict;
use crate::content::pattern::interpolate_some;
use crate::page::social::Social;
use crate::page::{CLAIMS, PageProps, as_of, companion, companion_head, csv_with_encoding};
use yew::prelude::*;

/// The page as an HTML document. `style` is the address of its sheet; addresses in `props` are relative to the page.
pub fn document(props: &PageProps, style: &str) -> String {
    let head = companion_head(props, &props.content.ledger.title, introduction(props));
    let body = html! { <main><section>{ head }{ table::table(props) }</section></main> };
    companion(props, "ledger", style, &card(&props.content, props), body)
}

fn card(content: &Content, props: &PageProps) -> Social {
    Social {
        title: content.ledger.title.clone(),
        description: content.ledger.description.clone(),
        address: CLAIMS.to_owned(),
        ..Social::of_story_page(content, &props.figures)
    }
}

/// The introduction, the meanings of the verdicts, the data files and the filters.
fn introduction(props: &PageProps) -> Html {
    let (content, texts) = (&props.content, &props.content.ledger);
    let article = props.article();
    let published = article.and_then(|article| article.date).map(|date| content.language.date(date));
    let dates = [
        ("article", article.map(|article| article.title.clone()).unwrap_or_default()),
        ("publisher", article.map(|article| article.publisher.clone()).unwrap_or_default()),
        ("published", published.unwrap_or_default()),
        ("read", as_of(props)),
    ];
    let dates = dates.iter().map(|(name, date)| (*name, date.as_str())).collect::<Vec<_>>();
    let meaning = |(verdict, name): &(Verdict, &'static str)| {
        let meaning = texts.meanings.get(*name);
        html! { <><dt>{ content.ui.verdict(*verdict) }</dt><dd>{ meaning }</dd></> }
    };
    html! {
        <>
            <p class="ledger__lede">{ interpolate_some(&texts.lede, &dates) }</p>
            <p class="ledger__lede">{ &texts.care }</p>
            <details class="disclosure">
                <summary>{ &texts.meanings_title }</summary>
                <dl class="ledger__meanings">{ for Verdict::ALL.iter().map(meaning) }</dl>
            </details>
            <p class="ledger__files">
                { &texts.downloads }{ " " }
                <a href="claims.csv" download="">{ csv_with_encoding(&texts.csv) }</a>{ ", " }
                <a href="claims.json" download="">{ &texts.json }</a>
            </p>
            // The program fills it.
            <div
                class="ledger__filters"
                role="search"
                data-search={texts.filters.search.clone()}
                data-verdict={texts.filters.verdict.clone()}
                data-section={texts.filters.section.clone()}
                data-all={texts.filters.all.clone()}
                data-nothing={texts.filters.nothing.clone()}
            >
            </div>
        </>
    }
}
