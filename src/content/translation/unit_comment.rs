//! The comment of a unit in a catalogue, which tells translators where it is on the page.

use super::unit::TranslationUnit;

/// The claim, figure, row or section that a unit belongs to, and what its links and placeholders are.
pub fn unit_comment(unit: &TranslationUnit) -> String {
    let (file, key) = unit.context.split_once('#').unwrap_or((&unit.context, ""));
    let name = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or(file);
    let first = key.split('.').next().unwrap_or_default();
    let mut comment = match file.split('/').next().unwrap_or_default() {
        "sections" => format!("Section “{name}”"),
        "figures" => format!("Figure “{name}”"),
        "series" => format!("Table “{name}”: a name, date or remark of a row; also in figures and notes"),
        "claims.json" => format!("Claim {}, in its note and in the ledger", claim_id(key)),
        "notes.json" => format!("Editor’s note {first}, in the notes of claims"),
        "sources.json" => format!("Source “{first}”: how it was read"),
        "glossary.json" => format!("Term “{first}”, in its note and in the glossary"),
        "chains.json" => "How a second-hand number came here, in the note of its row".to_owned(),
        "sharing.json" => "Texts for sharing, citing and embedding".to_owned(),
        "ledger.json" => "The page with all claims".to_owned(),
        _ => "Interface text".to_owned(),
    };
    let claims = claims(&unit.english);
    if !claims.is_empty() {
        comment.push_str(&format!("; claims {}", claims.join(", ")));
    }
    if unit.english.contains('{') {
        comment.push_str("; numbers, dates and names take the place of {…}, uninflected");
    }
    comment
}

/// The number of a claim: the first two parts of the key, because the number has a full stop in it.
fn claim_id(key: &str) -> String {
    key.split('.').take(2).collect::<Vec<_>>().join(".")
}

/// The claims that a block links to, each once.
fn claims(english: &str) -> Vec<&str> {
    let mut claims = Vec::new();
    for rest in english.split("](claim:").skip(1) {
        let id = rest.split(')').next().unwrap_or_default();
        if !claims.contains(&id) {
            claims.push(id);
        }
    }
    claims
}

#[cfg(test)]
mod tests {
    use super::{TranslationUnit, unit_comment};

    #[test]
    fn the_comment_names_the_claim() {
        let of = |context: &str, english: &str| {
            unit_comment(&TranslationUnit { context: context.to_owned(), english: english.to_owned() })
        };
        assert_eq!(of("claims.json#3.12.text", "Work"), "Claim 3.12, in its note and in the ledger");
        assert_eq!(of("sections/camps.md", "[a](claim:3.1), [b](claim:3.1)"), "Section “camps”; claims 3.1");
        assert!(of("figures/trade.json#answer", "{n}").contains("take the place of"));
    }
}
