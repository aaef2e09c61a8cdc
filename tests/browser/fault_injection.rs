//! Fault injection: after any failure the page has all text, every figure at least as a static drawing, no control
//! without a function, and no error message.
//!
//! `faults` lists the faults. `target/faults.md` then lists the results in each engine.

mod faults;

mod scripts;

mod state;

mod report;

use self::faults::{
    BROKEN_FILES, DROPPED_CONNECTIONS, Disabled, Fault, FaultOutcome, MISSING_FEATURES, MISSING_FILES, OpenedFrom,
    PROGRAM_FAILURES, REFUSALS, THIRD_PARTY_CHANGES, Used,
};
use self::state::State;
use super::harness::{Browser, Figure, Key, Page, Site, before_long, browser_tests};
use explainer::scene::Scene;

browser_tests! {
    broken_files_cost_only_interaction in all_engines: "engines differ in how they handle a broken file";
    dropped_connections_cost_only_interaction in all_engines needs DroppedConnections:
        "engines differ in what they use of an incomplete file";
    missing_files_cost_only_interaction in chromium: "our scripts and markup then do the same in every engine";
    refusals_cost_only_interaction in all_engines: "engines differ in how they refuse something";
    missing_features_cost_only_interaction in chromium: "the test removes features that other engines lack";
    third_party_changes_cost_only_interaction in chromium:
        "the changes are made by a script, and our scripts react the same in every engine";
    program_failures_cost_only_interaction in all_engines: "engines differ in how WebAssembly fails";
}

async fn broken_files_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, BROKEN_FILES).await;
}

async fn dropped_connections_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, DROPPED_CONNECTIONS).await;
}

async fn missing_files_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, MISSING_FILES).await;
}

async fn refusals_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, REFUSALS).await;
}

async fn missing_features_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, MISSING_FEATURES).await;
}

async fn third_party_changes_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, THIRD_PARTY_CHANGES).await;
}

async fn program_failures_cost_only_interaction(browser: Browser) {
    assert_only_interaction_is_lost(&browser, PROGRAM_FAILURES).await;
}

/// An intact page before anything mounts.
struct Intact {
    state: State,
    figures: Vec<Figure>,
    drawings: Vec<(String, String)>,
}

impl Intact {
    async fn measure(browser: &Browser) -> Intact {
        let page = super::mounting::unmounted(browser, "").await;
        let figures = page.figures().await;
        Intact { state: State::read(&page).await, drawings: drawings(&figures).await, figures }
    }

    /// The figures that are used under a fault. Always contains the first one.
    fn used(&self, fault: &Fault) -> Vec<&Figure> {
        match fault.used {
            Used::All => self.figures.iter().collect(),
            Used::OneOfEachKind => one_of_each_kind(&self.figures),
        }
    }

    /// Scrolls to the used figures of a page, and uses those that mount. Returns the resulting state and the losses.
    async fn compare(&self, page: &Page, fault: &Fault) -> (State, Vec<String>) {
        let mut losses = Vec::new();
        let figures: Vec<Figure> = self.figures.iter().map(|figure| figure.on(page)).collect();
        let used: Vec<Figure> = self.used(fault).into_iter().map(|figure| figure.on(page)).collect();
        let mounts = match fault.outcome {
            FaultOutcome::Mounted | FaultOutcome::LostOnKey => true,
            FaultOutcome::Lost | FaultOutcome::Unmounted => false,
            FaultOutcome::Either => {
                used[0].show().await;
                used[0].can_mount().await
            }
        };
        for figure in &used {
            figure.show().await;
            // Without scripts Chromium does not report what it has painted.
            if fault.disabled != Disabled::Scripts {
                page.painted().await;
            }
            if !mounts && fault.disabled != Disabled::Scripts {
                figure.request_mount().await;
            }
            if mounts && !figure.can_mount().await {
                losses.push(format!("{} does not mount", figure.id));
            }
        }
        if mounts && losses.is_empty() {
            losses.extend(press_keys(&used, fault.outcome).await);
        }
        if matches!(fault.outcome, FaultOutcome::Lost | FaultOutcome::LostOnKey)
            || (fault.outcome == FaultOutcome::Either && !mounts)
        {
            // The figure may have left the window before its fault occurred.
            used[0].show().await;
            let has_given_up = async || {
                used[0].request_mount().await;
                page.count("html[data-interactivity]").await == 0
            };
            if !before_long(has_given_up).await {
                losses.push("the page has not given up mounting".to_owned());
            }
        }
        let state = State::read(page).await;
        losses.extend(state.losses(&self.state, fault.scripted));
        if !mounts || fault.outcome == FaultOutcome::LostOnKey {
            let mounted = state.figures.iter().filter(|figure| figure.mounted);
            losses.extend(mounted.map(|figure| format!("{} is mounted", figure.id)));
            losses.extend(differences(&self.drawings, &drawings(&figures).await));
        }
        (state, losses)
    }
}

