//! Month names, separators, lists, plurals, casing and directions of languages, from CLDR by way of ICU4X.
//!
//! Must not depend on house style: `language.rs` joins both.

use icu_calendar::{Date, Gregorian};
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{Locale, LocaleDirectionality};
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};
use writeable::TryWriteable;

/// The CLDR data of a language.
#[derive(Clone, Debug)]
pub struct LocaleData(Locale);

/// The separators of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    /// Between groups of three digits.
    pub group: Option<char>,
    /// Before decimals.
    pub decimal: char,
}

impl LocaleData {
    /// The data of a BCP 47 tag. The error names what is wrong with it.
    pub fn for_tag(tag: &str) -> Result<LocaleData, String> {
        tag.parse().map(LocaleData).map_err(|error| format!("“{tag}” is no language tag ({error})"))
    }

    /// True if the script runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        LocaleDirectionality::new_common().is_right_to_left(&self.0.id)
    }

    /// The separators of numbers.
    pub fn separators(&self) -> Result<Separators, String> {
        let formatter =
            DecimalFormatter::try_new(self.0.clone().into(), icu_decimal::options::DecimalFormatterOptions::default())
                .map_err(|error| error.to_string())?;
        let number = "1234567.8".parse().expect("a number");
        let formatted = formatter.format(&number).to_string();
        let mut separators = formatted.chars().filter(|character| !character.is_ascii_digit());
        // The decimal separator is the last of them. A language without grouping has no other.
        let decimal = separators.next_back().ok_or("the language has no decimal separator")?;
        let group = separators.next();
        Ok(Separators { group, decimal })
    }

    /// The names of the months by a field of CLDR: `MMMM` in a date, `LLLL` alone, `LLL` short.
    pub fn months(&self, field: &str) -> Result<[String; 12], String> {
        let pattern: DateTimePattern = field.parse().map_err(|_| format!("“{field}” is no date pattern"))?;
        let mut names: FixedCalendarDateTimeNames<Gregorian, DateFieldSet> =
            FixedCalendarDateTimeNames::try_new(self.0.clone().into()).map_err(|error| error.to_string())?;
        let formatter = names.include_for_pattern(&pattern).map_err(|error| error.to_string())?;
        let mut months: [String; 12] = Default::default();
        for (month, number) in months.iter_mut().zip(1..) {
            let date = Date::try_new_gregorian(2020, number, 1).expect("the first of a month");
            let named = formatter.format(&date);
            *month = named.try_write_to_string().map_err(|_| format!("“{field}” names no month"))?.into_owned();
        }
        Ok(months)
    }

    /// A list in words: “a, b and c”.
    pub fn list(&self, items: &[String]) -> String {
        let options = ListFormatterOptions::default();
        ListFormatter::try_new_and(self.0.clone().into(), options)
            .map_or_else(|_| items.join(", "), |formatter| formatter.format(items.iter()).to_string())
    }

    /// The plural category of a number in plain digits, such as `one` or `many`. Decimals count: in Russian,
    /// `1107.75` is `other`.
    pub fn plural_category(&self, number: &str) -> &'static str {
        let operands = number.parse::<icu_decimal::input::Decimal>().map(|number| PluralOperands::from(&number));
        let rules = PluralRules::try_new_cardinal(self.0.clone().into());
        let (Ok(operands), Ok(rules)) = (operands, rules) else { return "other" };
        match rules.category_for(operands) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// The text with a capital first letter, if the script has capitals.
    pub fn capitalised(&self, text: &str) -> String {
        let mut options = TitlecaseOptions::default();
        options.leading_adjustment = Some(LeadingAdjustment::None);
        options.trailing_case = Some(TrailingCase::Unchanged);
        TitlecaseMapper::new().titlecase_segment_to_string(text, &self.0.id, options).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::LocaleData;

    fn data(tag: &str) -> LocaleData {
        LocaleData::for_tag(tag).expect("a tag")
    }

    #[test]
    fn russian_months_have_two_forms() {
        assert_eq!(data("ru").months("MMMM").expect("months")[6], "июля");
        assert_eq!(data("ru").months("LLLL").expect("months")[6], "июль");
    }

    #[test]
    fn a_turkish_capital_keeps_its_dot_and_the_rest_of_a_text_stays() {
        assert_eq!(data("tr").capitalised("ithalat ve BM"), "İthalat ve BM");
        assert_eq!(data("en").capitalised("“about” 2 UN letters"), "“about” 2 UN letters");
        assert_eq!(data("kk-Arab").capitalised("قازاق"), "قازاق");
    }

    #[test]
    fn russian_has_four_plural_categories() {
        let found = ["1562521", "953", "660", "1107.75"].map(|number| data("ru").plural_category(number));
        assert_eq!(found, ["one", "few", "many", "other"]);
    }

    #[test]
    fn separators_and_directions() {
        let found = data("tr").separators().expect("separators");
        assert_eq!((found.group, found.decimal), (Some('.'), ','));
        assert!(data("ug").is_right_to_left() && data("kk-Arab").is_right_to_left() && !data("kk").is_right_to_left());
        assert!(LocaleData::for_tag("not a tag").is_err());
    }
}
