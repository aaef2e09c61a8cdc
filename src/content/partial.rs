//! What could be read of a file.

use super::Diagnostics;

/// What could be read, and whether that is all of it: what is not in a part that is not whole may stand in the rest.
#[derive(Clone, Debug)]
pub struct Partial<T> {
    /// What could be read.
    pub value: T,
    /// Whether nothing was wrong.
    pub whole: bool,
}

impl<T> Partial<T> {
    /// A value with the diagnostics that were found on the way to it, which are noted.
    pub fn noting(value: T, found: Diagnostics, diagnostics: &mut Diagnostics) -> Partial<T> {
        let whole = found.0.is_empty();
        diagnostics.add(found);
        Partial { value, whole }
    }

    /// The value, where it is whole.
    pub fn whole(self) -> Option<T> {
        self.whole.then_some(self.value)
    }
}

impl<T> Partial<Vec<T>> {
    /// The first one that is wanted.
    pub fn find(&self, is_wanted: impl Fn(&T) -> bool) -> Found<'_, T> {
        match self.value.iter().find(|value| is_wanted(value)) {
            Some(value) => Found::Here(value),
            None if self.whole => Found::Nowhere,
            None => Found::Unread,
        }
    }
}

/// Something that is named elsewhere.
#[derive(Clone, Copy, Debug)]
pub enum Found<'a, T> {
    /// It.
    Here(&'a T),
    /// It may stand where nothing could be read.
    Unread,
    /// There is none.
    Nowhere,
}
