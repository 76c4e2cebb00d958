use anyhow::Result;
use clap::Args;

use crate::run::{command, say};
use crate::{build, tools};

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// How many steps the roadmaps have.
    #[arg(long, value_delimiter = ',', default_values_t = [91, 1_000, 10_000, 50_000])]
    sizes: Vec<u32>,
    /// How often each is visited.
    #[arg(long, default_value_t = 5)]
    runs: u32,
    /// How many times slower than it is the CPU is made.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 4])]
    slowdowns: Vec<u32>,
    /// Say too when what begins at the start, by the marks of the Performance API.
    #[arg(long)]
    timings: bool,
    /// Measure first visits over a slow network instead.
    #[arg(long)]
    network: bool,
}

/// Drives the release build and the yardstick in turns, and prints a table for each size and speed.
pub fn measure(options: &Options) -> Result<()> {
    let chromium = tools::chromium()?;
    build::release()?;
    say("measuring, in turns with a page written by hand");
    tools::node_modules("e2e")?;
    if options.network {
        let words = ["bench/network.mjs".to_owned(), options.runs.to_string()];
        return command("node", words).in_folder("e2e").env("CHROMIUM", chromium).run();
    }
    let list = |numbers: &[u32]| numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let mut words = vec![
        "bench/bench.mjs".to_owned(),
        format!("--sizes={}", list(&options.sizes)),
        format!("--slowdowns={}", list(&options.slowdowns)),
        format!("--runs={}", options.runs),
    ];
    words.extend(options.timings.then(|| "--timings".to_owned()));
    command("node", words).in_folder("e2e").env("CHROMIUM", chromium).run()
}
