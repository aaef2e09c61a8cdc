//! The mark style of a row. The only module that derives mark styles from evidence and hedges.

use crate::chart::range::{Bound, Bounded};
use crate::content::evidence::Evidence;
use crate::scene::{Attribution, Certainty, MarkStyle, Provenance};

/// The style of a value. It is counted if both ends of its range are exact, else estimated.
pub fn mark_style(evidence: Evidence, value: &Bounded) -> MarkStyle {
    let exact = |end: Option<(_, Bound)>| end.is_none_or(|(_, bound)| bound == Bound::Exact);
    let certainty = if exact(value.low()) && exact(value.high()) { Certainty::Counted } else { Certainty::Estimated };
    MarkStyle::new(attribution(evidence), certainty, provenance(evidence))
}

/// The style of an event or a date, which is never an estimate.
pub fn event_style(evidence: Evidence) -> MarkStyle {
    MarkStyle::new(attribution(evidence), Certainty::Counted, provenance(evidence))
}

/// The attribution of a row: the article for evidence A, else all others.
pub fn attribution(evidence: Evidence) -> Attribution {
    if evidence == Evidence::A { Attribution::Article } else { Attribution::Other }
}

fn provenance(evidence: Evidence) -> Provenance {
    if evidence == Evidence::F2 { Provenance::SecondHand } else { Provenance::Direct }
}
