//! `text_width` is never below the width that a browser measures in common system fonts.

use explainer::chart::text_width::text_width;
use proptest::prelude::*;

use super::fixture::{cases, float, text};

#[test]
fn no_common_face_sets_wider() {
    for case in cases("text-width/widest") {
        let estimate = text_width(text(&case["text"]), float(&case["size"]));
        let widest = float(&case["widest"]);
        assert!(estimate >= widest, "{estimate} is under {widest}: {case}");
        // The estimate must not be so wide that labels disappear needlessly.
        assert!(estimate <= widest * 1.6, "{estimate} is far over {widest}: {case}");
    }
}

#[test]
fn scripts_have_their_widths() {
    for (text, want) in [("", 0.0), ("新疆", 20.0), ("e\u{301}", 6.4), ("\u{200f}", 0.0)] {
        assert_eq!(text_width(text, 10.0), want, "{text:?}");
    }
}

proptest! {
    #[test]
    fn width_adds_up(one in "\\PC{0,12}", other in "\\PC{0,12}", size in 12.0..40.0) {
        let whole = text_width(&format!("{one}{other}"), size);
        let parts = text_width(&one, size) + text_width(&other, size);
        prop_assert!((whole - parts).abs() < 1e-6);
    }
}
