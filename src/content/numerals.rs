//! Extracts the numbers written as digits in a text, to compare prose with data.

use super::language::Language;

/// A number in thousandths, so that values such as 26.72 and 1.8 million compare exactly.
pub type Thousandths = i64;

/// The numbers in prose, in the number format of a language, including its counting units.
pub fn in_prose(text: &str, language: &Language) -> Vec<Thousandths> {
    let group = language.group.map(String::from).unwrap_or_default();
    let decimal = String::from(language.decimal);
    let all = language.style.counting_units.iter().chain(&language.style.counting_units_in_prose);
    let units: Vec<(String, u8)> =
        all.map(|unit| (unit.words(), unit.power)).filter(|(words, _)| !words.is_empty()).collect();
    let mut text = text.to_owned();
    for month in language.numbered_months() {
        text = text.replace(month, "");
    }
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let tail = &rest[start..];
        let length = numeral_length(tail, &group, &decimal);
        let (numeral, after) = tail.split_at(length);
        let plain: String = numeral
            .chars()
            .filter(|character| Some(*character) != language.group)
            .map(|character| if character == language.decimal { '.' } else { character })
            .collect();
        let unit = units.iter().find(|(words, _)| after.trim_start().starts_with(words));
        let factor = unit.map_or(1, |(_, power)| 10_i64.pow((*power).into()));
        found.extend(thousandths(&plain).map(|number| number * factor));
        rest = after;
    }
    found
}

/// The numbers in fields of a table, sorted. Decimals follow a point; commas within a number are ignored.
pub fn in_data(text: &str) -> Vec<Thousandths> {
    let mut found: Vec<Thousandths> = text
        .split(|character: char| !character.is_ascii_digit() && character != '.' && character != ',')
        .filter_map(|word| thousandths(&word.trim_matches(['.', ',']).replace(',', "")))
        .collect();
    found.sort_unstable();
    found
}

/// The length in bytes of the number at the start of `text`.
fn numeral_length(text: &str, group: &str, decimal: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(text);
    while let Some(after) = text[length..].strip_prefix(group).filter(|_| !group.is_empty()) {
        if digits(after) != 3 {
            break;
        }
        length += group.len() + 3;
    }
    if let Some(after) = text[length..].strip_prefix(decimal)
        && digits(after) > 0
    {
        length += decimal.len() + digits(after);
    }
    length
}

fn thousandths(plain: &str) -> Option<Thousandths> {
    let (integer_part, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let fraction: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    Some(integer_part.parse::<i64>().ok()?.checked_mul(1000)? + fraction)
}
