//! What stands behind a title on its line: hours, ids, and what other programs append.

use std::ops::Range;

use super::hours;
use super::words::{Piece, Words, is_letter};
use crate::formats::cairn::line::split_names;
use crate::formats::foreign::Effort;
use crate::tree::builder::Names;

/// What was cut off behind a title.
#[derive(Default)]
pub(in crate::formats) struct Tail {
    pub effort: Option<Effort>,
    /// The words with their hours, where there are some.
    pub whole: Option<Words>,
    pub names: Names,
}

/// Cuts off what is not the title.
pub(in crate::formats) fn cut(words: &mut Words) -> Tail {
    leave_out_properties(words);
    let mut tail = Tail::default();
    let mut plain = words.plain();
    // More than anybody writes, and few enough to read a long line in time.
    for _ in 0..20 {
        plain.truncate(plain.trim_end().len());
        let had_hours = tail.effort.is_some();
        let Some(keep) = shorter(&plain, words, &mut tail) else { break };
        if tail.effort.is_some() && !had_hours {
            tail.whole = Some(words.clone());
        }
        words.truncate(keep);
        plain.truncate(keep);
    }
    if tail.effort.is_none()
        && let Some((place, effort)) = before_tags(&plain).filter(|(place, _)| words.is_plain_from(place.start))
    {
        tail.whole = Some(words.clone());
        words.cut_out(place);
        tail.effort = Some(effort);
    }
    tail
}

/// The hours before the tags at the end of a title, with their place: `Bread (2 h) #baking`.
fn before_tags(plain: &str) -> Option<(Range<usize>, Effort)> {
    let is_part = |c: char| is_letter(c) || matches!(c, '-' | '_' | '/');
    let is_tag = |word: &str| {
        let name = word.strip_prefix('#').unwrap_or_default();
        name.chars().all(is_part) && name.contains(|c: char| !c.is_ascii_digit())
    };
    let mut title = plain;
    while let Some((before, tag)) = title.rsplit_once(char::is_whitespace)
        && is_tag(tag)
    {
        title = before.trim_end();
    }
    let (keep, effort) = hours::at_end(title).filter(|_| title.len() < plain.len())?;
    Some((keep..title.len(), effort))
}

/// How many bytes of a title are left without its last addition.
fn shorter(plain: &str, words: &Words, tail: &mut Tail) -> Option<usize> {
    let is_open = |keep: usize| words.is_plain_from(keep) && !plain.get(..keep).unwrap_or_default().trim().is_empty();
    let sign = without_block_id(plain).or_else(|| without_task_field(plain)).or_else(|| without_attributes(plain));
    if let Some(keep) = sign.filter(|&keep| is_open(keep)) {
        return Some(keep);
    }
    if let Some((keep, effort)) = without_field(plain).filter(|&(keep, _)| is_open(keep)) {
        tail.effort = tail.effort.or(effort);
        return Some(keep);
    }
    if tail.names.is_empty()
        && let Ok((before, names)) = split_names(plain)
        && !names.is_empty()
        && is_open(before.len())
    {
        tail.names = names;
        return Some(before.len());
    }
    if tail.effort.is_some() {
        return None;
    }
    let (keep, effort) = hours::at_end(plain).filter(|&(keep, _)| is_open(keep))?;
    tail.effort = Some(effort);
    Some(keep)
}

/// ` ^id`, with which Obsidian names a block.
fn without_block_id(plain: &str) -> Option<usize> {
    let (before, id) = plain.rsplit_once('^')?;
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (is_id && before.ends_with(char::is_whitespace)).then_some(before.len())
}

/// `{.unnumbered}`, `{-}` or `{: .no_toc }`, with which other programs set a heading.
fn without_attributes(plain: &str) -> Option<usize> {
    let (before, inside) = plain.strip_suffix('}')?.rsplit_once('{')?;
    let mut words = inside.strip_prefix(':').unwrap_or(inside).split_whitespace();
    let is_class =
        |word: &str| word == "-" || word.strip_prefix('.').is_some_and(|name| name.starts_with(char::is_alphabetic));
    (words.next().is_some_and(is_class) && words.all(is_class)).then_some(before.len())
}

