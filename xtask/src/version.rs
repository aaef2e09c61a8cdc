//! Parses and compares versions such as `1.95.0`.

/// The three numbers of a version, without a suffix such as `-nightly`. `None` if there are not three.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let release = version.trim().split(['-', '+']).next()?;
    let numbers: Option<Vec<u32>> = release.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// True if `version` is `least` or newer. False if it cannot be parsed.
pub fn is_at_least(version: &str, least: &str) -> bool {
    numbers(version).zip(numbers(least)).is_some_and(|(version, least)| version >= least)
}

/// A pinned version. An error if it is a range, because then machines could differ.
pub fn exact(pin: &str) -> Result<String, String> {
    let pin = pin.trim();
    let exact = numbers(pin).is_some() && !pin.contains(['-', '+']);
    if exact { Ok(pin.to_owned()) } else { Err(format!("not one exact version: {pin}")) }
}

#[cfg(test)]
mod tests {
    use super::{exact, is_at_least};

    #[test]
    fn numbers_are_compared_one_by_one() {
        for (version, least, expected) in [
            ("0.21.14", "0.21.14", true),
            ("0.22.1", "0.21.14", true),
            ("1.0.0", "0.21.14", true),
            ("0.21.9", "0.21.14", false),
            ("1.97.0-nightly", "1.95.0", true),
            ("1.94.2", "1.95.0", false),
            ("0.22", "0.21.14", false),
            ("newest", "0.21.14", false),
        ] {
            assert_eq!(is_at_least(version, least), expected, "{version} and {least}");
        }
    }

    #[test]
    fn only_one_whole_version_is_exact() {
        for (pin, expected) in
            [("0.21.14", true), (" 1.2.3 ", true), ("1.2", false), ("^1.2.3", false), ("1.2.3-x", false)]
        {
            assert_eq!(exact(pin).is_ok(), expected, "{pin}");
        }
    }
}
