//! Evaluates `color-mix` of style sheets.

/// The colour of `color-mix(…)` from the text between its brackets: `#rrggbb`, or `#rrggbbaa` if mixed with
/// `transparent`. `None` for syntax that our style sheets do not use.
pub fn mixed(inside: &str) -> Option<String> {
    let mut parts = inside.split(',').map(str::trim);
    if parts.next() != Some("in srgb") {
        return None;
    }
    let (one, share) = parts.next()?.rsplit_once(' ')?;
    let share = share.strip_suffix('%')?.parse::<f64>().ok()? / 100.0;
    let one = rgb(one)?;
    let other = parts.next()?;
    if other == "transparent" {
        let [red, green, blue] = one;
        return Some(format!("#{red:02x}{green:02x}{blue:02x}{:02x}", (share * 255.0).round() as u8));
    }
    let other = rgb(other)?;
    let channel = |at: usize| (f64::from(one[at]) * share + f64::from(other[at]) * (1.0 - share)).round() as u8;
    Some(format!("#{:02x}{:02x}{:02x}", channel(0), channel(1), channel(2)))
}

fn rgb(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let channel = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

#[cfg(test)]
mod tests {
    use super::mixed;

    #[test]
    fn mixes_as_a_browser_does() {
        assert_eq!(mixed("in srgb, #1d5a86 30%, #fbf8f2").as_deref(), Some("#b8c9d2"));
        assert_eq!(mixed("in srgb, #e0d8c8 38%, transparent").as_deref(), Some("#e0d8c861"));
        assert_eq!(mixed("in srgb, currentColor 45%, transparent"), None);
    }
}
