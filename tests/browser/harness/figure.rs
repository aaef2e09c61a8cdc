//! A figure on a page: what a reader does with it, and what it then says.

use super::page::Page;
use super::runner::{before_long, eventually};
use super::scenes::scene_of;
use explainer::scene::{Layer, Point, PointerMode, Scene};
use fantoccini::key::Key;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A figure. The scene that it was built from says what to expect of it.
pub struct Figure {
    /// Its id.
    pub id: String,
    /// What it is made from.
    pub scene: Scene,
    page: Page,
}

impl Figure {
    /// A figure of a page.
    pub fn new(page: Page, id: String) -> Figure {
        let scene = scene_of(&id);
        Figure { id, scene, page }
    }

    /// The same figure on another page, whatever that page gives to it.
    pub fn on(&self, page: &Page) -> Figure {
        Figure { id: self.id.clone(), scene: self.scene.clone(), page: page.clone() }
    }

    /// Its points; none where it has no cursor.
    pub fn points(&self) -> &[Point] {
        self.scene.points.as_ref().filter(|_| !self.scene.layers.is_empty()).map_or(&[], |points| &points.list)
    }

    /// Which way its cursor is led.
    pub fn pointer(&self) -> PointerMode {
        self.scene.points.as_ref().map_or(PointerMode::X, |points| points.pointer)
    }

    /// Whether buttons walk from point to point.
    pub fn walks(&self) -> bool {
        self.scene.points.as_ref().is_some_and(|points| points.stepper.is_some())
    }

    /// The option that it starts with.
    pub fn start(&self) -> usize {
        self.scene.control.as_ref().map_or(0, |control| control.start)
    }

    /// A selector below it.
    pub fn at(&self, selector: &str) -> String {
        format!("#{} {selector}", self.id)
    }

