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
    /// Measure first visits over a slow network instead, beside the page written by hand.
    #[arg(long)]
    network: bool,
    /// Only these pages, the first compared with the others: Cairn, plain, Solid, react-arborist.
    #[arg(long, value_delimiter = ',')]
    pages: Vec<String>,
}

/// Drives the release build and its peers in turns, and prints a table for each size and speed.
pub fn measure(options: &Options) -> Result<()> {
    let chromium = tools::chromium()?;
    build::release()?;
    // The browser's driver and the host are those of the end-to-end tests.
    tools::node_modules("e2e")?;
    let bench = |words: &[String]| command("node", words).in_folder("bench").env("CHROMIUM", &chromium).run();
    if options.network {
        say("measuring first visits, in turns with a page written by hand");
        return bench(&["network.mjs".to_owned(), options.runs.to_string()]);
    }
    tools::node_modules("bench")?;
    say("measuring, in turns with a page written by hand and with peers");
    let list = |numbers: &[u32]| numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let mut words = vec![
        "bench.mjs".to_owned(),
        format!("--sizes={}", list(&options.sizes)),
        format!("--slowdowns={}", list(&options.slowdowns)),
        format!("--runs={}", options.runs),
    ];
    words.extend(options.timings.then(|| "--timings".to_owned()));
    words.extend((!options.pages.is_empty()).then(|| format!("--pages={}", options.pages.join(","))));
    bench(&words)
}
