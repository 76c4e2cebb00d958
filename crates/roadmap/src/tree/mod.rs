mod section;
pub mod hours;
pub mod title;

use std::fmt;
use std::ops::Range;

use crate::marks::mark::Mark;
use crate::tree::hours::Hours;
use crate::tree::title::Title;

/// One tree of topics with a title, as its author wrote it.
///
/// The topics lie in reading order (pre-order), so that the descendants of a topic are one slice. The
/// first is the roadmap itself; below it come its sections. There is always at least one section.
#[derive(Debug, PartialEq, Eq)]
pub struct Roadmap {
    name: Option<String>,
    is_part: bool,
    topics: Vec<Topic>,
    /// In the order of their topics.
    aliases: Vec<Alias>,
    index: Index,
}

/// A name that a topic had before.
#[derive(Debug, PartialEq, Eq)]
struct Alias {
    id: TopicId,
    node: NodeId,
}

/// A place in one [`Roadmap`] while it is in memory. Never kept: editing the roadmap moves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// The lasting name of a topic: in addresses, and in what is kept.
///
/// It is made from the titles on the way to the topic, not from its number or place, so that reordering
/// and renumbering keep it; an author may pin another with `{#id}`. See `docs/formats.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicId(String);

/// The lasting name of a roadmap: letters, digits and hyphens, those of ASCII in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoadmapId(String);

/// Any node of the tree. A topic without children is a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    id: TopicId,
    number: Option<String>,
    title: Title,
    estimate: Option<Hours>,
    share: Hours,
    boxed: Option<Mark>,
    line: usize,
    level: u8,
    parent: NodeId,
    end: u32,
}

impl Roadmap {
    /// The deepest level that a topic may stand on; sections stand on level 1.
    pub const DEEPEST: u8 = 32;

    /// How many old ids so many topics may have: with a few lines a document could ask for billions, as each is one of
    /// every topic below.
    pub fn old_ids_at_most(topics: usize) -> usize {
        4 * topics + 1000
    }

    /// Whether it is what is below a topic of another roadmap, under whose id its marks are kept.
    pub fn is_part(&self) -> bool {
        self.is_part
    }

    /// The name of the document, where it differs from the roadmap's title.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The roadmap's title.
    pub fn title(&self) -> &Title {
        &self.topics[0].title
    }

    /// How many topics there are, the roadmap itself counted.
    #[allow(clippy::len_without_is_empty, reason = "there is always a section")]
    pub fn len(&self) -> usize {
        self.topics.len()
    }

    /// The topic at a place.
    pub fn topic(&self, node: NodeId) -> &Topic {
        &self.topics[node.index()]
    }

    /// The topic that has this lasting name, or had it before; never the roadmap itself.
    pub fn find(&self, id: &str) -> Option<NodeId> {
        self.index.find(&self.topics, &self.aliases, id)
    }

    /// The names that a topic had before: what its author says, and what follows for the topics below from the old
    /// names of those above. Of two topics that would have had the same one, the first has it.
    pub fn aliases(&self, node: NodeId) -> impl Iterator<Item = &TopicId> {
        let first = self.aliases.partition_point(|alias| alias.node < node);
        let own = self.aliases.iter().skip(first).take_while(move |alias| alias.node == node).map(|alias| &alias.id);
        own.filter(move |id| self.find(id.as_str()) == Some(node))
    }

    /// The place of a topic from its [`NodeId::index`]; never the roadmap itself.
    pub fn place(&self, index: usize) -> Option<NodeId> {
        (1..self.topics.len()).contains(&index).then_some(NodeId(index as u32))
    }

    /// The first place behind a topic and all below it.
    pub fn behind(&self, node: NodeId) -> Option<NodeId> {
        self.place(self.topic(node).end as usize)
    }

    /// All places in reading order, the roadmap itself first.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        places(0..self.topics.len() as u32)
    }

    /// All topics in reading order, without the roadmap itself.
    pub fn topics(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        places(1..self.topics.len() as u32)
    }

    /// The topics directly below.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.topic(node).end;
        let first = Some(node.0 + 1).filter(|&next| next < end);
        std::iter::successors(first, move |&child| Some(self.topics[child as usize].end).filter(|&next| next < end))
            .map(NodeId)
    }

    /// The topic and all below it, in reading order.
    pub fn subtree(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        places(node.0..self.topic(node).end)
    }

    /// The steps of a topic; a step is its own only one.
    pub fn steps(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> {
        self.subtree(node).filter(|&node| self.is_step(node))
    }

    /// Whether a topic has no children, and so is itself what is ticked.
    pub fn is_step(&self, node: NodeId) -> bool {
        self.topic(node).end == node.0 + 1
    }

    /// The way up: from the topic's parent to the roadmap itself.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(node), |&node| self.parent(node))
    }

    /// The topic above; nothing is above the roadmap itself.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        (node != NodeId::ROOT).then(|| self.topic(node).parent)
    }
}

