//! Hours of one's own: what a step is thought to take, and what it took.

use std::collections::BTreeMap;

use crate::json::{JsonReader, Unreadable};
use crate::marks::{OwnHours, Stamp};
use crate::tree::Hours;

/// A learner's own hours of all steps of a roadmap, by the ids of the steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoursRecord {
    steps: BTreeMap<String, StepHours>,
}

/// The own hours of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct StepHours {
    /// What it is thought to take; none where the author's hours stand. The later one counts.
    estimate: (Stamp, Option<Hours>),
    /// Spells are added and never removed, so that all copies come to have all of them.
    spells: BTreeMap<Stamp, Spell>,
}

/// Time that was spent, or a correction of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spell {
    /// The time that this adds to what was spent.
    pub more: Hours,
    /// The time that this takes from what was spent.
    pub less: Hours,
}

const VERSION: u64 = 1;

impl StepHours {
    fn spent(&self) -> Hours {
        let sum = |part: fn(&Spell) -> Hours| self.spells.values().map(part).sum::<Hours>();
        sum(|spell| spell.more).less(sum(|spell| spell.less)).min(Hours::LIMIT)
    }

    fn merge(&mut self, other: &StepHours) {
        self.estimate = self.estimate.max(other.estimate);
        for (&at, &spell) in &other.spells {
            let ours = self.spells.entry(at).or_default();
            *ours = (*ours).max(spell);
        }
    }
}

impl HoursRecord {
    /// Whether nothing was ever said.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The ids of the steps of which something was said.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.steps.keys().map(String::as_str)
    }

    /// The own hours of a step, which has these ids.
    pub fn of<'a>(&self, ids: impl IntoIterator<Item = &'a str>) -> OwnHours {
        let mut all = StepHours::default();
        for step in ids.into_iter().filter_map(|id| self.steps.get(id)) {
            all.merge(step);
        }
        OwnHours { estimate: all.estimate.1, spent: all.spent() }
    }

    /// Says what a step is thought to take, or that the author's hours stand again.
    pub fn estimate(&mut self, id: &str, estimate: Option<Hours>, at: Stamp) {
        let step = self.steps.entry(id.to_owned()).or_default();
        step.estimate = step.estimate.max((at, estimate));
    }

    /// Says that time was spent on a step, or is put right.
    pub fn spend(&mut self, id: &str, spell: Spell, at: Stamp) {
        self.steps.entry(id.to_owned()).or_default().spells.insert(at, spell);
    }

    /// Copies what was said under former ids of a step to its present one, which then has all of it.
    pub fn gather(&mut self, ids: &[String]) {
        let Some((present, old)) = ids.split_first() else { return };
        let all: Vec<StepHours> = old.iter().filter_map(|id| self.steps.get(id).cloned()).collect();
        for step in all {
            self.steps.entry(present.clone()).or_default().merge(&step);
        }
    }

    /// This record without the steps whose ids are not wanted.
    pub fn only(mut self, is_wanted: impl Fn(&str) -> bool) -> HoursRecord {
        self.steps.retain(|id, _| is_wanted(id));
        self
    }

    /// The entries of the steps that have other ids now, under these ids.
    pub(crate) fn renamed(self, now: impl Fn(&str) -> Option<String>) -> HoursRecord {
        let mut record = HoursRecord::default();
        for (id, step) in self.steps {
            if let Some(id) = now(&id) {
                record.steps.entry(id).or_default().merge(&step);
            }
        }
        record
    }

    /// Takes in another copy.
    pub fn merge(&mut self, other: &HoursRecord) {
        for (id, step) in &other.steps {
            self.steps.entry(id.clone()).or_default().merge(step);
        }
    }

    /// This record with no stamp that is ahead of now; `wall` is in milliseconds since 1970.
    pub(crate) fn clamped(&self, wall: u64) -> HoursRecord {
        let mut record = self.clone();
        for step in record.steps.values_mut() {
            step.estimate.0 = step.estimate.0.clamped(wall);
        }
        record
    }

    /// The latest stamp of an estimate. Those of spells order nothing, and may be of a clock that is ahead.
    pub(crate) fn last(&self) -> Stamp {
        self.steps.values().map(|step| step.estimate.0).max().unwrap_or_default()
    }

    /// Reads a stored value.
    pub fn read(text: &str) -> Result<HoursRecord, Unreadable> {
        JsonReader::of_version(VERSION, text)?;
        let mut reader = JsonReader::new(text);
        HoursRecord::read_fields(&mut reader).filter(|_| reader.is_at_end()).ok_or(Unreadable::Damaged)
    }

    /// The value to store. It begins with what each step comes to, in seconds, which is all that a page reads at first.
    pub fn encode(&self) -> String {
        let sums = self.steps.iter().map(|(id, step)| {
            let (estimate, spent) = (step.estimate.1.map_or(0, Hours::seconds), step.spent().seconds());
            format!("[\"{id}\",{estimate},{spent}]")
        });
        let sums: Vec<String> = sums.collect();
        format!("{{\"v\":{VERSION},\"hours\":[{}],\"steps\":{}}}", sums.join(","), self.encode_exported())
    }

    /// The steps as an object, which an export has too.
    pub(super) fn encode_exported(&self) -> String {
        let steps: Vec<String> = self.steps.iter().map(|(id, step)| format!("\"{id}\":{}", step.encode())).collect();
        format!("{{{}}}", steps.join(","))
    }

    fn read_fields(reader: &mut JsonReader) -> Option<HoursRecord> {
        let mut record = None;
        reader.object(&mut |reader, key| {
            match key.as_str() {
                "steps" => record = Some(HoursRecord::read_exported(reader)?),
                _ => reader.skip()?,
            }
            Some(())
        })?;
        record
    }

    /// Reads what [`encode_exported`](HoursRecord::encode_exported) writes.
    pub(super) fn read_exported(reader: &mut JsonReader) -> Option<HoursRecord> {
        let mut record = HoursRecord::default();
        reader.object(&mut |reader, id| {
            let step = StepHours::read(reader)?;
            record.steps.entry(id).or_default().merge(&step);
            Some(())
        })?;
        Some(record)
    }
}

