//! A note on a topic, and how two copies of it become one.

use super::lines::merged;
use super::versions::Versions;
use crate::json::{JsonReader, Unreadable, to_json};

/// A note as it is kept: Markdown as it was typed, and what it takes to merge it with another copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    text: String,
    seen: Versions,
    /// The text before the last person began to change it, with what was in it.
    base: Option<(String, Versions)>,
}

const VERSION: u64 = 1;

impl Note {
    /// The longest note that can be typed, in UTF-16 code units.
    pub const LONGEST: u32 = 20_000;

    /// The text; empty where the note was removed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing in it.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// When it was changed last, in milliseconds since 1970.
    pub fn changed(&self) -> u64 {
        self.seen.last()
    }

    /// The note with another text, which the person in a tab has typed; `wall` is in milliseconds since 1970. `goes_on`
    /// says that the same person typed the text before, in one go: nobody has seen what was between.
    pub fn edited(&self, text: &str, tab: u16, wall: u64, goes_on: bool) -> Note {
        let base = if goes_on { self.base.clone() } else { Some((self.text.clone(), self.seen.clone())) };
        Note { text: text.to_owned(), seen: self.seen.with(tab, wall), base }
    }

    /// Merges two copies. If one was made from the other, that one is the result. Otherwise their lines are merged. The
    /// result is the same in whichever order copies are merged.
    pub fn merged(&self, other: &Note) -> Note {
        if self.seen == other.seen {
            // Merged from the same texts, in another order. They may differ in what they were made from.
            return self.max(other).clone();
        }
        if self.seen.include(&other.seen) {
            return self.clone();
        }
        if other.seen.include(&self.seen) {
            return other.clone();
        }
        let is_newer = |one: &Note, two: &Note| (one.seen.last(), &one.text) > (two.seen.last(), &two.text);
        let (older, newer) = if is_newer(self, other) { (other, self) } else { (self, other) };
        let base = common_base(older, newer);
        let before = base.as_ref().map_or("", |(text, _)| text);
        Note { text: merged(before, &older.text, &newer.text), seen: older.seen.joined(&newer.seen), base }
    }

    /// Reads a stored value.
    pub fn read(text: &str) -> Result<Note, Unreadable> {
        JsonReader::of_version(VERSION, text)?;
        let mut reader = JsonReader::new(text);
        Note::read_fields(&mut reader).filter(|_| reader.is_at_end()).ok_or(Unreadable::Damaged)
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        format!("{{\"v\":{VERSION},{}}}", self.fields())
    }

    /// The value in an export.
    pub(super) fn encode_exported(&self) -> String {
        format!("{{{}}}", self.fields())
    }

    fn fields(&self) -> String {
        let mut fields = format!("\"text\":{},\"seen\":{}", to_json(&self.text), self.seen.encode());
        if let Some((text, seen)) = &self.base {
            fields += &format!(",\"base\":{},\"had\":{}", to_json(text), seen.encode());
        }
        fields
    }

    /// Reads an object with its fields in any order.
    pub(super) fn read_fields(reader: &mut JsonReader) -> Option<Note> {
        let (mut text, mut seen, mut base, mut had) = (None, None, None, None);
        reader.object(&mut |reader, key| {
            match key.as_str() {
                "text" => text = Some(reader.string()?),
                "seen" => seen = Some(Versions::read(reader)?),
                "base" => base = Some(reader.string()?),
                "had" => had = Some(Versions::read(reader)?),
                _ => reader.skip()?,
            }
            Some(())
        })?;
        Some(Note { text: text?, seen: seen?, base: base.zip(had) })
    }
}

