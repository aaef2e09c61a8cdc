//! Makes path data compact: relative coordinates, two decimals, no needless separators.

/// Markup with all path data made compact. Data with other commands than `M`, `L`, `Q`, `C` and `Z` stays as it is.
pub fn compact_path_data(markup: &str) -> String {
    let mut parts = markup.split(" d=\"");
    let mut compact = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (data, rest) = part.split_once('"').unwrap_or((part, ""));
        compact.push_str(" d=\"");
        compact.push_str(&path(data).unwrap_or_else(|| data.to_owned()));
        compact.push('"');
        compact.push_str(rest);
    }
    compact
}

/// The compact form of absolute `M`, `L`, `Q`, `C` and `Z`, as usvg writes them; `None` for anything else.
fn path(data: &str) -> Option<String> {
    let mut compact = String::with_capacity(data.len() / 2);
    let (mut pen, mut start) = ((0, 0), (0, 0));
    let mut words = data.split_ascii_whitespace().peekable();
    while let Some(command) = words.next() {
        if command == "Z" {
            compact.push('z');
            pen = start;
            continue;
        }
        let pairs = match command {
            "M" | "L" => 1,
            "Q" => 2,
            "C" => 3,
            _ => return None,
        };
        compact.push_str(&command.to_ascii_lowercase());
        let mut last = pen;
        for pair in 0..pairs {
            let end = (hundredths(words.next()?)?, hundredths(words.next()?)?);
            number(&mut compact, end.0 - pen.0, pair > 0);
            number(&mut compact, end.1 - pen.1, true);
            last = end;
        }
        pen = last;
        if command == "M" {
            start = pen;
        }
    }
    Some(compact)
}

fn hundredths(word: &str) -> Option<i64> {
    word.parse::<f64>().ok().map(|value| (value * 100.0).round() as i64)
}

/// Writes a number in hundredths. A minus sign separates it from the previous number; otherwise a space does.
fn number(compact: &mut String, hundredths: i64, follows: bool) {
    if hundredths < 0 {
        compact.push('-');
    } else if follows {
        compact.push(' ');
    }
    let (integer_part, fraction) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    if integer_part > 0 || fraction == 0 {
        compact.push_str(&integer_part.to_string());
    }
    if fraction > 0 {
        let decimals = format!(".{fraction:02}");
        compact.push_str(decimals.trim_end_matches('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::compact_path_data;

    #[test]
    fn coordinates_become_relative_to_the_previous_ones() {
        let long = "<path d=\"M 10 10 L 12.5 9.75 Q 13 9 13.07 8.5 Z M 1 1 L 2 2\"/><text d=\"M 1 A 2\"/>";
        assert_eq!(
            compact_path_data(long),
            "<path d=\"m10 10l2.5-.25q.5-.75 .57-1.25zm-9-9l1 1\"/><text d=\"M 1 A 2\"/>"
        );
    }
}