    /// Asks its root: `root` in the script.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let script = format!("const root = document.querySelector('[data-figure={}]'); {script}", self.id);
        self.page.ask(&script, arguments).await
    }

    /// Comes near, reaches for it and waits until it is alive.
    pub async fn mount(&self) {
        self.show().await;
        eventually(format_args!("{} mounts", self.id), async || self.reach().await).await;
    }

    /// Waits until it is alive, after something else has reached for it.
    pub async fn mounted(&self) {
        eventually(format_args!("{} is mounted", self.id), async || self.answers().await).await;
    }

    /// Reaches for it until it is alive or the page has given up mounting; whether it is alive.
    pub async fn mounts(&self) -> bool {
        let given_up = "return !('interactivity' in document.documentElement.dataset);";
        let mut alive = false;
        before_long(async || {
            alive = self.reach().await;
            alive || self.ask(given_up, &[]).await
        })
        .await;
        alive
    }

    /// Comes to it as the keys do, but leaves the focus where it is; whether it is alive by then.
    pub async fn reach(&self) -> bool {
        let reach = "root.dispatchEvent(new FocusEvent('focusin', { bubbles: true })); return null;";
        let _: Value = self.ask(reach, &[]).await;
        self.answers().await
    }

    async fn answers(&self) -> bool {
        let script = "return root.dataset.mounted === '' && root.childElementCount > 0 && !root.querySelector('.cursor:not([role=slider])');";
        self.ask(script, &[]).await
    }

    /// Whether it is alive.
    pub async fn is_mounted(&self) -> bool {
        self.ask("return root.dataset.mounted === '';", &[]).await
    }

    /// Scrolls it to the middle of the window.
    pub async fn show(&self) {
        self.page.show(&format!("[data-figure={}]", self.id)).await;
    }

    /// Everything drawn and written in it, tag by tag, without what only an mounted cursor bears.
    pub async fn markup(&self) -> String {
        self.ask(include_str!("markup.js"), &[]).await
    }

    /// Gives its cursor the focus and presses a key.
    pub async fn press(&self, key: Key) {
        self.page.focus(&self.at("[role=slider]")).await;
        self.page.press(key).await;
    }

    /// Moves the mouse over a place, given in parts of the frame.
    pub async fn hover_at(&self, x: f64, y: f64) {
        let (x, y) = self.place(x, y).await;
        self.page.hover(x, y).await;
    }

    /// Clicks a place, given in parts of the frame.
    pub async fn click_at(&self, x: f64, y: f64) {
        let (x, y) = self.place(x, y).await;
        self.page.click_at(x, y).await;
    }

    /// Touches a place, given in parts of the frame.
    pub async fn touch_at(&self, x: f64, y: f64) {
        let (x, y) = self.place(x, y).await;
        self.page.touch_at(x, y).await;
    }

    /// The selector of an option of its choice, from 0.
    pub fn option(&self, option: usize) -> String {
        self.at(&format!(".segmented-control[role=group] button:nth-of-type({})", option + 1))
    }

    /// Fails unless it draws just the marks that an option has, beside those of the point that is shown.
    pub async fn draws(&self, option: usize) {
        let held = |layer: &&Layer| layer.options.hold(option);
        let expected: usize = self
            .scene
            .layers
            .iter()
            .filter(held)
            .map(|layer| layer.dots.len() + layer.bars.len() + layer.labels.len())
            .sum();
        let script = "return root.querySelectorAll('.plot__canvas > g:first-child :is(circle, rect, text)').length;";
        let drawn: usize = self.ask(script, &[]).await;
        assert_eq!(drawn, expected, "{} draws other marks than option {option} has", self.id);
    }

    /// Clicks an option of its choice, from 0.
    pub async fn choose(&self, option: usize) {
        self.page.click(&self.option(option)).await;
    }

    /// The option that is taken, from 0.
    pub async fn taken(&self) -> usize {
        self.ask("return [...root.querySelectorAll('.segmented-control[role=group] button')].findIndex((button) => button.ariaPressed === 'true');", &[]).await
    }

    /// What its cursor says to those who hear it, and the number of its point, from 1; 0 for none.
    pub async fn spoken(&self) -> (String, usize) {
        self.ask("const slider = root.querySelector('[role=slider]'); return [slider.ariaValueText, Number(slider.ariaValueNow)];", &[]).await
    }

    /// What stands under the drawing.
    pub async fn tooltip(&self) -> String {
        self.ask("return root.querySelector('.tooltip').innerText;", &[]).await
    }

    /// What must be said of a point while an option is taken.
    pub fn says(point: &Point, option: usize) -> String {
        let lines = point.tooltip.iter().filter(|tooltip| tooltip.options.hold(option));
        lines.fold(point.title.to_string(), |said, tooltip| {
            // A title has no full stop, a sentence has its own.
            format!("{said}{}{}", if said.ends_with('.') { " " } else { ". " }, tooltip.text)
        })
    }

    /// Waits until the cursor stands on a point, from 0, and both those who see and those who hear are told.
    pub async fn stands_on(&self, point: usize, option: usize) {
        let expected = &self.points()[point];
        let what = format!("the cursor of {} stands on {} and says so", self.id, expected.title);
        eventually(what, async || self.spoken().await == (Figure::says(expected, option), point + 1)).await;
        let tooltip = self.tooltip().await;
        for reading_of in expected.tooltip.iter().filter(|tooltip| tooltip.options.hold(option)) {
            assert!(tooltip.contains(reading_of.text.as_str()), "{}: under the drawing stands\n{tooltip}", self.id);
        }
    }

    /// Whether the cursor stands on a point, from 0, before long.
    pub async fn reaches(&self, point: usize) -> bool {
        before_long(async || self.spoken().await.1 == point + 1).await
    }

    /// Waits until the cursor stands on whichever point.
    pub async fn stands_somewhere(&self) {
        eventually(format_args!("the cursor of {} stands somewhere", self.id), async || self.spoken().await.1 > 0)
            .await;
    }

    /// Waits until the cursor stands nowhere and says how to move it.
    pub async fn stands_nowhere(&self) {
        let hint = self.scene.hint.to_string();
        let what = format!("the cursor of {} stands nowhere", self.id);
        eventually(what, async || self.spoken().await == (hint.clone(), 0)).await;
    }

    /// The cells of its table, row by row, below the head.
    pub async fn table(&self) -> Vec<Vec<String>> {
        let script = "return [...root.closest('figure').querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent));";
        self.ask(script, &[]).await
    }

    /// Where a place of the frame is in the window, once it is scrolled to and stays there.
    async fn place(&self, x: f64, y: f64) -> (f64, f64) {
        // A tall drawing does not fit the window: the place itself is scrolled to its middle, in one step. What receives
        // the pointer learns of a scroll with a later picture only, and a Firefox without time first goes to and fro.
        let script = "const frame = () => root.querySelector('.plot__canvas').getBoundingClientRect();
            const [part] = arguments, at = frame();
            scrollBy({ top: at.y + at.height * part - innerHeight * 0.45, behavior: 'instant' });
            return new Promise((done) => {
                let still = 0, last;
                const look = () => {
                    still = scrollY === last ? still + 1 : 0;
                    last = scrollY;
                    if (still < 4) return requestAnimationFrame(look);
                    const { x, y, width, height } = frame();
                    done([x, y, width, height]);
                };
                look();
            });";
        let (left, top, width, height): (f64, f64, f64, f64) = self.ask(script, &[y.into()]).await;
        (left + width * x, top + height * y)
    }
}
