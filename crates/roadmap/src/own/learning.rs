//! How a learner learns: which resources they have read, and how well they still knew finished steps when they looked
//! again.

use std::collections::BTreeMap;

use crate::json::{JsonReader, Unreadable};
use crate::marks::{Day, Stamp};

/// What was read and reviewed of a roadmap. For each resource, each step and the wish, the later entry counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LearningRecord {
    /// Whether a resource was read, by the id of its topic and its own key.
    read: BTreeMap<String, BTreeMap<String, (Stamp, bool)>>,
    /// The last review of a step, by the id of the step.
    reviews: BTreeMap<String, (Stamp, Option<Review>)>,
    /// Whether finished steps are to be reviewed.
    reviewing: (Stamp, bool),
}

/// The last review of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// The day on which it was.
    pub day: Day,
    /// How many times in a row the step was known: none where it was not known that day. That it was finished counts as
    /// the first time.
    pub times_known: u8,
}

const VERSION: u64 = 1;

/// The most times in a row that are told apart.
const MOST_TIMES: u8 = u8::MAX - 1;

impl LearningRecord {
    /// Whether nothing was ever said.
    pub fn is_empty(&self) -> bool {
        *self == LearningRecord::default()
    }

    /// The ids of the topics of which something was said.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.read.keys().chain(self.reviews.keys()).map(String::as_str)
    }

    /// The resources of which something was said: the id of the topic, and the key.
    pub(crate) fn resources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.read.iter().flat_map(|(id, keys)| keys.keys().map(|key| (id.as_str(), key.as_str())))
    }

    /// The ids of the steps of whose reviews something was said.
    pub(crate) fn reviewed(&self) -> impl Iterator<Item = &str> {
        self.reviews.keys().map(String::as_str)
    }

    /// How many resources were read.
    pub fn read_count(&self) -> usize {
        self.read.values().flat_map(BTreeMap::values).filter(|(_, is_read)| *is_read).count()
    }

    /// Whether a resource was read; its topic has these ids.
    pub fn is_read<'a>(&self, ids: impl IntoIterator<Item = &'a str>, resource: &str) -> bool {
        let said = ids.into_iter().filter_map(|id| self.read.get(id)?.get(resource));
        said.max().is_some_and(|(_, is_read)| *is_read)
    }

    /// The last review of a step, which has these ids.
    pub fn review<'a>(&self, ids: impl IntoIterator<Item = &'a str>) -> Option<Review> {
        ids.into_iter().filter_map(|id| self.reviews.get(id)).max().and_then(|(_, review)| *review)
    }

    /// Whether finished steps are to be reviewed.
    pub fn is_reviewing(&self) -> bool {
        self.reviewing.1
    }

    /// Says whether a resource was read.
    pub fn set_read(&mut self, id: &str, resource: &str, is_read: bool, at: Stamp) {
        let said = self.read.entry(id.to_owned()).or_default().entry(resource.to_owned()).or_default();
        *said = (*said).max((at, is_read));
    }

    /// Says what the last review of a step was, or that there is none.
    pub fn set_review(&mut self, id: &str, review: Option<Review>, at: Stamp) {
        let said = self.reviews.entry(id.to_owned()).or_default();
        *said = (*said).max((at, review));
    }

    /// Says whether finished steps are to be reviewed.
    pub fn set_reviewing(&mut self, is_wanted: bool, at: Stamp) {
        self.reviewing = self.reviewing.max((at, is_wanted));
    }

    /// This record without the topics whose ids are not wanted.
    pub fn only(mut self, is_wanted: impl Fn(&str) -> bool) -> LearningRecord {
        self.read.retain(|id, _| is_wanted(id));
        self.reviews.retain(|id, _| is_wanted(id));
        self
    }

    /// The entries of the topics that have other ids now, under these ids.
    pub(crate) fn renamed(&self, now: impl Fn(&str) -> Option<String>) -> LearningRecord {
        let mut record = LearningRecord::default();
        for (id, resources) in &self.read {
            if let Some(id) = now(id) {
                resources.iter().for_each(|(resource, &(at, is_read))| record.set_read(&id, resource, is_read, at));
            }
        }
        for (id, &(at, review)) in &self.reviews {
            if let Some(id) = now(id) {
                record.set_review(&id, review, at);
            }
        }
        record
    }

    /// Takes in another copy.
    pub fn merge(&mut self, other: &LearningRecord) {
        for (id, resources) in &other.read {
            resources.iter().for_each(|(resource, &(at, is_read))| self.set_read(id, resource, is_read, at));
        }
        other.reviews.iter().for_each(|(id, &(at, review))| self.set_review(id, review, at));
        self.set_reviewing(other.reviewing.1, other.reviewing.0);
    }

    /// This record with no stamp that is ahead of now; `wall` is in milliseconds since 1970.
    pub(crate) fn clamped(&self, wall: u64) -> LearningRecord {
        let mut record = self.clone();
        let read = record.read.values_mut().flat_map(BTreeMap::values_mut).map(|(at, _)| at);
        let reviews = record.reviews.values_mut().map(|(at, _)| at);
        read.chain(reviews).chain([&mut record.reviewing.0]).for_each(|at| *at = at.clamped(wall));
        record
    }

    /// The latest stamp of all.
    pub(crate) fn last(&self) -> Stamp {
        let read = self.read.values().flat_map(BTreeMap::values).map(|(at, _)| *at);
        let reviews = self.reviews.values().map(|(at, _)| *at);
        read.chain(reviews).chain([self.reviewing.0]).max().unwrap_or_default()
    }

    /// Reads a stored value.
    pub fn read(text: &str) -> Result<LearningRecord, Unreadable> {
        JsonReader::of_version(VERSION, text)?;
        let mut reader = JsonReader::new(text);
        let mut record = None;
        reader
            .object(&mut |reader, key| {
                match key.as_str() {
                    "learning" => record = Some(LearningRecord::read_exported(reader)?),
                    _ => reader.skip()?,
                }
                Some(())
            })
            .and(record)
            .filter(|_| reader.is_at_end())
            .ok_or(Unreadable::Damaged)
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        format!("{{\"v\":{VERSION},\"learning\":{}}}", self.encode_exported())
    }

    /// An object, which an export has too.
    pub(super) fn encode_exported(&self) -> String {
        let of_topic = |(id, resources): (&String, &BTreeMap<String, (Stamp, bool)>)| {
            let resources = resources.iter().map(|(key, &(at, is_read))| format!("\"{key}\":{}", flag(at, is_read)));
            format!("\"{id}\":{{{}}}", resources.collect::<Vec<_>>().join(","))
        };
        let of_step = |(id, (at, review)): (&String, &(Stamp, Option<Review>))| {
            let [day, known] = review
                .map_or([0, 0], |review| [stored_day(review.day), u32::from(review.times_known.min(MOST_TIMES)) + 1]);
            format!("\"{id}\":[{},{day},{known}]", at.numbers())
        };
        let read = self.read.iter().map(of_topic).collect::<Vec<_>>().join(",");
        let reviews = self.reviews.iter().map(of_step).collect::<Vec<_>>().join(",");
        let (at, is_wanted) = self.reviewing;
        format!("{{\"read\":{{{read}}},\"reviews\":{{{reviews}}},\"reviewing\":{}}}", flag(at, is_wanted))
    }

    /// Reads what [`encode_exported`](LearningRecord::encode_exported) writes.
    pub(super) fn read_exported(reader: &mut JsonReader) -> Option<LearningRecord> {
        let mut record = LearningRecord::default();
        reader.object(&mut |reader, key| match key.as_str() {
            "read" => reader.object(&mut |reader, id| {
                reader.object(&mut |reader, resource| {
                    let is_key = !resource.is_empty() && resource.bytes().all(|byte| byte.is_ascii_alphanumeric());
                    let (at, is_read) = read_flag(reader)?;
                    record.set_read(&id, &resource, is_read, at);
                    is_key.then_some(())
                })
            }),
            "reviews" => reader.object(&mut |reader, id| {
                reader.expect(&["["])?;
                let at = Stamp::read(reader)?;
                reader.expect(&[","])?;
                let day = Day::new(reader.number()?.try_into().ok()?);
                reader.expect(&[","])?;
                let known = u8::try_from(reader.number()?).ok()?;
                reader.expect(&["]"])?;
                let review = known.checked_sub(1).map(|times_known| Review { day, times_known });
                record.set_review(&id, review, at);
                Some(())
            }),
            "reviewing" => {
                let (at, is_wanted) = read_flag(reader)?;
                record.set_reviewing(is_wanted, at);
                Some(())
            }
            _ => reader.skip(),
        })?;
        Some(record)
    }
}

