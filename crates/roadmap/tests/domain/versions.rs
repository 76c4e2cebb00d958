//! Two versions of a roadmap, as its author edits it.

use crate::drawing::read;
use roadmap::{Changes, NodeId, Roadmap};

const BEFORE: &str = "# Plan\n1. **Basics** (4 h)\n- Install the compiler\n- Read the first chapter\n- Write a parser {#parser}\n2. **More**\n- Deploy it";

fn titles(roadmap: &Roadmap, steps: impl IntoIterator<Item = NodeId>) -> Vec<String> {
    steps.into_iter().map(|step| roadmap.topic(step).title().to_string()).collect()
}

#[test]
fn what_is_new_gone_and_renamed_is_told_apart() {
    let after = "# Plan\n1. **Basics** (4 h)\n- Install the Rust compiler\n- Write a small parser {#parser}\n- Ask a friend\n2. **More**\n- Deploy it";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    let Changes { added, gone, renamed } = Changes::between(&old, &new);
    assert_eq!(titles(&new, added), ["Ask a friend"]);
    assert_eq!(titles(&old, gone), ["Read the first chapter"]);
    assert_eq!(titles(&old, renamed.iter().map(|&(before, _)| before)), ["Install the compiler"]);
    assert_eq!(titles(&new, renamed.iter().map(|&(_, after)| after)), ["Install the Rust compiler"]);
}

#[test]
fn a_step_that_moved_to_another_section_is_the_same_step() {
    let after = "# Plan\n1. **Basics** (4 h)\n- Install the compiler\n- Write a parser {#parser}\n2. **More**\n- Deploy it\n- Read the first chapter";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    let Changes { added, gone, renamed } = Changes::between(&old, &new);
    assert!(added.is_empty() && gone.is_empty());
    assert_eq!(titles(&new, renamed.into_iter().map(|(_, after)| after)), ["Read the first chapter"]);
}

#[test]
fn nothing_differs_where_only_order_hours_and_pinned_titles_do() {
    let after = "# Plan\n1. **More**\n- Deploy it (2 h)\n2. **Basics** (9 h)\n- Read the first chapter\n- Parse it {#parser}\n- Install the compiler";
    let (old, new) = (read(BEFORE).roadmap, read(after).roadmap);
    assert!(Changes::between(&old, &new).is_empty());
}
