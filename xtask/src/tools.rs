//! The tools that the commands need, at the versions that work together; installed where they are missing.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::run::{command, root, say};

const TARGET: &str = "wasm32-unknown-unknown";

/// A program from crates.io.
struct CargoTool {
    name: &'static str,
    version: &'static str,
    features: &'static [&'static str],
}

/// Version 0.22 needs a newer Rust than 1.95.
const TRUNK: CargoTool =
    CargoTool { name: "trunk", version: "0.21.14", features: &["--no-default-features", "--features", "rustls"] };

/// Exactly the version of the crate in Cargo.toml: only that one reads what the crate writes.
const WASM_BINDGEN: CargoTool = CargoTool { name: "wasm-bindgen-cli", version: "0.2.129", features: &[] };

/// The tools for building the app.
pub struct BuildTools {
    /// The program.
    pub trunk: PathBuf,
    /// Folders with wasm-bindgen and wasm-opt.
    pub path: Vec<PathBuf>,
}

/// Finds or installs the tools for building.
pub fn build_tools() -> Result<BuildTools> {
    wasm_target()?;
    node_modules("build")?;
    let trunk = TRUNK.bin()?.join("trunk");
    Ok(BuildTools { trunk, path: vec![WASM_BINDGEN.bin()?, root().join("build/node_modules/.bin")] })
}

/// Finds or installs the runner of wasm tests.
pub fn wasm_test_runner() -> Result<PathBuf> {
    wasm_target()?;
    Ok(WASM_BINDGEN.bin()?.join("wasm-bindgen-test-runner"))
}

/// Installs the library for wasm, through rustup.
pub fn wasm_target() -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = std::process::Command::new(rustc).args(["--print", "sysroot"]).current_dir(root()).output();
    let sysroot = sysroot.context("could not start rustc")?.stdout;
    let sysroot = String::from_utf8(sysroot).context("rustc names a folder whose name is not UTF-8")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    say(&format!("adding the Rust target {TARGET}"));
    command("rustup", ["target", "add", TARGET])
        .advice("Rust has to come from rustup, which adds targets: see rustup.rs.")
        .run()
}

/// Installs the npm packages of a folder, exactly as its lockfile says.
pub fn node_modules(folder: &str) -> Result<()> {
    let lockfile = format!("{folder}/package-lock.json");
    let lock = fs::read(root().join(&lockfile)).with_context(|| format!("{lockfile} is missing"))?;
    let stamp = root().join(folder).join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say(&format!("installing the packages of {lockfile} with npm"));
    command("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .in_folder(folder)
        .advice("Node 20.19 or newer with npm has to be on the PATH, and a package registry in reach.")
        .run()?;
    fs::write(&stamp, lock).context("could not note what was installed")
}

/// The names of the full browser.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The full browser: `$CHROMIUM`, or one on the PATH, or Debian's.
pub fn chromium() -> Result<PathBuf> {
    browser_part("CHROMIUM", &CHROMIUM, "chromium")
}

/// A browser that draws pictures, if there is one. It is not installed for that.
pub fn chromium_if_there() -> Result<Option<PathBuf>> {
    let shell = named_or_on_path("CHROMIUM_HEADLESS_SHELL", &["chromium-headless-shell"])?;
    Ok(shell.or(named_or_on_path("CHROMIUM", &CHROMIUM)?))
}

/// What drives the browser in wasm tests: `$CHROMEDRIVER`, or one on the PATH, or Debian's.
pub fn chromedriver() -> Result<PathBuf> {
    browser_part("CHROMEDRIVER", &["chromedriver"], "chromium-driver")
}

/// The browser of most end-to-end tests: `$CHROMIUM_HEADLESS_SHELL`, or one on the PATH, or Debian's. It takes half the
/// time of the full browser, which replaces it where there is none.
pub fn chromium_headless_shell() -> Result<PathBuf> {
    const SHELL: &str = "chromium-headless-shell";
    if let Some(path) = named_or_on_path("CHROMIUM_HEADLESS_SHELL", &[SHELL])? {
        return Ok(path);
    }
    if has_apt() {
        match apt_install(SHELL) {
            Ok(()) => {
                return on_path(SHELL).with_context(|| format!("apt installed {SHELL}, and it is not on the PATH"));
            }
            Err(error) => say(&format!("{error:#}")),
        }
    }
    say(&format!("without {SHELL} the end-to-end tests take twice as long, in the full browser"));
    chromium()
}

fn browser_part(variable: &str, names: &[&str], package: &str) -> Result<PathBuf> {
    if let Some(path) = named_or_on_path(variable, names)? {
        return Ok(path);
    }
    if has_apt() {
        apt_install(package)?;
    }
    names.iter().find_map(|name| on_path(name)).with_context(|| {
        format!("{} is missing. Install it (on Debian: apt install {package}), or name it in ${variable}.", names[0])
    })
}

/// The program that the variable names, or the first of these names on the PATH.
fn named_or_on_path(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) else {
        return Ok(names.iter().find_map(|name| on_path(name)));
    };
    let path = PathBuf::from(path);
    if !path.is_file() {
        bail!("${variable} names {}, which is not a file.", path.display());
    }
    Ok(Some(path))
}

