//! The moves of a pointer, a finger or a key during a guess.

/// A move during a guess. Coordinates are shares of the frame, 0 to 1, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GuessMove {
    /// The pointer moves to `(x, y)` without being pressed.
    Hover(f64, f64),
    /// The pointer is pressed at `(x, y)`.
    Press(f64, f64),
    /// The pressed pointer moves to `(x, y)`.
    Drag(f64, f64),
    /// The pointer leaves the drawing.
    Leave,
    /// To the next handle.
    Next,
    /// To the previous handle.
    Previous,
    /// To the first handle.
    First,
    /// To the last handle.
    Last,
    /// Cancels the guess.
    Cancel,
    /// Raises the value at the current handle by this many levels; lowers it if negative.
    Raise(i32),
}
