use std::fmt;

use crate::kept::{Reader, Unreadable};

/// What the learner says of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Not begun; what a step is before anything was said of it.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Done: counts towards completion.
    Done,
    /// Left out on purpose: leaves the total.
    Skipped,
}

/// One open page of one browser. Makes the stamps of two pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TabId(pub u16);

/// When a mark was made, by a hybrid clock: wall time in milliseconds since 1970, then a counter for
/// marks of one millisecond or under a clock that was set back, then the tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(u64, u32, TabId);

impl Stamp {
    /// Wall time in milliseconds since 1970.
    pub fn wall(self) -> u64 {
        self.0
    }

    /// The stamp, or, if it is more than five minutes ahead of `now`, one that is just so far ahead: for what
    /// comes from elsewhere, where a clock that runs ahead would win for ever. Later stamps never become earlier
    /// than others, so that it does not matter whether one merges before or after.
    pub fn clamped(self, now: u64) -> Stamp {
        self.min(Stamp::last(now))
    }

    /// The first stamp of a millisecond: for what does not say more of when it was made.
    pub(crate) fn at(wall: u64) -> Stamp {
        Stamp(wall, 0, TabId(0))
    }

    /// The last stamp that is no more than five minutes ahead of `now`.
    pub(crate) fn last(now: u64) -> Stamp {
        Stamp(now.saturating_add(Stamp::AHEAD), u32::MAX, TabId(u16::MAX))
    }

    const AHEAD: u64 = 5 * 60 * 1000;
}

/// `1763846400000.0.2748`: for keys, in which no two actions may be the same.
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stamp(wall, counter, TabId(tab)) = *self;
        write!(f, "{wall}.{counter}.{}", u32::from(tab))
    }
}

/// A mark and when it was made: a last-writer-wins register.
///
/// The later entry wins, and of two with one stamp the greater mark, so that merging is `max`: whoever
/// brings what in whichever order, all end with the same. An untick is an entry too, not a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// When it was made. First, because it decides.
    pub at: Stamp,
    /// What was said.
    pub mark: Mark,
}

const VERSION: u64 = 1;

/// The last millisecond that a date of ECMAScript can name; a later one is damage.
pub(crate) const LAST_WALL: u64 = 8_640_000_000_000_000;

impl Mark {
    pub(crate) const ALL: [Mark; 4] = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped];

    /// The letter in its box in Markdown: those of GitHub for to do and done, and what note-taking programs have
    /// come to for the others.
    pub(crate) fn letter(self) -> char {
        match self {
            Mark::ToDo => ' ',
            Mark::Doing => '/',
            Mark::Done => 'x',
            Mark::Skipped => '-',
        }
    }

    /// Its name in what is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Mark::ToDo => "to_do",
            Mark::Doing => "doing",
            Mark::Done => "done",
            Mark::Skipped => "skipped",
        }
    }

    fn named(name: &str) -> Option<Mark> {
        Mark::ALL.into_iter().find(|mark| mark.name() == name)
    }
}

impl Stamp {
    fn read_from(reader: &mut Reader) -> Option<Stamp> {
        let wall = reader.number().filter(|&wall| wall <= LAST_WALL)?;
        reader.expect(&[","])?;
        let counter = reader.number()?.try_into().ok()?;
        reader.expect(&[","])?;
        let tab = reader.number()?.try_into().ok()?;
        Some(Stamp(wall, counter, TabId(tab)))
    }
}

impl Entry {
    /// Reads what stands between the brackets of a mark in an export: `"done", 1763846400000, 0, 2748`.
    pub(crate) fn read_exported(export: &mut Reader) -> Option<Entry> {
        let mark = Mark::named(export.text()?)?;
        export.expect(&[","])?;
        Some(Entry { at: Stamp::read_from(export)?, mark })
    }

    /// What [`read_exported`](Entry::read_exported) reads.
    pub(crate) fn exported(self) -> String {
        let Stamp(wall, counter, TabId(tab)) = self.at;
        format!("\"{}\", {wall}, {counter}, {}", self.mark.name(), u32::from(tab))
    }

    /// Reads a kept value.
    pub fn read(text: &str) -> Result<Entry, Unreadable> {
        Entry::read_from(Reader::of_version(VERSION, text)?).ok_or(Unreadable::Damaged)
    }

    fn read_from(mut kept: Reader) -> Option<Entry> {
        kept.expect(&[",", "\"mark\"", ":"])?;
        let mark = Mark::named(kept.text()?)?;
        kept.expect(&[",", "\"at\"", ":", "["])?;
        let at = Stamp::read_from(&mut kept)?;
        kept.expect(&["]"])?;
        kept.end()?;
        Some(Entry { at, mark })
    }

    /// The value to keep.
    pub fn written(self) -> String {
        let Stamp(wall, counter, TabId(tab)) = self.at;
        let (mark, tab) = (self.mark.name(), u32::from(tab));
        format!("{{\"v\":{VERSION},\"mark\":\"{mark}\",\"at\":[{wall},{counter},{tab}]}}")
    }
}

