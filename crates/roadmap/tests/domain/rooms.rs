//! Which module may use which.

use std::fs;
use std::path::{Path, PathBuf};

/// A module: its path in the crate, and its text without tests.
struct Module {
    path: Vec<String>,
    text: String,
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The modules in the order in which they are declared, each after those inside it.
fn modules(folder: &Path, path: &[String], text: &str, found: &mut Vec<Module>) {
    let declared = text.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    for name in declared.filter(|name| *name != "tests") {
        let mut inner: Vec<String> = path.to_vec();
        inner.push(name.to_owned());
        let file = folder.join(format!("{name}.rs"));
        let (file, inside) =
            if file.is_file() { (file, None) } else { (folder.join(name).join("mod.rs"), Some(folder.join(name))) };
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        if let Some(inside) = inside {
            modules(&inside, &inner, &text, found);
        }
        found.push(Module { path: inner, text });
    }
}

/// The paths that a module uses, from the root of the crate.
fn uses(module: &Module) -> Vec<Vec<String>> {
    let is_folder = source().join(module.path.join("/")).is_dir();
    let mut parent = module.path.clone();
    if !is_folder {
        parent.pop();
    }
    let above = &module.path[..module.path.len() - 1];
    let mut used = Vec::new();
    for line in module.text.lines().filter(|line| line.starts_with("use ")) {
        let words = line.trim_start_matches("use ").trim_end_matches(';');
        let (base, rest) = match words.split_once("::") {
            Some(("crate", rest)) => (Vec::new(), rest),
            Some(("super", rest)) => (above.to_vec(), rest),
            _ => continue,
        };
        let (prefix, names) = match rest.split_once('{') {
            Some((prefix, names)) => (prefix, names.trim_end_matches('}')),
            None => ("", rest),
        };
        for name in names.split(',') {
            let full = format!("{prefix}{}", name.trim().trim_start_matches("self::"));
            used.push(base.iter().cloned().chain(full.split("::").map(str::to_owned)).collect());
        }
    }
    used
}

#[test]
fn no_module_uses_one_that_is_declared_after_it() {
    let mut found = Vec::new();
    let root = fs::read_to_string(source().join("lib.rs")).expect("the crate has a root");
    modules(&source(), &[], &root, &mut found);
    assert!(found.len() > 30, "the modules are found");
    let place = |path: &[String]| {
        (1..=path.len()).rev().find_map(|len| found.iter().position(|module| module.path == path[..len]))
    };
    let mut wrong = Vec::new();
    for (at, module) in found.iter().enumerate() {
        for used in uses(module) {
            // A module may use the types of the module around it only where that is no circle: see below.
            let Some(other) = place(&used) else { continue };
            if other > at && !module.path.starts_with(&found[other].path) {
                wrong.push(format!("{} uses {}", module.path.join("::"), used.join("::")));
            }
            if module.path.starts_with(&found[other].path) && module.path != found[other].path {
                wrong.push(format!("{} uses its own parent in {}", module.path.join("::"), used.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
