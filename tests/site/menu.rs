//! The menu of a figure without a script.

use super::render::page;
use explainer::page::document;
use scraper::{ElementRef, Html, Selector};

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// The addresses in a figure's menu, in order.
fn links(figure: ElementRef) -> Vec<String> {
    figure.select(&select(".menu a")).filter_map(|link| link.attr("href")).map(str::to_owned).collect()
}

#[test]
fn every_menu_links_to_downloads_embed_code_and_the_figure() {
    for lang in ["en", "ar-XB"] {
        let props = page(lang);
        let html = Html::parse_document(&document(props.clone()));
        for figure in props.figures.iter() {
            let id = figure.id;
            let shown = html.select(&select(&format!("figure#{id}"))).next().expect("the figure");
            let images = [format!("figures/{id}.png"), format!("figures/{id}.svg")];
            let always = [
                format!("figures/{id}.csv"),
                format!("figures/{id}.metadata.json"),
                format!("embed/#{id}"),
                format!("#{id}"),
                format!("embed/#{id}"),
            ];
            let images = if figure.export_layout.is_none() { Vec::new() } else { images.to_vec() };
            assert_eq!(links(shown), [images, always.to_vec()].concat(), "{lang}: {id}");
        }
    }
}
