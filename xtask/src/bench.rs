//! `cargo xtask bench`: measures the explainer and the chart libraries it competes with.
//!
//! Installs tools and builds. The crate in `bench/` measures.

use crate::{
    build,
    command::run_step,
    context::Context,
    error::Error,
    tools::{self, Bench},
};

/// Installs missing tools, builds the site and its peers, and measures.
///
/// `arguments` are those of the bench: `--quick`, number of runs, and parts.
pub fn bench(context: &mut Context, arguments: &[String]) -> Result<(), Error> {
    let Bench { executables, folder } = tools::set_up_to_bench(context)?;
    let context = &*context;
    build::release(context, &[])?;
    let peers = folder.join("peers");
    tools::remove(&peers);
    let bundle = context.checkout.root().join("bench/peers/build.mjs");
    run_step(context.command("node").arg(bundle).args([&folder, &peers]))?;
    let mut bench = context.command("cargo");
    bench.args(["run", "--quiet", "--locked", "--package", "bench", "--"]).args(arguments);
    bench.env("EXPLAINER_DIST", context.checkout.dist()).env("EXPLAINER_BENCH", &folder).envs(executables);
    run_step(&mut bench)?;
    println!("The results are in {}.", folder.display());
    Ok(())
}
