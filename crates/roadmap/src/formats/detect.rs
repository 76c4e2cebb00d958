//! What a file is, by its content and never by its name.

use super::cairn;
use super::foreign::Stranger;
use super::page;
use super::web_page::{first_element, is_page_element};
use crate::json::JsonReader;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A roadmap in Cairn's own dialect of Markdown, without a mistake.
    Dialect,
    /// Any other text: it may be Markdown.
    Markdown,
    /// An outline.
    Opml,
    /// A graph of roadmap.sh.
    Graph,
    /// A page of Cairn's, such as `cairn.html`, with its roadmap in it.
    Page,
    /// The address of a published link that holds a roadmap.
    Link,
    /// Nothing but white space.
    Empty,
    /// Something known that is no roadmap.
    Stranger(Stranger),
}

/// Says what a text is.
pub fn detect(text: &str) -> FileKind {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        return FileKind::Empty;
    }
    if is_binary(text) {
        return FileKind::Stranger(Stranger::Binary);
    }
    if start.starts_with('<')
        && let Some(kind) = markup(start)
    {
        return kind;
    }
    if let Some(kind) = json(start) {
        return kind;
    }
    if is_link(start) {
        return FileKind::Link;
    }
    if cairn::read(text).is_ok() { FileKind::Dialect } else { FileKind::Markdown }
}

/// Whether it is a file of another program: it begins as one, or more than an eighth of its first 1,000 characters are
/// none that people write.
fn is_binary(text: &str) -> bool {
    const BEGINNINGS: [&str; 5] = ["%PDF-", "PK\u{3}\u{4}", "{\\rtf", "GIF8", "\u{7f}ELF"];
    let is_control = |&c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1b}');
    let beginning = text.chars().take(1000);
    BEGINNINGS.iter().any(|start| text.starts_with(start))
        || beginning.clone().filter(is_control).count() * 8 > beginning.count()
}

/// What a text is that begins with an element, or with what stands before the first one. `None` for elements that
/// Markdown may begin with.
fn markup(text: &str) -> Option<FileKind> {
    let (is_xml, name) = first_element(text);
    let is = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is(&["opml"]) {
        return Some(FileKind::Opml);
    }
    if is_page_element(name) {
        let is_ours = page::document(text).is_some();
        return Some(if is_ours { FileKind::Page } else { FileKind::Stranger(Stranger::WebPage) });
    }
    (is_xml || is(&["rss", "feed", "svg", "plist"])).then_some(FileKind::Stranger(Stranger::Xml))
}

/// What a text is that begins as JSON does. `None` for what Markdown may begin with, such as a link.
fn json(text: &str) -> Option<FileKind> {
    let inside = text.strip_prefix(['{', '['])?.trim_start();
    let is_object = text.starts_with('{');
    if is_object && !inside.starts_with(['"', '}']) || !is_object && !inside.starts_with(['{', '"', ']']) {
        return None;
    }
    if !is_object {
        let mut reader = JsonReader::new(text);
        let is_whole = reader.skip().is_some() && reader.is_at_end();
        return is_whole.then_some(FileKind::Stranger(Stranger::Json));
    }
    let mut keys = Vec::new();
    let mut reader = JsonReader::new(text);
    // What is broken further on is judged by what could be read.
    let _is_whole = reader.object(&mut |reader, key| {
        keys.push(key);
        reader.skip()
    });
    let has = |key: &str| keys.iter().any(|known| known == key);
    Some(if has("cairn") {
        FileKind::Stranger(Stranger::Progress)
    } else if has("nodes") {
        FileKind::Graph
    } else if has("mockup") {
        FileKind::Stranger(Stranger::MockUp)
    } else if has("done") && (has("learning") || has("skipped")) {
        FileKind::Stranger(Stranger::StoredProgress)
    } else {
        FileKind::Stranger(Stranger::Json)
    })
}

/// Whether it is nothing but an address with a roadmap in its fragment.
pub fn is_link(text: &str) -> bool {
    let text = text.trim();
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
    is_address && !text.contains(char::is_whitespace) && fragment.contains("document=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, kind: FileKind) {
        assert_eq!(detect(text), kind, "{text}");
    }

    #[test]
    fn markdown_is_told_from_its_look_alikes() {
        check("# T\n1. **A** (1 h)", FileKind::Dialect);
        for text in [
            "# T\n- [ ] a",
            "no title",
            "[link](a)",
            "[![badge](a)](b)",
            "{#id}",
            "<p align=\"center\">x</p>\n\n# T",
            "<!-- a --> # T",
            "<details>",
            "<https://a.example>",
            "https://a.example/#document",
            "---\ntitle: x\n---\n",
        ] {
            check(text, FileKind::Markdown);
        }
        for text in ["", " \n\t", "\u{feff}\n"] {
            check(text, FileKind::Empty);
        }
    }

    #[test]
    fn markup_is_known_by_its_first_element() {
        check("<?xml version=\"1.0\"?>\n<!-- a --><opml version=\"2.0\">", FileKind::Opml);
        check("\u{feff}<opml>", FileKind::Opml);
        check("<!DOCTYPE opml [ <!ENTITY a \"b\"> ]><opml>", FileKind::Opml);
        check("<?xml version=\"1.0\"?><rss>", FileKind::Stranger(Stranger::Xml));
        check("<svg xmlns=\"\">", FileKind::Stranger(Stranger::Xml));
        for page in ["<!doctype html>\n# T\n- [ ] a", "<!DOCTYPE HTML>", "<html>", "<!-- a -->\n<HTML lang=en>"] {
            check(page, FileKind::Stranger(Stranger::WebPage));
        }
        check("<!doctype html><script id=\"cairn:document\">\"# T\"</script>", FileKind::Page);
    }

    #[test]
    fn json_is_known_by_its_keys() {
        check("{\"nodes\": [], \"edges\": []}", FileKind::Graph);
        check("{\"edges\": [], \"nodes\": [{\"id\": 1", FileKind::Graph);
        check("{\"cairn\": \"progress\", \"v\": 1}", FileKind::Stranger(Stranger::Progress));
        check("{\"mockup\": {\"controls\": {}}}", FileKind::Stranger(Stranger::MockUp));
        check("{\"done\": [], \"learning\": []}", FileKind::Stranger(Stranger::StoredProgress));
        for text in ["{}", "{\"a\": 1}", "[1, 2", "[]", "[{\"a\": 1}]", "[\"a\"]"] {
            let is_markdown = text == "[1, 2";
            check(text, if is_markdown { FileKind::Markdown } else { FileKind::Stranger(Stranger::Json) });
        }
    }

    #[test]
    fn a_published_link_and_other_files_are_known() {
        check("https://a.example/cairn/#document=abc&id=x\n", FileKind::Link);
        check("%PDF-1.7\n", FileKind::Stranger(Stranger::Binary));
        check("PK\u{3}\u{4}\u{14}\0", FileKind::Stranger(Stranger::Binary));
    }
}