/// The latest text that both are known to be made from.
fn common_base(one: &Note, two: &Note) -> Option<(String, Versions)> {
    let of = |note: &Note, other: &Note| note.base.clone().filter(|(_, had)| other.seen.include(had));
    match (of(one, two), of(two, one)) {
        (Some(base), Some(other)) if other.1.include(&base.1) => Some(other),
        (Some(base), _) | (None, Some(base)) => Some(base),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn note(text: &str) -> Note {
        Note::default().edited(text, 1, 1_000, false)
    }

    #[test]
    fn a_note_is_stored_as_documented() {
        let first = note("# Why\n\"quoted\"");
        let text = r##"{"v":1,"text":"# Why\n\"quoted\"","seen":[[1,1000]],"base":"","had":[]}"##;
        assert_eq!(first.encode(), text);
        assert_eq!(Note::read(text), Ok(first));
        assert_eq!(Note::read(&text.replace("\"base\"", "\"later\":[{}],\"base\"")), Note::read(text));
        for damaged in ["", "{}", r#"{"v":1}"#, r#"{"v":1,"text":"a"}"#, r#"{"v":1,"text":"a","seen":[[1]]}"#] {
            assert_eq!(Note::read(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
        assert_eq!(Note::read(r#"{"v":2,"text":[]}"#), Err(Unreadable::Newer));
    }

    #[test]
    fn typing_goes_on_from_the_same_text() {
        let first = note("one\ntwo");
        let typed = first.edited("one\ntwo\nth", 2, 2_000, false).edited("one\ntwo\nthree", 2, 2_001, true);
        let elsewhere = first.edited("zero\none\ntwo", 3, 1_500, false);
        assert_eq!(typed.merged(&elsewhere).text(), "zero\none\ntwo\nthree");
        assert_eq!(elsewhere.merged(&typed), typed.merged(&elsewhere));
        assert_eq!(first.merged(&typed), typed, "what was made from the other stands");
    }

    #[test]
    fn the_same_line_changed_in_two_places_is_there_twice_and_the_older_first() {
        let first = note("plan\nread chapter 1");
        let here = first.edited("plan\nread chapter 2", 2, 3_000, false);
        let there = first.edited("plan\nread chapter 3", 3, 2_000, false);
        assert_eq!(here.merged(&there).text(), "plan\nread chapter 3\nread chapter 2");
    }

    #[test]
    fn of_a_note_that_was_removed_what_was_added_elsewhere_stays() {
        let first = note("keep me");
        let removed = first.edited("", 2, 2_000, false);
        assert!(first.merged(&removed).is_blank());
        let changed = first.edited("keep me\nplease", 3, 2_500, false);
        assert_eq!(removed.merged(&changed).text(), "please");
    }

    /// Copies of a note that tabs change and merge at random, as an old export does it too.
    fn histories() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
        let text = prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d", "e"]), 0..5)
            .prop_map(|lines| lines.join("\n"));
        prop::collection::vec((0usize..3, 0usize..4, text), 1..14)
    }

    fn played(history: &[(usize, usize, String)]) -> [Note; 3] {
        let mut copies = [Note::default(), Note::default(), Note::default()];
        for (turn, (copy, other, text)) in history.iter().enumerate() {
            copies[*copy] = match *other {
                3 => copies[*copy].edited(text, *copy as u16, 10 * turn as u64, false),
                other => copies[*copy].merged(&copies[other]),
            };
        }
        copies
    }

    proptest! {
        #[test]
        fn merging_is_the_same_both_ways_and_twice(history in histories()) {
            let [a, b, _] = played(&history);
            let merged = a.merged(&b);
            prop_assert_eq!(&merged, &b.merged(&a));
            prop_assert_eq!(&merged.merged(&a), &merged);
            prop_assert_eq!(&merged.merged(&b), &merged);
            prop_assert_eq!(Note::read(&merged.encode()), Ok(merged));
        }

        #[test]
        fn copies_that_have_seen_each_other_agree(history in histories()) {
            let [a, b, c] = played(&history);
            let all = a.merged(&b).merged(&c);
            for copy in [a, b, c] {
                prop_assert_eq!(&copy.merged(&all), &all);
            }
        }
    }
}
