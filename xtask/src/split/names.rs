//! What the names in a wasm file tell.

/// A function's path without what the compiler adds to tell crates and instances apart.
pub fn plain(name: &str) -> String {
    let mut path = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        path.push_str(before);
        match after.split_once(']') {
            Some((inside, behind)) if is_hash(inside, 8) => rest = behind,
            _ => {
                path.push('[');
                rest = after;
            }
        }
    }
    path.push_str(rest);
    match path.rsplit_once("::h") {
        Some((before, hash)) if is_hash(hash, 16) => before.to_owned(),
        _ => path,
    }
}

fn is_hash(text: &str, least: usize) -> bool {
    text.len() >= least && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a path, or the type of an `impl`, lies in a module.
pub fn is_in(path: &str, module: &str) -> bool {
    self_type(path).strip_prefix(module).is_some_and(|rest| rest.starts_with("::"))
}

/// The crate in which a path, or the type of an `impl`, lies.
pub fn crate_of(path: &str) -> &str {
    self_type(path).split("::").next().unwrap_or_default()
}

fn self_type(path: &str) -> &str {
    let mut path = path;
    while let Some(rest) = ["<", "&", "mut ", "dyn "].iter().find_map(|word| path.strip_prefix(word)) {
        path = rest;
    }
    path
}

/// Whether the compiler wrote the function. It merges two closures or two shims that do the same, and the result bears
/// the name of either.
pub fn is_nameless(path: &str) -> bool {
    ["{{closure}}", "{closure#", "{{vtable.shim}}", "{shim:"].iter().any(|mark| path.contains(mark))
}

/// Whether the function does nothing but call a closure that is in the table of functions.
pub fn is_shim(path: &str) -> bool {
    ["Fn", "FnMut", "FnOnce"].iter().any(|kind| path.starts_with(&format!("core::ops::function::{kind}::call")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_left_out_and_types_stay() {
        for (name, path) in [
            ("cairn[1f2e3d4c5b6a7988]::lazy::progress::show", "cairn::lazy::progress::show"),
            ("cairn::lazy::progress::show::h0123456789abcdef", "cairn::lazy::progress::show"),
            ("<[u8] as core[00112233aabbccdd]::fmt::Debug>::fmt", "<[u8] as core::fmt::Debug>::fmt"),
            ("cairn::view::[abc", "cairn::view::[abc"),
            ("cairn::view::h1", "cairn::view::h1"),
        ] {
            assert_eq!(plain(name), path);
        }
    }

    #[test]
    fn a_module_holds_its_functions_its_types_and_its_closures_only() {
        for (path, is) in [
            ("cairn::lazy::progress::show", true),
            ("cairn::lazy::progress::dialog::show::{{closure}}", true),
            ("<cairn::lazy::progress::Dialog as core::fmt::Debug>::fmt", true),
            ("<&mut cairn::lazy::progress::Dialog as core::fmt::Debug>::fmt", true),
            ("cairn::lazy::progress_bar::show", false),
            ("cairn::lazy::call", false),
            ("core::ptr::drop_in_place<cairn::lazy::progress::Dialog>", false),
        ] {
            assert_eq!(is_in(path, "cairn::lazy::progress"), is, "{path}");
        }
    }

    #[test]
    fn a_crate_is_known_by_a_path_or_by_the_type_of_an_impl() {
        assert_eq!(crate_of("cairn::view::row::draw"), "cairn");
        assert_eq!(crate_of("<&cairn::view::Row as core::fmt::Debug>::fmt"), "cairn");
        assert_eq!(crate_of("memcpy"), "memcpy");
    }
}
