//! The states of units, and which of them an edition shows.

use serde::Deserialize;

/// The state of a unit in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// There is no translation.
    Missing,
    /// The English text has changed since it was translated.
    Stale,
    /// A machine made it, and nobody has read it.
    Machine,
    /// A person made or edited it, and nobody has signed it.
    Person,
    /// A person outside the project has read and signed it.
    Signed,
}

/// Which unsigned translations are shown: the setting `drafts`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drafts {
    /// All of them.
    All,
    /// All but those of testimony.
    #[default]
    WithoutTestimony,
    /// None.
    None,
}

impl Drafts {
    /// True if an unsigned translation is shown.
    pub fn shows(self, is_testimony: bool) -> bool {
        match self {
            Drafts::All => true,
            Drafts::WithoutTestimony => !is_testimony,
            Drafts::None => false,
        }
    }
}

/// The number of translation units in each state, and of the differences in the comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// All units.
    pub all: usize,
    /// Without a translation.
    pub missing: usize,
    /// Of an older English text.
    pub stale: usize,
    /// Made by a machine.
    pub machine: usize,
    /// Made or edited by a person.
    pub person: usize,
    /// Read and signed.
    pub signed: usize,
    /// Unsigned testimony.
    pub waiting: usize,
    /// The differences that the comparison with the English found.
    pub differences: usize,
}

impl StatusCounts {
    /// Counts a unit.
    pub fn add(&mut self, status: Status, is_testimony: bool) {
        self.all += 1;
        self.waiting += usize::from(is_testimony && status != Status::Signed);
        *match status {
            Status::Missing => &mut self.missing,
            Status::Stale => &mut self.stale,
            Status::Machine => &mut self.machine,
            Status::Person => &mut self.person,
            Status::Signed => &mut self.signed,
        } += 1;
    }

    /// True if a unit is unsigned, so that the edition is a draft.
    pub fn is_draft(&self) -> bool {
        self.signed < self.all
    }
}

impl std::fmt::Display for StatusCounts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let StatusCounts { all, missing, stale, machine, person, signed, waiting, differences } = self;
        write!(
            out,
            "{all} units: {machine} machine-made, {person} by people, {signed} signed, {stale} stale, \
             {missing} missing; {waiting} of testimony wait for a reader; {differences} differences in the comparison"
        )
    }
}