impl NodeId {
    /// The place of the roadmap itself.
    pub const ROOT: NodeId = NodeId(0);

    /// The place as an index into rows of a table that has one for each topic.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Topic {
    /// The lasting name.
    pub fn id(&self) -> &TopicId {
        &self.id
    }

    /// The number its author gave, such as `2.1`; for show only.
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The title.
    pub fn title(&self) -> &Title {
        &self.title
    }

    /// The hours that the author wrote at this very topic.
    pub fn estimate(&self) -> Option<Hours> {
        self.estimate
    }

    /// The mark in the box that the document has before its title. It is nobody's progress until it is imported.
    pub fn boxed(&self) -> Option<Mark> {
        self.boxed
    }

    /// The line of the document it stands on, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// How deep it stands: sections on 1; the roadmap itself on 0.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// The topic above it; the roadmap itself is its own.
    pub(crate) fn parent(&self) -> NodeId {
        self.parent
    }

    /// What this step weighs; zero for a topic with children.
    pub(crate) fn share(&self) -> Hours {
        self.share
    }
}

impl TopicId {
    /// The name as it stands in addresses and keys.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An id that an author may pin: letters, digits, `-`, `_` and `.`, at most 80 characters.
    pub(crate) fn pinned(text: &str) -> Option<TopicId> {
        let plain = |c: char| is_word(c) || matches!(c, '-' | '_' | '.');
        let fits = !text.is_empty() && text.chars().count() <= 80 && text.chars().all(plain);
        fits.then(|| TopicId(text.to_owned()))
    }

    /// The id of a topic that has none pinned: the beginning of its title, for people, and a hash of its
    /// title and its parent's id (and so of the whole path of titles), for the machine.
    fn of_path(parent: &TopicId, title: &str) -> TopicId {
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
    /// Makes an id of a name such as a file's: what is no letter or digit becomes a hyphen.
    /// Refuses a name without any letter or digit.
    pub fn of_name(name: &str) -> Option<RoadmapId> {
        let id = hyphened(&name.to_ascii_lowercase());
        (!id.is_empty()).then_some(RoadmapId(id))
    }

    /// Makes the id of a roadmap in a file, from its path as seen from the page. Of the page's own
    /// `roadmaps/` it is the file's name; of any other place the path, with a hash behind it, so that two
    /// files never share marks.
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

    /// The id as it stands in keys.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn places(range: Range<u32>) -> impl DoubleEndedIterator<Item = NodeId> {
    range.map(NodeId)
}

/// Letters and digits. Beyond ASCII this is all but spaces, punctuation and arrows: a table of every letter
/// would be larger than the rest of this crate.
fn is_word(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' => false,
        _ => true,
    }
}

