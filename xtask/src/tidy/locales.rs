//! Holds the translations in `locales/` against the messages in the code.
//!
//! A message is a function in a `messages!`, with its English, or a call in a script: `translate("feature-name",
//! ["argument", value]) ?? "English"`. Each language must have each message and no others, with no arguments that the
//! code does not give.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Macro;
use syn::visit::{self, Visit};

/// The names of the arguments of each message.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Sentences about what differs. `files` are paths and texts of the whole repository.
pub fn violations<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Vec<String>> {
    let mut wanted = Messages::new();
    let mut translated: BTreeMap<&str, Messages> = BTreeMap::new();
    for (path, text) in files {
        if path.ends_with(".rs") && (path.starts_with("src/") || path.starts_with("crates/roadmap/src/")) {
            in_rust(path, text, &mut wanted)?;
        } else if path.ends_with(".js") && (path.starts_with("web/") || path.starts_with("src/browser/")) {
            in_script(text, &mut wanted);
        } else if let Some((language, feature)) = path.strip_prefix("locales/").and_then(|path| path.split_once('/')) {
            let feature = feature.strip_suffix(".ftl").with_context(|| format!("{path} is not Fluent"))?;
            in_fluent(path, feature, text, translated.entry(language).or_default())?;
        }
    }
    let mut broken = Vec::new();
    for (language, messages) in &translated {
        for (id, arguments) in &wanted {
            match messages.get(id) {
                None => broken.push(format!("locales/{language}: the message {id} is missing")),
                Some(found) if !found.is_subset(arguments) => {
                    broken.push(format!("locales/{language}: {id} has {found:?}, and the code gives {arguments:?}"));
                }
                Some(_) => {}
            }
        }
        let unknown = messages.keys().filter(|id| !wanted.contains_key(*id));
        broken.extend(unknown.map(|id| format!("locales/{language}: no code has the message {id}")));
    }
    Ok(broken)
}

fn in_rust(path: &str, text: &str, messages: &mut Messages) -> Result<()> {
    struct Calls<'a>(&'a mut Messages);

    impl Visit<'_> for Calls<'_> {
        fn visit_macro(&mut self, call: &Macro) {
            if call.path.segments.last().is_some_and(|last| last.ident == "messages") {
                in_macro(call.tokens.clone(), self.0);
            }
            visit::visit_macro(self, call);
        }

        fn visit_item_mod(&mut self, module: &syn::ItemMod) {
            if module.ident != "tests" {
                visit::visit_item_mod(self, module);
            }
        }
    }

    let file = syn::parse_file(text).with_context(|| format!("{path} cannot be parsed"))?;
    Calls(messages).visit_file(&file);
    Ok(())
}

/// Reads `translate("feature-name", ["argument", value])`, of which every second part is a name.
fn in_script(text: &str, messages: &mut Messages) {
    for call in text.split("translate(\"").skip(1) {
        let Some((id, rest)) = call.split_once('"') else { continue };
        let Some((parts, _)) = rest.strip_prefix(", [").and_then(|rest| rest.split_once(']')) else { continue };
        let names = parts.split(',').step_by(2).map(|name| name.trim().trim_matches('"').to_owned());
        let names = names.filter(|name| !name.is_empty()).collect();
        // The app may have the message, too.
        messages.entry(id.to_owned()).or_insert(names);
    }
}

/// Reads `"feature": fn name(argument: Kind) { … } …`.
fn in_macro(tokens: TokenStream, messages: &mut Messages) {
    let mut tokens = tokens.into_iter().peekable();
    let Some(feature) = tokens.next() else { return };
    let feature = feature.to_string().trim_matches('"').to_owned();
    while let Some(token) = tokens.next() {
        if !matches!(&token, TokenTree::Ident(word) if word == "fn") {
            continue;
        }
        let Some(name) = tokens.next() else { return };
        let Some(TokenTree::Group(arguments)) = tokens.next() else { return };
        messages.insert(format!("{feature}-{name}"), names(arguments.stream()));
    }
}

/// The words that a single colon follows.
fn names(tokens: TokenStream) -> BTreeSet<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().filter(|token| !is_group(token)).collect();
    let pairs = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(name), TokenTree::Punct(colon)] if colon.as_char() == ':' => Some(name.to_string()),
        _ => None,
    });
    pairs.collect()
}

fn is_group(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() != Delimiter::None)
}

fn in_fluent(path: &str, feature: &str, text: &str, messages: &mut Messages) -> Result<()> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => anyhow::bail!("{path}: {}", errors[0]),
    };
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            anyhow::ensure!(id.starts_with(&format!("{feature}-")), "{path}: {id} belongs to another file");
            let mut arguments = BTreeSet::new();
            let pattern = message.value.as_ref().with_context(|| format!("{path}: {id} says nothing"))?;
            in_pattern(pattern, &mut arguments);
            anyhow::ensure!(messages.insert(id.clone(), arguments).is_none(), "{path}: {id} is there twice");
        }
    }
    Ok(())
}

fn in_pattern(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, arguments);
        }
    }
}

fn in_expression(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| in_pattern(&variant.value, arguments));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: given, .. } => {
            for argument in &given.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    arguments.insert(id.name.to_owned());
                }
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, arguments),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: (&str, &str) = (
        "src/lazy/shelf/words.rs",
        "messages! { \"shelf\": /// A.\n pub fn title() { \"Shelf\" } fn left(count: usize, of: &str) { format!(\"{count}\") } }",
    );

    fn found(translation: &str) -> Vec<String> {
        violations([CODE, ("locales/de/shelf.ftl", translation)].into_iter()).expect("can be read")
    }

    #[test]
    fn a_whole_translation_is_fine() {
        let whole = "shelf-title = Regal\nshelf-left = { $count ->\n    [one] eins\n   *[other] { NUMBER($count) } von { $of }\n}\n";
        assert_eq!(found(whole), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_and_what_nobody_asks_for_is_said() {
        assert_eq!(
            found("shelf-left = { $count } von { $all }\nshelf-right = Rechts\n"),
            [
                "locales/de: shelf-left has {\"all\", \"count\"}, and the code gives {\"count\", \"of\"}",
                "locales/de: the message shelf-title is missing",
                "locales/de: no code has the message shelf-right",
            ]
        );
    }

    #[test]
    fn a_script_has_messages_too() {
        let script =
            ("web/x.js", "a(host.translate(\"host-left\", [\"count\", 3]) ?? \"3 left\", translate(id, parts));");
        let found = |text| violations([script, ("locales/de/host.ftl", text)].into_iter()).expect("can be read");
        assert_eq!(found("host-left = noch { $count }\n"), Vec::<String>::new());
        assert_eq!(
            found("host-left = noch { $of }\n"),
            ["locales/de: host-left has {\"of\"}, and the code gives {\"count\"}"]
        );
    }

    #[test]
    fn a_message_stands_in_the_file_of_its_feature() {
        let files = [CODE, ("locales/de/desk.ftl", "shelf-title = Regal\n")];
        let error = violations(files.into_iter()).expect_err("it is in the wrong file");
        assert_eq!(error.to_string(), "locales/de/desk.ftl: shelf-title belongs to another file");
    }
}
