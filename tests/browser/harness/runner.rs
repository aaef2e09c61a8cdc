//! Declares tests, and runs one test in one engine: waits for its turn, takes a browser, and closes it where the test fails.

use super::browser::Browser;
use super::engine::{Ability, Engine};
use super::report::{self, Outcome};
use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::LocalSet;
use tokio::time::{sleep, timeout};

/// Browsers that run at a time. More of them only make each other late.
const AT_A_TIME: usize = 2;

/// A test that takes longer hangs. Even a slow machine with other work to do is done sooner.
const LONGEST: Duration = Duration::from_secs(900);

/// How long a test waits for something before it fails. All that waits looks often, so a quick machine loses nothing.
const PATIENCE: Duration = Duration::from_secs(60);

/// Declares browser tests: the engines that each must run in, and why.
///
/// ```ignore
/// browser_tests! {
///     keys_move_the_cursor in all_engines: "engines differ in what a key does";
///     a_finger_moves_the_cursor in all_engines needs Touch: "engines differ in the events of a finger";
///     the_menu_offers_code in chromium: "our script writes the code, the same in every engine";
/// }
/// ```
///
/// What is declared `in chromium` is ignored in the other engines; `cargo xtask test --every-engine` runs it there too.
/// A function that is not declared is dead code, and the build says so.
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
    /// Where it runs.
    pub engine: Engine,
    /// What the engine must be able to do.
    pub needs: &'static [Ability],
}

/// Runs a test in an engine. At its end nothing may stand in the browser's console that it did not announce.
pub fn run<F: Future<Output = ()> + 'static>(test: Test, work: impl FnOnce(Browser) -> F) {
    for ability in test.needs {
        if let Some(why) = test.engine.cannot(*ability) {
            println!("skipped: {:?} has no {ability:?}: {why}", test.engine);
            report::add(test.name, Outcome::Skipped, Duration::ZERO);
            return;
        }
    }
    let _turn = Turn::wait();
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| in_browser(test.engine, work)));
    let result = if outcome.is_ok() { Outcome::Passed } else { Outcome::Failed };
    report::add(test.name, result, start.elapsed());
    if let Err(failed) = outcome {
        resume_unwind(failed);
    }
}

/// Starts a browser and runs a test in it. Closes it where the test fails.
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
            return browser.leave().await;
        }
        browser.close().await;
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(failed)) if failed.is_panic() => resume_unwind(failed.into_panic()),
            Ok(Err(failed)) => panic!("{failed}"),
            Err(_) => panic!("the test was not done after {} seconds", LONGEST.as_secs()),
        }
    });
}

/// Waits until something becomes true, and fails with `what` if it does not in a minute.
pub async fn eventually(what: impl Display, holds: impl AsyncFnMut() -> bool) {
    assert!(before_long(holds).await, "after {} seconds still not so: {what}", PATIENCE.as_secs());
}

/// Whether something becomes true within a minute. What is expected not to become true is better asked for its opposite.
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

/// A right to run a browser.
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
