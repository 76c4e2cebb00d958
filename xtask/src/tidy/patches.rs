use std::fs;

use anyhow::Result;

use crate::run::root;

/// The crates that a folder in `patches/` replaces.
pub fn patched() -> Result<Vec<String>> {
    let folders = fs::read_dir(root().join("patches"))?;
    let names = folders.map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()));
    names.collect()
}

/// Sentences about patches that nothing uses any more, of which cargo only warns. In `Cargo.lock`, a crate from a
/// registry has a source, and a folder of the repository has none.
pub fn violations(lock: &str, patched: &[String]) -> Vec<String> {
    let is_replaced = |name: &String| {
        let mut packages =
            lock.split("[[package]]").filter(|package| package.contains(&format!("\nname = \"{name}\"\n")));
        packages.clone().next().is_some() && packages.all(|package| !package.contains("\nsource = "))
    };
    let is_used = |name: &String| lock.contains(&format!("\n \"{name}\"")) && !lock.contains("[[patch.unused]]");
    let unused = patched.iter().filter(|name| !is_replaced(name) || !is_used(name));
    unused.map(|name| format!("patches/{name}: nothing uses it any more; see `cargo update` and Cargo.toml")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const USED: &str = "\n[[package]]\nname = \"leptos\"\nversion = \"1.0.0\"\nsource = \"registry\"\ndependencies = [\n \
                        \"wasm-streams\",\n]\n\n[[package]]\nname = \"wasm-streams\"\nversion = \"0.5.0\"\n";

    #[test]
    fn a_patch_that_another_version_passes_by_is_found() {
        let patched = ["wasm-streams".to_owned()];
        assert_eq!(violations(USED, &patched), Vec::<String>::new());
        let newer = "[[package]]\nname = \"wasm-streams\"\nversion = \"0.6.0\"\nsource = \"registry\"\n";
        assert_eq!(violations(&format!("{USED}\n{newer}"), &patched).len(), 1, "two versions, of which one is patched");
        let unused = format!("{USED}\n[[patch.unused]]\nname = \"wasm-streams\"\nversion = \"0.5.0\"\n");
        assert_eq!(violations(&unused, &patched).len(), 1, "cargo says itself that it is unused");
        let alone = USED.replace("\n \"wasm-streams\",", "");
        assert_eq!(violations(&alone, &patched).len(), 1, "nothing depends on it");
    }
}
