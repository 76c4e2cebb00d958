//! The list of the roadmaps of a site, which its owner writes.

use super::address::{last_part, without_ending};
use crate::json::JsonReader;
use crate::tree::Title;

/// The most roadmaps that are listed.
const MOST: usize = 500;

/// The longest list, in bytes, and the longest name of a file, in characters.
const LONGEST: usize = 1 << 20;
const LONGEST_NAME: usize = 200;

/// The roadmaps that a site's `roadmaps/index.json` names, in its order: what `?roadmap=` calls each, and its title.
/// Leaves out what is not a file of that folder, has a title of more than 500 characters or was named before.
/// `docs/formats.md` has the format. Refuses what is no such list, with the line from which it is none.
pub fn site_list(text: &str) -> Result<Vec<(String, String)>, usize> {
    let listed = read(text)?;
    Ok(listed.into_iter().map(|Listed { address, title, .. }| (address, title)).collect())
}

/// The path within `roadmaps/` of the guide that a site's list names for the roadmap at `address`, which is its name in
/// `?roadmap=` or its path from the page.
pub fn site_guide(text: &str, address: &str) -> Option<String> {
    let path = address.strip_prefix("./").unwrap_or(address);
    let name = path.strip_prefix("roadmaps/").and_then(address_of);
    let address = name.as_deref().unwrap_or(address);
    let listed = read(text).ok()?.into_iter().find(|listed| listed.address == address)?;
    is_path(&listed.guide).then_some(listed.guide)
}

/// An entry.
struct Listed {
    address: String,
    title: String,
    /// Empty where there is none.
    guide: String,
}

fn read(text: &str) -> Result<Vec<Listed>, usize> {
    let text = text.get(..text.len().min(LONGEST)).unwrap_or_default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut listed: Vec<Listed> = Vec::new();
    let mut version = None;
    let mut reader = JsonReader::new(text);
    let object = reader.object(&mut |reader, key| match key.as_str() {
        "v" => reader.number().map(|number| version = Some(number)),
        "roadmaps" => reader.array(&mut |reader| {
            let (file, title, guide) = entry(reader)?;
            if listed.len() < MOST
                && let Some(address) = address_of(&file)
                && Title::fits(&title)
                && listed.iter().all(|other| other.address != address)
            {
                let title = if title.trim().is_empty() { without_ending(last_part(&file)).to_owned() } else { title };
                listed.push(Listed { address, title, guide });
            }
            Some(())
        }),
        _ => reader.skip(),
    });
    match object {
        Some(()) if version == Some(1) && reader.is_at_end() => Ok(listed),
        _ => Err(reader.line(text)),
    }
}

/// The file, the title and the guide of an entry.
fn entry(reader: &mut JsonReader) -> Option<(String, String, String)> {
    let [mut file, mut title, mut guide] = [const { String::new() }; 3];
    reader.object(&mut |reader, key| match key.as_str() {
        "file" => reader.string().map(|text| file = text),
        "title" => reader.string().map(|text| title = text),
        "guide" => reader.string().map(|text| guide = text),
        _ => reader.skip(),
    })?;
    Some((file, title, guide))
}

/// What `?roadmap=` calls a file in the folder `roadmaps/` or below it: the shortest there is, so that no roadmap has
/// two names.
fn address_of(file: &str) -> Option<String> {
    if !is_path(file) {
        return None;
    }
    let is_id = |name: &&str| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    match file.strip_suffix(".md").filter(|name| !name.is_empty()).filter(is_id) {
        Some(id) => Some(id.to_owned()),
        None => Some(format!("roadmaps/{file}")),
    }
}