/// The hybrid clock of one tab: every stamp is later than all it has made or seen.
#[derive(Clone, Debug)]
pub struct Clock {
    tab: TabId,
    wall: u64,
    counter: u32,
}

impl Clock {
    /// A clock that has seen nothing.
    pub fn new(tab: TabId) -> Clock {
        Clock { tab, wall: 0, counter: 0 }
    }

    /// Takes note of a stamp that came from elsewhere.
    pub fn observe(&mut self, Stamp(wall, counter, _): Stamp) {
        (self.wall, self.counter) = (self.wall, self.counter).max((wall, counter));
    }

    /// The stamp of something that happens now; `wall` is in milliseconds since 1970.
    pub fn stamp(&mut self, wall: u64) -> Stamp {
        if wall > self.wall {
            (self.wall, self.counter) = (wall, 0);
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            (self.wall, self.counter) = (self.wall + 1, 0);
        }
        Stamp(self.wall, self.counter, self.tab)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(crate) fn entries() -> impl Strategy<Value = Entry> {
        let mark = prop::sample::select(vec![Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped]);
        (0u64..50, 0u32..3, 0u16..3, mark)
            .prop_map(|(wall, counter, tab, mark)| Entry { at: Stamp(wall, counter, TabId(tab)), mark })
    }

    #[test]
    fn an_entry_is_kept_as_documented() {
        let entry = Entry { at: Stamp(1_763_846_400_000, 0, TabId(2748)), mark: Mark::Done };
        let text = r#"{"v":1,"mark":"done","at":[1763846400000,0,2748]}"#;
        assert_eq!(entry.written(), text);
        assert_eq!(Entry::read(text), Ok(entry));
        let spaced = text.replace(':', " : ").replace(',', " ,\n");
        assert_eq!(Entry::read(&spaced), Ok(entry), "white space is JSON's own");
    }

    #[test]
    fn what_is_no_entry_is_told_from_what_is_newer() {
        for text in [
            "",
            "true",
            "{}",
            "[1]",
            "null",
            "{\"v\":1",
            r#"{"v":1,"mark":"gone","at":[1,0,0]}"#,
            r#"{"v":1,"mark":"done","at":[-1,0,0]}"#,
            r#"{"v":1,"mark":"done","at":[1e400,0,0]}"#,
            r#"{"v":1,"mark":"done","at":[9640000000000000,0,0]}"#,
            r#"{"v":0,"mark":"done","at":[1,0,0]}"#,
            r#"{"v":-2}"#,
            r#"{"v":1,"mark":"done","at":[1,0,0]}}"#,
            r#"{"v":1,"mark":"done","at":[1,0,65536]}"#,
            r#"{"v":1,"mark":"done","at":[1,0]}"#,
            r#"{"v":1,"mark":"d\u006fne","at":[1,0,0]}"#,
        ] {
            assert_eq!(Entry::read(text), Err(Unreadable::Damaged), "{text}");
        }
        for text in [r#"{"v":2}"#, r#"{"v":2,"mark":"done","at":[1,0,0]}"#, r#"{"v":9,"mark":{"a":1}}"#] {
            assert_eq!(Entry::read(text), Err(Unreadable::Newer), "{text}");
        }
    }

    #[test]
    fn a_clock_that_is_set_back_still_makes_later_stamps() {
        let mut clock = Clock::new(TabId(1));
        let first = clock.stamp(1_000);
        let second = clock.stamp(400);
        assert!(second > first);
        clock.observe(Stamp(5_000, u32::MAX, TabId(9)));
        assert!(clock.stamp(2_000) > Stamp(5_000, u32::MAX, TabId(9)));
    }

    proptest! {
        #[test]
        fn any_entry_reads_back_and_is_json(entry in entries()) {
            prop_assert_eq!(Entry::read(&entry.written()), Ok(entry));
            let json: serde_json::Value = serde_json::from_str(&entry.written()).unwrap();
            prop_assert_eq!(json["at"][0].as_u64(), Some(entry.at.wall()));
        }

        #[test]
        fn any_change_of_a_kept_value_is_answered(
            entry in entries(), at in any::<prop::sample::Index>(), cut in 0usize..4, text in ".{0,4}",
        ) {
            let mut chars: Vec<char> = entry.written().chars().collect();
            let at = at.index(chars.len());
            chars.splice(at..(at + cut).min(chars.len()), text.chars());
            let changed: String = chars.into_iter().collect();
            if let Ok(read) = Entry::read(&changed) {
                prop_assert_eq!(Entry::read(&read.written()), Ok(read));
            }
        }

        #[test]
        fn merge_is_commutative_associative_and_idempotent(a in entries(), b in entries(), c in entries()) {
            prop_assert_eq!(a.max(b), b.max(a));
            prop_assert_eq!(a.max(b).max(c), a.max(b.max(c)));
            prop_assert_eq!(a.max(a), a);
        }
    }
}
