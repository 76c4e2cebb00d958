//! Cairn's commands. `cargo xtask help` lists them.

mod run;
mod tools;
mod html;
mod prerender;
mod build;
mod serve;
mod test;
mod roadmaps;
mod check;
mod tidy;
mod size;
mod start_page;
mod site;
mod package;
mod lighthouse;
mod bench;
mod split;
mod outline;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Cairn's commands. Each installs the tools that it needs.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the release and serve it.
    Serve(serve::Options),
    /// Build `dist/`, which any static host can serve at any path.
    Build(build::Options),
    /// Write `cairn.html`, the page as one file that opens by a double click.
    SingleFile,
    /// Write an archive for a web space: `target/cairn-<version>.zip`, or `target/site/` and `target/site.zip` with
    /// roadmaps.
    Package(package::Options),
    /// Run all tests: native, wasm in a browser, and the release build in a browser.
    Test(test::Options),
    /// Check the format, lints, docs, the project's own rules and the shipped roadmaps.
    Check,
    /// Check every shipped roadmap and guide: what each step has to say, addresses, kinds and needs.
    CheckRoadmaps,
    /// Compare the size of the first load with its budget.
    Size,
    /// Run Lighthouse on the release build, emulating a phone.
    Lighthouse,
    /// Measure the release build, a hand-written page and peers in turns, in a browser.
    Bench(bench::Options),
    /// Split the app's wasm into the file of the first load and one for each part, as the build does.
    #[command(hide = true)]
    Split(split::Options),
    /// Print how Cairn understands a file: its tree, hours, details and warnings.
    Outline(outline::Options),
    /// Regenerate the icons, and the screenshots of the docs and of each state, from the running app.
    Pictures,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Serve(options) => serve::serve(&options),
        Command::Build(options) => build::for_site(&options),
        Command::SingleFile => package::single_file(),
        Command::Package(options) => package::archive(&options),
        Command::Lighthouse => lighthouse::judge(),
        Command::Test(options) => test::all(&options),
        Command::Check => check::all(),
        Command::CheckRoadmaps => roadmaps::check(),
        Command::Size => build::release().and_then(|()| size::weigh()),
        Command::Bench(options) => bench::measure(&options),
        Command::Split(options) => split::write(&options),
        Command::Outline(options) => outline::print(&options),
        Command::Pictures => pictures(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn pictures() -> Result<()> {
    build::release()?;
    let chromium = tools::chromium()?;
    run::say("regenerating icons and screenshots");
    tools::node_modules("e2e")?;
    for script in ["scripts/pictures.mjs", "scripts/authoring_pictures.mjs", "scripts/state_pictures.mjs"] {
        run::command("node", [script]).in_folder("e2e").env("CHROMIUM", &chromium).run()?;
    }
    Ok(())
}
