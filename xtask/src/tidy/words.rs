struct Rule {
    /// Which files it is about.
    about: fn(&str) -> bool,
    /// What must not stand there.
    absent: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        // The test of growth measures time.
        about: |path| path.starts_with("crates/roadmap/") && !path.ends_with("tests/domain/growth.rs"),
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
        about: |path| {
            let writing = ["src/tracker/", "src/browser/", "src/parts/editor/", "src/lazy/library/writing/"];
            path.starts_with("src/") && !writing.iter().any(|folder| path.starts_with(folder))
        },
        absent: &["RwSignal", ".update(", "WriteSignal", "Logbook::mark"],
        why: "only the tracker writes signals, and the editor those of its text; views read them and call commands",
    },
    Rule {
        about: |path| path.starts_with("src/") || path.starts_with("web/"),
        absent: &["inner_html", "innerHTML", "insert_adjacent_html", "insertAdjacentHTML", "outer_html", "outerHTML"],
        why: "authored text becomes nodes",
    },
    Rule {
        about: |path| path.starts_with("src/"),
        absent: &["view!"],
        why: "views are built of `El`, which is a sixth of the size: see src/dom/element.rs",
    },
    Rule {
        about: |path| path.starts_with("src/") || path.starts_with("crates/roadmap/src/"),
        absent: &["inline(never)"],
        why: "what is loaded later is told by its folder, and called through src/lazy/mod.rs",
    },
    Rule {
        about: |path| path.starts_with("src/") && path != "src/part.rs",
        absent: &["black_box"],
        why: "what is loaded later is called as src/part.rs does",
    },
    Rule {
        about: |path| path.starts_with("crates/") || path.starts_with("src/"),
        absent: &["todo!(", "unimplemented!(", "dbg!("],
        why: "nothing is unfinished",
    },
    Rule {
        about: |path| ["src/", "crates/roadmap/src/", "web/"].iter().any(|folder| path.starts_with(folder)),
        absent: &["did not come", "page came", "can look", "to look at", "is let go", "kept nowhere", "to do again"],
        why: "what is said on screen says what happened, then what to do, in plain words",
    },
    Rule {
        about: |path| !path.ends_with(".md") && path != "xtask/src/tidy/words.rs",
        absent: &["/root/", "/home/", "/Users/", "registry.npmjs.org", "static.crates.io"],
        why: "no machine's paths and no registry's host are written down",
    },
];

/// Sentences about words that stand in a file and must not.
pub fn violations(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let broken = RULES.iter().filter(|rule| (rule.about)(path));
    let broken = broken.flat_map(|rule| rule.absent.iter().map(move |absent| (absent, rule.why)));
    broken
        .filter(|(absent, _)| code.contains(**absent))
        .map(|(absent, why)| format!("{path}: `{absent}`: {why}"))
        .collect()
}

/// The text without lines that are only comments, and without a test module at its end.
pub fn code(text: &str) -> String {
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
            ("src/lazy/search/mod.rs", "RwSignal::new(false)", true),
            ("src/tracker/rows.rs", "open.update(|open| *open = true)", false),
            ("src/view/row.rs", "element.set_inner_html(title)", true),
            ("web/page_host.js", "element.innerHTML = title", true),
            ("src/view/row.rs", "view! { <li/> }", true),
            ("src/view/row.rs", "#[inline(never)]", true),
            ("crates/roadmap/src/search.rs", "#[inline(never)]", true),
            ("src/lazy/keys/mod.rs", "black_box(show)", true),
            ("src/part.rs", "black_box(show)", false),
            ("src/app.rs", "window.unwrap()", true),
            ("src/app.rs", "// never .unwrap()", false),
            ("src/app.rs", "fine();\n#[cfg(test)]\nmod tests { fn f() { x.unwrap() } }", false),
            ("src/lazy/share/words.rs", "pub fn missing() { \"It did not come.\" }", true),
            ("web/embed.js", "// It did not come.", false),
            ("e2e/a.mjs", "const home = '/home/someone/x'", true),
        ] {
            assert_eq!(!violations(path, text).is_empty(), found, "{path}: {text}");
        }
    }
}
