//! The invariants of ARCHITECTURE.md that text can show.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::run::root;

/// Holds every tracked source file against the rules.
pub fn repository() -> Result<()> {
    let mut git = std::process::Command::new("git");
    git.args(["ls-files", "-co", "--exclude-standard"]).current_dir(root());
    let listed = git.output().context("could not start git")?;
    let listed = String::from_utf8(listed.stdout).context("a file name is no text")?;
    if !listed.contains("src/tracker/mod.rs") {
        bail!("git does not list the repository's files, so that nothing could be checked");
    }
    let mut broken = Vec::new();
    let mut effects = 0;
    for path in listed.lines().filter(|path| Path::new(path).extension().is_some() && root().join(path).is_file()) {
        let Ok(text) = fs::read_to_string(root().join(path)) else { continue };
        broken.extend(violations(path, &text));
        if path.starts_with("src/") {
            effects += code(&text).matches("Effect::new").count();
        }
    }
    if effects > 3 {
        broken.push(format!("src/: {effects} effects; they reach outside the reactive world, and three are enough"));
    }
    if !broken.is_empty() {
        bail!("{}", broken.join("\n"));
    }
    Ok(())
}

struct Rule {
    /// Which files it is about.
    about: fn(&str) -> bool,
    /// What must not stand there.
    absent: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        about: |path| path.starts_with("crates/roadmap/"),
        absent: &[
            "web_sys",
            "web-sys",
            "js_sys",
            "js-sys",
            "wasm_bindgen",
            "wasm-bindgen",
            "leptos",
            "gloo",
            "SystemTime",
            "Instant::",
        ],
        why: "the domain knows no browser, no signal and no clock",
    },
    Rule {
        about: |path| path.starts_with("src/") && !path.starts_with("src/browser/"),
        absent: &[
            "gloo_storage",
            "LocalStorage::",
            "local_storage(",
            "session_storage",
            "StorageEvent",
            "fetch_with",
            "Date::now",
        ],
        why: "only browser/ touches storage, tabs, time and network",
    },
    Rule {
        about: |path| path.starts_with("src/"),
        absent: &["LocalStorage::get_all", "LocalStorage::clear", "LocalStorage::length", ".unwrap()"],
        why: "foreign keys are never touched, and nothing a browser returns is unwrapped",
    },
    Rule {
        about: |path| ["src/view/", "src/lazy/", "src/dom/", "src/app.rs"].iter().any(|place| path.starts_with(place)),
        absent: &["RwSignal", ".update(", "WriteSignal", "Logbook::mark"],
        why: "only the tracker writes signals; views read them and call commands",
    },
    Rule {
        about: |path| path.starts_with("src/") || path == "start.js",
        absent: &["inner_html", "innerHTML", "insert_adjacent_html", "outer_html"],
        why: "authored text becomes nodes",
    },
    Rule {
        about: |path| path.starts_with("crates/") || path.starts_with("src/"),
        absent: &["todo!(", "unimplemented!(", "dbg!("],
        why: "nothing is unfinished",
    },
    Rule {
        about: |path| !path.ends_with(".md") && path != "xtask/src/tidy.rs",
        absent: &["/root/", "/home/", "/Users/", "registry.npmjs.org", "static.crates.io"],
        why: "no machine's paths and no registry's host are written down",
    },
];

fn violations(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let broken = RULES.iter().filter(|rule| (rule.about)(path));
    let broken = broken.flat_map(|rule| rule.absent.iter().map(move |absent| (absent, rule.why)));
    broken
        .filter(|(absent, _)| code.contains(**absent))
        .map(|(absent, why)| format!("{path}: `{absent}`: {why}"))
        .collect()
}

/// The text without what is only a comment, and without a test module at its end.
fn code(text: &str) -> String {
    let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = shipped.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_finds_what_it_forbids_where_it_forbids_it() {
        for (path, text, found) in [
            ("crates/roadmap/src/tree.rs", "use web_sys::Window;", true),
            ("crates/roadmap/Cargo.toml", "leptos = \"0.8\"", true),
            ("src/view/row.rs", "LocalStorage::raw()", true),
            ("src/browser/storage.rs", "LocalStorage::raw()", false),
            ("src/browser/storage.rs", "LocalStorage::clear()", true),
            ("src/view/row.rs", "open.update(|open| *open = true)", true),
            ("src/tracker/mod.rs", "open.update(|open| *open = true)", false),
            ("src/view/row.rs", "element.set_inner_html(title)", true),
            ("src/app.rs", "window.unwrap()", true),
            ("src/app.rs", "// never .unwrap()", false),
            ("src/app.rs", "fine();\n#[cfg(test)]\nmod tests { fn f() { x.unwrap() } }", false),
            ("e2e/a.mjs", "const home = '/home/someone/x'", true),
        ] {
            assert_eq!(!violations(path, text).is_empty(), found, "{path}: {text}");
        }
    }

    #[test]
    fn the_repository_keeps_its_rules() {
        repository().expect("a rule is broken");
    }
}
