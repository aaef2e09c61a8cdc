//! The positions of panels in an image, and of the frames in panels.

use super::panel::Rect;
use crate::figures::{Aspect, Panel};

/// The area of a panel within the area of the drawing. In right-to-left languages panels follow from right to left.
pub fn area(panel: &Panel, space: Rect, rtl: bool) -> Rect {
    let along = |percent: f64| space.width * percent / 100.0;
    let (start, end) = (along(panel.across.0), along(panel.across.1));
    Rect {
        x: space.x + if rtl { space.width - end } else { start },
        y: space.y + space.height * panel.down.0 / 100.0,
        width: end - start,
        height: space.height * (panel.down.1 - panel.down.0) / 100.0,
    }
}

/// The frame of a panel: the area inside its padding, with the aspect of the panel.
pub fn framed(panel: &Panel, outer: Rect, scale: f64, rtl: bool) -> Rect {
    let padding = panel.padding;
    let (left, right) = if rtl { (padding.end, padding.start) } else { (padding.start, padding.end) };
    let left_over = Rect {
        x: outer.x + left * scale,
        y: outer.y + padding.top * scale,
        width: outer.width - (left + right) * scale,
        height: outer.height - (padding.top + padding.bottom) * scale,
    };
    match panel.aspect {
        Aspect::Fill => left_over,
        Aspect::Height(height) => Rect { height: height * scale, ..left_over },
        Aspect::Cover(aspect) => Rect { width: left_over.height * aspect, ..left_over },
        Aspect::Contain(aspect) => {
            let width = left_over.width.min(left_over.height * aspect);
            let x = if rtl { left_over.x + left_over.width - width } else { left_over.x };
            Rect { x, width, height: width / aspect, ..left_over }
        }
    }
}
