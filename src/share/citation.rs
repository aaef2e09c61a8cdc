//! Citations of a figure: a plain line and a BibTeX entry. Both have the version and the address of the view.
//!
//! Must not depend on the clock: without a date of access a citation is the same on every machine.

use super::code::{Code, Slot};
use crate::content::Content;
use crate::content::date::Date;
use crate::content::pattern::interpolate_some;
use crate::figures::Figure;

/// The version of the site.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The citation of a figure without its address.
fn cited(content: &Content, figure: &Figure) -> String {
    let settings = &content.settings;
    let date = date(content).map_or_else(|| settings.as_of.clone(), |date| content.language.date(date));
    interpolate_some(
        &content.sharing.cite.line,
        &[("question", &figure.question), ("site", &content.ui.title), ("version", VERSION), ("date", &date)],
    )
}

/// A plain line with the address of the view.
pub fn line(content: &Content, figure: &Figure) -> Code {
    Code::text(format!("{} ", cited(content, figure))).append(address(content, figure))
}

/// A BibTeX entry that works with biblatex and with older styles.
pub fn bibtex(content: &Content, figure: &Figure) -> Code {
    let date = date(content);
    let mut fields = vec![
        ("title", format!("{{{}}}", in_tex(&figure.question))),
        ("howpublished", format!("{{{}}}", in_tex(&content.ui.title))),
    ];
    if let Some(date) = date {
        fields.push(("year", date.year.to_string()));
        if let Some(month) = date.month {
            fields.push(("month", month.to_string()));
        }
    }
    fields.push(("note", in_tex(&interpolate_some(&content.sharing.cite.note, &[("version", VERSION)]))));
    let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
    Code::text(format!("@misc{{{}-{},\n{fields}  url = {{", content.settings.slug, figure.id))
        .append(address(content, figure))
        .push_text("}\n}")
}

/// The address of the view.
fn address(content: &Content, figure: &Figure) -> Code {
    Code::default()
        .push_slot(Slot::PlainBase, content.base())
        .push_text(content.folder_in_site())
        .push_slot(Slot::PlainView, "")
        .push_text(format!("#{}", figure.id))
}

fn date(content: &Content) -> Option<Date> {
    content.settings.as_of.parse().ok()
}

/// Text with the special characters of TeX escaped.
pub fn in_tex(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\\' => "\\textbackslash{}".to_owned(),
            '~' => "\\textasciitilde{}".to_owned(),
            '^' => "\\textasciicircum{}".to_owned(),
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => format!("\\{character}"),
            other => other.to_string(),
        })
        .collect()
}
