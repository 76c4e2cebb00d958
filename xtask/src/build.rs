use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;

use crate::run::{Run, command, root, say};
use crate::tools;

/// Builds `dist/` in release.
pub fn release() -> Result<()> {
    let build = trunk(&["build", "--release", "--offline"])?;
    say("building dist/ in release");
    build.run()
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
