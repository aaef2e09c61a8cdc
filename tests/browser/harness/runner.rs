//! Runs one test in one engine: waits for its turn, takes a browser, and closes it where the test fails.

use super::browser::Browser;
use super::engine::{Ability, Engine};
use std::fmt::Display;
use std::io::Write;
use std::panic::resume_unwind;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::LocalSet;
use tokio::time::{sleep, timeout};

/// Browsers that run at a time. More of them only make each other late.
const AT_A_TIME: usize = 2;

/// A test that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// Makes of each function a test in each engine. A function that is not listed is dead code, and the build says so.
macro_rules! each_engine {
    ($($name:ident $(needs $first:ident $(and $more:ident)*)?;)+) => {
        $crate::browser::harness::each_engine! { @in chromium Chromium $($name [$($first $($more)*)?])+ }
        $crate::browser::harness::each_engine! { @in firefox Firefox $($name [$($first $($more)*)?])+ }
        $crate::browser::harness::each_engine! { @in webkit WebKit $($name [$($first $($more)*)?])+ }
    };
    (@in $module:ident $engine:ident $($name:ident [$($ability:ident)*])+) => {
        mod $module {
            use $crate::browser::harness::{Ability, Engine, run};
            $(
                #[test]
                fn $name() {
                    const NEEDS: &[Ability] = &[$(Ability::$ability),*];
                    run(Engine::$engine, NEEDS, super::$name);
                }
            )+
        }
    };
}
pub(crate) use each_engine;

/// Runs a test in an engine. At its end nothing may stand in the browser's console that it did not announce.
pub fn run<F: Future<Output = ()> + 'static>(engine: Engine, needs: &[Ability], test: impl FnOnce(Browser) -> F) {
    for ability in needs {
        if let Some(why) = engine.cannot(*ability) {
            // Not by `println`, which the test runner keeps to itself where all is well.
            let said = writeln!(std::io::stderr(), "PASSED OVER in {engine:?}, which has no {ability:?}: {why}");
            said.expect("the error stream can be written");
            return;
        }
    }
    let _turn = Turn::wait();
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
        let outcome = timeout(PATIENCE, work).await;
        abort.abort();
        if let Ok(Ok(())) = outcome {
            return browser.leave().await;
        }
        browser.close().await;
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(failed)) if failed.is_panic() => resume_unwind(failed.into_panic()),
            Ok(Err(failed)) => panic!("{failed}"),
            Err(_) => panic!("the test was not done after {} seconds", PATIENCE.as_secs()),
        }
    });
}

/// Waits until something becomes true, and fails with `what` if it does not in five seconds.
pub async fn eventually(what: impl Display, holds: impl AsyncFnMut() -> bool) {
    assert!(before_long(holds).await, "after five seconds still not so: {what}");
}

/// Whether something becomes true within five seconds.
pub async fn before_long(mut holds: impl AsyncFnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(5) {
        if holds().await {
            return true;
        }
        sleep(Duration::from_millis(25)).await;
    }
    false
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
