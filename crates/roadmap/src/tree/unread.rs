//! A roadmap of which only the title is known.

use super::arena::Roadmap;
use super::builder::{Names, TopicDraft};
use super::ids::TopicId;
use super::title::{Span, Style, Title};

impl Roadmap {
    /// A roadmap with this title, of which no topic is known. There is always a section, so this one has a section with
    /// an id that no topic can have: no mark belongs to it.
    pub(crate) fn unread(title: &str) -> Roadmap {
        let names = Names { pinned: Some(TopicId(" ".to_owned())), old: Vec::new() };
        let section =
            TopicDraft { level: 1, number: None, title: Title::of(Vec::new()), estimate: None, names, line: 1 };
        let title = Title::of(vec![Span { text: title.to_owned(), style: Style::PLAIN }]);
        let Ok((roadmap, _)) = Roadmap::build(None, title, None, vec![section]) else {
            unreachable!("there is one id")
        };
        roadmap
    }
}
