//! A reader's hands: keys, mouse, finger.

use super::page::Page;
use fantoccini::Locator;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use fantoccini::key::Key;
use std::time::Duration;

impl Page {
    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: Key) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.done(self.browser.client().perform_actions(keys).await);
    }

    /// Moves the mouse to a place in the window.
    pub async fn hover(&self, x: f64, y: f64) {
        let mouse = mouse_to(x, y);
        self.done(self.browser.client().perform_actions(mouse).await);
    }

    /// Clicks a place in the window.
    pub async fn click_at(&self, x: f64, y: f64) {
        let mouse = mouse_to(x, y).then(DOWN).then(UP);
        self.done(self.browser.client().perform_actions(mouse).await);
    }

    /// Touches a place in the window.
    pub async fn touch_at(&self, x: f64, y: f64) {
        let finger = TouchActions::new("finger".to_owned()).then(to(x, y)).then(DOWN).then(UP);
        self.done(self.browser.client().perform_actions(finger).await);
    }

    /// Clicks the middle of an element, which must be in sight once it is scrolled to.
    pub async fn click(&self, selector: &str) {
        self.show(selector).await;
        let element = self.done(self.browser.client().find(Locator::Css(selector)).await);
        self.done(element.click().await);
    }

    /// Touches the middle of an element.
    pub async fn touch(&self, selector: &str) {
        self.show(selector).await;
        let script = "const { x, y, width, height } = document.querySelector(arguments[0]).getClientRects()[0]; return [x + width / 2, y + height / 2];";
        let (x, y) = self.ask(script, &[selector.into()]).await;
        self.touch_at(x, y).await;
    }

    /// Scrolls an element to the middle of the window.
    pub async fn show(&self, selector: &str) {
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' }); return true;";
        let _: bool = self.ask(script, &[selector.into()]).await;
    }

    /// Gives an element the focus, as the Tab key would.
    pub async fn focus(&self, selector: &str) {
        let script = "const it = document.querySelector(arguments[0]); it.focus({ focusVisible: true }); return document.activeElement === it;";
        let focused: bool = self.ask(script, &[selector.into()]).await;
        assert!(focused, "`{selector}` takes no focus");
    }
}

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

/// A mouse on its way to a place: like a hand's it comes in more than one step. After a scroll Firefox now and then repeats
/// where the mouse was before, and a single step would be taken back.
fn mouse_to(x: f64, y: f64) -> MouseActions {
    let pause = PointerAction::Pause { duration: Duration::from_millis(30) };
    MouseActions::new("mouse".to_owned()).then(to(x - 1.0, y)).then(pause).then(to(x, y))
}

fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo { duration: None, x: x.round(), y: y.round() }
}