/// The first figure with each combination of segmented control, points, stepper and guess.
fn one_of_each_kind(figures: &[Figure]) -> Vec<&Figure> {
    let kind = |figure: &Figure| {
        let Scene { control, points, guess, .. } = &figure.scene;
        (control.is_some(), points.is_some(), figure.has_stepper(), guess.is_some())
    };
    let mut found: Vec<&Figure> = Vec::new();
    for figure in figures {
        if !found.iter().any(|other| kind(other) == kind(figure)) {
            found.push(figure);
        }
    }
    found
}

/// Tests each fault in turn, and panics with the losses of all.
async fn assert_only_interaction_is_lost(browser: &Browser, faults: &'static [Fault]) {
    // Any console message is allowed, because engines report faults differently.
    browser.expect_in_console(&[""]);
    let intact = Intact::measure(browser).await;
    let mut all_losses = Vec::new();
    for fault in faults {
        // Shown if the test fails.
        println!("under the fault: {}", fault.name);
        let page = browser.page_of((fault.site)(Site::default())).await;
        page.enable_everything().await;
        match fault.disabled {
            Disabled::Nothing => {}
            Disabled::Scripts => page.disable_scripts().await,
            Disabled::WebAssembly => page.disable_webassembly().await,
        }
        match fault.opened_from {
            OpenedFrom::Server => page.open("").await,
            OpenedFrom::Disk => page.open_file(&Site::default().on_disk("index.html")).await,
        }
        let (state, losses) = intact.compare(&page, fault).await;
        report::add(
            fault.name,
            browser.engine,
            &state.summary(&intact.state, intact.used(fault).len()),
            losses.is_empty(),
        );
        all_losses.extend(losses.into_iter().map(|loss| format!("{}: {loss}", fault.name)));
    }
    assert!(all_losses.is_empty(), "{} losses:\n{}", all_losses.len(), all_losses.join("\n"));
}

async fn drawings(figures: &[Figure]) -> Vec<(String, String)> {
    let mut drawings = Vec::new();
    for figure in figures {
        drawings.push((figure.id.clone(), figure.markup().await));
    }
    drawings
}

/// Presses a key in each figure that has a cursor, and returns those without a reaction. If the key causes the fault,
/// presses it once, on a button.
async fn press_keys(figures: &[Figure], outcome: FaultOutcome) -> Vec<String> {
    let mut silent = Vec::new();
    if outcome == FaultOutcome::LostOnKey {
        let figure = figures.iter().find(|figure| figure.scene.control.is_some()).expect("a figure with options");
        figure.press_option(0, Key::Enter).await;
        return silent;
    }
    for figure in figures.iter().filter(|figure| !figure.points().is_empty()) {
        figure.press(Key::Home).await;
        if !figure.cursor_reaches(0).await {
            silent.push(format!("{} does not react to a key", figure.id));
        }
    }
    silent
}

/// The first changed line of each drawing that has changed.
fn differences(before: &[(String, String)], after: &[(String, String)]) -> Vec<String> {
    let differs = |((id, before), (_, after)): (&(String, String), &(String, String))| {
        let mut lines = before.lines().zip(after.lines());
        let (before, after) = lines.find(|(before, after)| before != after)?;
        Some(format!("{id} has changed: `{after}`, before `{before}`"))
    };
    before.iter().zip(after).filter_map(differs).collect()
}
