//! Number, date and bound formats of a language: CLDR's data, joined with the house style of `languages.json`.

use super::Diagnostic;
use super::assets::Assets;
use super::date::Date;
use super::house_style::{self, CountingUnit, HouseStyle, WebFont};
use super::locale_data::LocaleData;
use super::pattern::interpolate;
use super::pseudo_locale::PseudoLocale;
use super::translation::isolates::isolated;
use serde::Deserialize;

use crate::chart::decimal::Decimal;
use crate::chart::number::NumberFormat;
use crate::chart::range::{Bound, Bounded};

/// A language with its formats. Patterns have their placeholders in braces.
#[derive(Clone, Debug)]
pub struct Language {
    /// The BCP 47 code, which is also the name of its folder.
    pub code: String,
    /// The writing direction.
    pub dir: Direction,
    /// The separator of thousands.
    pub group: Option<char>,
    /// The decimal separator.
    pub decimal: char,
    /// The house style.
    pub style: HouseStyle,
    months_in_dates: [String; 12],
    months: [String; 12],
    data: LocaleData,
}

/// The formats of a language. `code` is the name of its folder; pseudo-locales take those of English.
pub fn load(assets: &Assets, code: &str) -> Result<Language, Diagnostic> {
    let pseudo = PseudoLocale::for_file(&format!("story/{code}/"));
    let listed = pseudo.as_ref().map_or(code, |_| PseudoLocale::ORIGINAL);
    let mut styles = house_style::load(assets)?;
    let file = assets.display_name(house_style::FILE);
    let Some(style) = styles.remove(listed) else {
        return Err(Diagnostic::new(&file, 0, format!("the language “{code}” has no house style"), "Add an entry"));
    };
    let line = assets.line_of_key(house_style::FILE, listed);
    let font = style.web_font.as_ref().map(|font| WebFont::path(&font.file));
    if let Some(path) = font.filter(|path| !assets.path(path).is_file()) {
        let problem = format!("the font of “{listed}” does not exist: {}", assets.display_name(&path));
        return Err(Diagnostic::new(&file, line, problem, "Add the file, or name another one in `web_font`"));
    }
    let with = |style: HouseStyle| {
        let data = LocaleData::for_tag(style.cldr.as_deref().unwrap_or(code))?;
        let separators = data.separators()?;
        let dir = if data.is_right_to_left() { Direction::Rtl } else { Direction::Ltr };
        Ok(Language {
            code: code.to_owned(),
            dir,
            group: style.group.or(separators.group),
            decimal: separators.decimal,
            months_in_dates: data.months(&style.month_in_date)?,
            months: data.months(&style.month_alone)?,
            style,
            data,
        })
    };
    let language = with(style).map_err(|error: String| Diagnostic::new(&file, line, error, "Write what CLDR has"))?;
    Ok(match pseudo {
        Some((pseudo, _)) => language.pseudo(pseudo),
        None => language,
    })
}

/// The semicolons of all scripts, which separate the parts of a remark.
pub(crate) const SEMICOLONS: [char; 3] = [';', '；', '؛'];

