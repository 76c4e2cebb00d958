//! Addresses that stand bare in a text, which are links as on GitHub.

use std::ops::Range;

use super::words::{Piece, PieceKind, Words};

/// Makes links of the addresses in words that are neither code nor a link.
pub(in crate::formats) fn link(words: &mut Words) {
    let is_bare = |piece: &Piece| match &piece.kind {
        PieceKind::Text { text, style, address: None } => !style.code && next(text, 0).is_some(),
        _ => false,
    };
    if words.0.iter().any(is_bare) {
        let pieces = std::mem::take(&mut words.0);
        words.0 =
            pieces.into_iter().flat_map(|piece| if is_bare(&piece) { cut(&piece) } else { vec![piece] }).collect();
    }
}

fn cut(piece: &Piece) -> Vec<Piece> {
    let PieceKind::Text { text, style, .. } = &piece.kind else { unreachable!("only words are bare") };
    let is_verbatim = piece.source.len() == text.len();
    let part = |place: Range<usize>, is_link: bool| {
        let source = match is_verbatim {
            true => piece.source.start + place.start..piece.source.start + place.end,
            false => piece.source.clone(),
        };
        let text = text[place].to_owned();
        let address = is_link.then(|| text.as_str().into());
        Piece { kind: PieceKind::Text { text, style: *style, address }, source }
    };
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(address) = next(text, at) {
        if at < address.start {
            parts.push(part(at..address.start, false));
        }
        at = address.end;
        parts.push(part(address, true));
    }
    if at < text.len() {
        parts.push(part(at..text.len(), false));
    }
    parts
}

/// The first address from a byte on.
fn next(text: &str, mut from: usize) -> Option<Range<usize>> {
    loop {
        let colon = from + text[from..].find("://")?;
        let host = colon + "://".len();
        let scheme = ["https", "http"].into_iter().find(|scheme| text[from..colon].ends_with(scheme));
        let start = colon - scheme.map_or(0, str::len);
        if scheme.is_some()
            && text[host..].starts_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii())
            && !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric())
        {
            return Some(start..start + length(&text[start..]));
        }
        from = host;
    }
}

/// How far an address goes: up to a space, and without what ends the sentence, or the bracket, that it stands in.
fn length(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || "<>\"`。，、；：！？）」』】".contains(c);
    let mut address = text.split(ends).next().unwrap_or_default();
    let count = |bracket: char| address.matches(bracket).count();
    let unpaired = |open, close| count(close).saturating_sub(count(open));
    let (mut round, mut square, mut curly) = (unpaired('(', ')'), unpaired('[', ']'), unpaired('{', '}'));
    loop {
        match address.chars().next_back() {
            Some('?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'') => {}
            Some(')') if round > 0 => round -= 1,
            Some(']') if square > 0 => square -= 1,
            Some('}') if curly > 0 => curly -= 1,
            _ => return address.len(),
        }
        address = &address[..address.len() - 1];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_before_what_ends_its_sentence() {
        for (text, addresses) in [
            ("See https://a.b/c_d?e=f,g#h.", vec!["https://a.b/c_d?e=f,g#h"]),
            ("(http://a.b/(c)), \"https://d.e\"", vec!["http://a.b/(c)", "https://d.e"]),
            ("[https://a.b]: https://c.d!?", vec!["https://a.b", "https://c.d"]),
            ("见https://a.b。", vec!["https://a.b"]),
            ("{{video https://a.b/c}} https://d.e/{f}", vec!["https://a.b/c", "https://d.e/{f}"]),
            ("xhttps://a.b https:// http://. git+https://c", vec!["https://c"]),
            ("https://a.b", vec!["https://a.b"]),
        ] {
            let mut found = Vec::new();
            let mut at = 0;
            while let Some(address) = next(text, at) {
                at = address.end;
                found.push(&text[address]);
            }
            assert_eq!(found, addresses, "{text}");
        }
    }
}
