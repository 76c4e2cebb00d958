//! Sessions as a file that calendars import: iCalendar, RFC 5545.
//!
//! Times float: they are those of the clock on the wall, wherever one is, so no zone's rules are in the file. Each
//! session has a lasting UID, made of the key that keeps the marks of its step and of the number of the session among
//! those of that step. SEQUENCE and DTSTAMP say when the file was made, so that importing a later file moves the
//! sessions of an earlier one.

use super::content_line::{text, write};
use super::sessions::Session;
use crate::guidance::{names_needs, needs_in_words};
use crate::marks::{Date, Day};
use crate::tree::details::{Detail, Paragraph, is_safe};
use crate::tree::{NodeId, Roadmap, RoadmapId};

/// What a calendar needs besides the sessions.
pub struct Calendar<'a> {
    /// The roadmap.
    pub roadmap: &'a Roadmap,
    /// The name under which its marks are kept.
    pub id: &'a RoadmapId,
    /// The address of the roadmap, without a fragment; empty where it leads nowhere.
    pub address: &'a str,
    /// When a day's study begins, in minutes after midnight. None for whole days.
    pub begins: Option<u32>,
    /// Now, in milliseconds since 1970.
    pub now: u64,
}

const DAY: u64 = 24 * 60;

/// In seconds since 1970. `SEQUENCE` has 31 bits, which last from then until 2092.
const START_OF_2024: u64 = 1_704_067_200;

/// The longest description, in characters: what an author says of a step may be long.
const LONGEST_DESCRIPTION: usize = 2_000;

impl Calendar<'_> {
    /// The text of the file.
    pub fn encode(&self, sessions: &[Session]) -> String {
        let mut file = String::new();
        let mut line = |name: &str, value: &str| write(&mut file, name, value);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Cairn//Plan//EN");
        line("CALSCALE", "GREGORIAN");
        let name = text(&self.roadmap.title().to_string());
        line("NAME", &name);
        line("X-WR-CALNAME", &name);
        for session in sessions {
            self.write(session, &mut line);
        }
        line("END", "VCALENDAR");
        file
    }

    fn write(&self, session: &Session, line: &mut dyn FnMut(&str, &str)) {
        let Session { step, part, parts, .. } = *session;
        let topic = self.roadmap.topic(step);
        line("BEGIN", "VEVENT");
        line("UID", &text(&format!("{}.{part}@{}.cairn", topic.id(), self.id.as_str())));
        line("DTSTAMP", &format!("{}Z", moment(self.now / 60_000, self.now / 1000 % 60)));
        // Marks, own hours, the plan, the roadmap and the day move sessions: each file is later than those before it.
        line("SEQUENCE", &(self.now / 1000).saturating_sub(START_OF_2024).to_string());
        self.write_time(session, line);
        let which = if parts > 1 { format!(" ({part}/{parts})") } else { String::new() };
        line("SUMMARY", &text(&format!("{}{which}", topic.title())));
        let link = self.link(step);
        let about = self.about(step, &link);
        if !about.is_empty() {
            line("DESCRIPTION", &text(&about));
        }
        if !link.is_empty() {
            line("URL", &link);
        }
        line("END", "VEVENT");
    }

    fn write_time(&self, session: &Session, line: &mut dyn FnMut(&str, &str)) {
        let day = session.day;
        // To the nearest minute, so that one session begins where another ends.
        let minute = |seconds: u64| (seconds + 30) / 60;
        let start = minute(session.after.seconds());
        let end = minute((session.after + session.length).seconds());
        // A session that would begin after midnight, or last into the next day's study, has no time.
        let Some(begins) = self.begins.map(u64::from).filter(|begins| begins + start < DAY && end <= DAY) else {
            line("DTSTART;VALUE=DATE", &date(day));
            line("DTEND;VALUE=DATE", &date(day.plus(1)));
            // A session without a time does not block the day.
            line("TRANSP", "TRANSPARENT");
            return;
        };
        let of_day = u64::try_from(day.number()).unwrap_or(0) * DAY + begins;
        line("DTSTART", &moment(of_day + start, 0));
        if end > start {
            line("DTEND", &moment(of_day + end, 0));
        }
    }

    /// The way to a step, what its author says of it, and the address of its row.
    fn about(&self, step: NodeId, link: &str) -> String {
        let above = self.roadmap.ancestors(step).filter(|&topic| topic != NodeId::ROOT);
        let mut way: Vec<String> = above.map(|topic| self.roadmap.topic(topic).title().to_string()).collect();
        way.reverse();
        let details = self.roadmap.topic(step).details().iter().filter_map(|detail| self.in_words(detail));
        let said: Vec<String> =
            std::iter::once(way.join(" › ")).chain(details).filter(|part| !part.is_empty()).collect();
        let said = shortened(said.join("\n\n"));
        [said.as_str(), link].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// A detail as a text in which nothing can be pressed: titles stand in place of ids, and addresses behind their
    /// words.
    fn in_words(&self, detail: &Detail) -> Option<String> {
        Some(match detail {
            _ if names_needs(detail) => needs_in_words(self.roadmap, detail)?,
            Detail::Link(link) => {
                let note = link.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                with_address(format!("{}{note}", link.title), &link.title, &link.address)
            }
            Detail::Text(Paragraph(runs)) => {
                let runs = runs.chunk_by(|one, next| one.address == next.address).map(|runs| {
                    let words: String = runs.iter().map(|run| run.text.as_str()).collect();
                    match &runs[0].address {
                        Some(address) if is_safe(address) => with_address(words.clone(), &words, address),
                        _ => words,
                    }
                });
                runs.collect()
            }
            Detail::Code(code) => code.clone(),
        })
    }

    /// The address of a step's row. Characters that a URI may not have are written in percent: RFC 3986.
    fn link(&self, step: NodeId) -> String {
        // If the roadmap came in a link, its data already take up everything behind the `#`.
        if self.address.is_empty() || self.address.contains('#') {
            return self.address.to_owned();
        }
        let id = self.roadmap.topic(step).id().as_str().bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        });
        format!("{}#{}", self.address, id.collect::<String>())
    }
}

/// Words with an address behind them, unless they are that address.
fn with_address(words: String, title: &str, address: &str) -> String {
    if address.trim_start_matches("mailto:") == title { words } else { format!("{words} {address}") }
}

/// As much as fits, up to the end of a word.
fn shortened(text: String) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST_DESCRIPTION) else { return text };
    let whole = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{} …", text[..whole].trim_end())
}

/// `20261207`.
fn date(day: Day) -> String {
    let Date { year, month, day } = day.date();
    format!("{year:04}{month:02}{day:02}")
}

/// `20261207T180000`, from minutes since the beginning of 1970.
fn moment(minutes: u64, seconds: u64) -> String {
    let day = Day::new(i32::try_from(minutes / DAY).unwrap_or(i32::MAX));
    let of_day = minutes % DAY;
    format!("{}T{:02}{:02}{seconds:02}", date(day), of_day / 60, of_day % 60)
}
