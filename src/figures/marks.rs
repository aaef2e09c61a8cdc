//! From a row to the look of its mark: the one place that applies the visual grammar. Build time only.

use crate::chart::look::{Hand, Known, Look, Who};
use crate::chart::range::{Bound, Bounded};
use crate::content::mark::Mark;

/// The look of a value: the article's is warm, what is not exact is hollow, what is second-hand is dotted.
pub fn look(mark: Mark, value: &Bounded) -> Look {
    let exact = |end: Option<(_, Bound)>| end.is_none_or(|(_, bound)| bound == Bound::Exact);
    let known = if exact(value.low()) && exact(value.high()) { Known::Counted } else { Known::Estimated };
    Look::new(who(mark), known, hand(mark))
}

/// The look of a happening or a dating, which is no estimate of a number.
pub fn happening(mark: Mark) -> Look {
    Look::new(who(mark), Known::Counted, hand(mark))
}

/// Who says so.
pub fn who(mark: Mark) -> Who {
    if mark == Mark::A { Who::Article } else { Who::Other }
}

fn hand(mark: Mark) -> Hand {
    if mark == Mark::F2 { Hand::Second } else { Hand::First }
}