fn hyphened(text: &str) -> String {
    text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// The first words of a title, hyphened, in at most 24 characters; of a longer first word its beginning.
pub(crate) fn slug(text: &str) -> String {
    const LONGEST: usize = 24;
    let mut slug = String::new();
    for word in text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()) {
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

/// FNV-1a over the parts, folded. Lasting, as ids are made of it, so it is written out here and never taken
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

/// Thirty bits of a hash, as six letters that are not easily confused. Lasting: stored progress hangs on it.
fn short_hash(parts: &[&str]) -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let folded = hash(parts);
    (0..6).map(|i| char::from(LETTERS[(folded >> (5 * i)) as usize & 31])).collect()
}

/// A topic as its line says it, before it has its place.
pub(crate) struct Draft {
    pub level: u8,
    pub number: Option<String>,
    pub title: Title,
    pub estimate: Option<Hours>,
    pub names: Names,
    pub boxed: Option<Mark>,
    pub line: usize,
}

/// What an author says of a topic's names.
#[derive(Default)]
pub(crate) struct Names {
    /// The name it is to have.
    pub pin: Option<TopicId>,
    /// The names it had before.
    pub was: Vec<TopicId>,
}

/// Where the hours of a topic and those below it disagree.
pub(crate) struct Mismatch {
    pub node: NodeId,
    pub said: Hours,
    pub below: Hours,
}

/// What is wrong with the ids that an author gave.
pub(crate) enum BadIds {
    /// One is that of two topics.
    Twice { line: usize, first_line: usize, id: TopicId },
    /// With those that follow from them, there are more old ones than [`Roadmap::old_ids_at_most`].
    TooManyOld { line: usize },
}

impl Roadmap {
    /// Plants the tree: `drafts` in reading order, no level more than one deeper than the one before it.
    pub(crate) fn plant(
        name: Option<String>,
        title: Title,
        total: Option<Hours>,
        drafts: Vec<Draft>,
    ) -> Result<(Roadmap, Vec<Mismatch>), BadIds> {
        let root = Topic {
            id: TopicId(String::new()),
            number: None,
            title,
            estimate: total,
            share: Hours::ZERO,
            boxed: None,
            line: 1,
            level: 0,
            parent: NodeId::ROOT,
            end: 1,
        };
        let mut topics = Vec::with_capacity(drafts.len() + 1);
        topics.push(root);
        let mut way = vec![NodeId::ROOT];
        let mut aliases = Vec::new();
        for draft in drafts {
            way.truncate(usize::from(draft.level));
            let parent = *way.last().expect("the roadmap itself is never left, as levels begin at 1");
            let node = NodeId(topics.len() as u32);
            way.push(node);
            aliases.extend(draft.names.was.into_iter().map(|id| Alias { id, node }));
            topics.push(Topic {
                id: draft.names.pin.unwrap_or(TopicId(String::new())),
                number: draft.number,
                title: draft.title,
                estimate: draft.estimate,
                share: Hours::ZERO,
                boxed: draft.boxed,
                line: draft.line,
                level: draft.level,
                parent,
                end: topics.len() as u32 + 1,
            });
        }
        for node in (1..topics.len()).rev() {
            let (parent, end) = (topics[node].parent.index(), topics[node].end);
            topics[parent].end = topics[parent].end.max(end);
        }
        let mut index = Index::naming(&mut topics)?;
        if !aliases.is_empty() {
            (aliases, index) = Index::with_aliases(&topics, aliases)?;
        }
        let mut roadmap = Roadmap { name, is_part: false, topics, aliases, index };
        let mismatches = roadmap.share_hours();
        Ok((roadmap, mismatches))
    }

    /// Gives every step its hours: its own estimate, or an even share of what the nearest estimate above
    /// it has left over. Answers where the author's numbers do not add up.
    fn share_hours(&mut self) -> Vec<Mismatch> {
        #[derive(Clone, Copy, Default)]
        struct Below {
            hours: Hours,
            open_steps: u32,
        }
        let mut below = vec![Below::default(); self.len()];
        for node in self.topics().rev() {
            let (topic, own) = (self.topic(node), below[node.index()]);
            let sum = match topic.estimate {
                Some(hours) => Below { hours, open_steps: 0 },
                None if self.is_step(node) => Below { hours: Hours::ZERO, open_steps: 1 },
                None => own,
            };
            let above = &mut below[topic.parent.index()];
            above.hours += sum.hours;
            above.open_steps += sum.open_steps;
        }

        let mut giver = vec![NodeId::ROOT; self.len()];
        let mut given = vec![0; self.len()];
        for node in self.topics() {
            let topic = self.topic(node);
            let from = if topic.estimate.is_some() { node } else { giver[topic.parent.index()] };
            giver[node.index()] = from;
            if !self.is_step(node) {
                continue;
            }
            self.topics[node.index()].share = if from == node {
                self.topic(node).estimate.unwrap_or_default()
            } else {
                let spare = self.topic(from).estimate.unwrap_or_default().less(below[from.index()].hours);
                let index = given[from.index()];
                given[from.index()] += 1;
                spare.share(index, below[from.index()].open_steps)
            };
        }

        let disagrees = |node: NodeId| {
            let (said, below) = (self.topic(node).estimate?, below[node.index()]);
            let off = below.hours > said || (below.hours < said && below.open_steps == 0);
            off.then_some(Mismatch { node, said, below: below.hours })
        };
        self.nodes().filter(|&node| !self.is_step(node)).filter_map(disagrees).collect()
    }
}

/// Finds topics by id. An open-addressed table of places, behind them of aliases, as a map of its own would keep
/// every id twice.
#[derive(Debug, PartialEq, Eq)]
struct Index {
    /// 0, which is the roadmap itself and has no id, is a free slot. At least half of them are.
    slots: Vec<u32>,
}

impl Index {
    /// Gives an id to each topic that has none pinned: its path's own, or, for a sibling with the same title,
    /// with a count behind it. What is pinned, further down too, is taken.
    fn naming(topics: &mut [Topic]) -> Result<Index, BadIds> {
        let mut index = Index { slots: vec![0; (topics.len() * 2).next_power_of_two()] };
        for at in 1..topics.len() {
            let Topic { id, line, .. } = &topics[at];
            if id.as_str().is_empty() {
                continue;
            }
            if let Some(first) = index.find(topics, &[], id.as_str()) {
                let first_line = topics[first.index()].line;
                return Err(BadIds::Twice { line: *line, first_line, id: id.clone() });
            }
            index.insert(id.as_str(), at);
        }
        let mut twins = vec![0_u32; topics.len()];
        for at in 1..topics.len() {
            if !topics[at].id.as_str().is_empty() {
                continue;
            }
            let parent = &topics[topics[at].parent.index()].id;
            let base = TopicId::of_path(parent, &topics[at].title.to_string());
            let mut id = base.clone();
            if let Some(first) = index.find(topics, &[], base.as_str()) {
                while index.find(topics, &[], id.as_str()).is_some() {
                    twins[first.index()] += 1;
                    id = TopicId(format!("{base}-{}", twins[first.index()] + 1));
                }
            }
            index.insert(id.as_str(), at);
            topics[at].id = id;
        }
        Ok(index)
    }

    fn insert(&mut self, id: &str, at: usize) {
        let free = self.way(id).find(|&slot| self.slots[slot] == 0);
        self.slots[free.expect("half of the slots are free")] = at as u32;
    }

    /// Finds the old names too, with those that follow from them: below a topic that was called otherwise, a topic
    /// had another name, of which the old one above is a part.
    fn with_aliases(topics: &[Topic], said: Vec<Alias>) -> Result<(Vec<Alias>, Index), BadIds> {
        let mut index = Index::with_room(topics, &[], Roadmap::old_ids_at_most(topics.len()));
        let mut aliases: Vec<Alias> = Vec::new();
        let mut said = said.into_iter().peekable();
        // For each topic, where its aliases are.
        let mut ranges: Vec<Range<usize>> = vec![0..0; topics.len()];
        for at in 1..topics.len() {
            let (topic, node) = (&topics[at], NodeId(at as u32));
            let first = aliases.len();
            while let Some(alias) = said.next_if(|alias| alias.node == node) {
                match index.find(topics, &aliases, alias.id.as_str()) {
                    None => index.take(topics, &mut aliases, alias)?,
                    Some(other) if other == node => {}
                    Some(other) => {
                        let first_line = topics[other.index()].line;
                        return Err(BadIds::Twice { line: topic.line, first_line, id: alias.id });
                    }
                }
            }
            let title = topic.title.to_string();
            let own = TopicId::of_path(&topics[topic.parent.index()].id, &title);
            // A pinned name follows from nothing; of a twin the count behind its name is kept.
            if let Some(twin) = topic.id.as_str().strip_prefix(own.as_str()) {
                for above in ranges[topic.parent.index()].clone() {
                    let id = TopicId(TopicId::of_path(&aliases[above].id, &title).0 + twin);
                    if index.find(topics, &aliases, id.as_str()).is_none() {
                        index.take(topics, &mut aliases, Alias { id, node })?;
                    }
                }
            }
            ranges[at] = first..aliases.len();
        }
        Ok((aliases, index))
    }

    fn take(&mut self, topics: &[Topic], aliases: &mut Vec<Alias>, alias: Alias) -> Result<(), BadIds> {
        if aliases.len() == Roadmap::old_ids_at_most(topics.len()) {
            return Err(BadIds::TooManyOld { line: topics[alias.node.index()].line });
        }
        self.insert(alias.id.as_str(), topics.len() + aliases.len());
        aliases.push(alias);
        Ok(())
    }

    /// Finds topics that have their ids, and aliases that are nobody's id.
    fn of(topics: &[Topic], aliases: &[Alias]) -> Index {
        Index::with_room(topics, aliases, aliases.len())
    }

    /// The same, which may take aliases, up to so many in all.
    fn with_room(topics: &[Topic], aliases: &[Alias], most: usize) -> Index {
        let mut index = Index { slots: vec![0; ((topics.len() + most) * 2).next_power_of_two()] };
        let ids = topics.iter().map(|topic| &topic.id).chain(aliases.iter().map(|alias| &alias.id));
        ids.enumerate().skip(1).for_each(|(at, id)| index.insert(id.as_str(), at));
        index
    }

    fn find(&self, topics: &[Topic], aliases: &[Alias], id: &str) -> Option<NodeId> {
        let found = self.way(id).map(|slot| self.slots[slot]);
        let mut taken = found.take_while(|&at| at != 0);
        taken.find_map(|at| match topics.get(at as usize) {
            Some(topic) => (topic.id.as_str() == id).then_some(NodeId(at)),
            None => aliases.get(at as usize - topics.len()).filter(|alias| alias.id.as_str() == id).map(|a| a.node),
        })
    }

    /// The slots in which an id may be, in the order to look.
    fn way(&self, id: &str) -> impl Iterator<Item = usize> + use<> {
        let (first, mask) = (hash(&[id]) as usize, self.slots.len() - 1);
        (0..=mask).map(move |step| first.wrapping_add(step) & mask)
    }
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
    fn a_files_id_is_its_name_or_its_path_and_never_anothers() {
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
