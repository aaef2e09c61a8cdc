//! `cargo xtask translate`: writes the template and brings the catalogues up to date with the English texts.
//!
//! Translations are never lost: those that no unit needs any more stay in the catalogue as obsolete entries.

use super::catalogue::{Catalogue, CatalogueEntry, Origin};
use super::file;
use super::syntax::without_names;
use super::unit::TranslationUnit;
use crate::content::Diagnostics;
use crate::content::assets::Assets;
use std::collections::{BTreeMap, HashSet};

/// The template, relative to `assets/`: all units without translations.
pub const TEMPLATE: &str = "story/template.pot";

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Updated {
    /// Its name, relative to `assets/`.
    pub file: String,
    /// Its text.
    pub text: String,
    /// The number of units that are new in it.
    pub new: usize,
    /// The number of units whose English text has changed.
    pub changed: usize,
    /// The number of obsolete translations in it, including earlier ones.
    pub obsolete: usize,
}

/// The template and the catalogues of `languages`, up to date. A language without a catalogue gets an empty one.
///
/// `comment` tells translators where a unit is on the page. `machine_translations` are new translations, by
/// language and unit.
pub fn update(
    assets: &Assets,
    languages: &[String],
    comment: impl Fn(&TranslationUnit) -> String,
    machine_translations: &BTreeMap<(String, TranslationUnit), String>,
) -> Result<Vec<Updated>, Diagnostics> {
    let units = assets.translation_units();
    let template =
        Catalogue { entries: units.iter().map(|unit| empty(unit.clone())).collect(), ..Catalogue::default() };
    let text = template.write("", &comment);
    let mut updated = vec![Updated { file: TEMPLATE.to_owned(), text, new: 0, changed: 0, obsolete: 0 }];
    let mut diagnostics = Diagnostics::default();
    for language in languages {
        let name = file(language);
        let old = match assets.path(&name).is_file() {
            true => {
                let text = assets.text(&name).map(|text| without_names(&text));
                text.and_then(|text| Catalogue::parse(&assets.display_name(&name), &text))
            }
            false => Ok(Catalogue::default()),
        };
        let Some(old) = diagnostics.ok_or_record(old) else { continue };
        let (mut catalogue, new, changed) = merge(&units, old);
        for entry in &mut catalogue.entries {
            if let Some(text) = machine_translations.get(&(language.clone(), entry.unit.clone())) {
                entry.text.clone_from(text);
                entry.origin = Some(Origin::now(&entry.unit.english, text, true));
            }
        }
        let obsolete = catalogue.obsolete.len();
        updated.push(Updated { text: catalogue.write(language, &comment), file: name, new, changed, obsolete });
    }
    if diagnostics.0.is_empty() { Ok(updated) } else { Err(diagnostics) }
}

fn empty(unit: TranslationUnit) -> CatalogueEntry {
    CatalogueEntry { unit, text: String::new(), origin: None, remarks: String::new() }
}

/// The catalogue with one entry for each unit, and the numbers of new and of changed units.
fn merge(units: &[TranslationUnit], old: Catalogue) -> (Catalogue, usize, usize) {
    let wanted: HashSet<&TranslationUnit> = units.iter().collect();
    let (kept, mut left): (Vec<CatalogueEntry>, Vec<CatalogueEntry>) =
        old.entries.into_iter().chain(old.obsolete).partition(|entry| wanted.contains(&entry.unit));
    let mut kept: BTreeMap<TranslationUnit, CatalogueEntry> =
        kept.into_iter().map(|entry| (entry.unit.clone(), entry)).collect();
    let (mut entries, mut new, mut changed) = (Vec::new(), 0, 0);
    for unit in units {
        if let Some(entry) = kept.remove(unit) {
            entries.push(current(entry));
            continue;
        }
        let similar = left
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.unit.context == unit.context && !entry.text.is_empty())
            .map(|(index, entry)| (similarity(&entry.unit.english, &unit.english), index))
            // All blocks of a file have one context. A less similar text is another block, not an earlier version.
            .filter(|(similarity, _)| *similarity > 0.4)
            .max_by(|one, other| one.0.total_cmp(&other.0));
        match similar {
            Some((_, index)) => {
                let entry = current(left.remove(index));
                entries.push(CatalogueEntry { unit: unit.clone(), ..entry });
                changed += 1;
            }
            None => {
                entries.push(empty(unit.clone()));
                new += 1;
            }
        }
    }
    left.retain(|entry| !entry.text.is_empty());
    (Catalogue { entries, obsolete: left }, new, changed)
}

/// The entry. If it was edited in a catalogue editor, its origin becomes that edit, by a person.
fn current(mut entry: CatalogueEntry) -> CatalogueEntry {
    if entry.is_edited() {
        entry.origin = Some(Origin::now(&entry.unit.english, &entry.text, false));
    }
    entry
}

/// The fraction of words that two texts have in common, from 0 to 1.
fn similarity(one: &str, other: &str) -> f64 {
    let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    let (one, mut other) = (words(one), words(other));
    let total = one.len() + other.len();
    let common = one
        .iter()
        .filter(|word| other.iter().position(|found| found == *word).map(|at| other.swap_remove(at)).is_some());
    2.0 * common.count() as f64 / total.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, CatalogueEntry, Origin, TranslationUnit, merge};

    fn unit(english: &str) -> TranslationUnit {
        TranslationUnit { context: "sections/a.md".to_owned(), english: english.to_owned() }
    }

    fn translated(english: &str, text: &str) -> CatalogueEntry {
        CatalogueEntry {
            unit: unit(english),
            text: text.to_owned(),
            origin: Some(Origin::now(english, text, true)),
            remarks: String::new(),
        }
    }

    #[test]
    fn a_new_paragraph_leaves_all_others_untouched() {
        let entries = vec![translated("The first one.", "Первый."), translated("The last one.", "Последний.")];
        let units = ["The first one.", "Something new.", "The last one."].map(unit);
        let (merged, new, changed) = merge(&units, Catalogue { entries: entries.clone(), ..Catalogue::default() });
        assert_eq!((new, changed), (1, 0));
        assert_eq!([&merged.entries[0], &merged.entries[2]], [&entries[0], &entries[1]]);
        assert!(merged.entries[1].text.is_empty());
    }

    #[test]
    fn a_changed_paragraph_keeps_its_translation_as_stale_and_a_deleted_one_as_obsolete() {
        let entries = vec![translated("About ten people left in May.", "Около десяти."), translated("Gone.", "Нет.")];
        let (merged, new, changed) =
            merge(&[unit("About ten people left in June.")], Catalogue { entries, ..Catalogue::default() });
        assert_eq!((new, changed), (0, 1));
        assert!(merged.entries[0].is_stale());
        assert_eq!(merged.obsolete.len(), 1);
    }

    #[test]
    fn a_translation_that_came_back_is_taken_from_the_obsolete_ones() {
        let obsolete = vec![translated("Gone.", "Нет.")];
        let (merged, new, _) = merge(&[unit("Gone.")], Catalogue { entries: Vec::new(), obsolete });
        assert_eq!((new, merged.entries[0].text.as_str(), merged.obsolete.len()), (0, "Нет.", 0));
    }
}
