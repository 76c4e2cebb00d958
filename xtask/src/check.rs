use std::env;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::run::{command, root, say};
use crate::{tidy, tools};

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
    say("docs");
    command(&cargo, ["doc", "--quiet", "--no-deps", "-p", "roadmap"]).env("RUSTDOCFLAGS", "-D warnings").run()?;
    say("the project's own rules");
    tidy::repository()?;
    say("the shipped roadmaps");
    roadmaps()
}

/// Reads every shipped roadmap as the browser will; a warning is an error here.
fn roadmaps() -> Result<()> {
    for entry in fs::read_dir(root().join("public/roadmaps"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).with_context(|| format!("{name} is no text"))?;
        let reading = roadmap::document::read(&text).with_context(|| format!("public/roadmaps/{name}"))?;
        if let Some(warning) = reading.warnings.first() {
            bail!("public/roadmaps/{name}: {warning}");
        }
    }
    Ok(())
}
