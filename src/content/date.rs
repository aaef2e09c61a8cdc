//! Dates with the precision of their source: a year, a month or a day.

use crate::chart::date::{Moment, decimal_year};
use std::str::FromStr;

/// A date. Dates sort by year, month and day; an unknown part sorts first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day, 1 to 31.
    pub day: Option<u8>,
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Date, String> {
        let wrong = || format!("“{text}” is not a date such as 1941, 1962-03 or 2018-08-10");
        let mut parts = text.split('-');
        let mut next = |from: i32, to: i32, length: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == length => match part.parse::<i32>() {
                Ok(number) if (from..=to).contains(&number) => Ok(Some(number)),
                _ => Err(wrong()),
            },
            Some(_) => Err(wrong()),
        };
        let year = next(1000, 2999, 4)?.ok_or_else(wrong)?;
        let month = next(1, 12, 2)?.map(|month| month as u8);
        let day = next(1, 31, 2)?.map(|day| day as u8);
        if parts.next().is_some() {
            return Err(wrong());
        }
        if decimal_year(text, Moment::Start).is_none() {
            return Err(wrong());
        }
        Ok(Date { year, month, day })
    }
}

impl Date {
    /// The date in ISO 8601, with its own precision.
    pub fn iso(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }

    /// True if the date is certainly later than another. Only parts that both dates have are compared.
    pub(crate) fn is_after(self, other: Date) -> bool {
        let known = |date: Date| (date.year, date.month.filter(|_| other.month.is_some() && self.month.is_some()));
        match known(self).cmp(&known(other)) {
            std::cmp::Ordering::Equal => {
                matches!((self.day, other.day), (Some(own), Some(others)) if own > others)
            }
            order => order.is_gt(),
        }
    }

    /// The decimal year of the start or end of the date.
    pub(crate) fn on_axis(self, moment: Moment) -> f64 {
        decimal_year(&self.iso(), moment).unwrap_or(f64::from(self.year))
    }
}
