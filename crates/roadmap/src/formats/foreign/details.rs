//! What a document says about a topic besides its title.

use std::fmt;

/// Texts and links of one topic, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The title with its markup, where it has more than inline code: a title is otherwise plain words and code.
    pub title: Option<Paragraph>,
    /// Everything else.
    pub parts: Vec<Detail>,
}

/// One text or link.
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

/// How words are set. All four may be true at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Inline code.
    pub code: bool,
    /// Emphasis.
    pub emphasis: bool,
    /// Strong emphasis.
    pub strong: bool,
    /// Struck through.
    pub struck: bool,
}

impl Details {
    /// Whether the document says nothing besides the title.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The links in order: those that stand alone, and those within texts.
    pub fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for part in &self.parts {
            match part {
                Detail::Link(link) => links.push(link.clone()),
                Detail::Text(paragraph) => links.extend(paragraph.links()),
                Detail::Code(_) => {}
            }
        }
        links
    }
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
                    links.push(Link { title: text.clone(), address: address.clone(), kind: None });
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
