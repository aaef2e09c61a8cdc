//! Sets of options of a segmented control.

/// A set of options, as a bit mask. The empty mask means all options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct OptionSet(pub u8);

impl OptionSet {
    /// All options.
    pub const ALL: OptionSet = OptionSet(0);

    /// The set of some options, by index from 0 to 7. Without options, the set of all.
    pub fn from_indexes(options: &[usize]) -> OptionSet {
        OptionSet(options.iter().fold(0, |bits, option| bits | 1 << option))
    }

    /// True if the set contains an option.
    pub fn contains(self, option: usize) -> bool {
        self.0 == 0 || self.0 & (1 << option) != 0
    }

    /// The indexes of the options, separated by spaces: the attribute `data-options`. `None` for all options.
    pub fn attribute(self) -> Option<String> {
        let indexes: Vec<String> =
            (0..8).filter(|option| self.0 & (1 << option) != 0).map(|option| option.to_string()).collect();
        (self.0 != 0).then(|| indexes.join(" "))
    }
}
