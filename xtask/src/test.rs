use std::env;
use std::fmt;
use std::ops::AddAssign;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;

use crate::run::{command, say};
use crate::{build, package, size, tools};

/// The variable with the seed from which the inputs of property tests are drawn.
const SEED_OF_LAWS: &str = "PROPTEST_RNG_SEED";

/// Which tests to run; all of them by default.
#[derive(Args)]
pub struct Options {
    /// Only this layer.
    #[arg(long, value_enum)]
    only: Option<Layer>,
    /// End to end, run every test at every kind of path, and repeat what kills browsers twenty times; draw other inputs
    /// for the laws of the domain.
    #[arg(long)]
    everywhere: bool,
    /// Words for the layer's own runner, such as the name of a test, or `--shard 1/2` for Playwright.
    #[arg(last = true, requires = "only")]
    filter: Vec<String>,
}

/// Where a test runs.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Layer {
    /// The domain and the commands, on this machine.
    Native,
    /// The app's parts, in a browser.
    Wasm,
    /// The first load, against its budget.
    Size,
    /// The release build, in a browser, as a person uses it.
    E2e,
}

/// How many tests ended in which way.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Counts {
    passed: u32,
    failed: u32,
    skipped: u32,
}

/// Runs the layers, all of them even if one fails, and ends with how long each took and the counts.
pub fn all(options: &Options) -> Result<()> {
    let layers = [Layer::Native, Layer::Wasm, Layer::Size, Layer::E2e];
    let mut total = Counts::default();
    let mut rows = Vec::new();
    for layer in layers.into_iter().filter(|&layer| options.only.is_none_or(|only| only == layer)) {
        let start = Instant::now();
        let (name, counts) = match layer {
            Layer::Native => ("native", native(options)?),
            Layer::Wasm => ("wasm in a browser", wasm(&options.filter)?),
            Layer::Size => ("size", weight()?),
            Layer::E2e => ("end to end", e2e(options)?),
        };
        rows.push(format!("{name:>18}: {counts}, in {}", in_words(start.elapsed())));
        total += counts;
    }
    println!("\n{}\n{total}", rows.join("\n"));
    if total.failed > 0 {
        bail!("{} failed; their names stand above.", total.failed);
    }
    Ok(())
}

fn native(options: &Options) -> Result<Counts> {
    say("native tests");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut run = command(cargo, ["test", "--quiet", "--no-fail-fast", "-p", "roadmap", "-p", "xtask"]);
    // So a change is judged by the same inputs wherever it is tested.
    if !options.everywhere && env::var_os(SEED_OF_LAWS).is_none() {
        run = run.env(SEED_OF_LAWS, "1");
    }
    Ok(of_cargo(run.args(&options.filter).run_and_read()?))
}

fn wasm(filter: &[String]) -> Result<Counts> {
    let runner = tools::wasm_test_runner()?;
    let (chromium, driver) = (tools::chromium()?, tools::chromedriver()?);
    let mut arguments = vec!["--headless=new", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    arguments.extend(tools::is_root().then_some("--no-sandbox"));
    let capabilities = serde_json::json!({ "goog:chromeOptions": { "args": arguments, "binary": chromium } });
    let capabilities_file = crate::run::root().join("target/webdriver.json");
    std::fs::create_dir_all(crate::run::root().join("target"))?;
    std::fs::write(&capabilities_file, capabilities.to_string())?;
    tools::node_modules("build")?;
    command("node", ["build/test_host.mjs", "target/test_host.js"]).run()?;
    say("wasm tests in a browser");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = command(cargo, ["test", "--target", "wasm32-unknown-unknown", "-p", "cairn", "--tests"])
        .args(filter)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities_file)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("CHROMEDRIVER", driver);
    Ok(of_cargo(run.run_and_read()?))
}

fn weight() -> Result<Counts> {
    build::release()?;
    Ok(match size::weigh() {
        Ok(()) => Counts { passed: 1, ..Counts::default() },
        Err(error) => {
            eprintln!("{error}");
            Counts { failed: 1, ..Counts::default() }
        }
    })
}