/// Whether this leads to a file in the folder `roadmaps/` or below it.
fn is_path(file: &str) -> bool {
    let is_plain = |c: char| !(c.is_control() || matches!(c, '\\' | '?' | '#' | '%' | ':'));
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.trim() == part;
    file.chars().count() <= LONGEST_NAME && file.chars().all(is_plain) && file.split('/').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(entries: &str) -> Vec<(String, String)> {
        site_list(&format!("{{\"v\": 1, \"roadmaps\": [{entries}]}}")).expect("a list")
    }

    fn addresses(entries: &str) -> Vec<String> {
        listed(entries).into_iter().map(|(address, _)| address).collect()
    }

    #[test]
    fn each_file_has_one_address_and_a_title() {
        let entries = r#"{"file": "rust.md", "title": "Learn Rust"}, {"title": " ", "file": "week 1/Über uns.markdown"},
            {"file": "a_b.md", "note": [1], "title": "B"}, {"file": "plan.opml", "title": "P"}"#;
        let expected = [
            ("rust", "Learn Rust"),
            ("roadmaps/week 1/Über uns.markdown", "Über uns"),
            ("roadmaps/a_b.md", "B"),
            ("roadmaps/plan.opml", "P"),
        ];
        assert_eq!(listed(entries), expected.map(|(address, title)| (address.to_owned(), title.to_owned())));
    }

    #[test]
    fn what_leads_out_of_the_folder_is_left_out() {
        for file in [
            "",
            "/a.md",
            "../a.md",
            "a/../b.md",
            "./a.md",
            "a//b.md",
            "https://x.org/a.md",
            "\\\\\\\\x\\\\a.md",
            "%2e%2e/a.md",
            "a.md?x",
            "a.md#x",
            ".hidden.md",
            "a/ /b.md",
            "\\u0000.md",
            "//x.org/a.md",
            "javascript:alert(1)",
        ] {
            assert_eq!(addresses(&format!("{{\"file\": \"{file}\", \"title\": \"A\"}}")), [""; 0], "{file}");
        }
        let long = |length| format!("{{\"file\": \"{}.md\"}}", "é".repeat(length));
        assert_eq!((addresses(&long(197)).len(), addresses(&long(198)).len()), (1, 0));
    }

    #[test]
    fn a_roadmap_may_have_a_guide_in_the_same_folder() {
        let text =
            r#"{"v": 1, "roadmaps": [{"file": "a.md", "guide": "a.guide.md"}, {"file": "b.md", "guide": "../b.md"}]}"#;
        assert_eq!(site_guide(text, "a").as_deref(), Some("a.guide.md"));
        assert_eq!(site_guide(text, "./roadmaps/a.md").as_deref(), Some("a.guide.md"));
        assert_eq!([site_guide(text, "b"), site_guide(text, "c"), site_guide("{", "a")], [None, None, None]);
    }

    #[test]
    fn the_bounds_hold() {
        let titled = |length| format!("{{\"file\": \"a.md\", \"title\": \"{}\"}}", "é".repeat(length));
        assert_eq!((addresses(&titled(500)).len(), addresses(&titled(501)).len()), (1, 0));
        let many: Vec<String> = (0..501).map(|at| format!("{{\"file\": \"{at}.md\"}}")).collect();
        assert_eq!(addresses(&many.join(",")).len(), 500);
        assert_eq!(addresses(r#"{"file": "a.md"}, {"file": "a.md", "title": "again"}"#), ["a"]);
        assert!(site_list(&format!("{{\"v\": 1{}", " ".repeat(2 << 20))).is_err());
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_line() {
        for (text, line) in [
            ("", 1),
            ("[]", 1),
            ("<!doctype html>", 1),
            ("{\"v\": 2,\n \"roadmaps\": []}", 2),
            ("{\"roadmaps\": []}", 1),
            ("{\"v\": 1,\n\"roadmaps\": [\n{\"file\": \"a.md\"},\n]}", 3),
            ("{\"v\": 1,\n\"roadmaps\": [\"a.md\"]}", 2),
            ("{\"v\": 1} x", 1),
        ] {
            assert_eq!(site_list(text), Err(line), "{text}");
        }
        assert_eq!(site_list("\u{feff}{\"v\": 1}"), Ok(Vec::new()));
    }
}
