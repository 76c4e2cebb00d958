//! Runs other programs and reports what is running.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The root folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository")
}

/// Prints what is about to be done.
pub fn say(what: &str) {
    eprintln!("==> {what}");
}

/// A program with its arguments, run in the root folder of the repository.
pub fn command<A: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: impl IntoIterator<Item = A>) -> Run {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    // Trunk reads NO_COLOR as one of its own flags and rejects the usual values.
    command.env_remove("NO_COLOR");
    Run { command, advice: None }
}

/// A program that is about to be run.
pub struct Run {
    command: Command,
    advice: Option<String>,
}

impl Run {
    /// Adds arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Run {
        self.command.args(arguments);
        self
    }

    /// Runs the program in this folder of the repository.
    pub fn in_folder(mut self, folder: &str) -> Run {
        self.command.current_dir(root().join(folder));
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    /// Puts folders first on the program's PATH.
    pub fn path_first(self, folders: &[PathBuf]) -> Result<Run> {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = folders.iter().cloned().chain(std::env::split_paths(&inherited));
        let path: OsString = std::env::join_paths(all).context("a folder on the PATH has a separator in its name")?;
        Ok(self.env("PATH", path))
    }

    /// Adds advice that is printed if the program fails.
    pub fn advice(mut self, advice: impl Into<String>) -> Run {
        self.advice = Some(advice.into());
        self
    }

    /// Runs the program. An error names the command and repeats the advice.
    pub fn run(mut self) -> Result<()> {
        let status = self.command.status().with_context(|| format!("could not start {}", self.named()))?;
        if !status.success() {
            bail!("{} failed ({status}).{}", self.named(), self.advised());
        }
        Ok(())
    }

    /// Runs the program and prints its output. Returns the output and whether the program succeeded.
    pub fn run_and_read(mut self) -> Result<(String, bool)> {
        self.command.stdout(Stdio::piped());
        let mut child = self.command.spawn().with_context(|| format!("could not start {}", self.named()))?;
        let printed = child.stdout.take().context("the standard output is not piped")?;
        let mut all = String::new();
        let mut reader = BufReader::new(printed);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            std::io::stdout().write_all(&line)?;
            all.push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
        let status = child.wait()?;
        if !status.success() {
            eprintln!("{} failed ({status}).{}", self.named(), self.advised());
        }
        Ok((all, status.success()))
    }

    fn named(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
        format!("`{}`", words.join(" "))
    }

    fn advised(&self) -> String {
        self.advice.as_ref().map_or_else(String::new, |advice| format!("\n{advice}"))
    }
}
