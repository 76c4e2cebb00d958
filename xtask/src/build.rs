use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::run::{Run, command, root, say};
use crate::tools;

/// What `dist/` is made of.
const INPUTS: [&str; 12] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "crates/roadmap/Cargo.toml",
    "crates/roadmap/src",
    "index.html",
    "patches",
    "public",
    "rust-toolchain.toml",
    "src",
    "start.js",
    "style",
];

/// Builds `dist/` in release, unless it is newer than all it is made of.
pub fn release() -> Result<()> {
    let built = fs::metadata(root().join("dist/index.html")).and_then(|file| file.modified());
    let changed = INPUTS.iter().chain(&[
        "xtask/src/build.rs",
        "xtask/src/tools.rs",
        "e2e/package-lock.json",
        "e2e/scripts/minify.mjs",
    ]);
    let changed = changed.map(|input| last_change(&root().join(input))).collect::<Result<Vec<_>>>()?;
    if let (Ok(built), Some(changed)) = (built, changed.into_iter().max())
        && built > changed
    {
        say("dist/ is up to date");
        // The tools may be asked for all the same, by serving or by testing.
        return tools::node_modules();
    }
    let build = trunk(&["build", "--release", "--offline"])?;
    say("building dist/ in release");
    build.run()
}

/// When a file, or anything in a folder, was changed last. A folder's own time tells what was taken out of it.
fn last_change(path: &Path) -> Result<SystemTime> {
    let about = fs::metadata(path).with_context(|| format!("{} is missing", path.display()))?;
    let mut last = about.modified()?;
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            last = last.max(last_change(&entry?.path())?);
        }
    }
    Ok(last)
}

/// Trunk, with the tools it calls on its PATH.
pub fn trunk(arguments: &[&str]) -> Result<Run> {
    let tools = tools::build_tools()?;
    command(tools.trunk, arguments)
        .env("CARGO_ENCODED_RUSTFLAGS", nameless_paths())
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .path_first(&tools.path)
}

/// The words of a panic name source files; without this they would name this machine's folders.
fn nameless_paths() -> OsString {
    let home = |variable: &str, folder: &str| {
        let fallback = || env::var_os("HOME").map(|home| PathBuf::from(home).join(folder));
        env::var_os(variable).map(PathBuf::from).or_else(fallback)
    };
    let mut flags = OsString::from(format!("--remap-path-prefix={}=", root().display()));
    if let Some(cargo) = home("CARGO_HOME", ".cargo") {
        flags.push(format!("\u{1f}--remap-path-prefix={}=cargo", cargo.display()));
    }
    if let Some(rustup) = home("RUSTUP_HOME", ".rustup") {
        flags.push(format!("\u{1f}--remap-path-prefix={}=rustup", rustup.display()));
    }
    flags
}
