//! Checks that every id in a table or setting exists.

use crate::content::partial_content::PartialContent;
use crate::content::partial_file::Lookup;
use crate::content::{Diagnostic, Diagnostics, claim, note, settings, source, term};

/// Every id that a table or setting names must exist, every kind of source must have words, and the first source of
/// every claim must be the article.
pub fn references(content: &PartialContent, diagnostics: &mut Diagnostics) {
    let mut sources = |file: &str, line: usize, ids: &[String]| {
        let unknown = |id: &&String| matches!(content.sources.find(|source| source.id == **id), Lookup::Missing);
        for id in ids.iter().filter(unknown) {
            diagnostics.push(Diagnostic::new(
                file,
                line,
                format!("there is no source “{id}”"),
                "Add it to assets/data/sources.csv, or fix the id",
            ));
        }
    };
    let display_name = |file: &str| format!("assets/{file}");
    for claim in &content.claims.value {
        sources(&display_name(claim::FILE), claim.line, &claim.sources);
    }
    for note in &content.notes.value {
        sources(&display_name(note::FILE), note.line, &note.sources);
    }
    for term in &content.terms.value {
        sources(&display_name(term::FILE), 0, &term.sources);
    }
    for found in content.series_tables.values() {
        for row in &found.value.rows {
            let problem = row.diagnostic("", "");
            sources(&problem.file, problem.line, &row.sources);
        }
    }
    for source in &content.sources.value {
        let Some(ui) = &content.ui else { break };
        if ui.kind(&source.kind).is_empty() || source.short_name(ui).is_empty() {
            diagnostics.push(Diagnostic::new(
                &display_name(source::FILE),
                source.line,
                format!("the source “{}” has the kind “{}”, which has no words", source.id, source.kind),
                "Add it to kinds in labels.json, and to unnamed_sources if a source has no publisher or title",
            ));
        }
    }
    for claim in &content.claims.value {
        let Some(article) = content.settings.as_ref().map(|settings| &settings.article_source) else { break };
        if claim.sources.first() != Some(article) {
            diagnostics.push(Diagnostic::new(
                &display_name(claim::FILE),
                claim.line,
                "the first source is not the article",
                format!("Put {article} first in the list of sources"),
            ));
        }
    }
    for claim in &content.claims.value {
        let unknown = |id: &&String| matches!(content.notes.find(|note| note.id == **id), Lookup::Missing);
        for id in claim.notes.iter().filter(unknown) {
            diagnostics.push(Diagnostic::new(
                &display_name(claim::FILE),
                claim.line,
                format!("there is no note “{id}”"),
                "Add it to assets/data/notes.csv, or fix the id",
            ));
        }
    }
    for note in &content.notes.value {
        let unknown = |id: &&String| matches!(content.claims.find(|claim| claim.id == **id), Lookup::Missing);
        for id in note.claims.iter().filter(unknown) {
            diagnostics.push(Diagnostic::new(
                &display_name(note::FILE),
                note.line,
                format!("there is no claim “{id}”"),
                "Use an id of assets/data/claims.csv",
            ));
        }
    }
    descriptions(content, diagnostics);
    for key_figure in content.settings.iter().flat_map(|settings| &settings.key_figures) {
        let unknown = |row: &str| matches!(content.row(row), Lookup::Missing);
        let unclaimed = matches!(content.claims.find(|claim| claim.id == key_figure.claim), Lookup::Missing);
        if unclaimed || key_figure.row.iter().chain(&key_figure.beside).any(|row| unknown(row)) {
            diagnostics.push(Diagnostic::new(
                &display_name(settings::FILE),
                0,
                format!("the key figure of claim {} names an unknown claim or row", key_figure.claim),
                "Use the id of a claim, and rows as file/key",
            ));
        }
    }
}

/// Every section has a description for shared links, and every description has a section.
fn descriptions(content: &PartialContent, diagnostics: &mut Diagnostics) {
    let (Some(settings), Some(sharing)) = (&content.settings, &content.sharing) else { return };
    let ids = || settings.sections.iter().chain(&settings.appendix);
    for id in ids().filter(|id| !sharing.sections.contains_key(*id)) {
        diagnostics.push(Diagnostic::new(
            &sharing.file,
            0,
            format!("the section “{id}” has no description for shared links"),
            "Add one under sections; attribute each statement to its source",
        ));
    }
    for id in sharing.sections.keys().filter(|id| !ids().any(|section| section == *id)) {
        diagnostics.push(Diagnostic::new(
            &sharing.file,
            0,
            format!("there is no section “{id}”"),
            "Remove its description, or add the section to assets/site.json",
        ));
    }
}
