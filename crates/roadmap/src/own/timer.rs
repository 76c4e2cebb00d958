//! The timer that runs on a step.

use crate::json::{JsonReader, Unreadable};
use crate::tree::Hours;

/// The timer of a roadmap: at most one runs. Of two copies the later one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timer {
    /// When it was started or stopped, in milliseconds since 1970.
    pub at: u64,
    /// The id of the step on which it runs, and since when, in milliseconds since 1970; none where it does not run.
    pub running: Option<(String, u64)>,
}

const VERSION: u64 = 1;

impl Timer {
    /// A timer that has run longer than this was probably forgotten.
    pub const LONG: Hours = Hours::whole(4);

    /// How long it has run at `wall` (milliseconds since 1970), at most as long as hours can be. Zero if the clock was
    /// set back.
    pub fn elapsed(&self, wall: u64) -> Hours {
        let since = self.running.as_ref().map_or(wall, |(_, since)| *since);
        Hours::of_seconds(wall.saturating_sub(since) / 1000).unwrap_or(Hours::LIMIT)
    }

    /// Reads a stored value.
    pub fn read(text: &str) -> Result<Timer, Unreadable> {
        JsonReader::of_version(VERSION, text)?;
        let mut reader = JsonReader::new(text);
        let (mut at, mut step, mut since) = (None, None, None);
        let object = reader.object(&mut |reader, key| {
            match key.as_str() {
                "at" => at = Some(reader.number()?),
                "step" => step = Some(reader.string()?),
                "since" => since = Some(reader.number()?),
                _ => reader.skip()?,
            }
            Some(())
        });
        match (object, at) {
            (Some(()), Some(at)) if reader.is_at_end() && step.is_some() == since.is_some() => {
                Ok(Timer { at, running: step.zip(since) })
            }
            _ => Err(Unreadable::Damaged),
        }
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        let running = self.running.as_ref().map(|(step, since)| format!(",\"step\":\"{step}\",\"since\":{since}"));
        format!("{{\"v\":{VERSION},\"at\":{}{}}}", self.at, running.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timer_is_stored_as_documented() {
        let timer = Timer { at: 1_763_846_400_000, running: Some(("sql".to_owned(), 1_763_846_400_000)) };
        let text = r#"{"v":1,"at":1763846400000,"step":"sql","since":1763846400000}"#;
        assert_eq!(timer.encode(), text);
        assert_eq!(Timer::read(text), Ok(timer));
        let stopped = Timer { at: 7, running: None };
        assert_eq!(stopped.encode(), r#"{"v":1,"at":7}"#);
        assert_eq!(Timer::read(&stopped.encode()), Ok(stopped));
        for damaged in ["", "{}", r#"{"v":1}"#, r#"{"v":1,"at":1,"step":"a"}"#, r#"{"v":1,"at":1}}"#] {
            assert_eq!(Timer::read(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
        assert_eq!(Timer::read(r#"{"v":2}"#), Err(Unreadable::Newer));
    }

    #[test]
    fn a_timer_counts_whole_seconds_through_sleep_and_never_backwards() {
        let timer = Timer { at: 1_000, running: Some(("sql".to_owned(), 1_000)) };
        assert_eq!(timer.elapsed(1_000 + 90 * 60 * 1000 + 999).to_string(), "1.5");
        assert_eq!(timer.elapsed(500), Hours::ZERO);
        assert_eq!(timer.elapsed(u64::MAX), Hours::LIMIT);
        assert_eq!(Timer::default().elapsed(5), Hours::ZERO);
    }
}
