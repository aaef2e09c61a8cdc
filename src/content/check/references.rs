//! Every id that stands in a table is the id of something.

use crate::content::load::Content;
use crate::content::{Fault, Faults, claim, note, settings, source, term};

/// Every id that stands somewhere is the id of something.
pub fn references(content: &Content, faults: &mut Faults) {
    let mut sources = |file: &str, line: usize, ids: &[String]| {
        for id in ids.iter().filter(|id| content.source(id).is_none()) {
            faults.push(Fault::at(
                file,
                line,
                format!("there is no source “{id}”"),
                "Add it to assets/data/sources.csv, or mend the id",
            ));
        }
    };
    let shown = |file: &str| format!("assets/{file}");
    for claim in &content.claims {
        sources(&shown(claim::FILE), claim.line, &claim.sources);
    }
    for note in &content.notes {
        sources(&shown(note::FILE), note.line, &note.sources);
    }
    for term in &content.terms {
        sources(&shown(term::FILE), 0, &term.sources);
    }
    for found in content.series.values() {
        for row in &found.rows {
            let place = row.fault("", "");
            sources(&place.file, place.line, &row.sources);
        }
    }
    for source in &content.sources {
        if content.labels.kind(&source.kind).is_empty() || source.short_name(&content.labels).is_empty() {
            faults.push(Fault::at(
                &shown(source::FILE),
                source.line,
                format!("the source “{}” is of a kind, “{}”, that has no words", source.id, source.kind),
                "Add the kind to kinds in labels.json, and to unnamed_sources where it has neither publisher nor title",
            ));
        }
    }
    for claim in &content.claims {
        for id in claim.notes.iter().filter(|id| content.note(id).is_none()) {
            faults.push(Fault::at(
                &shown(claim::FILE),
                claim.line,
                format!("there is no note “{id}”"),
                "Add it to assets/data/notes.csv, or mend the id",
            ));
        }
    }
    for note in &content.notes {
        for id in note.claims.iter().filter(|id| content.claim(id).is_none()) {
            faults.push(Fault::at(
                &shown(note::FILE),
                note.line,
                format!("there is no claim “{id}”"),
                "Mend the number of the claim",
            ));
        }
    }
    let shared = content.sections.iter().chain(&content.papers);
    for section in shared.filter(|section| !content.sharing.sections.contains_key(&section.id)) {
        faults.push(Fault::at(
            &content.file_of_sharing(),
            0,
            format!("the section “{}” has no description for where it is shared", section.id),
            "Add one under sections, and name in it whoever makes a claim",
        ));
    }
    for id in content.sharing.sections.keys() {
        if !content.sections.iter().chain(&content.papers).any(|section| section.id == *id) {
            faults.push(Fault::at(
                &content.file_of_sharing(),
                0,
                format!("there is no section “{id}”"),
                "Take its description out, or add the section to assets/site.json",
            ));
        }
    }
    for key in &content.settings.key_figures {
        let rows = [Some(&key.row), key.beside.as_ref()];
        let is_unknown = |row: &String| content.row(row).is_none();
        if content.claim(&key.claim).is_none() || rows.into_iter().flatten().any(is_unknown) {
            faults.push(Fault::at(
                &shown(settings::FILE),
                0,
                format!("the key figure of claim {} names something unknown", key.claim),
                "Name a claim, and rows as file/key",
            ));
        }
    }
}
