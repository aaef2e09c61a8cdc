//! Converts the language `kk` from Cyrillic to Arabic script, as it is written in China.
//!
//! Converts by rule; word stems that the rule would spell otherwise are in `story/kk-arab.csv`. Latin letters,
//! placeholders and the targets of links contain no Cyrillic letter, so they stay as they are.
//!
//! The rule: Baitursynuly’s orthography. The hamza marks a word with front vowels, unless a letter of the word already
//! does.

use crate::content::assets::Assets;
use crate::content::{Diagnostic, Diagnostics};

/// The sign of a word with front vowels. A constant, because other systems write U+0674 instead.
const HAMZA: char = '\u{621}';

/// The exceptions, relative to `assets/`.
pub const FILE: &str = "story/kk-arab.csv";

/// The converter with its exceptions.
#[derive(Clone, Debug, Default)]
pub struct KkArab {
    /// Word stems in lower case, in Cyrillic and in Arabic script, the longest first.
    exceptions: Vec<(String, String)>,
}

impl KkArab {
    /// Reads the exceptions.
    pub fn load(assets: &Assets) -> Result<KkArab, Diagnostics> {
        let (rows, mut diagnostics) = assets.table(FILE, &["cyrillic", "arabic", "why"]);
        let mut exceptions = Vec::new();
        for row in &rows {
            let fields = (row.needed("cyrillic"), row.needed("arabic"), row.needed("why"));
            if let (Some(cyrillic), Some(arabic), Some(_)) = (
                diagnostics.ok_or_record(fields.0),
                diagnostics.ok_or_record(fields.1),
                diagnostics.ok_or_record(fields.2),
            ) {
                if let Some(letter) = cyrillic.chars().find(|letter| letter.is_uppercase()) {
                    let problem = format!("the word stem “{cyrillic}” has the capital “{letter}”");
                    diagnostics.push(Diagnostic::new(&row.file, row.line, problem, "Write it in lower case"));
                }
                exceptions.push((cyrillic.to_owned(), arabic.to_owned()));
            }
        }
        exceptions.sort_by_key(|(cyrillic, _)| std::cmp::Reverse(cyrillic.len()));
        if diagnostics.0.is_empty() { Ok(KkArab { exceptions }) } else { Err(diagnostics) }
    }

    /// True if a word, in lower case, begins with an exception.
    pub fn has_exception(&self, word: &str) -> bool {
        self.exceptions.iter().any(|(cyrillic, _)| word.starts_with(cyrillic.as_str()))
    }

    /// The text in Arabic script.
    pub fn convert(&self, text: &str) -> String {
        let text = lower_cyrillic(text);
        let mut made = String::new();
        let mut rest = text.as_str();
        let mut before = ' ';
        while let Some(letter) = rest.chars().next() {
            let at_word = is_cyrillic(letter) && !is_cyrillic(before);
            let length = if at_word { self.word(rest, &mut made) } else { other(rest, before, &mut made) };
            before = rest[..length].chars().next_back().unwrap_or(' ');
            rest = &rest[length..];
        }
        made
    }

    /// Writes the word at the start of `text`. Returns its length in bytes.
    fn word(&self, text: &str, made: &mut String) -> usize {
        // An exception may have several words. The suffix after it is converted letter by letter, without a hamza.
        if let Some((cyrillic, arabic)) =
            self.exceptions.iter().find(|(cyrillic, _)| text.starts_with(cyrillic.as_str()))
        {
            made.push_str(arabic);
            let suffix: String = text[cyrillic.len()..].chars().take_while(|letter| is_cyrillic(*letter)).collect();
            letters(&suffix, made);
            return cyrillic.len() + suffix.len();
        }
        let word: String = text.chars().take_while(|letter| is_cyrillic(*letter)).collect();
        if is_front(&word) {
            made.push(HAMZA);
        }
        letters(&word, made);
        word.len()
    }
}

/// The text with Cyrillic letters in lower case. Latin names keep their capitals.
fn lower_cyrillic(text: &str) -> String {
    let lower =
        |letter: char| if is_cyrillic(letter) { letter.to_lowercase().next().unwrap_or(letter) } else { letter };
    text.chars().map(lower).collect()
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52F}').contains(&letter)
}

/// True for a word that needs the hamza: its first decisive vowel is front, and it has no letter that is always soft.
fn is_front(word: &str) -> bool {
    let first = word.chars().find_map(|letter| match letter {
        'ә' | 'ө' | 'ү' | 'і' => Some(true),
        'а' | 'о' | 'ұ' | 'ы' | 'я' | 'ё' => Some(false),
        _ => None,
    });
    !word.contains(['е', 'э', 'г', 'к']) && first == Some(true)
}

