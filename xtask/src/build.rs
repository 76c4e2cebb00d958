use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::run::{Run, command, root, say};
use crate::{prerender, tools};

/// What `dist/` is made of.
const INPUTS: [&str; 20] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build",
    "crates/roadmap/Cargo.toml",
    "crates/roadmap/src",
    "docs/kill-switch",
    "index.html",
    "locales",
    "patches",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "web",
    "xtask/src/build.rs",
    "xtask/src/html.rs",
    "xtask/src/prerender.rs",
    "xtask/src/split",
    "xtask/src/tools.rs",
];

/// How to build.
#[derive(Args)]
pub struct Options {
    /// The address where it will be, such as https://ada.example/roadmap/, for search engines and links.
    #[arg(long)]
    site: Option<String>,
}

/// Builds `dist/` in release for where it will be.
pub fn for_site(options: &Options) -> Result<()> {
    let Some(site) = &options.site else { return release() };
    let site = whole_address(site)?;
    say("building dist/ in release");
    trunk(&["build", "--release", "--offline"])?.env("CAIRN_SITE", site).run()?;
    // A build for a site must not pass for the next one, which is for none.
    match fs::remove_file(root().join(STAMP)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).context("could not forget the build before"),
        _ => Ok(()),
    }
}

/// The address of a site with a slash at its end.
pub fn whole_address(address: &str) -> Result<String> {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        bail!("{address} is no whole address, such as https://ada.example/roadmap/");
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

/// The time of this file says when `dist/` was built.
const STAMP: &str = "target/dist-built";

/// Builds `dist/` in release, unless it is newer than all it is made of.
pub fn release() -> Result<()> {
    let stamp = root().join(STAMP);
    let built = fs::metadata(&stamp).and_then(|file| file.modified());
    let changed = INPUTS.iter().map(|input| last_change(&root().join(input))).collect::<Result<Vec<_>>>()?;
    if let (Ok(built), Some(changed)) = (built, changed.into_iter().max())
        && built > changed
        && root().join("dist/index.html").is_file()
        && root().join("target/site-ingredients.json").is_file()
    {
        say("dist/ is up to date");
        return Ok(());
    }
    let build = trunk(&["build", "--release", "--offline"])?;
    say("building dist/ in release");
    // The stamp gets the time of the beginning, so that what is edited during the build is newer.
    let begun = root().join("target/dist-begun");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&begun, "")?;
    build.run()?;
    fs::rename(&begun, &stamp).context("could not note that dist/ was built")
}

/// When a file, or anything in a folder, was last changed. The time of the folder itself tells of removals.
fn last_change(path: &Path) -> Result<SystemTime> {
    let about = fs::metadata(path).with_context(|| format!("{} is missing", path.display()))?;
    let mut last = about.modified()?;
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?.path();
            if entry.ends_with("node_modules") {
                continue;
            }
            // An editor's lock may be a link that leads nowhere.
            if entry.exists() {
                last = last.max(last_change(&entry)?);
            }
        }
    }
    Ok(last)
}

/// Trunk, with the tools that it calls on its PATH.
pub fn trunk(arguments: &[&str]) -> Result<Run> {
    prerender::write()?;
    let tools = tools::build_tools()?;
    command(tools.trunk, arguments)
        .env("CARGO_ENCODED_RUSTFLAGS", flags())
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("CAIRN_XTASK", env::current_exe().context("could not find this program")?)
        .path_first(&tools.path)
}

/// Flags for rustc. Each constant gets a segment of its own, and the table of functions and the constants begin at
/// numbers that rarely mean anything else. So the splitter can tell what only a part needs (`xtask/src/split`): a
/// number that happens to be a place in the table brings along what is there. In the whole program no number between
/// 43,968 and 51,231 means anything else: letters with a lower case have lower numbers, and 0x110000, which stands for
/// no `char`, is higher. Panic messages name source files: their paths are shortened, because they would name this
/// machine's folders and registry.
fn flags() -> OsString {
    let home = |variable: &str, folder: &str| {
        let fallback = || env::var_os("HOME").map(|home| PathBuf::from(home).join(folder));
        env::var_os(variable).map(PathBuf::from).or_else(fallback)
    };
    let cargo = home("CARGO_HOME", ".cargo");
    let registries = cargo.iter().flat_map(|cargo| fs::read_dir(cargo.join("registry/src")).into_iter().flatten());
    let registries = registries.filter_map(|registry| Some(registry.ok()?.path()));
    let folders = [Some(root().to_owned()), home("RUSTUP_HOME", ".rustup"), cargo.clone()];
    // If two fit, the later one counts.
    let nameless = folders.into_iter().flatten().chain(registries).map(|folder| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push("/=");
        flag
    });
    let apart = ["--no-merge-data-segments", "--table-base=45001", "--global-base=1212416"];
    let apart = apart.map(|word| OsString::from(format!("-Clink-arg={word}")));
    apart.into_iter().chain(nameless).collect::<Vec<_>>().join("\u{1f}".as_ref())
}
