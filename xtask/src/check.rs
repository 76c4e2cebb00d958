use std::env;
use std::ffi::OsStr;

use anyhow::Result;

use crate::run::{command, root, say};
use crate::{roadmaps, tidy, tools};

/// Everything that can be checked without running the app.
pub fn all() -> Result<()> {
    tools::wasm_target()?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    say("format");
    command(&cargo, ["fmt", "--all", "--check"]).advice("`cargo fmt --all` mends it.").run()?;
    say("lints");
    let deny = ["--", "-D", "warnings"];
    command(&cargo, ["clippy", "--quiet", "-p", "roadmap", "-p", "xtask", "--all-targets"]).args(deny).run()?;
    let for_wasm = ["clippy", "--quiet", "-p", "cairn", "--all-targets", "--target", "wasm32-unknown-unknown"];
    command(&cargo, for_wasm).args(deny).run()?;
    fuzz_targets(&cargo)?;
    scripts()?;
    say("docs");
    command(&cargo, ["doc", "--quiet", "--no-deps", "-p", "roadmap"]).env("RUSTDOCFLAGS", "-D warnings").run()?;
    say("the project's own rules");
    tidy::repository()?;
    say("the shipped roadmaps");
    roadmaps::check()
}

/// Checks the fuzz targets, which are a workspace of their own: any compiler lints them, and a nightly one runs them.
fn fuzz_targets(cargo: &OsStr) -> Result<()> {
    say("the fuzz targets");
    let own = ["--manifest-path", "fuzz/Cargo.toml"];
    let advice = "`cargo fmt --manifest-path fuzz/Cargo.toml` mends it.";
    command(cargo, ["fmt", "--check"]).args(own).advice(advice).run()?;
    let lints = ["clippy", "--quiet", "--locked", "--all-targets", "--target-dir", "target/fuzz-lints"];
    // Nothing is linked here: with a library already there, libFuzzer is not compiled, which would take half a minute.
    let deny = ["--", "-D", "warnings"];
    command(cargo, lints).args(own).args(deny).env("CUSTOM_LIBFUZZER_PATH", root().join("fuzz/Cargo.toml")).run()
}

/// Checks the scripts: their format and lints, and their types, which are written in comments.
fn scripts() -> Result<()> {
    tools::node_modules("build")?;
    // The types of the end-to-end tests and of the bench come from what drives the browser for them.
    tools::node_modules("e2e")?;
    let bin = root().join("build/node_modules/.bin");
    say("the scripts' format and lints");
    let advice = "`build/node_modules/.bin/biome check --write` fixes most of them.";
    command(bin.join("biome"), ["ci", "--error-on-warnings"]).advice(advice).run()?;
    say("the scripts' types");
    // Playwright would resolve the imports of the tests by a tsconfig.json beside them.
    for project in ["web", "web/tsconfig.service_worker.json", "build", "e2e/tsconfig.types.json", "bench"] {
        command(bin.join("tsc"), ["--project", project]).run()?;
    }
    Ok(())
}
