//! Signs of other programs within words: `[[Note]]`, `==marked==`, `%%comment%%`, `:rocket:`.

use std::ops::Range;

use super::words::{Piece, PieceKind, Words};

/// Leaves out what Obsidian and Logseq write around words, and comments.
pub(in crate::formats) fn leave_out(words: &mut Words) {
    without(words, |text| {
        if !["[[", "==", "%%"].iter().any(|sign| text.contains(sign)) {
            return Vec::new();
        }
        let mut found = of_links(text);
        found.extend(of_pairs(text, "==").into_iter().flat_map(|(open, close)| [open..open + 2, close..close + 2]));
        found.extend(of_pairs(text, "%%").into_iter().map(|(open, close)| open..close + 2));
        found
    });
}

/// Leaves out `:rocket:` and the like, unless there is nothing else.
pub(in crate::formats) fn leave_out_shortcodes(words: &mut Words) {
    let before = words.clone();
    without(words, shortcodes);
    if !words.plain().contains(char::is_alphanumeric) {
        *words = before;
    }
}

/// Leaves out places of words that are neither code nor a link, and stand in the document as they are.
fn without(words: &mut Words, find: impl Fn(&str) -> Vec<Range<usize>>) {
    let places = |piece: &Piece| match &piece.kind {
        PieceKind::Text { text, style, address: None } if !style.code && piece.source.len() == text.len() => find(text),
        _ => Vec::new(),
    };
    let found: Vec<Vec<Range<usize>>> = words.0.iter().map(places).collect();
    if found.iter().all(Vec::is_empty) {
        return;
    }
    let pieces = std::mem::take(&mut words.0);
    words.0 = pieces.into_iter().zip(found).flat_map(|(piece, places)| kept(piece, places)).collect();
}

/// The parts of a piece outside of some places.
fn kept(piece: Piece, mut places: Vec<Range<usize>>) -> Vec<Piece> {
    let PieceKind::Text { text, style, .. } = &piece.kind else { return vec![piece] };
    if places.is_empty() {
        return vec![piece];
    }
    places.sort_by_key(|place| place.start);
    let mut parts = Vec::new();
    let mut at = 0;
    for place in places.into_iter().chain(std::iter::once(text.len()..text.len())) {
        if at < place.start {
            let kind = PieceKind::Text { text: text[at..place.start].to_owned(), style: *style, address: None };
            parts.push(Piece { kind, source: piece.source.start + at..piece.source.start + place.start });
        }
        at = at.max(place.end);
    }
    parts
}

/// What stands around the words of `[[Note|words]]` and `![[picture]]`.
fn of_links(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut from) = (Vec::new(), 0);
    while let Some(close) = text[from..].find("]]").map(|at| from + at) {
        let after = close + "]]".len();
        if let Some(open) = text[from..close].rfind("[[").map(|at| from + at) {
            let inside = &text[open + 2..close];
            let is_picture = text[..open].ends_with('!');
            // `![[picture|300]]` has a width, not words.
            let size = inside.rsplit_once('|').filter(|(_, size)| is_picture && is_size(size));
            let named = size.map_or(inside, |(named, _)| named);
            let words = named.rfind('|').map_or(named, |bar| &named[bar + 1..]);
            let end = open + 2 + named.len();
            // `x[[1]]` and `[[ -f a ]]` are code.
            let is_code = inside.starts_with(' ') || text[..open].ends_with(|c: char| c.is_ascii_alphanumeric());
            let is_link =
                !words.trim().is_empty() && !is_code && !inside.contains(['[', ']']) && !text[after..].starts_with('(');
            if is_link && words.trim_matches('_').eq_ignore_ascii_case("toc") {
                // Other programs put the contents there.
                found.push(open..after);
            } else if is_link {
                let start = if is_picture { open - 1 } else { open };
                found.extend([start..end - words.len(), end..after]);
            }
        }
        from = after;
    }
    found
}

/// `300` or `300x200`.
fn is_size(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_number(text) || text.split_once('x').is_some_and(|(width, height)| is_number(width) && is_number(height))
}

/// Where a sign begins and ends words that it touches.
fn of_pairs(text: &str, sign: &str) -> Vec<(usize, usize)> {
    let (mut found, mut open) = (Vec::new(), None);
    for (at, _) in text.match_indices(sign) {
        let (before, after) = (text[..at].chars().next_back(), text[at + sign.len()..].chars().next());
        let is_within = |letter: Option<char>| letter.is_some_and(|c| !c.is_whitespace() && !sign.contains(c));
        let is_outside = |letter: Option<char>| letter.is_none_or(|c| !c.is_alphanumeric() && !sign.contains(c));
        let is_comment = sign == "%%";
        match open {
            Some(start) if is_outside(after) && (is_comment || is_within(before)) => {
                found.push((start, at));
                open = None;
            }
            _ if is_outside(before) && (is_comment || is_within(after)) => open = Some(at),
            _ => {}
        }
    }
    found
}

/// Names between colons, with white space or another name on both sides.
fn shortcodes(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, _) in text.match_indices(':') {
        let is_name = |start: usize| {
            let name = &text[start + 1..at];
            let is_part = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'+');
            name.len() > 1
                && name.bytes().all(is_part)
                && name.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '+' | '-'))
        };
        let begins = text[..at].chars().next_back().is_none_or(char::is_whitespace)
            || found.last().is_some_and(|last| last.end == at);
        let ends = text[at + 1..].chars().next().is_none_or(|c| c.is_whitespace() || c == ':');
        match open.filter(|&start| ends && is_name(start)) {
            Some(start) => {
                found.push(start..at + 1);
                open = None;
            }
            None => open = begins.then_some(at),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::foreign::Style;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let kind = PieceKind::Text { text: text.to_owned(), style: Style::default(), address: None };
        let mut words = Words(vec![Piece { kind, source: 7..7 + text.len() }]);
        leave_out(&mut words);
        leave_out_shortcodes(&mut words);
        assert_eq!(words.plain(), expected, "{text}");
        for Piece { kind, source } in &words.0 {
            assert_eq!(&text[source.start - 7..source.end - 7], kind.text(), "{text}");
        }
    }

    #[test]
    fn what_stands_around_words_is_left_out() {
        check("Read [[Note]] and [[a/b|the other]].", "Read Note and the other.");
        check("![[map.png]] [[toc]][[_TOC_]]", "map.png ");
        check("![[map.png|300]] ![[a.png|b|30x20]] [[c|300]]", "map.png b 300");
        check("a ==b c== d, ==é==", "a b c d, é");
        check("a %%not b%% c %% d %%", "a  c ");
        check(":rocket: Go :books::+1:", " Go ");
        check("[[==a==]] :one-two: b", "a  b");
    }

    #[test]
    fn other_words_are_kept() {
        for text in [
            "[[a]](b)",
            "[[]]",
            "[[a[b]]",
            "[a]",
            "a == b == c",
            "a==b",
            "x==y==z",
            "100%% of a %%",
            ":rocket:",
            "10:30:45",
            "a:b:c",
            ": a :",
            "Note :A: b",
            ":1a: a",
            "é :é: é",
            "::",
            "]] [[",
            "x[[1]]",
            "[[ -f a ]]",
        ] {
            check(text, text);
        }
    }
}
