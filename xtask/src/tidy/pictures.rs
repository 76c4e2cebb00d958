//! Every state of the page has its picture, and the index has every picture.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use crate::run::root;

pub const INDEX: &str = "docs/screenshots/README.md";
const FOLDER: &str = "docs/screenshots/states";

/// The names of the pictures that there are.
pub fn drawn() -> Result<BTreeSet<String>> {
    let names = fs::read_dir(root().join(FOLDER)).with_context(|| format!("{FOLDER} is missing"))?;
    let name = |entry: std::io::Result<fs::DirEntry>| {
        Ok(entry?.path().file_stem().unwrap_or_default().to_string_lossy().into_owned())
    };
    names.map(name).collect()
}

/// Where the list of states, the index and the folder differ. `drawn` are the names of the pictures.
pub fn violations(states: &str, index: &str, drawn: &BTreeSet<String>) -> Vec<String> {
    let named = |text: &str, before: &str, after: &str| -> BTreeSet<String> {
        text.split(before)
            .skip(1)
            .filter_map(|rest| rest.trim_start().split_once(after))
            .map(|(name, _)| name.trim_matches('"').to_owned())
            .collect()
    };
    let states = named(states, " state(", ",");
    let linked = named(index, "(states/", ".webp)");
    let without = states
        .difference(drawn)
        .map(|name| format!("{INDEX}: no picture of the state `{name}`: run `cargo xtask pictures`"));
    let unlisted = states
        .symmetric_difference(&linked)
        .map(|name| format!("{INDEX}: the state `{name}` is only in one of e2e/scripts/states.mjs and the index"));
    let left_over =
        drawn.difference(&states).map(|name| format!("{FOLDER}/{name}.webp: no such state in e2e/scripts/states.mjs"));
    without.chain(unlisted).chain(left_over).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_without_a_picture_is_found() {
        let states = "const STATES = [\n  state(\"menu\", act),\n  state(\n    \"toast\",\n    act,\n  ),\n];";
        let index = "![The menu](states/menu.webp)\n![The toast](states/toast.webp)";
        let drawn = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        assert!(violations(states, index, &drawn(&["menu", "toast"])).is_empty());
        assert_eq!(violations(states, index, &drawn(&["menu"])).len(), 1);
        assert_eq!(violations(states, "(states/menu.webp)", &drawn(&["menu", "toast"])).len(), 1);
        assert_eq!(violations(states, index, &drawn(&["menu", "toast", "old"])).len(), 1);
    }
}
