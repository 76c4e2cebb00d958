//! Finds modules that depend on each other in a circle.
//!
//! A file is a module, and depends on every module of its crate that a path in it names, wherever the path stands. It
//! is read by a parser of Rust, so that neither comments nor texts count, nor what is compiled for tests only. A module
//! may depend on the modules in its folder, but they must not depend on it, with one exception: a file may write `impl
//! Parent` for a type that the module above it defines. Such a type is one thing in several files.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Item, ItemImpl, Macro, Token, Type, UseTree, Visibility};

/// A module's path from the root of its crate, which itself has an empty one.
type Module = Vec<String>;

/// Sentences about circles between the files of a crate, whose paths begin in `folder`.
pub fn violations<'a>(folder: &str, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Vec<String>> {
    let mut sources = BTreeMap::new();
    for (path, text) in files {
        if let Some(module) = module_of(path) {
            let file = syn::parse_file(text).with_context(|| format!("{folder}{path} cannot be parsed"))?;
            sources.insert(module, (path, file));
        }
    }
    let modules: BTreeSet<Module> = sources.keys().cloned().collect();
    let needs: BTreeMap<&Module, BTreeSet<Module>> =
        sources.iter().map(|(module, (_, file))| (module, needs(module, file, &modules))).collect();
    let way = |circle: &[&Module]| {
        let files = circle.iter().chain(circle.first()).map(|module| format!("{folder}{}", sources[*module].0));
        format!("a circle: {}", files.collect::<Vec<_>>().join(" → "))
    };
    Ok(circles(&needs).iter().map(|circle| way(circle)).collect())
}

/// The module that a file is; none for a program of its own, and for what is no Rust.
fn module_of(path: &str) -> Option<Module> {
    let path = path.strip_suffix(".rs").filter(|&path| path != "main")?;
    let path = path.strip_suffix("/mod").unwrap_or(path);
    Some(if path == "lib" { Module::new() } else { path.split('/').map(str::to_owned).collect() })
}

/// The modules that a module depends on.
fn needs(module: &Module, file: &syn::File, modules: &BTreeSet<Module>) -> BTreeSet<Module> {
    let mut paths = Paths { module: module.clone(), modules, named: BTreeSet::new(), extended: BTreeSet::new() };
    paths.visit_file(file);
    let Paths { named, extended, .. } = paths;
    let is_own = |needed: &Module| needed.len() < module.len() && module.starts_with(needed);
    let is_extension = |needed: &Module, item: &Option<String>| {
        is_own(needed) && item.as_ref().is_some_and(|item| extended.contains(item))
    };
    let needed = named.into_iter().filter(|(needed, item)| needed != module && !is_extension(needed, item));
    needed.map(|(needed, _)| needed).collect()
}

/// Collects the paths in a file.
struct Paths<'a> {
    /// The module in which a path stands: that of the file, or one within it.
    module: Module,
    modules: &'a BTreeSet<Module>,
    /// The modules that are named, and what is taken from each.
    named: BTreeSet<(Module, Option<String>)>,
    /// The types that the file has an `impl` for.
    extended: BTreeSet<String>,
}

impl Paths<'_> {
    fn name(&mut self, path: &[String]) {
        let Some(first) = path.first() else { return };
        let mut whole = match first.as_str() {
            "crate" => Module::new(),
            "self" | "super" => self.module.clone(),
            // This is a module in the same folder, which needs no word before it; otherwise it is another crate.
            child if self.modules.contains(&[self.module.as_slice(), &[child.to_owned()]].concat()) => {
                let mut whole = self.module.clone();
                whole.push(child.to_owned());
                whole
            }
            _ => return,
        };
        for segment in path.iter().skip(usize::from(first != "super")) {
            match segment.as_str() {
                "super" => drop(whole.pop()),
                segment => whole.push(segment.to_owned()),
            }
        }
        let mut length = whole.len();
        while length > 0 && !self.modules.contains(&whole[..length]) {
            length -= 1;
        }
        self.named.insert((whole[..length].to_vec(), whole.get(length).cloned()));
    }

    fn name_all(&mut self, before: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.name_all(before, &path.tree);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.name_all(before, tree)),
            UseTree::Glob(_) => self.name(before),
            UseTree::Name(syn::UseName { ident }) | UseTree::Rename(syn::UseRename { ident, .. }) => {
                // In `{self, …}`, `self` names what stands before it.
                if ident != "self" {
                    before.push(ident.to_string());
                }
                self.name(before);
                if ident != "self" {
                    before.pop();
                }
            }
        }
    }
}

