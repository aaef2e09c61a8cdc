//! Declares browser tests, and runs a test in an engine.
//!
//! A test waits for its turn and starts a browser, which is closed if the test fails.

use super::browser::Browser;
use super::engine::{Ability, Engine};
use super::report::{self, TestOutcome};
use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::LocalSet;
use tokio::time::{sleep, timeout};

/// The number of browsers at a time. More browsers at a time only slow each other down.
const AT_A_TIME: usize = 2;

/// The limit for a test, after which it counts as hanging. Slow machines under load need less.
const LONGEST: Duration = Duration::from_secs(900);

/// The limit for a condition. Conditions are checked often, so fast machines do not wait longer than necessary.
const PATIENCE: Duration = Duration::from_secs(60);

/// Declares browser tests, each with its engines and the reason for them.
///
/// ```ignore
/// browser_tests! {
///     keys_move_the_cursor in all_engines: "engines differ in what a key does";
///     a_touch_moves_the_cursor in all_engines needs Touch: "engines differ in the events of a touch";
///     the_menu_shows_code in chromium: "our script writes the code, the same in every engine";
/// }
/// ```
///
/// A test declared `in chromium` is ignored in other engines, unless `cargo xtask test --every-engine` runs it there.
/// The compiler warns about an undeclared test, because it is dead code.
macro_rules! browser_tests {
    ($($name:ident in $where:ident $(needs $first:ident $(and $more:ident)*)?: $why:literal;)+) => {
        mod chromium {
            use $crate::browser::harness::{Ability, Engine, Test, run};
            $($crate::browser::harness::browser_tests! { @Chromium all_engines $name [$($first $($more)*)?] $why })+
        }
        mod firefox {
            use $crate::browser::harness::{Ability, Engine, Test, run};
            $($crate::browser::harness::browser_tests! { @Firefox $where $name [$($first $($more)*)?] $why })+
        }
        mod webkit {
            use $crate::browser::harness::{Ability, Engine, Test, run};
            $($crate::browser::harness::browser_tests! { @WebKit $where $name [$($first $($more)*)?] $why })+
        }
    };
    (@$engine:ident all_engines $name:ident [$($ability:ident)*] $why:literal) => {
        $crate::browser::harness::browser_tests! { @test $engine $name [$($ability)*] #[doc = $why] }
    };
    (@$engine:ident chromium $name:ident [$($ability:ident)*] $why:literal) => {
        $crate::browser::harness::browser_tests! { @test $engine $name [$($ability)*] #[ignore = $why] }
    };
    (@test $engine:ident $name:ident [$($ability:ident)*] #[$reason:meta]) => {
        #[test]
        #[$reason]
        fn $name() {
            const NEEDS: &[Ability] = &[$(Ability::$ability),*];
            let name = concat!(module_path!(), "::", stringify!($name));
            run(Test { name, engine: Engine::$engine, needs: NEEDS }, super::$name);
        }
    };
}
pub(crate) use browser_tests;

/// One test in one engine.
pub struct Test {
    /// Its path.
    pub name: &'static str,
    /// Its engine.
    pub engine: Engine,
    /// The abilities that the engine must have.
    pub needs: &'static [Ability],
}

/// Runs a test in an engine. Fails on any console message that the test does not expect.
pub fn run<F: Future<Output = ()> + 'static>(test: Test, work: impl FnOnce(Browser) -> F) {
    for ability in test.needs {
        if let Some(why) = test.engine.cannot(*ability) {
            println!("skipped: {:?} has no {ability:?}: {why}", test.engine);
            report::add(test.name, TestOutcome::Skipped, Duration::ZERO);
            return;
        }
    }
    let _turn = Turn::wait();
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| in_browser(test.engine, work)));
    let result = if outcome.is_ok() { TestOutcome::Passed } else { TestOutcome::Failed };
    report::add(test.name, result, start.elapsed());
    if let Err(failed) = outcome {
        resume_unwind(failed);
    }
}

/// Starts a browser and runs a test in it. If the test fails, prints what the browser printed, and closes it.
fn in_browser<F: Future<Output = ()> + 'static>(engine: Engine, test: impl FnOnce(Browser) -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, async {
        let browser = Browser::start(engine).await;
        let work = tokio::task::spawn_local({
            let test = test(browser.clone());
            let browser = browser.clone();
            async move {
                test.await;
                browser.assert_quiet().await;
            }
        });
        let abort = work.abort_handle();
        let outcome = timeout(LONGEST, work).await;
        abort.abort();
        if let Ok(Ok(())) = outcome {
            return browser.recycle().await;
        }
        let output = browser.last_output();
        println!("the last output of {engine:?} and its driver: {}", if output.is_empty() { "none" } else { &output });
        browser.close().await;
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(failed)) if failed.is_panic() => resume_unwind(failed.into_panic()),
            Ok(Err(failed)) => panic!("{failed}"),
            Err(_) => panic!("the test has not finished after {} seconds", LONGEST.as_secs()),
        }
    });
}

/// Waits until a condition is true. Panics with `what` after a minute.
pub async fn eventually(what: impl Display, holds: impl AsyncFnMut() -> bool) {
    assert!(before_long(holds).await, "not true after {} seconds: {what}", PATIENCE.as_secs());
}

/// True if a condition becomes true within a minute. Do not use it for a condition that should stay false.
pub async fn before_long(mut holds: impl AsyncFnMut() -> bool) -> bool {
    let start = Instant::now();
    loop {
        if holds().await {
            return true;
        }
        if start.elapsed() > PATIENCE {
            return false;
        }
        sleep(Duration::from_millis(25)).await;
    }
}

/// The permission to run a browser. Dropping it lets the next test run.
struct Turn;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

impl Turn {
    fn wait() -> Turn {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running =
            ENDED.wait_while(running, |running| *running >= AT_A_TIME).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}
