//! What stands before a document for programs.

use crate::formats::inline::tails::is_property;
use crate::tree::Language;

/// Front matter, as far as it means something here.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub title: Option<String>,
    /// What `lang` says, or `language`.
    pub language: Option<Language>,
    /// Where the document itself begins.
    pub end: usize,
    /// Whether it begins like front matter and nothing closes it.
    pub is_open: bool,
}

/// Reads front matter in YAML or TOML. A document that begins with a rule has none.
pub(super) fn read(text: &str) -> FrontMatter {
    if let Some(properties) = properties(text) {
        return properties;
    }
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let fence = first.trim_end();
    if !matches!(fence, "---" | "+++") {
        return FrontMatter::default();
    }
    let (mut end, mut title, mut language, mut has_key) = (first.len(), None, None, false);
    // A template of an issue has its name beside what it is about; its title is that of each issue.
    let (mut name, mut is_template) = (None, false);
    // Some indent all keys.
    let key = text.get(end..).unwrap_or_default();
    let (indent, _) = key.split_at(key.len() - key.trim_start_matches([' ', '\t']).len());
    for line in lines {
        end += line.len();
        let (plain, words) = (line.trim_end(), line.strip_prefix(indent).unwrap_or(line).trim_end());
        if plain == fence || (fence == "---" && plain == "...") {
            let title = name.filter(|_| is_template).or(title);
            return if has_key { FrontMatter { title, language, end, is_open: false } } else { FrontMatter::default() };
        }
        if let Some((key, value)) = key_and_value(words) {
            has_key = true;
            if key.eq_ignore_ascii_case("title") && title.is_none() {
                title = Some(unquoted(value)).filter(|title| !title.is_empty());
            }
            is_template |= key == "about";
            if key == "name" && name.is_none() {
                name = Some(unquoted(value)).filter(|name| !name.is_empty());
            }
            if is_language(key) && language.is_none() {
                language = Language::read(&unquoted(value));
            }
        } else if !has_key && !words.starts_with('#') {
            return FrontMatter::default();
        }
    }
    FrontMatter { is_open: has_key, ..FrontMatter::default() }
}

/// The properties of a page of Logseq: lines such as `title:: T` at the beginning of a document.
fn properties(text: &str) -> Option<FrontMatter> {
    let mut found: Option<FrontMatter> = None;
    for line in text.split_inclusive('\n').take_while(|line| line.contains("::") && is_property(line.trim())) {
        let FrontMatter { title, language, end, .. } = found.get_or_insert_default();
        let (key, value) = line.split_once("::").unwrap_or_default();
        if key.trim() == "title" && !value.trim().is_empty() {
            *title = Some(value.trim().to_owned());
        }
        if is_language(key.trim()) {
            *language = Language::read(value);
        }
        *end += line.len();
    }
    found
}

/// `key: value` or `key = value` at the beginning of a line.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once([':', '='])?;
    let key = key.trim_end();
    let is_key = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    is_key.then_some((key, value))
}

fn is_language(key: &str) -> bool {
    ["lang", "language"].iter().any(|name| key.eq_ignore_ascii_case(name))
}

fn unquoted(value: &str) -> String {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(inside) = value.strip_prefix(quote).and_then(|value| value.strip_suffix(quote)) {
            let doubled = format!("{quote}{quote}");
            return inside.replace(if quote == '"' { "\\\"" } else { &doubled }, &quote.to_string());
        }
    }
    value.split(" #").next().unwrap_or_default().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, title: Option<&str>, rest: &str) {
        let found = read(text);
        assert_eq!((found.title.as_deref(), &text[found.end..]), (title, rest), "{text}");
    }

    #[test]
    fn a_title_is_read_and_the_rest_is_left_out() {
        check("---\r\n# a\r\ntitle: \"A: b\"\r\ntags:\r\n  - [ ] c\r\n---\r\n# T", Some("A: b"), "# T");
        check("---\ntitle: A # note\n...\nB", Some("A"), "B");
        check("---\nlang: en\n---\nB", None, "B");
        check("---\n  title: A\n  tags:\n    - b\n---\nB", Some("A"), "B");
        check("+++\ntitle = 'It''s'\n+++\nB", Some("It's"), "B");
    }

    #[test]
    fn a_template_for_issues_is_called_by_its_name() {
        check("---\nname: \"Day 1\"\nabout: New people\ntitle: Welcome, NAME\n---\nB", Some("Day 1"), "B");
        check("---\nname: a\ntitle: A\n---\nB", Some("A"), "B");
        check("---\nname: a\n---\nB", None, "B");
    }

    #[test]
    fn properties_of_logseq_are_front_matter() {
        check("title:: A: b\r\ntags:: c\r\n\r\n- d", Some("A: b"), "\r\n- d");
        check("- a\n  id:: b", None, "- a\n  id:: b");
        check("std::fmt is here", None, "std::fmt is here");
    }

    #[test]
    fn a_language_is_read() {
        let language = |text| read(text).language.map(|language| language.tag().to_owned());
        for text in
            ["---\nlang: fa\n---\n", "---\nLanguage: fa # Persian\n---\n", "+++\nlang = \"fa\"\n+++\n", "lang:: fa\n"]
        {
            assert_eq!(language(text).as_deref(), Some("fa"), "{text}");
        }
        assert_eq!(language("---\nlang: Persian\n---\n"), None);
    }

    #[test]
    fn a_rule_is_no_front_matter() {
        for text in
            ["---\n\n## A\n- a\n", "---\n\n## A\n\n---\n\n## B", "---\n- a: b\n---\n", "---", "", "# T\n---\na: b\n---"]
        {
            check(text, None, text);
        }
        assert!(read("---\ntitle: a\n\n# T").is_open);
    }
}
