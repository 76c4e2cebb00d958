//! The invariants of ARCHITECTURE.md that the source text can show.
//!
//! `words` are what must not stand in certain files, `length` is how long a file may be, `circles` is what may depend
//! on what, `comments` is how a comment must not begin, `patches` is what replaces other people's crates, `locales` are
//! the translations, `pictures` are those of the page's states, and `pins` is what workflows run.

mod circles;
mod comments;
mod length;
mod locales;
mod patches;
mod pictures;
mod pins;
mod words;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::root;

/// The most effects that the app may have besides those of elements.
const MOST_EFFECTS: usize = 3;

/// Checks every source file against the rules.
pub fn repository() -> Result<()> {
    let files = files()?;
    let mut broken = Vec::new();
    let mut effects = 0;
    for File { path, text } in &files {
        broken.extend(words::violations(path, text));
        broken.extend(length::violation(path, text));
        broken.extend(comments::violations(path, text));
        broken.extend(pins::violations(path, text));
        if path.starts_with("src/") {
            effects += words::code(text).matches("Effect::new").count();
        }
    }
    if effects > MOST_EFFECTS {
        broken.push(format!(
            "src/: {effects} effects; they reach outside the reactive world, and {MOST_EFFECTS} are enough"
        ));
    }
    for folder in ["src/", "crates/roadmap/src/"] {
        let of_crate = files.iter().filter_map(|File { path, text }| Some((path.strip_prefix(folder)?, text.as_str())));
        broken.extend(circles::violations(folder, of_crate)?);
    }
    broken.extend(locales::violations(files.iter().map(|File { path, text }| (path.as_str(), text.as_str())))?);
    broken.extend(patches::violations(&fs::read_to_string(root().join("Cargo.lock"))?, &patches::patched()?));
    let text = |path: &str| fs::read_to_string(root().join(path)).with_context(|| format!("{path} is missing"));
    let states = text("e2e/scripts/states.mjs")?;
    broken.extend(pictures::violations(&states, &text(pictures::INDEX)?, &pictures::drawn()?));
    if !broken.is_empty() {
        bail!("{}", broken.join("\n"));
    }
    Ok(())
}

struct File {
    path: String,
    text: String,
}

/// The repository's text files, whether git knows them already or not.
fn files() -> Result<Vec<File>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-co", "--exclude-standard"]).current_dir(root());
    let listed = git.output().context("could not start git")?;
    let listed = String::from_utf8(listed.stdout).context("a file name is not UTF-8")?;
    if !listed.contains("src/tracker/mod.rs") {
        bail!("git does not list the repository's files, so that nothing could be checked");
    }
    let listed = listed.lines().filter(|path| Path::new(path).extension().is_some() && root().join(path).is_file());
    // A file that is not text has no words.
    let read = |path: &str| Some(File { path: path.to_owned(), text: fs::read_to_string(root().join(path)).ok()? });
    Ok(listed.filter_map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_keeps_its_rules() {
        repository().expect("a rule is broken");
    }
}
