//! Whatever goes wrong, a reader has all words and every figure at least as a picture, is shown no control that is
//! dead, and is told nothing of it.
//!
//! The faults stand in one table, `faults`; what came of each in each engine is written to `target/faults.md`.

mod faults;

mod scripts;

mod state;

mod report;

use self::faults::{
    Fault, From, OF_ABSENCE, OF_FILES, OF_FILES_ALIKE, OF_OTHERS, OF_REFUSAL, OF_THE_PROGRAM, Play, Refused,
};
use self::state::State;
use super::harness::{Browser, Figure, Key, Page, Site, before_long, browser_tests};

browser_tests! {
    whatever_becomes_of_a_file_nothing_but_play_is_lost in all_engines: "engines differ in what they make of a broken file";
    whatever_is_missing_nothing_but_play_is_lost in chromium: "what our scripts and markup then do is the same everywhere";
    whatever_is_refused_nothing_but_play_is_lost in all_engines: "engines differ in how they refuse something";
    whatever_an_engine_lacks_nothing_but_play_is_lost in chromium: "the test takes away what others lack";
    whatever_others_do_to_the_page_nothing_but_play_is_lost in chromium:
        "what others do is a script, and what ours then do is the same everywhere";
    whatever_the_program_does_nothing_but_play_is_lost in all_engines: "engines differ in how WebAssembly fails";
}

async fn whatever_becomes_of_a_file_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_FILES).await;
}

async fn whatever_is_missing_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_FILES_ALIKE).await;
}

async fn whatever_is_refused_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_REFUSAL).await;
}

async fn whatever_an_engine_lacks_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_ABSENCE).await;
}

async fn whatever_others_do_to_the_page_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_OTHERS).await;
}

async fn whatever_the_program_does_nothing_but_play_is_lost(browser: Browser) {
    assert_nothing_but_play_is_lost(&browser, OF_THE_PROGRAM).await;
}

/// A page that nothing has happened to, before anything mounts.
struct Whole {
    state: State,
    figures: Vec<Figure>,
    pictures: Vec<(String, String)>,
}

impl Whole {
    async fn of(browser: &Browser) -> Whole {
        let page = super::mounting::unmounted(browser, "").await;
        let figures = page.figures().await;
        Whole { state: State::of(&page).await, pictures: pictures(&figures).await, figures }
    }

    /// Reads through a page, plays with it as far as it can be played with, and gives what it then is and what is lost.
    async fn compare(&self, page: &Page, fault: &Fault) -> (State, Vec<String>) {
        let mut losses = Vec::new();
        let figures: Vec<Figure> = self.figures.iter().map(|figure| figure.on(page)).collect();
        let mounts = match fault.play {
            Play::Kept | Play::LostAtAKey => true,
            Play::Lost | Play::Unmounted => false,
            Play::Either => {
                figures[0].show().await;
                figures[0].mounts().await
            }
        };
        for figure in &figures {
            figure.show().await;
            // Without script Chromium says nothing of what it has painted.
            if fault.refused != Refused::Script {
                page.painted().await;
            }
            if !mounts && fault.refused != Refused::Script {
                figure.reach().await;
            }
            if mounts && !figure.mounts().await {
                losses.push(format!("{} does not mount", figure.id));
            }
        }
        if mounts && losses.is_empty() {
            losses.extend(press(&figures, fault.play).await);
        }
        if matches!(fault.play, Play::Lost | Play::LostAtAKey) || (fault.play == Play::Either && !mounts) {
            // Who reads on quickly leaves a figure behind before it has mounted, and its fault unseen.
            figures[0].show().await;
            let sleeps = async || {
                figures[0].reach().await;
                page.count("html[data-interactivity]").await == 0
            };
            if !before_long(sleeps).await {
                losses.push("the page has not given up mounting".to_owned());
            }
        }
        let state = State::of(page).await;
        losses.extend(state.losses(&self.state, fault.scripted));
        if !mounts || fault.play == Play::LostAtAKey {
            let alive = state.figures.iter().filter(|figure| figure.mounted);
            losses.extend(alive.map(|figure| format!("{} is mounted", figure.id)));
            losses.extend(differences(&self.pictures, &pictures(&figures).await));
        }
        (state, losses)
    }
}

/// Puts a reader before each fault in turn, and fails with everything that any of them has cost.
async fn assert_nothing_but_play_is_lost(browser: &Browser, faults: &'static [Fault]) {
    // The console is where developers look: what a fault makes an engine say there is its own affair.
    browser.expect_in_console(&[""]);
    let whole = Whole::of(browser).await;
    let mut lost = Vec::new();
    for fault in faults {
        let page = browser.page_of((fault.site)(Site::default())).await;
        page.refuse_nothing().await;
        match fault.refused {
            Refused::Nothing => {}
            Refused::Script => page.refuse_script().await,
            Refused::WebAssembly => page.refuse_webassembly().await,
        }
        match fault.from {
            From::TheSite => page.open("").await,
            From::ADisk => page.open_file(&Site::default().on_disk("index.html")).await,
        }
        let (state, losses) = whole.compare(&page, fault).await;
        report::add(fault.name, browser.engine, &state.told(&whole.state), losses.is_empty());
        lost.extend(losses.into_iter().map(|loss| format!("{}: {loss}", fault.name)));
    }
    assert!(lost.is_empty(), "{} losses:\n{}", lost.len(), lost.join("\n"));
}

async fn pictures(figures: &[Figure]) -> Vec<(String, String)> {
    let mut pictures = Vec::new();
    for figure in figures {
        pictures.push((figure.id.clone(), figure.markup().await));
    }
    pictures
}

/// Presses a key in each figure that answers to keys, and says which do not; where all is lost at a key, only one.
async fn press(figures: &[Figure], play: Play) -> Vec<String> {
    let mut silent = Vec::new();
    for figure in figures.iter().filter(|figure| !figure.points().is_empty()) {
        figure.press(Key::Home).await;
        if play == Play::LostAtAKey {
            break;
        }
        if !figure.reaches(0).await {
            silent.push(format!("{} does not answer to a key", figure.id));
        }
    }
    silent
}

/// The first line in which a picture is not what it was, for each that is not.
fn differences(before: &[(String, String)], after: &[(String, String)]) -> Vec<String> {
    let differs = |((id, before), (_, after)): (&(String, String), &(String, String))| {
        let mut lines = before.lines().zip(after.lines());
        let (before, after) = lines.find(|(before, after)| before != after)?;
        Some(format!("{id} is not the picture that it was: `{after}` and not `{before}`"))
    };
    before.iter().zip(after).filter_map(differs).collect()
}
