//! Sets of options of a segmented control.

/// A set of options, as a bit mask. The empty mask means all options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct OptionSet(u8);

impl OptionSet {
    /// All options.
    pub const ALL: OptionSet = OptionSet(0);

    /// The greatest number of options of a figure. `plot.css` has a rule for each.
    pub const LIMIT: usize = 4;

    /// The set of some options, by index. Without options, the set of all. Panics if an index is not below
    /// [`OptionSet::LIMIT`].
    pub fn from_indexes(options: &[usize]) -> OptionSet {
        let bit = |option: &usize| {
            assert!(*option < OptionSet::LIMIT, "no rule in plot.css for option {option}: add it, and raise the limit");
            1 << option
        };
        OptionSet(options.iter().map(bit).fold(0, |bits, bit: u8| bits | bit))
    }

    /// True if the set contains an option.
    pub fn contains(self, option: usize) -> bool {
        self.0 == 0 || self.0 & (1 << option) != 0
    }

    /// The indexes of the options, separated by spaces: the attribute `data-options`. `None` for all options.
    pub fn attribute(self) -> Option<String> {
        let indexes: Vec<String> = (0..OptionSet::LIMIT)
            .filter(|option| self.0 & (1 << option) != 0)
            .map(|option| option.to_string())
            .collect();
        (self.0 != 0).then(|| indexes.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::OptionSet;

    #[test]
    fn the_style_sheet_has_a_rule_for_each_option() {
        let sheet = include_str!("../../assets/style/plot.css");
        for option in 0..=OptionSet::LIMIT {
            let rule = format!("[data-option=\"{option}\"] [data-options]:not([data-options~=\"{option}\"])");
            assert_eq!(sheet.contains(&rule), option < OptionSet::LIMIT, "{rule}");
        }
    }

    #[test]
    #[should_panic(expected = "no rule in plot.css for option 4")]
    fn an_option_without_a_rule_stops_the_build() {
        OptionSet::from_indexes(&[0, 4]);
    }
}