/// `[key:: value]` or `(key:: value)`, as Dataview writes it. A value under a name for hours is hours.
fn without_field(plain: &str) -> Option<(usize, Option<Effort>)> {
    let open = match plain.chars().next_back()? {
        ']' => '[',
        ')' => '(',
        _ => return None,
    };
    let at = plain.rfind(open)?;
    let (key, value) = plain.get(at + 1..plain.len() - 1)?.split_once("::")?;
    let key = key.trim();
    let is_key = !key.is_empty() && key.chars().all(|c| is_letter(c) || matches!(c, '-' | '_' | ' '));
    let names = ["est", "estimate", "estimated", "duration", "time", "effort", "hours", "length"];
    let is_hours = names.iter().any(|name| name.eq_ignore_ascii_case(key));
    let effort = || {
        let value = value.trim();
        hours::read(value).or_else(|| hours::read(&format!("{value} h"))).and_then(hours::Length::hours)
    };
    is_key.then(|| (at, if is_hours { effort() } else { None }))
}

/// A sign and its value, as Obsidian Tasks writes them.
fn without_task_field(plain: &str) -> Option<usize> {
    const DATES: [&str; 9] = ["📅", "📆", "🗓", "✅", "❌", "➕", "⏳", "⌛", "🛫"];
    const PRIORITIES: [&str; 5] = ["🔺", "⏫", "🔼", "🔽", "⏬"];
    const WORDS: [&str; 3] = ["🆔", "⛔", "🏁"];
    if plain.is_ascii() {
        return None;
    }
    let value = |sign: &str| {
        let (before, value) = plain.rsplit_once(sign)?;
        Some((before.len(), value.trim_start_matches('\u{fe0f}').trim()))
    };
    let found = |signs: &[&str], is_value: &dyn Fn(&str) -> bool| {
        signs.iter().find_map(|sign| value(sign).filter(|(_, value)| is_value(value)).map(|(keep, _)| keep))
    };
    found(&DATES, &is_date)
        .or_else(|| found(&PRIORITIES, &str::is_empty))
        .or_else(|| found(&["🔁"], &|value| value.starts_with("every")))
        .or_else(|| found(&WORDS, &|value| !value.is_empty() && !value.contains(char::is_whitespace)))
}

/// `2026-05-01`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
}

/// Leaves out the lines below a title that are Logseq's.
fn leave_out_properties(words: &mut Words) {
    if let Some(end) = words.0.iter().position(|piece| piece.kind.is_break()) {
        let below = words.0.split_off(end + 1);
        words.0.extend(without_properties(Words(below)).0);
    }
}

/// A text without the lines that Logseq writes for itself: `id:: …`, a logbook, a clock.
pub(in crate::formats) fn without_properties(words: Words) -> Words {
    let mut kept: Vec<Piece> = Vec::new();
    let mut is_in_drawer = false;
    for line in words.lines() {
        let plain = line.plain();
        let text = plain.trim();
        let was_in_drawer = is_in_drawer;
        is_in_drawer = if is_in_drawer { text != ":END:" } else { matches!(text, ":LOGBOOK:" | ":PROPERTIES:") };
        if !was_in_drawer && !is_in_drawer && !is_property(text) {
            kept.extend(line.0);
        }
    }
    Words(kept)
}

/// Whether a line is one that Logseq writes for itself.
pub(in crate::formats) fn is_property(line: &str) -> bool {
    let is_key =
        |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let stamps = ["CLOCK: [", "SCHEDULED: <", "DEADLINE: <"];
    line.split_once("::").is_some_and(|(key, value)| is_key(key) && (value.is_empty() || value.starts_with(' ')))
        || stamps.iter().any(|stamp| line.starts_with(stamp))
}
