//! Phrases for sources: dates and publishers.

use super::required_data;
use crate::content::date::Date;
use crate::content::{Content, Diagnostic};

/// The date of the facts, when the archived pages were read.
pub fn read_in(content: &Content) -> String {
    let as_of = &content.settings.as_of;
    // Words that are no date stay as they are.
    as_of.parse().map_or_else(|_| as_of.clone(), |date: Date| content.language.date(date))
}

/// The date of a source.
pub fn date_of(content: &Content, source: &str) -> Result<String, Diagnostic> {
    Ok(content.language.date(required_data::date_of_source(content, source)?))
}

/// The date of the article.
pub fn article_date(content: &Content) -> Result<String, Diagnostic> {
    date_of(content, &content.settings.article_source)
}

/// The month of the article.
pub fn article_month(content: &Content) -> Result<String, Diagnostic> {
    let date = required_data::date_of_source(content, &content.settings.article_source)?;
    Ok(content.language.date(Date { day: None, ..date }))
}

/// The month of the article and its year, for texts that order them in their own way.
pub fn article_month_and_year(content: &Content) -> Result<(String, String), Diagnostic> {
    let date = required_data::date_of_source(content, &content.settings.article_source)?;
    let month = date.month.map(|month| content.language.month(month).to_owned());
    // A source may be dated by its year only.
    Ok((month.unwrap_or_default(), date.year.to_string()))
}
