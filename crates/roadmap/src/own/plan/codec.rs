//! How a plan is kept. `docs/formats.md` has it.

use super::weekdays::Weekdays;
use super::weekly::Plan;
use crate::json::{JsonReader, Unreadable};
use crate::marks::{Date, Day, Stamp};
use crate::tree::Hours;

const VERSION: u64 = 1;

/// A plan as it is kept, or that there is none any more. Of two the later one counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPlan {
    /// When it was kept, in milliseconds since 1970.
    pub at: u64,
    /// None where it was removed.
    pub plan: Option<Plan>,
}

impl KeptPlan {
    /// The later of two; of two at once, the same one wherever they meet.
    #[must_use]
    pub fn later(self, other: &KeptPlan) -> KeptPlan {
        if (self.at, self.encode()) < (other.at, other.encode()) { other.clone() } else { self }
    }

    /// Reads a stored value.
    pub fn read(text: &str) -> Result<KeptPlan, Unreadable> {
        // The beginning alone says whether a newer Cairn wrote it.
        JsonReader::of_version(VERSION, text)?;
        let mut reader = JsonReader::new(text);
        let kept = KeptPlan::read_exported(&mut reader).filter(|_| reader.is_at_end());
        kept.ok_or(Unreadable::Damaged)
    }

    /// What is kept once this plan of a file is taken in, if that is another plan; `wall` is in milliseconds since
    /// 1970. The later of two counts; a removal in the file takes none away. Where progress becomes that of the file
    /// (`brings_back`), a plan that was removed here comes back.
    pub(crate) fn taken_in(&self, ours: Option<KeptPlan>, brings_back: bool, wall: u64) -> Option<KeptPlan> {
        self.plan.as_ref()?;
        let before = ours.as_ref().and_then(|kept| kept.plan.clone());
        // A clock that ran ahead does not say which is later.
        let is_ahead = Stamp::at(self.at).clamped(wall) != Stamp::at(self.at);
        let file = KeptPlan { at: if is_ahead { 0 } else { self.at }, plan: self.plan.clone() };
        let mut after = ours.map_or_else(|| file.clone(), |ours| ours.later(&file));
        if brings_back && after.plan.is_none() {
            after = KeptPlan { at: wall.max(after.at.saturating_add(1)), plan: file.plan };
        }
        (after.plan != before).then_some(after)
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        format!("{{\"v\":{VERSION},{}}}", self.fields())
    }

    /// The value in an export.
    pub(crate) fn encode_exported(&self) -> String {
        format!("{{{}}}", self.fields())
    }

    fn fields(&self) -> String {
        let mut text = format!("\"at\":{}", self.at);
        if let Some(Plan { pace, days, from, off, begins, wish }) = &self.plan {
            let days: Vec<String> = days.iter().map(|weekday| (weekday + 1).to_string()).collect();
            let off: Vec<String> =
                off.iter().map(|(first, last)| format!("[\"{}\",\"{}\"]", written(*first), written(*last))).collect();
            let (pace, days, from, off) = (pace.seconds(), days.join(","), written(*from), off.join(","));
            text += &format!(",\"pace\":{pace},\"days\":[{days}],\"from\":\"{from}\",\"off\":[{off}]");
            if let Some(begins) = begins {
                text += &format!(",\"begins\":{begins}");
            }
            if let Some(wish) = wish {
                text += &format!(",\"wish\":\"{}\"", written(*wish));
            }
        }
        text
    }

    /// Reads what stands in an export.
    pub(crate) fn read_exported(reader: &mut JsonReader) -> Option<KeptPlan> {
        let (mut at, mut pace, mut days, mut from) = (None, None, Weekdays::default(), None);
        let (mut off, mut begins, mut wish) = (Vec::new(), None, None);
        reader.object(&mut |reader, key| {
            match key.as_str() {
                "at" => at = Some(reader.number()?),
                "pace" => pace = Some(Hours::of_seconds(reader.number()?)?),
                "days" => {
                    let mut numbers = Vec::new();
                    reader.array(&mut |reader| {
                        numbers
                            .push(u32::try_from(reader.number()?).ok()?.checked_sub(1).filter(|&weekday| weekday < 7)?);
                        Some(())
                    })?;
                    days = numbers.into_iter().collect();
                }
                "from" => from = Some(read_day(reader)?),
                "off" => reader.array(&mut |reader| {
                    reader.expect(&["["])?;
                    let first = read_day(reader)?;
                    reader.expect(&[","])?;
                    let last = read_day(reader)?;
                    reader.expect(&["]"])?;
                    off.push((first, last));
                    (first <= last && off.len() <= Plan::MOST_OFF).then_some(())
                })?,
                "begins" => begins = Some(u32::try_from(reader.number()?).ok().filter(|&minutes| minutes < 24 * 60)?),
                "wish" => wish = Some(read_day(reader)?),
                _ => reader.skip()?,
            }
            Some(())
        })?;
        let plan = match (pace, from) {
            (Some(pace), Some(from)) if pace > Hours::ZERO && days.count() > 0 => {
                Some(Plan { pace, days, from, off, begins, wish })
            }
            (None, None) => None,
            _ => return None,
        };
        Some(KeptPlan { at: at?, plan })
    }
}

