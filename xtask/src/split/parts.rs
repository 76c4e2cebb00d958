//! Which parts the app has: its folders say so.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

const CRATE: &str = "cairn";

/// A part of the app that is loaded when it is needed.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of its file.
    pub name: String,
    /// The modules it is made of, such as `cairn::lazy::progress`.
    pub modules: Vec<String>,
}

/// The parts of the app. Everything in `src/lazy/` is one, and everything in each folder of `src/parts/`, if there is
/// one, is another. The `mod.rs` of either is the door to it, and comes first.
pub fn parts_of(root: &Path) -> Result<Vec<Part>> {
    let lazy = modules_in(root, "lazy")?;
    if lazy.is_empty() {
        bail!("src/lazy/ has no module besides mod.rs: there is nothing to load later");
    }
    let mut parts = BTreeMap::from([("lazy".to_owned(), lazy)]);
    if root.join("src/parts").is_dir() {
        for module in modules_in(root, "parts")? {
            let name = module.rsplit("::").next().unwrap_or_default().to_owned();
            if parts.insert(name.clone(), vec![module]).is_some() || name == super::FIRST {
                bail!("src/parts/{name} needs another name: there is a file called {name}.wasm already");
            }
        }
    }
    Ok(parts.into_iter().map(|(name, modules)| Part { name, modules }).collect())
}

/// The modules in a folder of `src/`, sorted.
fn modules_in(root: &Path, folder: &str) -> Result<Vec<String>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(root.join("src").join(folder)).with_context(|| format!("could not read src/{folder}/"))? {
        let path = entry?.path();
        let is_module = path.join("mod.rs").is_file() || path.extension().is_some_and(|ending| ending == "rs");
        if let Some(name) = path.file_stem().and_then(|name| name.to_str())
            && is_module
            && name != "mod"
        {
            modules.push(format!("{CRATE}::{folder}::{name}"));
        }
    }
    modules.sort();
    Ok(modules)
}

/// Where a module stands.
pub fn folder_of(module: &str) -> String {
    let inside = module.split_once("::").map_or(module, |(_, inside)| inside);
    format!("src/{}", inside.replace("::", "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of files that is gone after the test.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn with(name: &str, files: &[&str]) -> Folder {
            let folder = std::env::temp_dir().join(format!("cairn-parts-{}-{name}", std::process::id()));
            for file in files {
                let path = folder.join(file);
                fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("a folder can be made");
                fs::write(path, "").expect("a file can be written");
            }
            Folder(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).expect("the folder can be removed");
        }
    }

    fn part(name: &str, modules: &[&str]) -> Part {
        Part { name: name.to_owned(), modules: modules.iter().map(|&module| module.to_owned()).collect() }
    }

    #[test]
    fn all_of_lazy_is_one_part() {
        let files = ["src/lazy/mod.rs", "src/lazy/publish/mod.rs", "src/lazy/progress/mod.rs", "src/lazy/keys.rs"];
        let root = Folder::with("one", &files);
        let modules = ["cairn::lazy::keys", "cairn::lazy::progress", "cairn::lazy::publish"];
        assert_eq!(parts_of(&root.0).expect("it has parts"), [part("lazy", &modules)]);
    }

    #[test]
    fn each_folder_of_parts_is_a_part() {
        let files = ["src/lazy/keys.rs", "src/parts/mod.rs", "src/parts/editor/mod.rs", "src/parts/reader/mod.rs"];
        let root = Folder::with("more", &files);
        let expected = [
            part("editor", &["cairn::parts::editor"]),
            part("lazy", &["cairn::lazy::keys"]),
            part("reader", &["cairn::parts::reader"]),
        ];
        assert_eq!(parts_of(&root.0).expect("it has parts"), expected);
    }

    #[test]
    fn a_folder_without_modules_is_named() {
        let root = Folder::with("none", &["src/lazy/mod.rs", "src/lazy/empty/notes.txt"]);
        let error = parts_of(&root.0).expect_err("nothing is late").to_string();
        assert!(error.starts_with("src/lazy/ has no module"), "{error}");
        let error = parts_of(&root.0.join("elsewhere")).expect_err("there is no such folder").to_string();
        assert_eq!(error, "could not read src/lazy/");
    }

    #[test]
    fn no_two_parts_are_called_alike() {
        for name in ["lazy", "first"] {
            let root = Folder::with(name, &["src/lazy/keys.rs", &format!("src/parts/{name}/mod.rs")]);
            let error = parts_of(&root.0).expect_err("the name is taken").to_string();
            assert!(error.starts_with(&format!("src/parts/{name} needs another name")), "{error}");
        }
    }

    #[test]
    fn a_module_stands_in_a_folder() {
        assert_eq!(folder_of("cairn::lazy::progress"), "src/lazy/progress");
    }
}