/// Writes the letters of a word.
fn letters(word: &str, made: &mut String) {
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let text = match letter {
            'а' | 'ә' => "ا",
            'б' => "ب",
            'в' => "ۆ",
            'г' => "گ",
            'ғ' => "ع",
            'д' => "د",
            // A glide is written between two vowels, but not after и, у and й, which are glides.
            'е' if is_vowel(before) => "يە",
            'е' | 'э' => "ە",
            'ё' => "يو",
            'ж' => "ج",
            'з' => "ز",
            // я and ю already begin with the glide.
            'и' if next == 'я' || next == 'ю' => "",
            'и' | 'й' => "ي",
            'к' => "ك",
            'қ' => "ق",
            'л' => "ل",
            'м' => "م",
            'н' => "ن",
            'ң' => "ڭ",
            'о' | 'ө' => "و",
            'п' => "پ",
            'р' => "ر",
            'с' => "س",
            'т' => "ت",
            'у' => "ۋ",
            'ұ' | 'ү' => "ۇ",
            'ф' => "ف",
            'х' => "ح",
            'һ' => "ھ",
            'ц' => "تس",
            'ч' => "چ",
            'ш' => "ش",
            'щ' => "شش",
            'ы' | 'і' => "ى",
            'ъ' | 'ь' => "",
            'ю' => "يۋ",
            'я' => "يا",
            other => {
                made.push(other);
                ""
            }
        };
        made.push_str(text);
        before = letter;
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'а' | 'ә' | 'е' | 'э' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'я' | 'ю' | 'ё')
}

/// Writes the character at the start of `text`, which begins no Cyrillic word. Punctuation and the separators of
/// numbers are converted. Returns its length in bytes.
fn other(text: &str, before: char, made: &mut String) -> usize {
    let letter = text.chars().next().unwrap_or_default();
    let digit_follows = text.chars().nth(1).is_some_and(|next| next.is_ascii_digit());
    let in_number = before.is_ascii_digit() && digit_follows;
    made.push(match letter {
        // Decimals have a point, and groups of thousands a comma.
        ',' if in_number => '.',
        '\u{A0}' if in_number => ',',
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        letter => letter,
    });
    letter.len_utf8()
}

#[cfg(test)]
mod tests {
    use super::KkArab;
    use crate::content::assets::Assets;
    use std::path::Path;

    fn converter() -> KkArab {
        KkArab::load(&Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"))).expect("the exceptions")
    }

    #[test]
    fn the_fixtures() {
        let pairs = include_str!("../../../tests/fixtures/kk-arab/pairs.csv");
        let converter = converter();
        let mut rows = csv::Reader::from_reader(pairs.as_bytes());
        let wrong: Vec<String> = rows
            .records()
            .map(|row| row.expect("a row"))
            .filter_map(|row| {
                let made = converter.convert(&row[0]);
                (made != row[1]).then(|| format!("{}: {made}, not {}", &row[0], &row[1]))
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// CLDR’s names of territories and languages. A name with a reason is spelt otherwise there.
    #[test]
    fn names_of_cldr_differ_only_where_a_reason_is_given() {
        let names = include_str!("../../../tests/fixtures/kk-arab/cldr.csv");
        let converter = converter();
        let mut rows = csv::Reader::from_reader(names.as_bytes());
        let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
        let (mut wrong, mut same) = (Vec::new(), 0);
        for row in &rows {
            let (made, is_same) = (converter.convert(&row[2]), converter.convert(&row[2]) == row[3]);
            same += usize::from(is_same);
            if is_same != row[4].is_empty() {
                wrong.push(format!(
                    "{} {} {}: {made}, and CLDR has {} ({})",
                    &row[0], &row[1], &row[2], &row[3], &row[4]
                ));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert_eq!((same, rows.len()), (535, 646));
    }

    #[test]
    fn links_placeholders_names_and_numbers() {
        let text = "[Мақала:](voice:article) 1\u{a0}562\u{a0}518, 1,8 млн {n}; RFE/RL-дің [сөзі](data:a/b)?";
        assert_eq!(
            converter().convert(text),
            "[ماقالا:](voice:article) 1,562,518، 1.8 ميلليون {n}؛ RFE/RL-ءدىڭ [ءسوزى](data:a/b)؟"
        );
    }
}
