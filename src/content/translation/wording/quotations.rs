//! Leaves quotations out of a text.

/// The text without what stands in quotation marks.
pub fn without_quotations(text: &str) -> String {
    let mut open = 0_usize;
    let mut kept = String::new();
    for character in text.chars() {
        match character {
            '«' | '“' | '„' | '《' => open += 1,
            '»' | '”' | '》' => open = open.saturating_sub(1),
            _ if open == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_quotations;

    #[test]
    fn quotations_are_left_out() {
        assert_eq!(without_quotations("a «b “c” d» e “f” g’s"), "a  e  g’s");
    }
}