impl<'a> Visit<'a> for Paths<'_> {
    fn visit_item(&mut self, item: &'a Item) {
        if !attributes(item).iter().any(is_for_tests) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.name_all(&mut Vec::new(), &item.tree);
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        if let (None, Type::Path(path)) = (&item.trait_, &*item.self_ty) {
            self.extended.extend(path.path.segments.last().map(|segment| segment.ident.to_string()));
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.name(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        visit::visit_path(self, path);
    }

    /// Visibility is no dependency.
    fn visit_visibility(&mut self, _: &'a Visibility) {}

    /// Only macros that take expressions count, such as `format!` and `vec!`.
    fn visit_macro(&mut self, called: &'a Macro) {
        if let Ok(arguments) = called.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            // What is parsed here lives no longer than this call.
            let mut inner = Paths {
                module: self.module.clone(),
                modules: self.modules,
                named: BTreeSet::new(),
                extended: BTreeSet::new(),
            };
            arguments.iter().for_each(|argument| inner.visit_expr(argument));
            self.named.append(&mut inner.named);
        }
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}

/// The shortest way round from each module that is in a circle, each circle once.
fn circles<'a>(needs: &BTreeMap<&'a Module, BTreeSet<Module>>) -> Vec<Vec<&'a Module>> {
    let mut found = Vec::new();
    let mut known = BTreeSet::new();
    for &start in needs.keys() {
        if let Some(circle) = circle_from(start, needs)
            && known.insert(circle.iter().copied().collect::<BTreeSet<_>>())
        {
            found.push(circle);
        }
    }
    found
}

/// Searches breadth first for a way from a module back to it.
fn circle_from<'a>(start: &'a Module, needs: &BTreeMap<&'a Module, BTreeSet<Module>>) -> Option<Vec<&'a Module>> {
    let mut came_from = BTreeMap::new();
    let mut next = std::collections::VecDeque::from([start]);
    while let Some(module) = next.pop_front() {
        for needed in &needs[module] {
            if needed == start {
                let mut way = vec![module];
                while let Some(&before) = way.last().and_then(|module| came_from.get(module)) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            let (&needed, _) = needs.get_key_value(needed)?;
            if !came_from.contains_key(needed) {
                came_from.insert(needed, module);
                next.push_back(needed);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the circles between files, each written as a path and a text.
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let found = violations("", files.iter().copied()).expect("they can be parsed");
        assert_eq!(found, expected, "{files:?}");
    }

    #[test]
    fn a_way_back_is_a_circle_and_a_way_around_is_none() {
        check(&[("a.rs", "use crate::b::f;"), ("b.rs", "use crate::c;"), ("c.rs", "")], &[]);
        check(
            &[
                ("a.rs", "use crate::b::f;"),
                ("b.rs", "use crate::{c, d};"),
                ("c.rs", "fn f() { crate::a::g() }"),
                ("d.rs", ""),
            ],
            &["a circle: a.rs → b.rs → c.rs → a.rs"],
        );
    }

    #[test]
    fn a_module_may_use_what_is_in_its_folder_and_not_the_other_way() {
        check(&[("a/mod.rs", "mod b; use self::b::f;"), ("a/b.rs", "")], &[]);
        check(
            &[("a/mod.rs", "mod b; fn g() { b::f() }"), ("a/b.rs", "use super::g;")],
            &["a circle: a/mod.rs → a/b.rs → a/mod.rs"],
        );
        check(
            &[("a/mod.rs", "mod b; mod c;"), ("a/b.rs", "use super::c::f;"), ("a/c.rs", "use crate::a::b;")],
            &["a circle: a/b.rs → a/c.rs → a/b.rs"],
        );
    }

    #[test]
    fn a_type_may_be_written_in_several_files_of_its_folder() {
        let parent = ("a/mod.rs", "mod b; pub struct A(b::B); pub fn f() {}");
        check(&[parent, ("a/b.rs", "use super::A; pub struct B; impl A { fn g() {} }")], &[]);
        let also = ("a/b.rs", "use super::{A, f}; pub struct B; impl A { fn g() {} }");
        check(&[parent, also], &["a circle: a/mod.rs → a/b.rs → a/mod.rs"]);
        let elsewhere = [("a.rs", "use crate::b::B; pub struct A;"), ("b.rs", "use crate::a::A; impl A { fn g() {} }")];
        check(&elsewhere, &["a circle: a.rs → b.rs → a.rs"]);
    }

    #[test]
    fn only_code_that_is_shipped_counts() {
        let b = ("b.rs", "use crate::a::f;");
        for text in [
            "// crate::b::f",
            "const TEXT: &str = \"crate::b\";",
            "#[cfg(test)] mod tests { use crate::b::f; }",
            "pub(in crate::b) fn f() {}",
            "use b::f;",
        ] {
            check(&[("a.rs", text), b], &[]);
        }
        for text in ["fn f() { println!(\"{}\", crate::b::f()) }", "fn f(b: crate::b::B) {}", "pub use crate::b::*;"] {
            check(&[("a.rs", text), b], &["a circle: a.rs → b.rs → a.rs"]);
        }
    }

    #[test]
    fn the_root_of_a_crate_is_a_module_too() {
        check(&[("lib.rs", "mod a; pub use a::A;"), ("a.rs", "pub struct A;"), ("main.rs", "use cairn::A;")], &[]);
        check(&[("lib.rs", "mod a; pub use a::A;"), ("a.rs", "use crate::B;")], &["a circle: lib.rs → a.rs → lib.rs"]);
    }
}
