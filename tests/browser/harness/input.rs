//! Input: keyboard, mouse and touch.

use super::page::Page;
use fantoccini::Locator;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use fantoccini::key::Key;
use std::time::Duration;

impl Page {
    /// Presses a key on the focused element.
    pub async fn press(&self, key: Key) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.ok(self.browser.client().perform_actions(keys).await);
    }

    /// Presses a key on the focused element while Shift is down.
    pub async fn press_with_shift(&self, key: Key) {
        let (shift, value) = (Key::Shift.into(), key.into());
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: shift });
        self.ok(self.browser.client().perform_actions(keys).await);
    }

    /// Moves the mouse to a position in the window.
    pub async fn hover(&self, x: f64, y: f64) {
        let mouse = mouse_to(x, y);
        self.ok(self.browser.client().perform_actions(mouse).await);
    }

    /// Clicks at a position in the window.
    pub async fn click_at(&self, x: f64, y: f64) {
        let mouse = mouse_to(x, y).then(DOWN).then(UP);
        self.ok(self.browser.client().perform_actions(mouse).await);
    }

    /// Touches a position in the window.
    pub async fn touch_at(&self, x: f64, y: f64) {
        let finger = TouchActions::new("finger".to_owned()).then(to(x, y)).then(DOWN).then(UP);
        self.ok(self.browser.client().perform_actions(finger).await);
    }

    /// Scrolls to an element and clicks its middle, which must not be covered.
    pub async fn click(&self, selector: &str) {
        self.show(selector).await;
        let element = self.ok(self.browser.client().find(Locator::Css(selector)).await);
        self.ok(element.click().await);
    }

    /// Touches the middle of an element.
    pub async fn touch(&self, selector: &str) {
        self.show(selector).await;
        let script = "const { x, y, width, height } = document.querySelector(arguments[0]).getClientRects()[0];
            return [x + width / 2, y + height / 2];";
        let (x, y) = self.evaluate(script, &[selector.into()]).await;
        self.touch_at(x, y).await;
    }

    /// Scrolls an element to the middle of the window.
    pub async fn show(&self, selector: &str) {
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' });
            return true;";
        let _: bool = self.evaluate(script, &[selector.into()]).await;
    }

    /// Gives an element the focus, as the Tab key would.
    pub async fn focus(&self, selector: &str) {
        let script = "const it = document.querySelector(arguments[0]);
            it.focus({ focusVisible: true });
            return document.activeElement === it;";
        let focused: bool = self.evaluate(script, &[selector.into()]).await;
        assert!(focused, "`{selector}` cannot be focused");
    }
}

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

/// Moves the mouse in two steps. After a scroll Firefox sometimes repeats the old position, which would undo a single
/// step.
fn mouse_to(x: f64, y: f64) -> MouseActions {
    let pause = PointerAction::Pause { duration: Duration::from_millis(30) };
    MouseActions::new("mouse".to_owned()).then(to(x - 1.0, y)).then(pause).then(to(x, y))
}

fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo { duration: None, x: x.round(), y: y.round() }
}
