//! Lasting names, for topics and for roadmaps. Stored progress and shared links depend on every function here.

use std::fmt;

/// The lasting name of a topic: in addresses, and in what is stored.
///
/// It is made from the titles on the path to the topic, not from its number or position, so reordering and
/// renumbering keep it. An author may pin another one with `{#id}`. See `docs/formats.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicId(pub(super) String);

/// The lasting name of a roadmap: letters, digits and hyphens. ASCII letters are in lower case. Marks that are kept for
/// another site's page have the name of that page behind it: see [`kept_for`](RoadmapId::kept_for).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoadmapId(String);

impl TopicId {
    /// The id as it stands in addresses and keys.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The longest id that an author may pin, in characters.
    pub(crate) const LONGEST: usize = 80;

    /// An id that an author may pin: letters, digits, `-`, `_` and `.`, at most 80 characters.
    pub(crate) fn pinned(text: &str) -> Option<TopicId> {
        let is_allowed = |c: char| is_word(c) || matches!(c, '-' | '_' | '.');
        let fits = !text.is_empty() && text.chars().count() <= TopicId::LONGEST && text.chars().all(is_allowed);
        fits.then(|| TopicId(text.to_owned()))
    }

    /// The id of a topic to which another program gave an id of its own: what an id may not have becomes a hyphen.
    pub(crate) fn of_foreign(text: &str) -> Option<TopicId> {
        let allowed = |c: char| if is_word(c) || matches!(c, '-' | '_' | '.') { c } else { '-' };
        TopicId::pinned(&text.trim().chars().take(TopicId::LONGEST).map(allowed).collect::<String>())
    }

    /// The id of a topic that has none pinned: the beginning of its title, for people, and for the machine a hash of
    /// its title and its parent's id, and so of the whole path of titles.
    pub(super) fn of_path(parent: &TopicId, title: &str) -> TopicId {
        let folded = title.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
        let tail = short_hash(&[parent.as_str(), &folded]);
        match slug(&folded) {
            slug if slug.is_empty() => TopicId(tail),
            slug => TopicId(format!("{slug}-{tail}")),
        }
    }
}

impl fmt::Display for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl RoadmapId {
    /// Makes an id from a name such as a file's. Every run of other characters than letters and digits becomes a
    /// hyphen. `None` for a name without any letter or digit.
    pub fn of_name(name: &str) -> Option<RoadmapId> {
        let id = hyphenated(&name.to_ascii_lowercase());
        (!id.is_empty()).then_some(RoadmapId(id))
    }

    /// Makes the id of a roadmap in a file, from its path as seen from the page. For a file in the page's own
    /// `roadmaps/` it is the file's name. For any other it is the path followed by a hash, so that two files never
    /// share marks.
    pub fn of_file(path: &str) -> RoadmapId {
        let path = path.strip_prefix("./").unwrap_or(path);
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let own =
            stem.strip_prefix("roadmaps/").filter(|name| RoadmapId::of_name(name).is_some_and(|id| id.0 == *name));
        let hash = short_hash(&[path]);
        match (own, RoadmapId::of_name(stem)) {
            (Some(name), _) => RoadmapId(name.to_owned()),
            (None, Some(id)) => RoadmapId(format!("{}-{hash}", id.0)),
            (None, None) => RoadmapId(hash),
        }
    }

    /// Makes an id for a document that a person brought: a file of this name with a roadmap of this title. Another
    /// version of it has the same id.
    pub fn of_document(name: &str, title: &str) -> RoadmapId {
        let hash = short_hash(&[name, title]);
        match slug(&title.to_ascii_lowercase()) {
            words if words.is_empty() => RoadmapId(hash),
            words => RoadmapId(format!("{words}-{hash}")),
        }
    }

    /// The id under which the marks are kept that are made for another page: `page` is empty, or an at sign and the
    /// page's name without a colon. No roadmap has such an id.
    pub fn kept_for(self, page: &str) -> RoadmapId {
        RoadmapId(self.0 + page)
    }

    /// The id as it stands in keys.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character is a letter or a digit. Beyond ASCII that is everything but spaces, punctuation and arrows: a
/// table of every letter would be larger than the rest of this crate.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' => false,
        _ => true,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty())
}

fn hyphenated(text: &str) -> String {
    words(text).collect::<Vec<_>>().join("-")
}

/// The first words of a title, hyphenated, in at most 24 characters. A longer first word is cut.
pub(crate) fn slug(text: &str) -> String {
    const LONGEST: usize = 24;
    let mut slug = String::new();
    for word in words(text) {
        let joint = if slug.is_empty() { "" } else { "-" };
        if slug.chars().count() + joint.len() + word.chars().count() > LONGEST {
            break;
        }
        slug.push_str(joint);
        slug.push_str(word);
    }
    if slug.is_empty() {
        slug.extend(text.chars().skip_while(|&c| !is_word(c)).take_while(|&c| is_word(c)).take(LONGEST));
    }
    slug
}

/// FNV-1a over the parts, folded. Ids are made of it, so it must never change: it is written out here and never taken
/// from a library.
pub(crate) fn hash(parts: &[&str]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash ^ (hash >> 32)
}

/// Thirty bits of a hash, as six letters that are not easily confused. It must never change: stored progress depends
/// on it.
pub(crate) fn short_hash(parts: &[&str]) -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let folded = hash(parts);
    (0..6).map(|i| char::from(LETTERS[(folded >> (5 * i)) as usize & 31])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_ends_at_a_word() {
        assert_eq!(slug("domain names & dns resolution"), "domain-names-dns");
        assert_eq!(slug("c++"), "c");
        assert_eq!(slug("→"), "");
        assert_eq!(slug("основы языка"), "основы-языка");
        assert_eq!(slug(&"x".repeat(30)), "x".repeat(24));
    }

    #[test]
    fn the_id_of_a_file_is_its_name_or_its_path_and_no_two_files_share_one() {
        let id = |path| RoadmapId::of_file(path).0;
        assert_eq!(id("roadmaps/python-backend.md"), "python-backend");
        assert_eq!(id("./roadmaps/python-backend.md"), "python-backend");
        assert_eq!(id("courses/rust.md"), "courses-rust-9cyp28");
        let paths = [
            "a/b.md",
            "a-b.md",
            "/a/b.md",
            "roadmaps/a/b.md",
            "roadmaps/A.md",
            "a.md",
            "a.md?v=2",
            "roadmaps/a.md",
            "→",
        ];
        let ids: std::collections::BTreeSet<String> = paths.into_iter().map(id).collect();
        assert_eq!(ids.len(), paths.len(), "{ids:?}");
        assert!(ids.iter().all(|id| !id.contains([':', '/'])));
    }

    #[test]
    fn the_hash_never_changes() {
        assert_ne!(short_hash(&["a", "bc"]), short_hash(&["ab", "c"]));
        assert_eq!(TopicId::of_path(&TopicId(String::new()), "Foundations").as_str(), "foundations-dt15c0");
    }
}
