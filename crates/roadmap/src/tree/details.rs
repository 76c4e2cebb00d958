//! What a document says about a topic besides its title.

use std::fmt;

use super::title::Style;

/// One text or link of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A paragraph.
    Text(Paragraph),
    /// A block of code, as it stands.
    Code(String),
    /// A link that stands alone: a resource.
    Link(Link),
}

/// A link to something outside of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its words; the address, if it has none.
    pub title: String,
    /// Where it leads, as written: of any scheme, or relative to the document. Who shows it must look at the scheme.
    pub address: String,
    /// What it leads to, where the document says so: `video`, `article`, `image`.
    pub kind: Option<String>,
    /// The words in parentheses behind it, where they say more: `guide, 15 min`.
    pub note: Option<String>,
}

/// Words with markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph(pub Vec<Run>);

/// Words of one style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words. A line feed is a line break that the author wrote.
    pub text: String,
    /// How they are set.
    pub style: Style,
    /// Where they lead, if they are a link.
    pub address: Option<String>,
}

impl Detail {
    /// The plain words, as they are searched. Of a link also the site and what it leads to.
    pub fn words(&self) -> String {
        match self {
            Detail::Text(paragraph) => paragraph.to_string(),
            Detail::Code(code) => code.clone(),
            Detail::Link(link) => {
                let besides = [site(&link.address), link.kind.as_deref(), link.note.as_deref()];
                besides.into_iter().flatten().fold(link.title.clone(), |words, more| words + " " + more)
            }
        }
    }
}

/// Whether an address may be opened from somebody's document: one of the web, of mail, or relative to the document. All
/// others are only shown, as `javascript:` runs in the page. An address within the document leads nowhere.
pub fn is_safe(address: &str) -> bool {
    // Browsers ignore these characters in an address.
    let address: String = address.chars().filter(|c| !c.is_control() && *c != ' ').collect();
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#', '\\']) => {
            ["http", "https", "mailto"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
        }
        _ => !address.is_empty() && !address.starts_with('#'),
    }
}

/// The name of the site that an address leads to, without `www.`: nothing for one that is relative or no page.
pub fn site(address: &str) -> Option<&str> {
    let address = address.trim();
    let (scheme, rest) = address.split_once("//")?;
    if !["", "http:", "https:"].iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
        return None;
    }
    let host = rest.split(['/', '?', '#', '\\']).next()?;
    let host = host.rsplit('@').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then_some(host)
}

impl Paragraph {
    /// Words without markup.
    pub fn plain(text: impl Into<String>) -> Paragraph {
        Paragraph(vec![Run { text: text.into(), ..Run::default() }])
    }

    /// The links within it, neighbours with the same address as one.
    pub fn links(&self) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        let mut before = None;
        for Run { text, address, .. } in &self.0 {
            match (address, links.last_mut()) {
                (Some(address), Some(last)) if before == Some(address) => last.title.push_str(text),
                (Some(address), _) => {
                    links.push(Link { title: text.clone(), address: address.clone(), kind: None, note: None });
                }
                (None, _) => {}
            }
            before = address.as_ref();
        }
        links
    }
}

/// The plain words.
impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|run| f.write_str(&run.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_of_mail_and_beside_the_document_are_safe() {
        for safe in
            ["https://a.b", "HTTP://a.b", "mailto:a@b.c", "a.md", "./a:b", "../a", "/a", "//a.b", "?a=b:c", "a b.md"]
        {
            assert!(is_safe(safe), "{safe}");
        }
        for other in ["javascript:alert(1)", " JavaScript:x", "java\nscript:x", "java\tscript:x", "\u{1}javascript:x"] {
            assert!(!is_safe(other), "{other:?}");
        }
        for other in ["data:text/html,x", "vbscript:x", "file:///etc", "blob:x", "ftp://a.b", "tel:1", "", " ", "#a"] {
            assert!(!is_safe(other), "{other:?}");
        }
    }

    #[test]
    fn a_site_has_the_name_of_its_host() {
        for (address, name) in [
            ("https://www.example.org/a?b#c", Some("example.org")),
            ("http://docs.example.org:8080", Some("docs.example.org:8080")),
            ("//example.org/a", Some("example.org")),
            ("https://bank.example@evil.example/", Some("evil.example")),
            ("https:///", None),
            ("a//b", None),
            ("mailto:a@b.c", None),
            ("javascript://example.org/", None),
        ] {
            assert_eq!(site(address), name, "{address}");
        }
    }
}
