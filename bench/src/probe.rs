//! `probe.js` with the mark and the number that it waits for.

use crate::Result;
use crate::story::{LAST_OF, SERIES};

/// The probe for a colour of marks and the number of the last point.
pub fn with_the_mark() -> Result<String> {
    let assets = crate::assets();
    let tokens = assets.text("style/tokens.css").map_err(|diagnostic| diagnostic.to_string())?;
    let cool = tokens.split("--cool: #").nth(1).and_then(|rest| rest.get(..6)).ok_or("tokens.css has no --cool")?;
    let colour = u32::from_str_radix(cool, 16)?;
    let series = assets.text(SERIES).map_err(|diagnostic| diagnostic.to_string())?;
    let last =
        series.lines().rfind(|line| line.split(',').nth(3) == Some(LAST_OF)).and_then(|line| line.split(',').nth(4));
    let number = with_commas(last.ok_or_else(|| format!("{SERIES} has no {LAST_OF}"))?);
    Ok(include_str!("probe.js")
        .replace("[0, 0, 0]", &format!("[{}, {}, {}]", colour >> 16, colour >> 8 & 255, colour & 255))
        .replace("NUMBER = ''", &format!("NUMBER = '{number}'")))
}

/// Groups digits in threes.
fn with_commas(digits: &str) -> String {
    let first = digits.len() % 3;
    let threes = digits.as_bytes()[first..].chunks(3).map(String::from_utf8_lossy);
    let parts = std::iter::once(digits[..first].into()).filter(|part: &std::borrow::Cow<str>| !part.is_empty());
    parts.chain(threes).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::with_commas;

    #[test]
    fn digits_stand_in_threes() {
        for (digits, expected) in [("1", "1"), ("123", "123"), ("1234", "1,234"), ("1562518", "1,562,518")] {
            assert_eq!(with_commas(digits), expected);
        }
    }
}
