//! ISO dates as decimal years, for linear scales.
//!
//! Must not depend on a language: `content::language` writes dates for readers.

/// A moment of a date, which covers a whole day, month or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The first moment.
    Start,
    /// The moment after the last one.
    End,
}

/// The decimal year of a moment of an ISO date as precise as `1941`, `1962-03` or `2018-08-10`.
///
/// The calendar is proleptic Gregorian. The fraction is that of the year's days, 365 or 366. So `1941` starts at
/// 1941.0 and ends at 1942.0. `None` for intervals, times and dates that do not exist.
pub fn decimal_year(iso: &str, moment: Moment) -> Option<f64> {
    let mut parts = iso.split('-');
    let year = number_of(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(None), |part| number_of(part, 2).map(Some))?;
    let day = parts.next().map_or(Some(None), |part| number_of(part, 2).map(Some))?;
    if parts.next().is_some() {
        return None;
    }
    let (first_day, days) = match (month, day) {
        (None, _) => (0, days_in_year(year)),
        (Some(month), None) => (days_before(year, month)?, days_in_month(year, month)?),
        (Some(month), Some(day)) => {
            if day == 0 || day > days_in_month(year, month)? {
                return None;
            }
            (days_before(year, month)? + day - 1, 1)
        }
    };
    let days_gone = match moment {
        Moment::Start => f64::from(first_day),
        Moment::End => f64::from(first_day + days),
    };
    Some(f64::from(year) + days_gone / f64::from(days_in_year(year)))
}

/// Parses a number of exactly `length` digits without a sign.
fn number_of(digits: &str, length: usize) -> Option<u32> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    if digits.len() == length && all_digits { digits.parse().ok() } else { None }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_in_year(year: u32) -> u32 {
    if is_leap(year) { 366 } else { 365 }
}

/// `None` if the month does not exist.
fn days_in_month(year: u32, month: u32) -> Option<u32> {
    match month {
        2 if is_leap(year) => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

fn days_before(year: u32, month: u32) -> Option<u32> {
    (1..month).map(|earlier| days_in_month(year, earlier)).sum()
}