/// The number of a day; those before 1970 count as the first.
fn stored_day(day: Day) -> u32 {
    u32::try_from(day.number()).unwrap_or_default()
}

fn flag(at: Stamp, is_set: bool) -> String {
    format!("[{},{}]", at.numbers(), u8::from(is_set))
}

fn read_flag(reader: &mut JsonReader) -> Option<(Stamp, bool)> {
    reader.expect(&["["])?;
    let at = Stamp::read(reader)?;
    reader.expect(&[","])?;
    let is_set = match reader.number()? {
        0 => false,
        1 => true,
        _ => return None,
    };
    reader.expect(&["]"])?;
    Some((at, is_set))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::{Clock, TabId};
    use proptest::prelude::*;

    fn at(wall: u64) -> Stamp {
        Clock::from(TabId(7)).stamp(wall)
    }

    fn known(day: i32, times_known: u8) -> Option<Review> {
        Some(Review { day: Day::new(day), times_known })
    }

    #[test]
    fn it_is_stored_as_documented() {
        let mut record = LearningRecord::default();
        record.set_read("sql", "k3x9ab", true, at(1_763_846_400_000));
        record.set_review("http", known(20_414, 2), at(1_763_846_400_001));
        record.set_reviewing(true, at(1_763_846_400_002));
        let text = concat!(
            r#"{"v":1,"learning":{"read":{"sql":{"k3x9ab":[1763846400000,20414,7,1]}},"#,
            r#""reviews":{"http":[1763846400001,20414,7,20414,3]},"reviewing":[1763846400002,20414,7,1]}}"#,
        );
        assert_eq!(record.encode(), text);
        assert_eq!(LearningRecord::read(text), Ok(record));
        let cut = r#"{"v":1,"learning":{"read":{"sql":{"a":[1,2,3]}}}}"#;
        let bad_key = r#"{"v":1,"learning":{"read":{"sql":{"a\"":[1,2,3,1]}}}}"#;
        for damaged in ["", "{}", r#"{"v":1}"#, r#"{"v":1,"learning":{}} x"#, cut, bad_key] {
            assert_eq!(LearningRecord::read(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
        assert_eq!(LearningRecord::read(r#"{"v":2}"#), Err(Unreadable::Newer));
    }

    #[test]
    fn the_later_word_counts_under_all_ids() {
        let mut record = LearningRecord::default();
        record.set_read("new", "a", true, at(1));
        record.set_read("old", "a", false, at(2));
        record.set_review("old", known(9, 0), at(3));
        record.set_review("new", known(8, 4), at(2));
        assert!(!record.is_read(["new", "old"], "a"));
        assert!(record.is_read(["new"], "a") && !record.is_read(["new"], "b"));
        assert_eq!(record.review(["new", "old"]), known(9, 0));
        record.set_review("new", None, at(4));
        assert_eq!(record.review(["new", "old"]), None);
    }

    fn records() -> impl Strategy<Value = LearningRecord> {
        let ids = || prop::sample::select(vec!["a", "b"]);
        let read = prop::collection::vec((ids(), ids(), 0u64..30, any::<bool>()), 0..5);
        let reviews = prop::collection::vec((ids(), 0u64..30, 0..40i32, prop::option::of(0u8..5)), 0..5);
        (read, reviews, 0u64..30, any::<bool>()).prop_map(|(read, reviews, wall, is_wanted)| {
            let mut record = LearningRecord::default();
            read.into_iter().for_each(|(id, key, wall, is_read)| record.set_read(id, key, is_read, at(wall)));
            for (id, wall, day, times) in reviews {
                record.set_review(id, times.and_then(|times| known(day, times)), at(wall));
            }
            record.set_reviewing(is_wanted, at(wall));
            record
        })
    }

    fn merged(a: &LearningRecord, b: &LearningRecord) -> LearningRecord {
        let mut both = a.clone();
        both.merge(b);
        both
    }

    proptest! {
        #[test]
        fn merging_is_commutative_associative_and_idempotent(a in records(), b in records(), c in records()) {
            prop_assert_eq!(merged(&a, &b), merged(&b, &a));
            prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
            prop_assert_eq!(merged(&a, &a), a.clone());
            prop_assert_eq!(LearningRecord::read(&a.encode()), Ok(a));
        }
    }
}