/// A writing direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub const fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Language {
    /// The format of numbers.
    fn number_format(&self) -> NumberFormat {
        NumberFormat { group: self.group, decimal: self.decimal, minus: '\u{2212}' }
    }

    /// A number with separated thousands and the decimals of its source.
    pub fn number(&self, value: Decimal) -> String {
        self.number_format().format(value)
    }

    /// A number, in the largest counting unit in which it has at most two decimals.
    pub(crate) fn short_number(&self, value: Decimal) -> String {
        let in_unit = |unit: &CountingUnit| {
            let count = value.divided_by_ten_power(unit.power).trimmed();
            let fits = value.to_f64() >= 10_f64.powi(unit.power.into()) && count.decimals() <= 2;
            fits.then(|| interpolate(&unit.pattern, &[("n", &self.number(count))]))
        };
        self.style.counting_units.iter().rev().find_map(in_unit).unwrap_or_else(|| self.number(value))
    }

    /// A percentage.
    pub fn percent(&self, value: Decimal) -> String {
        interpolate(&self.style.percent, &[("n", &self.number(value))])
    }

    /// A bounded value in words: “about 200,000”, “at least 60,000”, “800,000 to over 2 million”.
    pub fn bounded(&self, value: &Bounded, number: impl Fn(Decimal) -> String) -> String {
        self.bounded_as(value, number, [&self.style.about, &self.style.at_least])
    }

    /// The same in a label of a drawing, where symbols may replace words.
    pub fn bounded_in_label(&self, value: &Bounded, number: impl Fn(Decimal) -> String) -> String {
        match &self.style.label_bounds {
            Some(bounds) => self.bounded_as(value, number, [&bounds.about, &bounds.at_least]),
            None => self.bounded(value, number),
        }
    }

    /// A bounded value with the patterns of an approximate number and of a lower bound.
    fn bounded_as(&self, value: &Bounded, number: impl Fn(Decimal) -> String, [about, at_least]: [&str; 2]) -> String {
        let hedged = |bound: Bound, number: String| match bound {
            Bound::Exact => number,
            Bound::About => interpolate(about, &[("n", &number)]),
            Bound::AtLeast => interpolate(at_least, &[("n", &number)]),
            Bound::UpTo => interpolate(&self.style.up_to, &[("n", &number)]),
        };
        match (value.low(), value.high()) {
            (Some((low, bound)), Some((high, _))) if low == high => hedged(bound, number(low)),
            (Some((low, _)), Some((high, bound))) => {
                let pattern = if bound == Bound::AtLeast { &self.style.open_range } else { &self.style.range };
                interpolate(pattern, &[("low", &number(low)), ("high", &number(high))])
            }
            (Some((low, bound)), None) => hedged(bound, number(low)),
            (None, Some((high, bound))) => hedged(bound, number(high)),
            (None, None) => String::new(),
        }
    }

    /// A date with its own precision.
    pub fn date(&self, date: Date) -> String {
        let year = date.year.to_string();
        match (date.month, date.day) {
            (Some(month), Some(day)) => {
                let month = self.months_in_dates[usize::from(month) - 1].as_str();
                interpolate(&self.style.day, &[("day", &day.to_string()), ("month", month), ("year", &year)])
            }
            (Some(month), None) => interpolate(&self.style.month, &[("month", self.month(month)), ("year", &year)]),
            (None, _) => year,
        }
    }

    /// A date, or a span of dates.
    pub fn dates(&self, start: Date, end: Option<Date>) -> String {
        match end {
            Some(end) => {
                let of_years =
                    self.style.span_of_years.as_ref().filter(|_| start.month.is_none() && end.month.is_none());
                let span = of_years.unwrap_or(&self.style.span);
                interpolate(span, &[("start", &self.date(start)), ("end", &self.date(end))])
            }
            None => self.date(start),
        }
    }

    /// The names of months that contain digits, such as “7月”. Their digits are no numbers of a text.
    pub fn numbered_months(&self) -> impl Iterator<Item = &str> {
        let has_digit = |name: &&str| name.bytes().any(|byte| byte.is_ascii_digit());
        // December first, because “12月” contains “2月”.
        self.months_in_dates.iter().rev().map(String::as_str).filter(has_digit)
    }

    /// The name of a month that stands alone; 1 is January.
    pub fn month(&self, month: u8) -> &str {
        &self.months[usize::from(month) - 1]
    }

    /// A list in words: “a, b and c”.
    pub fn list(&self, things: &[String]) -> String {
        let list = match (&self.style.pair, &self.style.list, things) {
            (Some(pair), Some(separator), [most @ .., last]) if !most.is_empty() => {
                interpolate(pair, &[("a", &most.join(separator)), ("b", last)])
            }
            _ => self.data.list(things),
        };
        if self.dir == Direction::Rtl { isolated(&list) } else { list }
    }

    /// The text with a capital first letter, for sentences that begin with a placeholder.
    pub fn capitalised(&self, text: &str) -> String {
        self.data.capitalised(text)
    }

    /// Replaces `{n}` of a pattern by a number. `{n|one:…|few:…|many:…|other:…}` becomes the word for its plural
    /// category; a number with a hedge takes the form `many`, which is the genitive plural in Russian.
    pub fn pluralised(&self, pattern: &str, number: &str) -> String {
        let text = interpolate(pattern, &[("n", number)]);
        let Some((before, rest)) = text.split_once("{n|") else { return text };
        let (forms, after) = rest.split_once('}').unwrap_or((rest, ""));
        let is_plain = number.starts_with(|character: char| character.is_ascii_digit());
        let digits = |character: &char| character.is_ascii_digit() || *character == self.decimal;
        let plain: String = number
            .chars()
            .filter(digits)
            .map(|character| if character == self.decimal { '.' } else { character })
            .collect();
        let category = if is_plain { self.data.plural_category(&plain) } else { "many" };
        let form = |wanted: &str| forms.split('|').find_map(|form| form.strip_prefix(wanted)?.strip_prefix(':'));
        format!("{before}{}{after}", form(category).or_else(|| form("other")).unwrap_or_default())
    }

    /// The text as a sentence: with a capital first letter and a full stop, unless it already ends one.
    pub fn sentence(&self, text: &str) -> String {
        let text = self.capitalised(text);
        let ends = ['.', '?', '!', '…', '。', '？', '！', '؟'];
        if text.ends_with(ends) { text } else { text + &self.style.full_stop }
    }

    /// The text without the full stop at its end.
    pub fn without_full_stop<'t>(&self, text: &'t str) -> &'t str {
        text.trim_end_matches(self.style.full_stop.as_str())
    }

    /// A text with another in brackets.
    pub fn bracketed(&self, text: &str, remark: &str) -> String {
        interpolate(&self.style.brackets, &[("a", text), ("b", remark)])
    }

    /// The formats of a pseudo-locale, made from those of English.
    fn pseudo(mut self, pseudo: PseudoLocale) -> Language {
        let style = &mut self.style;
        let patterns = [
            &mut style.name,
            &mut style.percent,
            &mut style.about,
            &mut style.at_least,
            &mut style.up_to,
            &mut style.range,
            &mut style.open_range,
            &mut style.span,
            &mut style.day,
            &mut style.month,
        ];
        let units = style.counting_units.iter_mut().map(|unit| &mut unit.pattern);
        let months = self.months.iter_mut().chain(&mut self.months_in_dates);
        for text in patterns.into_iter().chain(units).chain(months) {
            *text = pseudo.text(text);
        }
        self.dir = pseudo.dir();
        self
    }
}
