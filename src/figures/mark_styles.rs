//! From a row to the look of its mark: the one place that applies the visual grammar. Build time only.

use crate::chart::range::{Bound, Bounded};
use crate::content::evidence::Evidence;
use crate::scene::{Attribution, Certainty, MarkStyle, Provenance};

/// The look of a value: the article's is warm, what is not exact is hollow, what is second-hand is dotted.
pub fn mark_style(evidence: Evidence, value: &Bounded) -> MarkStyle {
    let exact = |end: Option<(_, Bound)>| end.is_none_or(|(_, bound)| bound == Bound::Exact);
    let certainty = if exact(value.low()) && exact(value.high()) { Certainty::Counted } else { Certainty::Estimated };
    MarkStyle::new(attribution(evidence), certainty, provenance(evidence))
}

/// The look of a happening or a dating, which is no estimate of a number.
pub fn happening(evidence: Evidence) -> MarkStyle {
    MarkStyle::new(attribution(evidence), Certainty::Counted, provenance(evidence))
}

/// Who says so.
pub fn attribution(evidence: Evidence) -> Attribution {
    if evidence == Evidence::A { Attribution::Article } else { Attribution::Other }
}

fn provenance(evidence: Evidence) -> Provenance {
    if evidence == Evidence::F2 { Provenance::SecondHand } else { Provenance::Direct }
}
