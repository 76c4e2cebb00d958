//! How an entry is written: as the value of its key in the storage, and as a list in an export. `docs/formats.md` has
//! both.

use super::clock::{LAST_WALL, Stamp, TabId};
use super::mark::{Entry, Mark};
use crate::json::{JsonReader, Unreadable};

const VERSION: u64 = 1;

impl Entry {
    /// Reads a stored value. A mark that is dated after the year 2199 counts as the oldest one.
    pub fn read(text: &str) -> Result<Entry, Unreadable> {
        let Entry { at, mark } = read_stored(JsonReader::of_version(VERSION, text)?).ok_or(Unreadable::Damaged)?;
        Ok(Entry { at: at.believed(), mark })
    }

    /// The value to store.
    pub fn encode(self) -> String {
        format!("{{\"v\":{VERSION},\"mark\":\"{}\",\"at\":[{}]}}", self.mark.name(), self.at.numbers())
    }

    /// Reads what stands between the brackets of a mark in an export: `"done", 1763846400000, 20414, 2748`.
    pub(crate) fn read_exported(export: &mut JsonReader) -> Option<Entry> {
        let mark = Mark::named(export.plain_string()?)?;
        export.expect(&[","])?;
        Some(Entry { at: Stamp::read(export)?, mark })
    }

    /// The text that [`read_exported`](Entry::read_exported) reads.
    pub(crate) fn encode_exported(self) -> String {
        let Stamp(wall, day, TabId(tab)) = self.at;
        format!("\"{}\", {wall}, {day}, {}", self.mark.name(), u32::from(tab))
    }
}

impl Mark {
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

fn read_stored(mut value: JsonReader) -> Option<Entry> {
    value.expect(&[",", "\"mark\"", ":"])?;
    let mark = Mark::named(value.plain_string()?)?;
    value.expect(&[",", "\"at\"", ":", "["])?;
    let at = Stamp::read(&mut value)?;
    value.expect(&["]"])?;
    value.end()?;
    Some(Entry { at, mark })
}

impl Stamp {
    /// Reads its three numbers.
    pub(crate) fn read(reader: &mut JsonReader) -> Option<Stamp> {
        let wall = reader.number().filter(|&wall| wall <= LAST_WALL)?;
        reader.expect(&[","])?;
        let day = reader.number()?.try_into().ok()?;
        reader.expect(&[","])?;
        let tab = reader.number()?.try_into().ok()?;
        Some(Stamp(wall, day, TabId(tab)))
    }

    /// Its three numbers: `1763846400000,20414,2748`.
    pub(crate) fn numbers(self) -> String {
        let Stamp(wall, day, TabId(tab)) = self;
        format!("{wall},{day},{}", u32::from(tab))
    }
}

#[cfg(test)]
mod tests {
    use super::super::clock::{Clock, LAST_BELIEVED};
    use super::*;
    use proptest::prelude::*;

    fn entries() -> impl Strategy<Value = Entry> {
        let mark = prop::sample::select(Mark::ALL.to_vec());
        (0u64..50, 0u32..3, 0u16..3, mark)
            .prop_map(|(wall, day, tab, mark)| Entry { at: Stamp(wall, day, TabId(tab)), mark })
    }

    #[test]
    fn an_entry_is_stored_as_documented() {
        let entry = Entry { at: Stamp(1_763_846_400_000, 20_414, TabId(2748)), mark: Mark::Done };
        let text = r#"{"v":1,"mark":"done","at":[1763846400000,20414,2748]}"#;
        assert_eq!(entry.encode(), text);
        assert_eq!(Entry::read(text), Ok(entry));
        let spaced = text.replace(':', " : ").replace(',', " ,\n");
        assert_eq!(Entry::read(&spaced), Ok(entry), "white space is JSON's own");
    }

    #[test]
    fn damaged_values_are_told_from_newer_ones() {
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

    /// Any stamp that can be read, often one of the first, the last, or the last that is believed.
    fn stamps() -> impl Strategy<Value = Stamp> {
        let wall = prop_oneof![
            0..=LAST_WALL,
            Just(LAST_WALL),
            (LAST_BELIEVED - 2)..(LAST_BELIEVED + 3),
            0u64..3,
            Just(1_763_846_400_000),
        ];
        let day = prop_oneof![any::<u32>(), Just(u32::MAX), Just(0)];
        (wall, day, any::<u16>()).prop_map(|(wall, day, tab)| Stamp(wall, day, TabId(tab)))
    }

    proptest! {
        #[test]
        fn any_entry_reads_back_and_is_json(entry in entries()) {
            prop_assert_eq!(Entry::read(&entry.encode()), Ok(entry));
            let json: serde_json::Value = serde_json::from_str(&entry.encode()).unwrap();
            prop_assert_eq!(json["at"][0].as_u64(), Some(entry.at.wall()));
        }

        #[test]
        fn whatever_is_written_after_any_stamp_can_be_read(
            kept in stamps(), wall in prop_oneof![any::<u64>(), 0..=LAST_WALL, Just(u64::MAX)], tab in any::<u16>(),
        ) {
            let kept = Entry { at: kept, mark: Mark::Done };
            let known = Entry::read(&kept.encode()).expect("its stamp can be read");
            let mut clock = Clock::from(TabId(tab));
            clock.observe(known.at);
            for mark in Mark::ALL {
                let made = Entry { at: clock.stamp(wall), mark };
                let read = Entry::read(&made.encode()).expect("it was written just now");
                prop_assert_eq!(read.mark, mark);
                if (known.at.0, known.at.1) < (LAST_BELIEVED, u32::MAX - 4) {
                    prop_assert_eq!(read, made);
                    prop_assert!(made > known, "the later mark wins");
                }
            }
        }

        #[test]
        fn any_change_of_a_stored_value_is_read_or_refused(
            entry in entries(), at in any::<prop::sample::Index>(), cut in 0usize..4, text in ".{0,4}",
        ) {
            let mut chars: Vec<char> = entry.encode().chars().collect();
            let at = at.index(chars.len());
            chars.splice(at..(at + cut).min(chars.len()), text.chars());
            let changed: String = chars.into_iter().collect();
            if let Ok(read) = Entry::read(&changed) {
                prop_assert_eq!(Entry::read(&read.encode()), Ok(read));
            }
        }

        #[test]
        fn merging_is_commutative_associative_and_idempotent(a in entries(), b in entries(), c in entries()) {
            prop_assert_eq!(a.max(b), b.max(a));
            prop_assert_eq!(a.max(b).max(c), a.max(b.max(c)));
            prop_assert_eq!(a.max(a), a);
        }
    }
}