fn has_apt() -> bool {
    on_path("apt-get").is_some() && is_root()
}

fn apt_install(package: &str) -> Result<()> {
    say(&format!("installing {package} with apt"));
    command("apt-get", ["update", "-qq"]).run()?;
    command("apt-get", ["install", "-y", "-qq", "--no-install-recommends", package, "fonts-liberation"])
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

/// Whether Chromium must run without its sandbox, because it refuses to be root in one.
pub fn is_root() -> bool {
    let id = std::process::Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

impl CargoTool {
    /// Removes what an interrupted installation left. One that still runs is left alone, where that can be told.
    fn clear_halves(&self, home: &Path) -> Result<()> {
        let folder = home.parent().context("a tool's folder has one above it")?;
        let name = home.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let left = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let process = left.strip_prefix(&name).and_then(|rest| rest.strip_prefix('.')?.strip_suffix(HALF));
            let processes = Path::new("/proc");
            let ended = |process: &str| processes.join("self").exists() && !processes.join(process).exists();
            if process.is_some_and(ended) {
                fs::remove_dir_all(&path).with_context(|| format!("could not remove {}", path.display()))?;
            }
        }
        Ok(())
    }

    /// The folder of its programs. Each version has its own under the user's cache, which every clone shares.
    fn bin(&self) -> Result<PathBuf> {
        let home = cache()?.join(format!("{}-{}", self.name, self.version));
        let bin = home.join("bin");
        if bin.is_dir() {
            return Ok(bin);
        }
        self.clear_halves(&home)?;
        say(&format!("installing {} {} (once; this takes some minutes)", self.name, self.version));
        let half = PathBuf::from(format!("{}.{}{HALF}", home.display(), std::process::id()));
        let (target, home_half) = (half.join("target"), half.join("home"));
        let install = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), ["install", self.name])
            .args(["--version", self.version, "--locked"])
            .args(self.features)
            .args([Path::new("--root"), &home_half, Path::new("--target-dir"), &target])
            // These tools run for seconds, so they are not built to be fast: that takes half the time of a full release
            // build.
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .advice("It needs a C compiler (on Debian: apt install gcc libc6-dev) and crates.io in reach.")
            .run();
        let moved = install.and_then(|()| {
            // The folder appears complete or not at all. If another clone was faster, its copy is as good.
            match fs::rename(&home_half, &home) {
                Err(error) if !bin.is_dir() => Err(error).context("could not move the finished tool to its place"),
                _ => Ok(()),
            }
        });
        let cleared = fs::remove_dir_all(&half);
        moved?;
        cleared.with_context(|| format!("could not remove {}", half.display()))?;
        Ok(bin)
    }
}

/// The mark of a tool that is being installed, behind the number of the process that installs it.
const HALF: &str = ".half";

fn cache() -> Result<PathBuf> {
    let folder = match (env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"), env::var_os("LOCALAPPDATA")) {
        (Some(cache), _, _) if !cache.is_empty() => PathBuf::from(cache),
        (_, Some(home), _) => PathBuf::from(home).join(".cache"),
        (_, None, Some(local)) => PathBuf::from(local),
        _ => bail!("No cache folder: set HOME or XDG_CACHE_HOME."),
    };
    let cache = folder.join("cairn");
    fs::create_dir_all(&cache).with_context(|| format!("could not make {}", cache.display()))?;
    Ok(cache)
}
