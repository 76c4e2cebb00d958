//! A link that stands alone, and what the words in parentheses behind it say.

use crate::tree::details::Link;
use crate::tree::ids::short_hash;
use crate::tree::time_unit::TimeUnit;

/// Something to learn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Its title and address.
    pub link: Link,
    /// What it is, if its author says so.
    pub kind: Option<ResourceKind>,
    /// About how many minutes it takes.
    pub minutes: Option<u32>,
    /// The language it is in, as a tag such as `de` or `pt-BR`, where that is worth saying.
    pub language: Option<String>,
    /// Whether it costs money.
    pub is_paid: bool,
}

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResourceKind {
    /// A reference, to look things up in.
    Docs,
    /// Something to read from beginning to end.
    Guide,
    /// Something to watch or to listen to.
    Video,
    /// Something to do.
    Exercise,
    /// A book.
    Book,
    /// Lessons in order.
    Course,
}

/// What one of the words in parentheses says.
enum ResourceWord {
    Kind(ResourceKind),
    Minutes(u32),
    Language(String),
    IsPaid(bool),
}

impl ResourceKind {
    /// The kinds by the words that stand for them, in lower case.
    const WORDS: [(&str, ResourceKind); 23] = [
        ("docs", ResourceKind::Docs),
        ("documentation", ResourceKind::Docs),
        ("guide", ResourceKind::Guide),
        ("article", ResourceKind::Guide),
        ("articles", ResourceKind::Guide),
        ("blog", ResourceKind::Guide),
        ("paper", ResourceKind::Guide),
        ("tutorial", ResourceKind::Guide),
        ("slides", ResourceKind::Guide),
        ("video", ResourceKind::Video),
        ("videos", ResourceKind::Video),
        ("playlist", ResourceKind::Video),
        ("podcast", ResourceKind::Video),
        ("audio", ResourceKind::Video),
        ("exercise", ResourceKind::Exercise),
        ("exercises", ResourceKind::Exercise),
        ("quiz", ResourceKind::Exercise),
        ("tool", ResourceKind::Exercise),
        ("book", ResourceKind::Book),
        ("books", ResourceKind::Book),
        ("pdf", ResourceKind::Book),
        ("course", ResourceKind::Course),
        ("courses", ResourceKind::Course),
    ];

    fn of_word(word: &str) -> Option<ResourceKind> {
        let word = word.to_lowercase();
        ResourceKind::WORDS.iter().find(|(known, _)| *known == word).map(|&(_, kind)| kind)
    }
}

impl Resource {
    /// The resource of a link, with what the words behind it say.
    pub(super) fn of(link: &Link) -> Resource {
        let kind = link.kind.as_deref().and_then(ResourceKind::of_word);
        let mut resource = Resource { link: link.clone(), kind, minutes: None, language: None, is_paid: false };
        for part in parts(link.note.as_deref().unwrap_or_default()) {
            match said(part) {
                Some(ResourceWord::Kind(kind)) => resource.kind = Some(kind),
                Some(ResourceWord::Minutes(minutes)) => resource.minutes = Some(minutes),
                Some(ResourceWord::Language(language)) => resource.language = Some(language),
                Some(ResourceWord::IsPaid(is_paid)) => resource.is_paid = is_paid,
                None => {}
            }
        }
        resource
    }

    /// The words in parentheses behind it whose meaning is unknown.
    pub fn unknown_words(&self) -> Vec<String> {
        let words = parts(self.link.note.as_deref().unwrap_or_default());
        words.filter(|part| said(part).is_none() || is_cut_kind(part)).map(str::to_owned).collect()
    }

    /// The name, within its topic, under which it is kept that somebody has read it. It follows from the address alone,
    /// so another title, kind or place in the list does not change it.
    pub fn key(&self) -> String {
        short_hash(&[self.link.address.trim()])
    }
}

/// Whether words in parentheses behind a link say what it is: at least one of them does.
pub(crate) fn is_note(words: &str) -> bool {
    parts(words).any(|part| said(part).is_some())
}

fn parts(words: &str) -> impl Iterator<Item = &str> {
    words.split([',', ';', '、', '،']).map(str::trim).filter(|part| !part.is_empty())
}

fn said(part: &str) -> Option<ResourceWord> {
    if let Some(kind) = ResourceKind::of_word(part) {
        return Some(ResourceWord::Kind(kind));
    }
    match part.to_lowercase().as_str() {
        "free" => return Some(ResourceWord::IsPaid(false)),
        "paid" => return Some(ResourceWord::IsPaid(true)),
        _ => {}
    }
    minutes(part)
        .map(ResourceWord::Minutes)
        .or_else(|| is_language(part).then(|| ResourceWord::Language(part.to_owned())))
}

/// Whether this is the beginning of a kind, such as `doc`, rather than a language of three letters.
fn is_cut_kind(part: &str) -> bool {
    let is_known = ResourceKind::of_word(part).is_some();
    part.len() == 3 && !is_known && ResourceKind::WORDS.iter().any(|(word, _)| word.starts_with(part))
}

/// `15 min`, `2 h`, `1.5 h`, `1 h 30 min`.
fn minutes(part: &str) -> Option<u32> {
    let mut total = 0.0;
    let mut words = part.split_whitespace().peekable();
    words.peek()?;
    while let Some(amount) = words.next() {
        let amount: f64 =
            amount.trim_start_matches('~').parse().ok().filter(|amount| (0.0..10_000.0).contains(amount))?;
        total += match TimeUnit::named(words.next()?)? {
            TimeUnit::Minute => amount,
            TimeUnit::Hour => amount * 60.0,
            _ => return None,
        };
    }
    (total >= 1.0).then_some(total as u32)
}

/// Whether this is a tag of a language: two or three small letters, with a script or a region behind at most.
fn is_language(part: &str) -> bool {
    let mut tags = part.split('-');
    let first = tags.next().unwrap_or_default();
    let is_first = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase());
    is_first && tags.all(|tag| (2..=4).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
