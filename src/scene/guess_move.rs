//! The moves that a pointer, a finger or a key makes over a drawing.

/// A move of the cursor. Coordinates are shares of the frame, 0 to 1, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GuessMove {
    /// A mouse passes over `(x, y)`.
    Hover(f64, f64),
    /// The pointer is pressed at `(x, y)`.
    Press(f64, f64),
    /// The pressed pointer moves to `(x, y)`.
    Drag(f64, f64),
    /// The pointer leaves the drawing.
    Leave,
    /// To the next point.
    Next,
    /// To the previous point.
    Previous,
    /// To the first point.
    First,
    /// To the last point.
    Last,
    /// To no point.
    Clear,
    /// Raises the guessed value by this many levels; lowers it if negative.
    Raise(i32),
}
