//! A figure on a page: input of a reader, and the reactions of the figure.

use super::page::Page;
use super::runner::{before_long, eventually};
use super::scenes::scene_of;
use explainer::scene::{Layer, Point, PointerMode, Scene};
use fantoccini::key::Key;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A figure on a page. Its scene defines what to expect of it.
pub struct Figure {
    /// Its id.
    pub id: String,
    /// Its scene, as the build makes it.
    pub scene: Scene,
    page: Page,
}

impl Figure {
    /// A figure of a page.
    pub fn new(page: Page, id: String) -> Figure {
        let scene = scene_of(&id);
        Figure { id, scene, page }
    }

    /// The same figure on another page.
    pub fn on(&self, page: &Page) -> Figure {
        Figure { id: self.id.clone(), scene: self.scene.clone(), page: page.clone() }
    }

    /// Its points. Empty if it has no cursor.
    pub fn points(&self) -> &[Point] {
        self.scene.points.as_ref().filter(|_| !self.scene.layers.is_empty()).map_or(&[], |points| &points.list)
    }

    /// Its pointer mode.
    pub fn pointer(&self) -> PointerMode {
        self.scene.points.as_ref().map_or(PointerMode::X, |points| points.pointer)
    }

    /// True if it has a stepper.
    pub fn has_stepper(&self) -> bool {
        self.scene.points.as_ref().is_some_and(|points| points.stepper.is_some())
    }

    /// The option that is selected at first.
    pub fn start_option(&self) -> usize {
        self.scene.control.as_ref().map_or(0, |control| control.start)
    }

    /// A selector below it.
    pub fn selector(&self, selector: &str) -> String {
        format!("#{} {selector}", self.id)
    }

