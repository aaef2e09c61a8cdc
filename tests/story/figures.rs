//! Answers, marks and tables of the figures about people.

use super::figure;

#[test]
fn answers_are_computed_and_hedged_like_their_sources() {
    assert_eq!(
        figure("population").answer,
        "China’s census of November 2020 has 1,562,518, as copies give it. The article of July 2020 estimates about \
         1.8 million, about 15% more."
    );
    assert_eq!(
        figure("returns").answer,
        "About 136,000 Kazakhs from 1991 to 2014, about 5,700 a year, as worked out from published shares; about \
         7,400 in 2025. No total is known."
    );
    assert_eq!(
        figure("flight").answer,
        "About 200,000 Kazakhs fled into China, the article says, undated. Over 160,000 were driven back by May 1917; \
         over 150,000 left in 1954 to 1963."
    );
    assert_eq!(
        figure("trade").answer,
        "By Kazakhstan’s own figures, 17.12% of its imports in 2019 came from China; by the CIA Factbook, about 24%. \
         The article gives about 23%."
    );
    assert_eq!(
        figure("famine").answer,
        "Over 1.5 million people, a quarter of the population, died in the second famine, writes Sarah Cameron. The \
         article gives no number of dead."
    );
}

#[test]
fn only_censuses_are_joined_and_all_of_them_are_filled() {
    let scene = figure("population").scene;
    let outlines: Vec<_> = scene.layers.iter().flat_map(|layer| &layer.paths).collect();
    assert_eq!(outlines.len(), 1);
    assert_eq!(outlines[0].d.matches(['M', 'L']).count(), 7, "seven censuses");
    let styles: Vec<String> =
        scene.layers.iter().flat_map(|layer| &layer.dots).map(|dot| dot.style.class().to_string()).collect();
    let of_article: Vec<&String> = styles.iter().filter(|style| style.contains("mark--article")).collect();
    assert_eq!(of_article.len(), 2);
    assert!(of_article.iter().all(|style| style.contains("mark--estimated")));
    assert_eq!(styles.iter().filter(|style| style.contains("mark--counted")).count(), 7);
}

#[test]
fn every_return_is_hollow_and_has_its_calculation() {
    let scene = figure("returns").scene;
    let dots: Vec<_> = scene.layers.iter().flat_map(|layer| &layer.dots).collect();
    assert_eq!(dots.len(), 9);
    assert!(dots.iter().all(|dot| dot.style.class().contains("mark--other mark--estimated")));
    let points = scene.points.as_ref().expect("it has points");
    assert!(points.list.iter().all(|point| point.tooltip.iter().any(|line| line.text.contains("% of"))));
    assert!(points.list[0].tooltip.iter().any(|line| line.text.contains("14.3% of 952,882")));
}

#[test]
fn tables_have_every_row() {
    assert_eq!(figure("population").table.rows.len(), 17);
    assert_eq!(figure("returns").table.rows.len(), 15 + 14);
}

#[test]
fn every_figure_but_the_typeset_ones_has_an_image() {
    let figures = explainer::figures::all(&super::content()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let without: Vec<&str> =
        figures.iter().filter(|figure| figure.export_layout.is_none()).map(|figure| figure.id).collect();
    assert_eq!(without, ["famine", "conditions"]);
}
