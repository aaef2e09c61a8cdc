//! Old engines: they drop what they cannot read of a style sheet. The README states what each generation shows.

use super::super::harness::{Answer, Browser, Page, Site, browser_tests};
use super::sheet::{Lacking, without};
use explainer::figures::IDS;

browser_tests! {
    case_old_engines in chromium: "the sheets are cut as old engines read them";
    case_old_engines_of_embeds in chromium: "the sheets are cut as old engines read them";
}

/// The site as an engine that lacks some features reads it.
fn site(lacking: &'static [Lacking]) -> Site {
    Site::default().changed(move |file, answer| {
        let cut = |answer: Answer| answer.map_text(|text| without(&text, lacking));
        Some(match file {
            file if file.ends_with(".css") => cut(answer),
            file if file.ends_with("index.html") && file.starts_with("embed/") && file != "embed/index.html" => {
                cut_inline(answer.without_policy(), lacking)
            }
            _ => answer,
        })
    })
}

/// Cuts the style elements of a page.
fn cut_inline(answer: Answer, lacking: &[Lacking]) -> Answer {
    answer.map_text(|text| {
        let (before, rest) = text.split_once("<style>").expect("an embed contains its sheet");
        let (sheet, after) = rest.split_once("</style>").expect("it ends");
        format!("{before}<style>{}</style>{after}", without(sheet, lacking))
    })
}

/// What an engine shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rendering {
    /// Our layout.
    Plainly,
    /// Text, drawings and tables in the layout of the engine.
    AsText,
}

/// The generations of engines, each with what it lacks and what it shows. The first versions are in the README.
const GENERATIONS: [(&[Lacking], Rendering); 4] = [
    (&[Lacking::LightDark], Rendering::Plainly),
    (&[Lacking::LightDark, Lacking::Has, Lacking::ColorMix], Rendering::Plainly),
    (&[Lacking::LightDark, Lacking::Has, Lacking::ColorMix, Lacking::Containers], Rendering::Plainly),
    (&[Lacking::LightDark, Lacking::Has, Lacking::ColorMix, Lacking::Containers, Lacking::Layers], Rendering::AsText),
];

/// Checks a page that is open: texts are visible, no drawing has a black area or a line without a colour, tables open,
/// and no control is visible that cannot work.
async fn assert_readable(page: &Page, lacking: &[Lacking], shown: Rendering, state: &str) {
    let has_selector = !lacking.contains(&Lacking::Has);
    let problems: Vec<String> = page.evaluate(include_str!("old_engines/problems.js"), &[has_selector.into()]).await;
    assert!(problems.is_empty(), "{state}: {} problems:\n{}", problems.len(), problems.join("\n"));
    let font = page.style(".figure__answer", "font-weight").await;
    assert_eq!(font == "600", shown == Rendering::Plainly, "{state}: the answer has the weight {font}");
}

async fn case_old_engines(browser: Browser) {
    for (lacking, shown) in GENERATIONS {
        let page = browser.page_of(site(lacking)).await;
        for width in [360, 1280] {
            page.resize(width).await;
            page.open("").await;
            assert_readable(&page, lacking, shown, &format!("{lacking:?} at {width} px")).await;
        }
    }
}

async fn case_old_engines_of_embeds(browser: Browser) {
    for (lacking, shown) in GENERATIONS {
        let page = browser.page_of(site(lacking)).await;
        page.resize(480).await;
        for id in IDS {
            page.embed(id).await;
            assert_readable(&page, lacking, shown, &format!("{id}, {lacking:?}")).await;
        }
    }
}