impl StepHours {
    fn encode(&self) -> String {
        let (at, estimate) = self.estimate;
        let estimate = estimate.map_or(0, Hours::seconds);
        let spells: Vec<String> = self
            .spells
            .iter()
            .map(|(at, Spell { more, less })| format!("[{},{},{}]", at.numbers(), more.seconds(), less.seconds()))
            .collect();
        format!("{{\"estimate\":[{},{estimate}],\"spells\":[{}]}}", at.numbers(), spells.join(","))
    }

    fn read(reader: &mut JsonReader) -> Option<StepHours> {
        let mut step = StepHours::default();
        reader.object(&mut |reader, key| {
            match key.as_str() {
                "estimate" => {
                    reader.expect(&["["])?;
                    let at = Stamp::read(reader)?;
                    let estimate = read_hours(reader)?;
                    step.estimate = (at, Some(estimate).filter(|&hours| hours > Hours::ZERO));
                    reader.expect(&["]"])?;
                }
                "spells" => reader.array(&mut |reader| {
                    reader.expect(&["["])?;
                    let at = Stamp::read(reader)?;
                    let (more, less) = (read_hours(reader)?, read_hours(reader)?);
                    step.spells.insert(at, Spell { more, less });
                    reader.expect(&["]"])
                })?,
                _ => reader.skip()?,
            }
            Some(())
        })?;
        Some(step)
    }
}

/// A comma, and hours in seconds.
fn read_hours(reader: &mut JsonReader) -> Option<Hours> {
    reader.expect(&[","])?;
    Hours::of_seconds(reader.number()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::{Clock, TabId};
    use proptest::prelude::*;

    fn at(wall: u64) -> Stamp {
        Clock::from(TabId(7)).stamp(wall)
    }

    fn more(hours: u32) -> Spell {
        Spell { more: Hours::whole(hours), less: Hours::ZERO }
    }

    #[test]
    fn hours_are_stored_as_documented() {
        let mut record = HoursRecord::default();
        record.estimate("sql", Some(Hours::whole(3)), at(1_763_846_400_000));
        record.spend("sql", more(2), at(1_763_846_400_001));
        let text = concat!(
            r#"{"v":1,"hours":[["sql",10800,7200]],"steps":{"sql":{"estimate":[1763846400000,20414,7,10800],"#,
            r#""spells":[[1763846400001,20414,7,7200,0]]}}}"#,
        );
        assert_eq!(record.encode(), text);
        assert_eq!(HoursRecord::read(text), Ok(record));
        for damaged in ["", "{}", r#"{"v":1}"#, r#"{"v":1,"hours":[],"steps":{"a":{"estimate":[1,2]}}}"#] {
            assert_eq!(HoursRecord::read(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
        assert_eq!(HoursRecord::read(r#"{"v":2}"#), Err(Unreadable::Newer));
    }

    #[test]
    fn times_of_two_machines_add_up_and_the_later_estimate_counts() {
        let mut here = HoursRecord::default();
        here.spend("sql", more(2), at(1_000));
        here.estimate("sql", Some(Hours::whole(5)), at(1_001));
        let mut there = HoursRecord::default();
        there.spend("sql", more(1), at(2_000));
        there.estimate("sql", None, at(2_001));
        here.merge(&there);
        assert_eq!(here.of(["sql"]), OwnHours { estimate: None, spent: Hours::whole(3) });
        here.merge(&there);
        assert_eq!(here.of(["sql"]).spent, Hours::whole(3), "the same spell counts once");
        assert_eq!(here.of(["other"]), OwnHours::default());
    }

    #[test]
    fn what_was_spent_can_be_put_right() {
        let mut record = HoursRecord::default();
        record.spend("sql", more(9), at(1_000));
        record.spend("sql", Spell { more: Hours::ZERO, less: Hours::whole(7) }, at(2_000));
        assert_eq!(record.of(["sql"]).spent, Hours::whole(2));
        record.spend("sql", Spell { more: Hours::ZERO, less: Hours::whole(7) }, at(3_000));
        assert_eq!(record.of(["sql"]).spent, Hours::ZERO, "never less than nothing");
    }

    fn records() -> impl Strategy<Value = HoursRecord> {
        let spell = (0u64..40, 0u32..4, 0u32..4);
        let estimate = (0u64..40, 0u32..4);
        let step = (prop::sample::select(vec!["a", "b"]), estimate, prop::collection::vec(spell, 0..4));
        prop::collection::vec(step, 0..3).prop_map(|steps| {
            let mut record = HoursRecord::default();
            for (id, (wall, hours), spells) in steps {
                record.estimate(id, Some(Hours::whole(hours)).filter(|&hours| hours > Hours::ZERO), at(wall));
                for (wall, more, less) in spells {
                    record.spend(id, Spell { more: Hours::whole(more), less: Hours::whole(less) }, at(wall));
                }
            }
            record
        })
    }

    fn merged(a: &HoursRecord, b: &HoursRecord) -> HoursRecord {
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
            prop_assert_eq!(HoursRecord::read(&a.encode()), Ok(a));
        }
    }
}
