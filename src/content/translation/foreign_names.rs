//! Finds foreign names in the language `kk` whose spelling in Arabic script the rule does not settle.
//!
//! CLDR spells most of them in other ways than the rule would (`tests/fixtures/kk-arab/cldr.csv`). Chinese names reach
//! Cyrillic through Russian, and Arabic script through Pinyin. So each such name is in the list of exceptions.

use super::kk_arab::KkArab;
use std::collections::HashSet;

/// Letters that occur only in loanwords, and for which Arabic script has more than one spelling, or none.
const LETTERS: [char; 6] = ['ц', 'ё', 'щ', 'ъ', 'ь', 'э'];

/// Pairs of letters for one consonant of another language.
const PAIRS: [&str; 2] = ["дж", "чж"];

/// The number of first letters by which a capitalised word is recognised as a common word.
const COMMON_LETTERS: usize = 4;

/// The beginnings of words that also occur in lower case, so they are no names.
#[derive(Debug)]
pub struct CommonWords(HashSet<String>);

impl CommonWords {
    /// The common words of texts.
    pub fn from_texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> CommonWords {
        let in_lower_case = |word: &&str| !word.starts_with(char::is_uppercase);
        CommonWords(texts.into_iter().flat_map(words).filter(in_lower_case).map(beginning).collect())
    }
}

/// The foreign names in a text that no exception covers, each as often as it occurs.
///
/// A name is a capitalised word with one of `LETTERS` or `PAIRS`, unless it begins like a common word.
pub fn unlisted<'t>(text: &'t str, converter: &KkArab, common: &CommonWords) -> impl Iterator<Item = &'t str> {
    words(text).filter(move |word| {
        let lower = word.to_lowercase();
        word.starts_with(char::is_uppercase)
            && (lower.contains(LETTERS) || PAIRS.iter().any(|pair| lower.contains(pair)))
            && !common.0.contains(&beginning(word))
            && !converter.has_exception(&lower)
    })
}

fn beginning(word: &str) -> String {
    word.chars().take(COMMON_LETTERS).flat_map(char::to_lowercase).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !('\u{400}'..='\u{52F}').contains(&letter)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{CommonWords, unlisted};
    use crate::content::assets::Assets;
    use crate::content::translation::kk_arab::KkArab;
    use std::path::Path;

    #[test]
    fn foreign_names_without_an_exception_are_found() {
        let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let converter = KkArab::load(&assets).expect("the exceptions");
        let common = CommonWords::from_texts(["лагерьден кейін"]);
        let cases = [
            ("Чжан Жүнге", vec!["Чжан"]),
            ("Джексонның, Шульцтің", vec!["Джексонның", "Шульцтің"]),
            // Common words, listed names, names of native letters, other scripts.
            ("Лагерьлер ашылды", vec![]),
            ("Швецияға, Зенцтің, Гоцзюньге", vec![]),
            ("Назарбаев пен Камеронның", vec![]),
            ("Human Rights Watch", vec![]),
        ];
        for (text, expected) in cases {
            assert_eq!(unlisted(text, &converter, &common).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
