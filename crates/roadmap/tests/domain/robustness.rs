use proptest::prelude::*;
use roadmap::document;
use roadmap::foreign::{Begun, Mistake, Refusal};

const SEED: &str = include_str!("../../../../public/roadmaps/python-backend.md");

/// Reading any text gives a sound tree, or an error at a line that exists.
fn check(text: &str) -> Result<(), TestCaseError> {
    match document::read(text) {
        Ok(reading) => {
            let roadmap = reading.roadmap;
            let mut ids: Vec<&str> = roadmap.topics().map(|node| roadmap.topic(node).id().as_str()).collect();
            ids.sort_unstable();
            let count = ids.len();
            ids.dedup();
            prop_assert_eq!(ids.len(), count, "ids are distinct");
            for node in roadmap.topics() {
                let parent = roadmap.parent(node).expect("only the roadmap itself has none");
                prop_assert!(roadmap.children(parent).any(|child| child == node));
                prop_assert_eq!(roadmap.topic(parent).level() + 1, roadmap.topic(node).level());
                prop_assert!(!roadmap.topic(node).title().to_string().is_empty());
            }
        }
        Err(error) => {
            prop_assert!((1..=text.lines().count().max(1)).contains(&error.line));
            prop_assert!(error.to_string().starts_with("Line "));
            // What it stops at is among all that is named to whoever mends it.
            if let Err(Refusal::Broken { begun: Begun::Dialect, mistakes, more }) = roadmap::open(text, "", None) {
                let is_named =
                    |mistake: &Mistake| mistake.line == error.line && mistake.to_string() == error.to_string();
                prop_assert!(more > 0 || mistakes.iter().any(is_named));
                prop_assert!(mistakes.len() <= 20 && mistakes.is_sorted_by_key(|mistake| mistake.line));
            }
        }
    }
    Ok(())
}

fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(vec![
        "# ",
        "\n",
        "1. ",
        "1.1. ",
        "2.",
        "**",
        "A",
        "`",
        "(4 h)",
        " (",
        "h)",
        "&nbsp;",
        "- ",
        "{#a}",
        "{#",
        "}",
        "\u{a0}",
        "\t",
        "9999999999",
        "Total: 4 h",
        "\u{2011}",
        "é",
        "  ",
    ]);
    prop::collection::vec(fragment, 0..60).prop_map(|parts| format!("# T\n1. **A**\n{}", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_is_a_sound_roadmap_or_refused_with_its_line(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_text_made_of_pieces_of_the_dialect_is_too(text in fragments()) {
        check(&text)?;
    }

    #[test]
    fn a_shipped_roadmap_with_random_edits_is_too(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..30, ".{0,6}"), 1..6),
    ) {
        let mut chars: Vec<char> = SEED.chars().collect();
        for (at, length, insert) in edits {
            let at = at.index(chars.len());
            let end = (at + length).min(chars.len());
            chars.splice(at..end, insert.chars());
        }
        check(&chars.into_iter().collect::<String>())?;
    }

    #[test]
    fn a_shipped_roadmap_with_lines_dropped_doubled_or_swapped_is_too(
        moves in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0u8..3), 1..12),
    ) {
        let mut lines: Vec<&str> = SEED.lines().collect();
        for (one, other, how) in moves {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            match how {
                0 => { lines.remove(one); }
                1 => lines.insert(other, lines[one]),
                _ => lines.swap(one, other),
            }
        }
        check(&lines.join("\n"))?;
    }
}