fn e2e(options: &Options) -> Result<Counts> {
    let (chromium, shell) = (tools::chromium()?, tools::chromium_headless_shell()?);
    package::for_tests()?;
    say("the release build in a browser");
    tools::node_modules("e2e")?;
    // The specs make versions of the build with its own scripts. This comes after the build, because a new folder there
    // would cause another one.
    tools::node_modules("build")?;
    let run = command("node", ["node_modules/@playwright/test/cli.js", "test"])
        .args(&options.filter)
        .in_folder("e2e")
        .env("CHROMIUM", chromium)
        .env("CHROMIUM_HEADLESS_SHELL", shell)
        .env("EVERYWHERE", if options.everywhere { "1" } else { "" })
        .advice("What it saw is under e2e/test-results.");
    Ok(of_playwright(run.run_and_read()?))
}

/// Adds up `test result: ok. 12 passed; 0 failed; 1 ignored; …`. A run that failed without such a line, as when
/// it does not compile, counts as a failure, and so does one that ran nothing.
fn of_cargo((printed, went_well): (String, bool)) -> Counts {
    let mut counts = Counts::default();
    for result in printed.lines().filter_map(|line| line.trim_start().strip_prefix("test result: ")) {
        counts.passed += number_before(result, " passed");
        counts.failed += number_before(result, " failed");
        counts.skipped += number_before(result, " ignored");
    }
    counts.checked(went_well)
}

/// Adds up Playwright's closing lines: `12 passed (3.4s)`, `1 failed`, `1 flaky`, `2 skipped`, `3 did not run`.
fn of_playwright((printed, went_well): (String, bool)) -> Counts {
    let mut counts = Counts::default();
    for line in printed.lines().map(str::trim) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = words[0].parse().unwrap_or(0);
        match words.get(1..) {
            Some(["passed", ..]) => counts.passed += number,
            Some(["failed" | "flaky" | "interrupted"]) => counts.failed += number,
            Some(["skipped"]) | Some(["did", "not", "run"]) => counts.skipped += number,
            _ => {}
        }
    }
    counts.checked(went_well)
}

/// `42 s`, or `3 min 5 s`.
fn in_words(time: Duration) -> String {
    match time.as_secs() {
        seconds @ ..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn number_before(text: &str, word: &str) -> u32 {
    let before = text.split(word).next().unwrap_or_default();
    before.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

impl Counts {
    fn checked(mut self, went_well: bool) -> Counts {
        if self.failed == 0 && (!went_well || self.passed == 0) {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u32, failed: u32, skipped: u32) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn cargos_closing_lines_add_up() {
        let printed = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                       noise\ntest result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured";
        assert_eq!(of_cargo((printed.to_owned(), false)), counts(15, 2, 1));
    }

    #[test]
    fn playwrights_closing_lines_add_up() {
        let printed =
            "  1 failed\n    [chromium] › a.spec.mjs:3:1 › 2 passed things\n  2 skipped\n  1 flaky\n  40 passed (3.1s)";
        assert_eq!(of_playwright((printed.to_owned(), false)), counts(40, 2, 2));
    }

    #[test]
    fn a_run_that_failed_or_ran_nothing_is_a_failure() {
        assert_eq!(of_cargo(("error: could not compile".to_owned(), false)), counts(0, 1, 0));
        assert_eq!(of_playwright((String::new(), true)), counts(0, 1, 0));
    }

    #[test]
    fn a_layers_time_is_in_words() {
        assert_eq!(in_words(Duration::from_millis(59_900)), "59 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 5 s");
    }

    #[test]
    fn the_closing_line_names_skipped_tests_only_where_there_are_any() {
        assert_eq!(counts(3, 0, 0).to_string(), "3 passed, 0 failed");
        assert_eq!(counts(3, 1, 2).to_string(), "3 passed, 1 failed, 2 skipped");
    }
}
