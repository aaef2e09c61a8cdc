//! What could be read of a file that may contain mistakes.

use super::Diagnostics;

/// What could be read of a file. If it is not complete, a missing item may be in the unread rest.
#[derive(Clone, Debug)]
pub struct PartialFile<T> {
    /// The part that could be read.
    pub value: T,
    /// True if the file had no mistake.
    pub is_complete: bool,
}

impl<T> PartialFile<T> {
    /// Wraps a value and adds the diagnostics `found` while reading it to `diagnostics`.
    pub fn noting(value: T, found: Diagnostics, diagnostics: &mut Diagnostics) -> PartialFile<T> {
        let is_complete = found.0.is_empty();
        diagnostics.add(found);
        PartialFile { value, is_complete }
    }

    /// The value, or `None` if it is not complete.
    pub fn into_complete(self) -> Option<T> {
        self.is_complete.then_some(self.value)
    }
}

impl<T> PartialFile<Vec<T>> {
    /// Looks up the first item that satisfies a condition.
    pub fn find(&self, is_wanted: impl Fn(&T) -> bool) -> Lookup<'_, T> {
        match self.value.iter().find(|value| is_wanted(value)) {
            Some(value) => Lookup::Found(value),
            None if self.is_complete => Lookup::Missing,
            None => Lookup::Unread,
        }
    }
}

/// The result of looking up an id.
#[derive(Clone, Copy, Debug)]
pub enum Lookup<'a, T> {
    /// The item.
    Found(&'a T),
    /// Not read: the item may be in a part with a mistake.
    Unread,
    /// There is no such item.
    Missing,
}
