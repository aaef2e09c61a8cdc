//! An immutable value shared by components, compared by identity.

use std::ops::Deref;
use std::rc::Rc;

/// A shared value. Comparison is by pointer, so it is cheap for any size.
#[derive(Debug)]
pub struct SharedPtr<T>(Rc<T>);

impl<T> SharedPtr<T> {
    /// Shares a value.
    pub fn new(value: T) -> SharedPtr<T> {
        SharedPtr(Rc::new(value))
    }
}

impl<T> Clone for SharedPtr<T> {
    fn clone(&self) -> SharedPtr<T> {
        SharedPtr(self.0.clone())
    }
}

impl<T> PartialEq for SharedPtr<T> {
    fn eq(&self, other: &SharedPtr<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for SharedPtr<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