fn read_day(reader: &mut JsonReader) -> Option<Day> {
    day(reader.plain_string()?)
}

/// The day that is written as `2026-11-22`, as fields for dates have it too.
pub fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(|part| {
        let is_number = matches!(part.len(), 2 | 4) && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { part.parse::<u32>().ok() } else { None }
    });
    let [year, month, day] = [parts.next()??, parts.next()??, parts.next()??];
    Day::of_date(Date { year: i32::try_from(year).ok()?, month, day }).filter(|_| parts.next().is_none())
}

/// A day as `2026-11-22`, which [`day`] reads.
pub fn written(day: Day) -> String {
    let Date { year, month, day } = day.date();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Day {
        day(text).expect("a day")
    }

    #[test]
    fn a_plan_is_stored_as_documented() {
        let plan = Plan {
            pace: Hours::whole(6),
            days: [0, 2, 4].into_iter().collect(),
            from: at("2026-11-30"),
            off: vec![(at("2026-12-21"), at("2027-01-03"))],
            begins: Some(18 * 60),
            wish: Some(at("2027-05-01")),
        };
        let kept = KeptPlan { at: 1_763_846_400_000, plan: Some(plan.clone()) };
        let text = r#"{"v":1,"at":1763846400000,"pace":21600,"days":[1,3,5],"from":"2026-11-30","off":[["2026-12-21","2027-01-03"]],"begins":1080,"wish":"2027-05-01"}"#;
        assert_eq!(kept.encode(), text);
        assert_eq!(KeptPlan::read(text), Ok(kept));
        let spaced = text.replace(',', " ,\n").replacen('{', "{ ", 1).replace("\"off\"", "\"later\": [{}], \"off\"");
        assert_eq!(KeptPlan::read(&spaced).map(|kept| kept.plan), Ok(Some(plan)), "other fields are ignored");
        let removed = KeptPlan { at: 7, plan: None };
        assert_eq!(removed.encode(), r#"{"v":1,"at":7}"#);
        assert_eq!(KeptPlan::read(r#"{"v":1,"at":7}"#), Ok(removed));
    }

    #[test]
    fn damaged_plans_are_told_from_newer_ones() {
        for text in [
            "",
            "{}",
            r#"{"v":1}"#,
            r#"{"v":1,"at":1"#,
            r#"{"v":1,"at":1}}"#,
            r#"{"v":1,"at":1,"pace":0,"days":[1],"from":"2026-11-30","off":[]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[],"from":"2026-11-30","off":[]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[8],"from":"2026-11-30","off":[]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[0],"from":"2026-11-30","off":[]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[1],"from":"2026-02-30","off":[]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[1],"from":"2026-11-30","off":[["2026-12-02","2026-12-01"]]}"#,
            r#"{"v":1,"at":1,"pace":9,"days":[1],"from":"2026-11-30","off":[],"begins":1440}"#,
            r#"{"v":1,"at":1,"pace":360000001,"days":[1],"from":"2026-11-30","off":[]}"#,
        ] {
            assert_eq!(KeptPlan::read(text), Err(Unreadable::Damaged), "{text}");
        }
        assert_eq!(KeptPlan::read(r#"{"v":2,"pace":[]}"#), Err(Unreadable::Newer));
    }

    fn days() -> impl Strategy<Value = Day> {
        // From the year 1 to 9999.
        (-719_162..2_932_897).prop_map(Day::new)
    }

    proptest! {
        #[test]
        fn any_plan_reads_back_and_is_json(
            at in any::<u64>(), pace in 1u64..360_000_000, weekdays in 1u8..128, from in days(),
            off in prop::collection::vec((days(), days()), 0..9), begins in prop::option::of(0u32..1440),
            wish in prop::option::of(days()),
        ) {
            let plan = Plan {
                pace: Hours::of_seconds(pace).expect("is within the limit"),
                days: (0..7).filter(|weekday| weekdays & 1 << weekday != 0).collect(),
                from,
                off: off.into_iter().map(|(one, other)| (one.min(other), one.max(other))).collect(),
                begins,
                wish,
            };
            let kept = KeptPlan { at, plan: Some(plan) };
            prop_assert!(serde_json::from_str::<serde_json::Value>(&kept.encode()).is_ok());
            prop_assert_eq!(KeptPlan::read(&kept.encode()), Ok(kept));
        }

        #[test]
        fn no_text_is_too_odd_to_be_read(text in "[{}\\[\\]\"va:1,t-]{0,60}", tail in any::<String>()) {
            let _: [Result<_, _>; 2] = [KeptPlan::read(&text), KeptPlan::read(&format!("{{\"v\":1,\"at\":{tail}"))];
        }
    }
}
