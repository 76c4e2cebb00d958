//! Merges two changed texts by lines.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// The most lines that are compared, as the time for it may grow with their square. In longer texts only a common
/// beginning and a common end count as kept.
const MOST_COMPARED: usize = 4_000;

/// Both texts in one, which were made from `base`: what only one of them changed is changed. Where both changed the
/// same lines in different ways, those of the older one stand first, and then those that are only in the newer one.
pub fn merged(base: &str, older: &str, newer: &str) -> String {
    let [base, older, newer] = [base, older, newer].map(lines);
    let (in_older, in_newer) = (kept(&base, &older), kept(&base, &newer));
    let mut all = Vec::new();
    let (mut base_at, mut older_at, mut newer_at) = (0, 0, 0);
    // Between two lines that both texts have kept, each may have lines of its own.
    for at in 0..=base.len() {
        let ends = match (in_older.get(at), in_newer.get(at)) {
            _ if at == base.len() => Some((older.len(), newer.len())),
            (Some(Some(older_at)), Some(Some(newer_at))) => Some((*older_at, *newer_at)),
            _ => None,
        };
        let Some((older_end, newer_end)) = ends else { continue };
        let base_part = &base[base_at..at];
        merge_part(base_part, &older[older_at..older_end], &newer[newer_at..newer_end], &mut all);
        all.extend(base.get(at));
        (base_at, older_at, newer_at) = (at + 1, older_end + 1, newer_end + 1);
    }
    all.join("\n")
}

fn merge_part<'a>(base: &[&'a str], older: &[&'a str], newer: &[&'a str], all: &mut Vec<&'a str>) {
    if older == base || older == newer {
        all.extend(newer);
    } else if newer == base {
        all.extend(older);
    } else {
        // A line that one text left as it was and the other removed or changed is gone.
        let [of_base, of_older, of_newer] =
            [base, older, newer].map(|part| part.iter().copied().collect::<BTreeSet<&str>>());
        let stays = |line: &&str, other: &BTreeSet<&str>| !of_base.contains(line) || other.contains(line);
        let older: Vec<&str> = older.iter().copied().filter(|line| stays(line, &of_newer)).collect();
        let newer: Vec<&str> = newer.iter().copied().filter(|line| stays(line, &of_older)).collect();
        let mut newer_at = 0;
        for (line, in_newer) in older.iter().zip(kept(&older, &newer)) {
            if let Some(at) = in_newer {
                all.extend(&newer[newer_at..at]);
                newer_at = at + 1;
            }
            all.push(line);
        }
        all.extend(&newer[newer_at..]);
    }
}

/// For each line of `base`, where it is in `text`, if it was kept.
fn kept(base: &[&str], text: &[&str]) -> Vec<Option<usize>> {
    let mut kept = vec![None; base.len()];
    if base.len() + text.len() > MOST_COMPARED {
        let is_same = |(one, other): &(&&str, &&str)| one == other;
        let begins = base.iter().zip(text).take_while(is_same).count();
        let ends = base[begins..].iter().rev().zip(text[begins..].iter().rev()).take_while(is_same).count();
        (0..begins).for_each(|at| kept[at] = Some(at));
        (1..=ends).for_each(|from_end| kept[base.len() - from_end] = Some(text.len() - from_end));
        return kept;
    }
    for part in capture_diff_slices(Algorithm::Myers, base, text) {
        if part.tag() == DiffTag::Equal {
            for (at, in_text) in part.old_range().zip(part.new_range()) {
                kept[at] = Some(in_text);
            }
        }
    }
    kept
}

/// The lines of a text. An empty text has none.
fn lines(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.split('\n').collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_only_one_changed_is_changed() {
        let base = "one\ntwo\nthree";
        assert_eq!(merged(base, "zero\none\ntwo\nthree", "one\ntwo\nthree\nfour"), "zero\none\ntwo\nthree\nfour");
        assert_eq!(merged(base, "one\nthree", "one\ntwo\nTHREE"), "one\nTHREE");
        assert_eq!(merged(base, base, "one"), "one");
        assert_eq!(merged(base, "", base), "");
    }

    #[test]
    fn where_both_changed_the_same_line_both_stay() {
        assert_eq!(merged("a\nb\nc", "a\nolder\nc", "a\nnewer\nc"), "a\nolder\nnewer\nc");
        assert_eq!(merged("", "from here", "from there"), "from here\nfrom there");
        assert_eq!(merged("", "same\nhere", "same\nthere"), "same\nhere\nthere");
        assert_eq!(merged("a", "a\nx", "a\nx"), "a\nx");
    }

    fn texts() -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "", "d e", "f"]), 0..8)
            .prop_map(|lines| lines.join("\n"))
    }

    proptest! {
        #[test]
        fn no_line_that_was_written_is_lost(base in texts(), older in texts(), newer in texts()) {
            let all = merged(&base, &older, &newer);
            let has = |text: &str, line: &str| lines(text).contains(&line);
            for text in [&older, &newer] {
                for line in lines(text).into_iter().filter(|line| !line.is_empty()) {
                    prop_assert!(has(&base, line) || has(&all, line), "{line:?} is not in {all:?}");
                }
            }
            for line in lines(&all) {
                prop_assert!(has(&older, line) || has(&newer, line), "{line:?} was in neither");
            }
        }

        #[test]
        fn with_one_text_unchanged_it_is_the_other(base in texts(), text in texts()) {
            prop_assert_eq!(merged(&base, &base, &text), text.clone());
            prop_assert_eq!(merged(&base, &text, &base), text.clone());
            prop_assert_eq!(merged(&base, &text, &text), text);
        }
    }
}