    /// Runs a script with the root element of the figure as `root`, and returns its value.
    pub async fn evaluate<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let script = format!("const root = document.querySelector('[data-figure={}]'); {script}", self.id);
        self.page.evaluate(&script, arguments).await
    }

    /// Scrolls to it, requests the mount and waits for it.
    pub async fn mount(&self) {
        self.show().await;
        eventually(format_args!("{} mounts", self.id), async || self.request_mount().await).await;
    }

    /// Waits until it is mounted, after other input has requested that.
    pub async fn wait_until_mounted(&self) {
        eventually(format_args!("{} is mounted", self.id), async || self.is_ready().await).await;
    }

    /// Requests the mount until the figure is mounted or the page has given up. Returns whether it is mounted.
    pub async fn can_mount(&self) -> bool {
        let given_up = "return !('interactivity' in document.documentElement.dataset);";
        let mut is_mounted = false;
        before_long(async || {
            is_mounted = self.request_mount().await;
            is_mounted || self.evaluate(given_up, &[]).await
        })
        .await;
        is_mounted
    }

    /// Dispatches a focus event, which requests the mount, without moving the focus. Returns whether it is mounted.
    pub async fn request_mount(&self) -> bool {
        let script = "root.dispatchEvent(new FocusEvent('focusin', { bubbles: true })); return null;";
        let _: Value = self.evaluate(script, &[]).await;
        self.is_ready().await
    }

    async fn is_ready(&self) -> bool {
        self.evaluate(include_str!("figure/is_ready.js"), &[]).await
    }

    /// True if it is mounted.
    pub async fn is_mounted(&self) -> bool {
        self.evaluate("return root.dataset.mounted === '';", &[]).await
    }

    /// Opens its disclosure if a narrow story page hides a part of it.
    async fn open(&self) {
        let _: Value = self.evaluate(include_str!("figure/open.js"), &[]).await;
    }

    /// Scrolls it to the middle of the window.
    pub async fn show(&self) {
        self.open().await;
        self.page.show(&format!("[data-figure={}]", self.id)).await;
    }

    /// Its drawing and text, tag by tag, without attributes that only a mounted cursor has.
    pub async fn markup(&self) -> String {
        self.evaluate(include_str!("markup.js"), &[]).await
    }

    /// Focuses its cursor and presses a key.
    pub async fn press(&self, key: Key) {
        self.open().await;
        self.page.focus(&self.selector("[role=slider]")).await;
        self.page.press(key).await;
    }

    /// Moves the mouse to a position, in fractions of the frame.
    pub async fn hover_at(&self, x: f64, y: f64) {
        self.open().await;
        let (x, y) = self.window_position(x, y).await;
        self.page.hover(x, y).await;
    }

    /// Clicks at a position, in fractions of the frame.
    pub async fn click_at(&self, x: f64, y: f64) {
        self.open().await;
        let (x, y) = self.window_position(x, y).await;
        self.page.click_at(x, y).await;
    }

    /// Touches a position, in fractions of the frame.
    pub async fn touch_at(&self, x: f64, y: f64) {
        self.open().await;
        let (x, y) = self.window_position(x, y).await;
        self.page.touch_at(x, y).await;
    }

    /// The selector of the button of an option, from 0.
    pub fn option(&self, option: usize) -> String {
        self.selector(&format!(".segmented-control[role=group] button:nth-of-type({})", option + 1))
    }

    /// Panics unless it draws exactly the marks of an option, apart from those of the shown point.
    pub async fn assert_marks_of(&self, option: usize) {
        let held = |layer: &&Layer| layer.options.contains(option);
        let expected: usize = self
            .scene
            .layers
            .iter()
            .filter(held)
            .map(|layer| layer.dots.len() + layer.bars.len() + layer.labels.len())
            .sum();
        let drawn: usize = self.evaluate(include_str!("figure/marks_of_option.js"), &[]).await;
        assert_eq!(drawn, expected, "{} does not draw the marks of option {option}", self.id);
    }

    /// Clicks the button of an option, from 0.
    pub async fn select_option(&self, option: usize) {
        self.open().await;
        self.page.click(&self.option(option)).await;
    }

    /// Focuses the button of an option, from 0, and presses a key.
    pub async fn press_option(&self, option: usize, key: Key) {
        self.open().await;
        self.page.focus(&self.option(option)).await;
        self.page.press(key).await;
    }

    /// The selected option, from 0.
    pub async fn selected_option(&self) -> usize {
        self.evaluate(include_str!("figure/selected_option.js"), &[]).await
    }

    /// The text that the cursor announces, and the number of its point, from 1. The number is 0 without a point.
    pub async fn announcement(&self) -> (String, usize) {
        let script = "const slider = root.querySelector('[role=slider]');
            return [slider.ariaValueText, Number(slider.ariaValueNow)];";
        self.evaluate(script, &[]).await
    }

    /// The visible text of the tooltip.
    pub async fn tooltip(&self) -> String {
        let script = "const tooltip = root.querySelector('.tooltip');
            return (tooltip.querySelector('.points > [data-shown]') ?? tooltip.firstElementChild).innerText;";
        self.evaluate(script, &[]).await
    }

    /// The text to announce for a point while an option is selected.
    pub fn expected_announcement(point: &Point, option: usize) -> String {
        let lines = point.tooltip.iter().filter(|tooltip| tooltip.options.contains(option));
        lines.fold(point.title.to_string(), |text, tooltip| {
            // Titles have no full stop, sentences have one.
            format!("{text}{}{}", if text.ends_with('.') { " " } else { ". " }, tooltip.text)
        })
    }

    /// Waits until the cursor is at a point, from 0, with its announcement. Then the tooltip must show the same lines.
    pub async fn wait_for_cursor_at(&self, point: usize, option: usize) {
        let expected = &self.points()[point];
        let what = format!("the cursor of {} is at {} and announces it", self.id, expected.title);
        eventually(what, async || {
            self.announcement().await == (Figure::expected_announcement(expected, option), point + 1)
        })
        .await;
        let tooltip = self.tooltip().await;
        for line in expected.tooltip.iter().filter(|tooltip| tooltip.options.contains(option)) {
            assert!(tooltip.contains(line.text.as_str()), "{}: the tooltip is\n{tooltip}", self.id);
        }
    }

    /// True if the cursor reaches a point, from 0, within the limit of `before_long`.
    pub async fn cursor_reaches(&self, point: usize) -> bool {
        before_long(async || self.announcement().await.1 == point + 1).await
    }

    /// Waits until the cursor is at any point.
    pub async fn wait_for_cursor(&self) {
        eventually(format_args!("the cursor of {} is at a point", self.id), async || self.announcement().await.1 > 0)
            .await;
    }

    /// Waits until the cursor is at no point and announces the hint.
    pub async fn wait_for_no_cursor(&self) {
        let hint = self.scene.hint.to_string();
        let what = format!("the cursor of {} is at no point", self.id);
        eventually(what, async || self.announcement().await == (hint.clone(), 0)).await;
    }

    /// The cells of its table, row by row, without the header.
    pub async fn table(&self) -> Vec<Vec<String>> {
        self.evaluate(include_str!("figure/table.js"), &[]).await
    }

    /// The position in the window of a position in fractions of the frame, after scrolling to it.
    async fn window_position(&self, x: f64, y: f64) -> (f64, f64) {
        let script = include_str!("figure/window_position.js");
        let (left, top, width, height): (f64, f64, f64, f64) = self.evaluate(script, &[y.into()]).await;
        (left + width * x, top + height * y)
    }
}
